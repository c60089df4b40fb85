/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

import org.dissipa.network.ReactionNetwork;

/**
 * What to simulate: a network, its initial counts, a time span and limits.
 *
 * @param network compiled form of the network
 * @param initial molecule counts at the start; shared, not to be changed
 * @param start   start time
 * @param end     end time
 * @param limits  limits on events and population
 */
public record SimulationProblem(CompiledNetwork network, long[] initial, double start, double end,
    SimulationLimits limits) {

    /** @throws IllegalArgumentException if the time span is not finite or ends before it starts, or a count is missing */
    public SimulationProblem {
        if (!(start <= end) || Double.isInfinite(start) || Double.isInfinite(end)) {
            throw new IllegalArgumentException("Time span " + start + " to " + end
                + " is not valid; both must be finite and the end not before the start.");
        }
        if (initial.length != network.species()) {
            throw new IllegalArgumentException("Initial state has " + initial.length + " counts, but the network has "
                + network.species() + " species; give one count for each.");
        }
    }

    /** The network from its own initial amounts, from time 0 to {@code end}, with default limits. */
    public static SimulationProblem of(final ReactionNetwork network, final double end) {
        return new SimulationProblem(CompiledNetwork.of(network), network.initialCounts(), 0, end,
            SimulationLimits.DEFAULT);
    }

    /** The same problem with other limits. */
    public SimulationProblem withLimits(final SimulationLimits newLimits) {
        return new SimulationProblem(network, initial, start, end, newLimits);
    }

    /** The same problem from other initial counts. */
    public SimulationProblem withInitial(final long[] counts) {
        return new SimulationProblem(network, counts.clone(), start, end, limits);
    }
}
