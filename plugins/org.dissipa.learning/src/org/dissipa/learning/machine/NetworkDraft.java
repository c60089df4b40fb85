/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.learning.LearningException;
import org.dissipa.network.Complex;
import org.dissipa.network.ExpressionLaw;
import org.dissipa.network.MassAction;
import org.dissipa.network.RateConstant;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Scope;
import org.dissipa.network.Species;
import org.dissipa.network.expression.Expression;

/** Species and reactions of a machine's network while they are being collected. */
final class NetworkDraft {
    private final BoltzmannMachine m_machine;
    private final List<Species> m_species = new ArrayList<>();
    private final List<Double> m_energies = new ArrayList<>();
    private final Map<String, Integer> m_index = new HashMap<>();
    private final List<Reaction> m_reactions = new ArrayList<>();

    NetworkDraft(final BoltzmannMachine machine) {
        m_machine = machine;
        for (int i = 0; i < machine.size(); i++) {
            species(ChemicalBoltzmannMachine.off(machine.units().get(i)), 1, 0);
            species(ChemicalBoltzmannMachine.on(machine.units().get(i)), 0, -machine.bias(i));
        }
    }

    static void requireSize(final Construction construction, final BoltzmannMachine machine) {
        final ConstructionSize size = construction.size(machine);
        if (size.reactions() > Construction.MOST_REACTIONS) {
            throw new LearningException("The " + construction.name() + " network would have " + size.reactions()
                + " reactions, more than " + Construction.MOST_REACTIONS
                + ". Their number doubles with every neighbour of a unit; use fewer edges at a unit, or another construction.");
        }
    }

    void edgeSpecies() {
        for (final Edge e : m_machine.edges()) {
            species(ChemicalBoltzmannMachine.edge(m_machine, e, 0), 1, 0);
            species(ChemicalBoltzmannMachine.edge(m_machine, e, 1), 0, e.weight());
        }
    }

    int species(final String name, final double initial, final double energy) {
        if (m_index.putIfAbsent(name, m_species.size()) != null) {
            throw new LearningException("Two species would be called " + name + "; rename a unit.");
        }
        m_species.add(Species.of(name, initial));
        m_energies.add(energy);
        return m_species.size() - 1;
    }

    int unit(final int unit, final int value) {
        return 2 * unit + value;
    }

    int edge(final int edge, final int value) {
        return m_index.get(ChemicalBoltzmannMachine.edge(m_machine, m_machine.edges().get(edge), value));
    }

    double energy(final int species) {
        return m_energies.get(species);
    }

    static Complex complex(final List<Integer> species) {
        return Complex.of(species.stream().mapToInt(Integer::intValue).toArray(),
            species.stream().mapToInt(s -> 1).toArray());
    }

    /** Adds a reaction; one with reverse constant 0 is irreversible. */
    void reaction(final String name, final List<Integer> from, final List<Integer> to, final double forward,
        final double reverse) {
        final Complex reactants = complex(from);
        final Complex products = complex(to);
        m_reactions.add(new Reaction(name, reactants, products, new MassAction(constant(name, forward), reactants),
            reverse == 0 ? null : new MassAction(constant(name, reverse), products)));
    }

    /** Adds a reversible reaction whose rates are expressions over the species. */
    void reaction(final String name, final List<Integer> from, final List<Integer> to, final String forward, final String reverse) {
        final Complex reactants = complex(from);
        final Complex products = complex(to);
        final Scope scope = Scope.of(m_species, Map.of());
        m_reactions.add(new Reaction(name, reactants, products, ExpressionLaw.of(Expression.of(forward), reactants, scope),
            ExpressionLaw.of(Expression.of(reverse), products, scope)));
    }

    private static RateConstant constant(final String reaction, final double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new LearningException("The rate constant of reaction " + reaction + " would be " + value
                + "; it must be positive and finite. Use smaller weights and biases.");
        }
        return RateConstant.of(value);
    }

    ChemicalBoltzmannMachine network(final Construction construction, final boolean balanced) {
        final ReactionNetwork network = ReactionNetwork.of("Boltzmann machine, " + construction.name(), m_species,
            m_reactions, Map.of(), 1);
        return new ChemicalBoltzmannMachine(m_machine, construction.name(), network,
            balanced ? m_energies.stream().mapToDouble(Double::doubleValue).toArray() : null);
    }

    static void requirePositive(final String what, final double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new LearningException(what + " is " + value + "; it must be a finite positive number.");
        }
    }
}
