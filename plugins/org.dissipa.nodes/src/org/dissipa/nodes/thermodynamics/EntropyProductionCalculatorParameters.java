/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.widget.choices.Label;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;

/** What Entropy Production Calculator asks its user. */
final class EntropyProductionCalculatorParameters extends SteadyStateParameters {

    /** What becomes of irreversible reactions. */
    enum Irreversible {
        @Label(value = "Report as infinite", description = "An irreversible reaction that fires dissipates without bound.")
        INFINITE,
        @Label(value = "Give a reverse rate", description = "Each irreversible jump gets a reverse of rate exp(-drop) times its own.")
        REVERSE
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

    @Widget(title = "Irreversible reactions", description = "What becomes of reactions without a reverse.")
    @ValueReference(IrreversibleReference.class)
    Irreversible m_irreversible = Irreversible.INFINITE;

    @Widget(title = "Potential drop", description = "Free energy an irreversible jump is taken to lose [kT]; its reverse has rate exp(-drop) times its "
        + "own. The reverse jumps are part of the process: they change its stationary law a little.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = GivesReverse.class, type = EffectType.SHOW)
    double m_potentialDrop = 20;

    @Override
    public void validate() throws InvalidSettingsException {
        super.validate();
        Require.positive("Potential drop", m_potentialDrop);
    }
}
