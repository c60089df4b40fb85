/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.Require;
import org.dissipa.nodes.table.InputColumns;
import org.dissipa.thermodynamics.information.temperature.EnergySpectrum;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/** What Equilibrium Flow Analyzer asks its user. */
final class EquilibriumFlowAnalyzerParameters extends GroupedParameters {

    /** Whether the energy stands in a column. */
    static final class HasEnergy implements BooleanReference {
    }

    /** Whether the bath's temperature stands in a column. */
    static final class HasTemperature implements BooleanReference {
    }

    @Widget(title = "Time column", description = "Time of the row, ascending within a data set [time].")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_timeColumn = "time";

    @Widget(title = "Energy input column", description = "Rate at which energy is put in as work [energy/time].")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_inputColumn = "energy input";

    @Widget(title = "Dissipation column", description = "Rate at which heat goes to the bath [energy/time].")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_dissipationColumn = "dissipation";

    @Widget(title = "Entropy column", description = "Entropy S of the system [nat].")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_entropyColumn = "entropy";

    @Widget(title = "Energy in a column", description = "If switched on, the balance of energy is checked; if off, U is the integral of input less dissipation.")
    @ValueReference(HasEnergy.class)
    boolean m_useEnergy = true;

    @Widget(title = "Energy column", description = "Energy U of the system [energy].")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = HasEnergy.class, type = EffectType.SHOW)
    String m_energyColumn = "energy";

    @Widget(title = "Bath temperature in a column", description = "If switched off, it is one number.")
    @ValueReference(HasTemperature.class)
    boolean m_useTemperature;

    @Widget(title = "Bath temperature column", description = "T of the bath [energy], positive.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = HasTemperature.class, type = EffectType.SHOW)
    String m_temperatureColumn = "bath temperature";

    @Widget(title = "Bath temperature", description = "T of the bath [energy].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = HasTemperature.class, type = EffectType.HIDE)
    double m_temperature = 1;

    @Widget(title = "Intervals", description = "Number of intervals of about as many rows whose balances are given, beside that of the whole.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_intervals = 5;

    @Widget(title = "Tolerance", description = "Changes below this share of what flows through count as none.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_tolerance = 0.01;

    @Widget(title = "Levels of the system", description = "Where the spectrum is known, its levels, such as <tt>0, 1, 3</tt> or with degeneracies <tt>0 x 1, 1 x 3</tt>. Then "
        + "the third condition can be tested on any path; without, only where the path comes back to an energy.")
    String m_levels = "";

    EquilibriumFlowAnalyzerParameters() {
        // the defaults above
    }

    /** Defaults that fit the table at hand. */
    EquilibriumFlowAnalyzerParameters(final NodeParametersInput context) {
        m_timeColumn = guess(context, 0, m_timeColumn, "time", "t");
        m_inputColumn = guess(context, 1, m_inputColumn, "energy input", "input", "work");
        m_dissipationColumn = guess(context, 2, m_dissipationColumn, "dissipation", "heat");
        m_entropyColumn = guess(context, 3, m_entropyColumn, "entropy", "S");
        m_energyColumn = guess(context, 4, m_energyColumn, "energy", "U");
        m_temperatureColumn = guess(context, 5, m_temperatureColumn, "bath temperature", "temperature", "T");
    }

    /** The columns read: time, input, dissipation, entropy, then energy and temperature where they are columns. */
    List<String> columns() {
        final List<String> columns = new ArrayList<>(List.of(m_timeColumn, m_inputColumn, m_dissipationColumn, m_entropyColumn));
        if (m_useEnergy) {
            columns.add(m_energyColumn);
        }
        if (m_useTemperature) {
            columns.add(m_temperatureColumn);
        }
        return columns;
    }

    Optional<EnergySpectrum> spectrum() {
        return m_levels.isBlank() ? Optional.empty() : Optional.of(NumberText.spectrum("Levels of the system", m_levels));
    }

    @Override
    public void validate() throws InvalidSettingsException {
        Require.positive("Bath temperature", m_temperature);
        Require.atLeast("Intervals", m_intervals, 1);
        Require.between("Tolerance", m_tolerance, 0, 1);
        EngineCall.configure(this::spectrum);
    }
}
