/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import org.dissipa.learning.equilibrium.RateSplit;
import org.dissipa.learning.machine.BindingConstruction;
import org.dissipa.learning.machine.Construction;
import org.dissipa.learning.machine.DirectConstruction;
import org.dissipa.learning.machine.EdgeSpeciesConstruction;
import org.dissipa.learning.machine.FieldConstruction;
import org.dissipa.learning.machine.TaylorConstruction;
import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.Widget;
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

/** What Boltzmann Machine to Network asks its user. */
final class BoltzmannMachineToNetworkParameters extends MachineParameters {

    /** The constructions offered. */
    enum Kind {
        @Label(value = "Edge species", description = "Two species a unit and two an edge; detailed balanced, law exactly that of the machine.")
        EDGE_SPECIES,
        @Label(value = "Direct", description = "Two species a unit; law exactly that of the machine, but the rate constants are not detailed balanced.")
        DIRECT,
        @Label(value = "Taylor", description = "Two species a unit, at most two molecules a reaction; law approximate for small parameters.")
        TAYLOR,
        @Label(value = "Binding", description = "Edge species with at most two molecules a reaction, by complexes; law exact while nothing is bound.")
        BINDING,
        @Label(value = "Field", description = "One reaction a unit with a rate that reads its neighbours; law exact, rates are functions and not mass action.")
        FIELD;

        /** The construction with these rates. */
        Construction with(final double baseRate, final double barrier) {
            return switch (this) {
                case EDGE_SPECIES -> new EdgeSpeciesConstruction(baseRate, RateSplit.SYMMETRIC);
                case DIRECT -> new DirectConstruction(baseRate, RateSplit.SYMMETRIC);
                case TAYLOR -> new TaylorConstruction(baseRate);
                case BINDING -> new BindingConstruction(baseRate, barrier);
                case FIELD -> new FieldConstruction(baseRate);
            };
        }
    }

    /** The construction chosen. */
    static final class KindReference implements ParameterReference<Kind> {
    }

    /** Whether there are complexes. */
    static final class Binds implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(KindReference.class).isOneOf(Kind.BINDING);
        }
    }

    /** Whether the law is computed. */
    static final class Tabulates implements BooleanReference {
    }

    @Widget(title = "Construction", description = "The way to make the network; the table <i>Constructions</i> tells the size of each.")
    @ValueReference(KindReference.class)
    Kind m_construction = Kind.EDGE_SPECIES;

    @Widget(title = "Base rate", description = "Rate constant k<sub>0</sub> [1/time] of every reaction at energy change 0; no influence on the law.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_baseRate = 1;

    @Widget(title = "Barrier", description = "Energy [kT] of complexes above their parts; complexes are present with a probability of order exp(-barrier).")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = Binds.class, type = EffectType.SHOW)
    double m_barrier = 10;

    @Widget(title = "Largest number of reactions", description = "The node stops with an error, before it builds anything, if the network would be larger.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_maxReactions = 200_000;

    @Widget(title = "Equilibrium table", description = "Computes the exact law of the units from the network.")
    @ValueReference(Tabulates.class)
    boolean m_equilibrium = true;

    @Widget(title = "Largest number of states", description = "The equilibrium table stops with an error if the network has more states than this.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = Tabulates.class, type = EffectType.SHOW)
    @Advanced
    int m_maxStates = 1_100_000;

    /** The construction asked for. */
    Construction construction() {
        return m_construction.with(m_baseRate, m_barrier);
    }

    @Override
    public void validate() throws InvalidSettingsException {
        Require.positive("Base rate", m_baseRate);
        Require.positive("Barrier", m_barrier);
        Require.atLeast("Largest number of reactions", m_maxReactions, 1);
        Require.atLeast("Largest number of states", m_maxStates, 1);
    }
}
