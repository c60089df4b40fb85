/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import org.dissipa.nodes.run.Require;
import org.dissipa.nodes.table.InputColumns;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.Label;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/** What Energy Flow Calculator asks its user. */
final class EnergyFlowCalculatorParameters implements NodeParameters {

    /** Where the process starts. */
    enum Start {
        @Label(value = "Initial counts", description = "The network's initial counts, for certain.")
        INITIAL_COUNTS,
        @Label(value = "Canonical law", description = "Probabilities proportional to exp(-beta E) over all states that the network reaches.")
        CANONICAL
    }

    /** The choice of the dialog. */
    static final class StartReference implements ParameterReference<Start> {
    }

    /** Whether the start is canonical. */
    static final class IsCanonical implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(StartReference.class).isOneOf(Start.CANONICAL);
        }
    }

    @Widget(title = "Species column", description = "Text column of the energies with names of species; a species that is not listed has energy 0.")
    @ChoicesProvider(InputColumns.TextsOfSecond.class)
    String m_speciesColumn = "species";

    @Widget(title = "Energy column", description = "Numeric column of the energies: energy of one molecule [energy]. A state's energy is the sum over its molecules.")
    @ChoicesProvider(InputColumns.NumbersOfSecond.class)
    String m_energyColumn = "energy";

    @Widget(title = "Bath temperature", description = "T of the one bath [energy], k<sub>B</sub> = 1.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_temperature = 1;

    @Widget(title = "Start", description = "Law at time 0.")
    @ValueReference(StartReference.class)
    Start m_start = Start.INITIAL_COUNTS;

    @Widget(title = "Inverse temperature at the start", description = "Beta of the law at time 0 [1/energy], of either sign.")
    @Effect(predicate = IsCanonical.class, type = EffectType.SHOW)
    double m_startBeta = 1;

    @Widget(title = "End time", description = "Last time [time].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_endTime = 10;

    @Widget(title = "Time points (intervals)", description = "Number of equal intervals from 0 to the end time; there is one time more.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_timePoints = 200;

    @Widget(title = "Largest number of states", description = "The node stops with an error if more states than this can be reached.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_maxStates = 100_000;

    @Override
    public void validate() throws InvalidSettingsException {
        Require.positive("Bath temperature", m_temperature);
        Require.positive("End time", m_endTime);
        Require.atLeast("Time points (intervals)", m_timePoints, 1);
        Require.atLeast("Largest number of states", m_maxStates, 1);
        Require.between("Inverse temperature at the start", m_startBeta, -1e300, 1e300);
    }
}
