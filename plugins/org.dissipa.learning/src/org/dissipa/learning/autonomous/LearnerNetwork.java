/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dissipa.learning.LearningException;
import org.dissipa.learning.clamping.PotentiatedNetwork;
import org.dissipa.learning.machine.ChemicalBoltzmannMachine;
import org.dissipa.learning.machine.EdgeSpeciesConstruction;
import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.RateConstant;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;

/**
 * A whole autonomous learner as one reaction network: environment, one clamped and one free vesicle, shared potentials, copying and learning reactions. For the
 * exclusive or of a toggle switch these are 14 + 32 + 4 + 20 = 70 directed reactions.
 *
 * <p>Potentials are molecules here, Ω of them standing for concentration 1, so that any simulator can run the network; the hybrid
 * {@link AutonomousLearner} is its limit of large Ω. Potentials start as the learner's do. Clamped species carry the prefix {@code bar_}, potentials {@code P_}, copying potentials {@code Pbar_}.
 * A potential stands beside its species wherever that is used or made; copies beside catalysts are left out.
 */
public final class LearnerNetwork {
    private final AutonomousLearner m_learner;
    private final long m_unit;
    private final List<Species> m_species = new ArrayList<>();
    private final Map<String, Integer> m_index = new HashMap<>();
    private final Set<Integer> m_potentials = new HashSet<>();
    private final List<Reaction> m_reactions = new ArrayList<>();

    private LearnerNetwork(final AutonomousLearner learner, final long unit) {
        m_learner = learner;
        m_unit = unit;
    }

    /**
     * The network of a learner.
     *
     * @param environment network of the environment, whose species become part of this network
     * @param shown       its species that the visible units copy, in their order
     * @param unit        Ω, molecules of a potential that stand for concentration 1
     * @throws LearningException if a species is unknown or Ω is not positive
     */
    public static ReactionNetwork of(final AutonomousLearner learner, final ReactionNetwork environment,
        final List<String> shown, final long unit) {
        if (unit < 1 || shown.size() != learner.visible().size() || shown.stream().anyMatch(s -> environment.indexOf(s) < 0)) {
            throw new LearningException("A unit of " + unit + " molecules and the shown species " + shown
                + " are not valid; the unit must be positive and one species of the environment be given for each visible unit.");
        }
        return new LearnerNetwork(learner, unit).build(environment, shown);
    }

    private ReactionNetwork build(final ReactionNetwork environment, final List<String> shown) {
        environment.species().forEach(this::add);
        m_reactions.addAll(environment.reactions());
        final ChemicalBoltzmannMachine machine = EdgeSpeciesConstruction.DEFAULT.build(m_learner.graph());
        final ReactionNetwork vesicle = machine.network();
        for (int i = 0; i < vesicle.species().size(); i++) {
            addPotential(Species.of(PotentiatedNetwork.potentialOf(vesicle.species().get(i).name()),
                Math.rint(m_unit * Math.exp(machine.energies()[i]))));
        }
        for (final String unit : m_learner.visible()) {
            addPotential(new Species(copy(ChemicalBoltzmannMachine.off(unit)), m_unit, true));
            addPotential(Species.of(copy(ChemicalBoltzmannMachine.on(unit)), m_unit));
        }
        for (final String kind : List.of("bar_", "")) {
            vesicle.species().forEach(s -> add(Species.of(kind + s.name(), s.initial())));
            vesicle.reactions().forEach(r -> flip(vesicle, r, kind));
        }
        copying(shown);
        learning(vesicle);
        return ReactionNetwork.of("autonomous learner of " + environment.name(), m_species, m_reactions,
            environment.parameters(), 1);
    }

    private static String copy(final String species) {
        return "Pbar_" + species;
    }

    private void add(final Species species) {
        if (m_index.put(species.name(), m_species.size()) != null) {
            throw new LearningException("Two species would be called " + species.name() + "; rename a unit.");
        }
        m_species.add(species);
    }

    private void addPotential(final Species species) {
        m_potentials.add(m_species.size());
        add(species);
    }

    private void flip(final ReactionNetwork vesicle, final Reaction reaction, final String kind) {
        final Complex from = side(vesicle, reaction.reactants(), reaction.products(), kind);
        final Complex to = side(vesicle, reaction.products(), reaction.reactants(), kind);
        m_reactions.add(new Reaction(kind + reaction.name(), from, to, flipLaw(from), flipLaw(to)));
    }

    /** One side with the potentials of the species that it holds beyond the other side. */
    private Complex side(final ReactionNetwork vesicle, final Complex side, final Complex other, final String kind) {
        final List<Integer> all = new ArrayList<>();
        for (int i = 0; i < side.size(); i++) {
            final String name = vesicle.species().get(side.species(i)).name();
            all.add(m_index.get(kind + name));
            if (side.coefficient(i) > other.coefficientOf(side.species(i))) {
                all.add(m_index.get(PotentiatedNetwork.potentialOf(name)));
                if (!kind.isEmpty() && m_index.containsKey(copy(name))) {
                    all.add(m_index.get(copy(name)));
                }
            }
        }
        return complex(all.stream().mapToInt(Integer::intValue).toArray());
    }

    private MassAction flipLaw(final Complex side) {
        double k = m_learner.flipRate();
        for (int i = 0; i < side.size(); i++) {
            k /= m_potentials.contains(side.species(i)) ? m_unit : 1;
        }
        return new MassAction(RateConstant.of(k), side);
    }

    private void copying(final List<String> shown) {
        final LearningConstants k = m_learner.constants();
        for (int a = 0; a < shown.size(); a++) {
            final String on = ChemicalBoltzmannMachine.on(m_learner.visible().get(a));
            final int p = m_index.get(copy(on));
            pair("copy_make_" + on, complex(p, m_index.get("bar_" + on)), p, k.copy(), k.copy() * k.copyReverse() / m_unit, true);
            pair("copy_use_" + on, complex(p, m_index.get(shown.get(a))), p, k.copy() * k.scale(),
                k.copy() * k.scale() * k.targetReverse() * m_unit, false);
        }
    }

    private void learning(final ReactionNetwork vesicle) {
        final LearningConstants k = m_learner.constants();
        for (final Species s : vesicle.species()) {
            final int p = m_index.get(PotentiatedNetwork.potentialOf(s.name()));
            pair("learn_make_" + s.name(), complex(p, m_index.get(s.name())), p, k.learn(),
                k.learn() * k.learnReverse() / m_unit, true);
            pair("learn_use_" + s.name(), complex(p, m_index.get("bar_" + s.name())), p, k.learn(),
                k.learn() * k.learnReverse() * m_unit, false);
        }
    }

    /** A catalysed reaction that makes one more, or uses up, a potential. */
    private void pair(final String name, final Complex from, final int potential, final double forward, final double reverse,
        final boolean makes) {
        final int catalyst = from.species(0) == potential ? from.species(1) : from.species(0);
        final Complex to = makes ? Complex.of(new int[]{potential, catalyst}, new int[]{2, 1}) : complex(catalyst);
        m_reactions.add(new Reaction(name, from, to, new MassAction(RateConstant.of(forward), from),
            reverse == 0 ? null : new MassAction(RateConstant.of(reverse), to)));
    }

    private static Complex complex(final int... species) {
        final int[] ones = new int[species.length];
        java.util.Arrays.fill(ones, 1);
        return Complex.of(species, ones);
    }
}
