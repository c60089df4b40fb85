/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.dynamics.master.Transition;
import org.dissipa.learning.LearningException;
import org.dissipa.network.Channel;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * When and where a network halts for good: exact mean time until a state is reached in which nothing can fire, and the law of that state.
 *
 * <p>Method: every halting state (and every state that only the bounds hold back, which does not count) is sent back to the start at a rate r, and the stationary law π of that recurrent process found without subtractions;
 * the mean time is T = (1/π(halted) − 1)/r and the law of the halting state is π restricted to halting states. Counts are bounded; bounds are raised by half until
 * T changes by less than 1e-10 of itself.
 * Cost: a stationary law of the bounded process for every size of the bounds.
 *
 * @param mean   mean time until the network halts [time]
 * @param states the states in which it can halt, by their counts as text, with their probabilities
 * @param bounds greatest counts that were allowed
 */
public record HaltingTime(double mean, Map<String, Double> states, long[] bounds) {
    private static final double CONVERGED = 1e-10;

    /**
     * Finds the halting time from a network's initial amounts.
     *
     * @param bounds    greatest counts to start with, one a species; counts that are conserved need no room
     * @param maxStates most states of the bounded process
     * @throws LearningException if no halting state can be reached
     */
    public static HaltingTime of(final ReactionNetwork network, final long[] bounds, final int maxStates,
        final Monitor monitor) {
        HaltingTime now = within(network, bounds.clone(), maxStates, monitor);
        while (true) {
            final long[] more = new long[bounds.length];
            for (int i = 0; i < more.length; i++) {
                more[i] = now.bounds[i] + now.bounds[i] / 2 + 1;
            }
            final HaltingTime next = within(network, more, maxStates, monitor);
            if (Math.abs(next.mean - now.mean) <= CONVERGED * next.mean) {
                return next;
            }
            now = next;
        }
    }

    private static HaltingTime within(final ReactionNetwork network, final long[] bounds, final int maxStates,
        final Monitor monitor) {
        final StateSpace space = StateSpace.within(network, network.initialCounts(), bounds, maxStates, monitor);
        final Generator generator = Generator.of(network, space, monitor);
        final List<Transition> table = new ArrayList<>();
        double rate = 0;
        for (int e = 0; e < generator.edges(); e++) {
            if (generator.from(e) != generator.to(e)) {
                table.add(new Transition(name(generator.from(e)), name(generator.to(e)), generator.rate(e), "r" + e));
                rate = Math.max(rate, generator.rate(e));
            }
        }
        final boolean[] halting = new boolean[generator.states()];
        int found = 0;
        for (int s = 0; s < halting.length; s++) {
            if (generator.exitRate(s) == 0 && s > 0) {
                table.add(new Transition(name(s), name(0), rate, "restart" + s));
                halting[s] = halts(network, space.counts(s));
                found += halting[s] ? 1 : 0;
            }
        }
        if (found == 0) {
            throw new LearningException("The network never halts: among " + halting.length
                + " states none is without a reaction that can fire.");
        }
        final Generator restarted = Generator.of(table);
        final StationaryLaw law = StationaryLaw.of(restarted, monitor);
        double halted = 0;
        final Map<String, Double> states = new LinkedHashMap<>();
        for (int k = 0; k < restarted.states(); k++) {
            final int s = Integer.parseInt(restarted.stateName(k));
            if (halting[s] && law.probability(k) > 0) {
                halted += law.probability(k);
                states.put(space.name(s), law.probability(k));
            }
        }
        final double sum = halted;
        states.replaceAll((state, p) -> p / sum);
        double running = 0;
        for (int k = 0; k < restarted.states(); k++) {
            running += halting[Integer.parseInt(restarted.stateName(k))] ? 0 : law.probability(k);
        }
        return new HaltingTime(running / halted / rate, states, bounds);
    }

    /** Whether no channel that changes the state can fire; false for a state that only the bounds hold back. */
    private static boolean halts(final ReactionNetwork network, final long[] counts) {
        for (final Channel channel : network.channels()) {
            if (channel.law().propensity(counts, network.volume()) > 0
                && java.util.Arrays.stream(network.change(channel)).anyMatch(c -> c != 0)) {
                return false;
            }
        }
        return true;
    }

    private static String name(final int state) {
        return Integer.toString(state);
    }
}
