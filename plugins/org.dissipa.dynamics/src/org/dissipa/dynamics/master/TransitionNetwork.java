/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.RateConstant;
import org.dissipa.network.RateLaw;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;

/**
 * A Markov jump process written as a reaction network: every state is a species, every mechanism between two states a reaction A → B with the jump rate as its constant, and a single
 * molecule hops among the species. The network's master equation is that of the process, rate for rate.
 *
 * <p>A reaction is called by its mechanism; where that joins several pairs of states, by mechanism and pair, {@code hot[A->B]}, so that
 * {@link org.dissipa.network.ReactionGroup} finds what belongs together; where it has no name of its own, {@code A->B}. White space in names becomes an underscore.
 */
public final class TransitionNetwork {
    private TransitionNetwork() {
    }

    /**
     * The network of a process.
     *
     * @param name  the network's name
     * @param start state in which the molecule starts
     * @throws MasterEquationException if two names differ by white space alone
     */
    public static ReactionNetwork of(final String name, final Generator process, final int start) {
        final List<Species> species = new ArrayList<>(process.states());
        final Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < process.states(); i++) {
            final String species0 = speciesName(process.stateName(i));
            final Integer other = seen.put(species0, i);
            if (other != null) {
                throw new MasterEquationException("States '" + process.stateName(other) + "' and '" + process.stateName(i)
                    + "' differ by white space alone; rename one of them.");
            }
            species.add(Species.of(species0, i == start ? 1 : 0));
        }
        final int[] pairs = new int[process.mechanisms().size()];
        for (int e = 0; e < process.edges(); e++) {
            pairs[process.mechanism(e)] += first(process, e) ? 1 : 0;
        }
        final List<Reaction> reactions = new ArrayList<>();
        for (int e = 0; e < process.edges(); e++) {
            if (first(process, e)) {
                reactions.add(reaction(process, e, species, pairs[process.mechanism(e)] > 1));
            }
        }
        return ReactionNetwork.of(name, species, reactions, Map.of(), 1);
    }

    /** Name of the species that stands for a state. */
    public static String speciesName(final String state) {
        return state.strip().replaceAll("\\s+", "_");
    }

    /** Whether an edge stands for its pair. */
    private static boolean first(final Generator process, final int edge) {
        return process.forward(edge) || process.reverse(edge) < 0;
    }

    private static Reaction reaction(final Generator process, final int e, final List<Species> species, final boolean several) {
        final Complex from = Complex.of(new int[]{process.from(e)}, new int[]{1});
        final Complex to = Complex.of(new int[]{process.to(e)}, new int[]{1});
        final int reverse = process.reverse(e);
        return new Reaction(name(process, e, species, several), from, to, law(process.rate(e), from),
            reverse < 0 ? null : law(process.rate(reverse), to));
    }

    private static RateLaw law(final double rate, final Complex reactants) {
        return new MassAction(RateConstant.of(rate), reactants);
    }

    private static String name(final Generator process, final int e, final List<Species> species, final boolean several) {
        final String mechanism = process.mechanisms().get(process.mechanism(e));
        final String pair = species.get(process.from(e)).name() + "->" + species.get(process.to(e)).name();
        final String own = process.stateName(process.from(e)) + " -> " + process.stateName(process.to(e));
        final String back = process.stateName(process.to(e)) + " -> " + process.stateName(process.from(e));
        return mechanism.equals(own) || mechanism.equals(back) ? pair : several ? mechanism + "[" + pair + "]" : mechanism;
    }
}
