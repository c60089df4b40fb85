/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.Arrays;
import java.util.List;

import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
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
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;
import org.knime.node.parameters.widget.text.TextAreaWidget;
import org.knime.node.parameters.widget.text.TextInputWidget;

/** What Equilibrium Calculator asks its user. */
final class EquilibriumCalculatorParameters implements NodeParameters {

    /** How means are brought to their targets. */
    enum Clamp {
        @Label(value = "None", description = "The equilibrium as it is.")
        NONE,
        @Label(value = "Energy", description = "Shifts of the species' energies.")
        ENERGY,
        @Label(value = "Potential", description = "Baths of potential species that are made and used along with the clamped ones.")
        POTENTIAL,
        @Label(value = "Sample", description = "One of n samples given that their mean is the target; tends to the energy clamp for many samples.")
        SAMPLE
    }

    /** Clamp chosen. */
    static final class ClampReference implements ParameterReference<Clamp> {
    }

    /** Whether there are targets. */
    static final class Clamps implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(ClampReference.class).isOneOf(Clamp.ENERGY, Clamp.POTENTIAL, Clamp.SAMPLE);
        }
    }

    /** Whether there are baths. */
    static final class Baths implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(ClampReference.class).isOneOf(Clamp.POTENTIAL);
        }
    }

    /** Whether samples are conditioned. */
    static final class Samples implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(ClampReference.class).isOneOf(Clamp.SAMPLE);
        }
    }

    @Widget(title = "Clamp means", description = "How the means of some species are brought to targets.")
    @ValueReference(ClampReference.class)
    Clamp m_clamp = Clamp.NONE;

    @Widget(title = "Targets", description = "Means asked for, one a line: <tt>X3 = 10</tt> [molecules].")
    @TextAreaWidget(rows = 3)
    @Effect(predicate = Clamps.class, type = EffectType.SHOW)
    String m_targets = "";

    @Widget(title = "Bath energy", description = "Energy G<sup>P</sup> [kT] of the potential species; the concentration is exp(&#916; - G<sup>P</sup>).")
    @Effect(predicate = Baths.class, type = EffectType.SHOW)
    double m_bathEnergy;

    @Widget(title = "Samples", description = "Number n of samples whose mean is the target; n times each target must be a whole number.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = Samples.class, type = EffectType.SHOW)
    int m_samples = 16;

    @Widget(title = "Counts given", description = "Counts known for certain, one a line: <tt>Y = 1</tt>. All results are conditional on them, after clamping.")
    @TextAreaWidget(rows = 2)
    String m_given = "";

    @Widget(title = "Species of the law", description = "Species whose joint law is written, separated by commas; empty for all species, a row a state.")
    @TextInputWidget
    String m_species = "";

    @Widget(title = "Largest number of states", description = "The node stops with an error if more states than this must be enumerated; at most 10,000,000 fit into memory.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_maxStates = 1_000_000;

    @Widget(title = "Tail of infinite classes", description = "If the reachable states have no end, they are cut off where the equilibrium probability beyond is certified to be "
        + "below this.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Advanced
    double m_tail = 1e-12;

    @Widget(title = "Cut infinite classes off", description = "If switched off, infinite classes are refused.")
    @Advanced
    boolean m_truncate = true;

    /** Species of the law; empty for all. */
    List<String> species() {
        return Arrays.stream(m_species.split(",")).map(String::trim).filter(s -> !s.isEmpty()).toList();
    }

    @Override
    public void validate() throws InvalidSettingsException {
        Require.atLeast("Samples", m_samples, 1);
        Require.atLeast("Largest number of states", m_maxStates, 1);
        Require.between("Tail of infinite classes", m_tail, 0, 1);
        final boolean targets = !EngineCall.configure(() -> UnitText.numbers(m_targets)).isEmpty();
        if (m_clamp != Clamp.NONE && !targets) {
            throw new InvalidSettingsException("Means are to be clamped, but no target is given; write lines such as 'X3 = 10'.");
        }
        EngineCall.configure(() -> UnitText.numbers(m_given));
    }
}
