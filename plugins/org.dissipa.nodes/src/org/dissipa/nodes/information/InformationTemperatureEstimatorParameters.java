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
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.Label;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/** What Information Temperature Estimator asks its user. */
final class InformationTemperatureEstimatorParameters extends GroupedParameters {

    /** What the rows of the table are. */
    enum Data {
        @Label(value = "Counts over energy levels", description = "A row a level: energy, count, and where levels are degenerate their degeneracy.")
        COUNTS,
        @Label(value = "Single events", description = "A row an event with its energy; each different energy is a level. For spectra whose levels all occur.")
        EVENTS,
        @Label(value = "Energy and entropy over time", description = "A row a time with mean energy U and entropy S of the whole ensemble.")
        PATH,
        @Label(value = "Spectrum", description = "A row a level: exact canonical states of the spectrum, nothing is estimated.")
        SPECTRUM
    }

    /** The choice of the dialog. */
    static final class DataReference implements ParameterReference<Data> {
    }

    /** Whether levels stand in the table. */
    static final class HasLevels implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(DataReference.class).isOneOf(Data.COUNTS, Data.SPECTRUM);
        }
    }

    /** Whether counts stand in the table. */
    static final class HasCounts implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(DataReference.class).isOneOf(Data.COUNTS);
        }
    }

    /** Whether a temperature is estimated from counts. */
    static final class Counts implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(DataReference.class).isOneOf(Data.COUNTS, Data.EVENTS);
        }
    }

    /** Whether the rows are a path. */
    static final class IsPath implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(DataReference.class).isOneOf(Data.PATH);
        }
    }

    /** Whether something is estimated. */
    static final class Estimates implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(DataReference.class).isOneOf(Data.COUNTS, Data.EVENTS, Data.PATH);
        }
    }

    /** Whether states are listed. */
    static final class IsSpectrum implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(DataReference.class).isOneOf(Data.SPECTRUM);
        }
    }

    /** Whether degeneracies stand in a column. */
    static final class HasDegeneracies implements BooleanReference {
    }

    @Widget(title = "Data", description = "What a row of the table is.")
    @ValueReference(DataReference.class)
    Data m_data = Data.COUNTS;

    @Widget(title = "Energy column", description = "Energy of the level or event [energy]; of a path the mean energy U.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_energyColumn = "energy";

    @Widget(title = "Count column", description = "How often the level was seen; 0 for a level that can be occupied but was not.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = HasCounts.class, type = EffectType.SHOW)
    String m_countColumn = "count";

    @Widget(title = "Degeneracies in a column", description = "If switched off, every level counts as one state.")
    @ValueReference(HasDegeneracies.class)
    @Effect(predicate = HasLevels.class, type = EffectType.SHOW)
    boolean m_useDegeneracy;

    @Widget(title = "Degeneracy column", description = "Number of states of the level, positive.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = HasDegeneracies.class, type = EffectType.SHOW)
    String m_degeneracyColumn = "degeneracy";

    @Widget(title = "Time column", description = "Time of the row, ascending [time].")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = IsPath.class, type = EffectType.SHOW)
    String m_timeColumn = "time";

    @Widget(title = "Entropy column", description = "Entropy S of the whole ensemble at that time [nat], not of a single trajectory.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = IsPath.class, type = EffectType.SHOW)
    String m_entropyColumn = "entropy";

    @Widget(title = "Windows", description = "Number of windows of equal length, each with a slope of its own; at least 8 rows a window.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = IsPath.class, type = EffectType.SHOW)
    int m_windows = 1;

    @Widget(title = "Levels of the system", description = "Where the spectrum is known, its levels, such as <tt>0, 1, 3</tt>, or with degeneracies "
        + "<tt>0 x 1, 1 x 3, 2 x 1</tt>. Then each slope is compared with the canonical state of the same energy, and a slope of the wrong sign is found out.")
    @Effect(predicate = IsPath.class, type = EffectType.SHOW)
    String m_levels = "";

    @Widget(title = "Inverse temperatures", description = "States to list by &#946; [1/energy], such as <tt>-2, -1, 0, 1, 2</tt>.")
    @Effect(predicate = IsSpectrum.class, type = EffectType.SHOW)
    String m_betas = "-2, -1, -0.5, 0, 0.5, 1, 2";

    @Widget(title = "Mean energies", description = "States to list by mean energy U, between the lowest and the highest level; may be empty.")
    @Effect(predicate = IsSpectrum.class, type = EffectType.SHOW)
    String m_energies = "";

    @Widget(title = "Confidence level", description = "Probability with which an interval covers the true value.")
    @Effect(predicate = Estimates.class, type = EffectType.SHOW)
    double m_confidence = 0.95;

    @Widget(title = "Significance", description = "P-value of the G-test below which the counts are called not canonical, so that they have no temperature.")
    @Effect(predicate = Counts.class, type = EffectType.SHOW)
    double m_significance = 0.01;

    @Widget(title = "Bootstrap replicates", description = "Resamples of the data for percentile intervals and the bootstrap p-value, at least 200; 0 for none.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Effect(predicate = Estimates.class, type = EffectType.SHOW)
    int m_bootstrapReplicates = 2000;

    @Widget(title = "Bootstrap however long", description = "If switched off, a bootstrap of very many levels is left out with a warning.")
    @Effect(predicate = Counts.class, type = EffectType.SHOW)
    @Advanced
    boolean m_bootstrapAlways;

    @Widget(title = "Seed", description = "Seed of the resamples; replicate i draws from stream (seed, i).")
    @Effect(predicate = Estimates.class, type = EffectType.SHOW)
    long m_seed = 1;

    InformationTemperatureEstimatorParameters() {
        // the defaults above
    }

    /** Defaults that fit the table at hand. */
    InformationTemperatureEstimatorParameters(final NodeParametersInput context) {
        m_energyColumn = guess(context, 0, m_energyColumn, "energy", "E", "U");
        m_countColumn = guess(context, 1, m_countColumn, "count", "counts", "n");
        m_degeneracyColumn = guess(context, 2, m_degeneracyColumn, "degeneracy", "g");
        m_timeColumn = guess(context, 0, m_timeColumn, "time", "t");
        m_entropyColumn = guess(context, 2, m_entropyColumn, "entropy", "S");
    }

    /** The columns that are read, in the order in which they are used. */
    List<String> columns() {
        final List<String> columns = new ArrayList<>();
        columns.add(m_energyColumn);
        if (m_data == Data.PATH) {
            columns.add(m_entropyColumn);
            columns.add(m_timeColumn);
        }
        if (m_data == Data.COUNTS) {
            columns.add(m_countColumn);
        }
        if (m_useDegeneracy && (m_data == Data.COUNTS || m_data == Data.SPECTRUM)) {
            columns.add(m_degeneracyColumn);
        }
        return columns;
    }

    Optional<EnergySpectrum> pathSpectrum() {
        return m_levels.isBlank() ? Optional.empty() : Optional.of(NumberText.spectrum("Levels of the system", m_levels));
    }

    @Override
    public void validate() throws InvalidSettingsException {
        Require.between("Confidence level", m_confidence, 0, 1);
        Require.between("Significance", m_significance, 0, 1);
        Require.atLeast("Windows", m_windows, 1);
        if (m_bootstrapReplicates != 0) {
            Require.atLeast("Bootstrap replicates", m_bootstrapReplicates, 200);
        } else if (m_data == Data.PATH) {
            Require.atLeast("Bootstrap replicates of a path", m_bootstrapReplicates, 200);
        }
        EngineCall.configure(() -> {
            pathSpectrum();
            NumberText.numbers("Inverse temperatures", m_betas);
            return NumberText.numbers("Mean energies", m_energies);
        });
    }
}
