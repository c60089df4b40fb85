/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.migration.Migrate;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.choices.Label;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;
import org.knime.node.parameters.widget.text.TextAreaWidget;

/** What Entropy Production Calculator asks its user. */
final class EntropyProductionCalculatorParameters extends SteadyStateParameters {

    /** What becomes of irreversible reactions. */
    enum Irreversible {
        @Label(value = "Report as infinite", description = "An irreversible reaction that fires dissipates without bound.")
        INFINITE,
        @Label(value = "Give a reverse rate", description = "Each irreversible jump gets a reverse of rate exp(-drop) times its own.")
        REVERSE,
        @Label(value = "State reverse constants", description = "Reactions get a reverse by mass action with a constant of their own.")
        CONSTANTS
    }

    /** The choice. */
    static final class IrreversibleReference implements ParameterReference<Irreversible> {
    }

    /** Whether a reverse rate is given. */
    static final class GivesReverse implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(IrreversibleReference.class).isOneOf(Irreversible.REVERSE);
        }
    }

    /** Whether reverse constants are stated. */
    static final class StatesConstants implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(IrreversibleReference.class).isOneOf(Irreversible.CONSTANTS);
        }
    }

    /** Whether the balance over time is asked for. */
    static final class OverTime implements BooleanReference {
    }

    @Widget(title = "Irreversible reactions", description = "What becomes of reactions without a reverse.")
    @ValueReference(IrreversibleReference.class)
    Irreversible m_irreversible = Irreversible.INFINITE;

    @Widget(title = "Potential drop", description = "Free energy an irreversible jump is taken to lose [kT]; its reverse has rate exp(-drop) times its "
        + "own. The reverse jumps are part of the process: they change its stationary law a little.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = GivesReverse.class, type = EffectType.SHOW)
    double m_potentialDrop = 20;

    @Widget(title = "Reverse constants", description = "Reverse rate constants of irreversible reactions, one a line, such as <tt>decay = 0.01</tt>; expressions over the network's "
        + "parameters are read, too. The reverse reactions are part of the process: exact, sampled and mean-field results all have them.")
    @TextAreaWidget(rows = 3)
    @Effect(predicate = StatesConstants.class, type = EffectType.SHOW)
    @Migrate(loadDefaultIfAbsent = true)
    String m_reverseConstants = "";

    @Widget(title = "Mean field", description = "Adds what the deterministic rate equations dissipate in the steady state that they reach from the initial amounts, and over time.")
    @Migrate(loadDefaultIfAbsent = true)
    boolean m_meanField;

    @Widget(title = "Balance over time", description = "Adds the entropy balance of a relaxation over the duration, exact and, where sampling is chosen, along "
        + "trajectories, with the integral fluctuation theorems. Needs the exact computation.")
    @ValueReference(OverTime.class)
    @Migrate(loadDefaultIfAbsent = true)
    boolean m_overTime;

    @Widget(title = "Start of the relaxation", description = "The law at time 0.")
    @Effect(predicate = OverTime.class, type = EffectType.SHOW)
    @Migrate(loadDefaultIfAbsent = true)
    StartKind m_startKind = StartKind.COUNTS;

    @Widget(title = "Start", description = "Parameters of the steady state to start from, <tt>k = 2</tt> a line; or states with their probabilities, "
        + "<tt>0.8: A = 1, B = 0</tt> a line, where species that are not named have no molecules. Not read for a start in the initial counts.")
    @TextAreaWidget(rows = 3)
    @Effect(predicate = OverTime.class, type = EffectType.SHOW)
    @Migrate(loadDefaultIfAbsent = true)
    String m_startText = "";

    @Widget(title = "Length of the relaxation", description = "Time that the balance spans [time].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = OverTime.class, type = EffectType.SHOW)
    @Migrate(loadDefaultIfAbsent = true)
    double m_relaxationTime = 10;

    @Widget(title = "Time intervals", description = "Into how many equal intervals it is divided.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = OverTime.class, type = EffectType.SHOW)
    @Migrate(loadDefaultIfAbsent = true)
    int m_timeIntervals = 20;

    @Widget(title = "Single trajectories", description = "How many of the sampled trajectories are written down one by one.")
    @Effect(predicate = OverTime.class, type = EffectType.SHOW)
    @Migrate(loadDefaultIfAbsent = true)
    int m_trajectories = 1;

    @Override
    public void validate() throws InvalidSettingsException {
        super.validate();
        Require.positive("Potential drop", m_potentialDrop);
        Require.positive("Length of the relaxation", m_relaxationTime);
        Require.atLeast("Time intervals", m_timeIntervals, 1);
        Require.atLeast("Single trajectories", m_trajectories, 0);
        if (m_overTime && !m_computation.exact()) {
            throw new InvalidSettingsException("The balance over time needs the exact computation, but 'Sampled' is chosen; choose 'Exact' or 'Both'.");
        }
        if (m_overTime && m_irreversible == Irreversible.REVERSE) {
            throw new InvalidSettingsException("The balance over time is that of the network itself, which has no reverse jumps of a potential drop; state reverse constants instead.");
        }
    }
}
