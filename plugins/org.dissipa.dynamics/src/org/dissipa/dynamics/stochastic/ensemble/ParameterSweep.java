/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.ensemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.dissipa.dynamics.stochastic.SimulationException;
import org.dissipa.dynamics.stochastic.SimulationLimits;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * The same network simulated with several sets of parameters, each in many replicates: mean and variance of every species over time, set by set.
 *
 * <p>Set s is an {@link Ensemble} with seed {@code seed + s}, so that each can be made again alone. Sets run side by side on all threads, one thread a
 * set, or one after the other on all threads where there are fewer sets than threads; the result is the same to the last bit. Memory grows with
 * threads × times × species.
 *
 * @param network    the network
 * @param sets       for each set, the values of parameters and initial amounts of species, by name; what a set does not name stays as it is
 * @param method     simulation method
 * @param grid       times at which moments are taken; the last one is the end
 * @param replicates replicates of each set, at least 1
 * @param seed       seed of the first set
 * @param limits     limits on events and population of a trajectory
 * @param threads    number of threads; no influence on the result
 */
public record ParameterSweep(ReactionNetwork network, List<Map<String, Double>> sets, SimulationMethod method, TimeGrid grid,
    int replicates, long seed, SimulationLimits limits, int threads) {

    /** Copies the list. */
    public ParameterSweep {
        sets = List.copyOf(sets);
        if (replicates < 1 || threads < 1) {
            throw new IllegalArgumentException("Number of replicates is " + replicates + " and of threads " + threads
                + "; both must be at least 1.");
        }
    }

    /** A sweep on as many threads as the machine has processors, with default limits. */
    public static ParameterSweep of(final ReactionNetwork network, final List<Map<String, Double>> sets, final SimulationMethod method,
        final TimeGrid grid, final int replicates, final long seed) {
        return new ParameterSweep(network, sets, method, grid, replicates, seed, SimulationLimits.DEFAULT,
            Runtime.getRuntime().availableProcessors());
    }

    /** Takes the moments of a set, on the calling thread, in the order of the sets. */
    @FunctionalInterface
    public interface SetConsumer {

        /**
         * A set is finished.
         *
         * @param set     index from 0, ascending without gaps
         * @param moments the moments of all species on the grid, with their provenance
         */
        void accept(int set, Ensemble.Summary<GridMoments> moments);
    }

    /**
     * Runs all sets.
     *
     * @return number of events of all sets together
     * @throws IllegalArgumentException if a set names what is neither a parameter nor a species, or its values give no valid network
     * @throws SimulationException if a trajectory fails; the message names the set
     * @throws Monitor.CancelledException if the monitor says so; the consumer keeps what it got
     */
    public long run(final SetConsumer consumer, final Monitor monitor) {
        final List<SimulationProblem> problems = java.util.stream.IntStream.range(0, sets.size()).mapToObj(this::problem).toList();
        final int atOnce = Math.max(1, sets.size() >= threads ? threads : 1);
        final int[] next = {0};
        return new BlockPipeline(sets.size(), 1, atOnce).run(() -> this,
            (sweep, from, to, inner) -> set(problems.get(from), from, threads / atOnce, inner), moments -> {
                consumer.accept(next[0]++, moments);
                return moments.provenance().events();
            }, new BySet(monitor, sets.size()));
    }

    private Ensemble.Summary<GridMoments> set(final SimulationProblem problem, final int set, final int threadsOfSet,
        final Monitor monitor) {
        try {
            return Ensemble.of(problem, method, seed + set, replicates).withThreads(threadsOfSet)
                .accumulate(() -> GridMoments.of(grid, problem.network().species()), monitor);
        } catch (final SimulationException e) {
            throw new SimulationException(name(set) + ": " + e.getMessage());
        }
    }

    private SimulationProblem problem(final int set) {
        try {
            return SimulationProblem.of(network(set), grid.time(grid.size() - 1)).withLimits(limits);
        } catch (final IllegalArgumentException e) {
            throw new IllegalArgumentException(name(set) + ": " + e.getMessage(), e);
        }
    }

    /** The network with the values of a set. */
    public ReactionNetwork network(final int set) {
        final Map<String, Double> parameters = new HashMap<>();
        final Map<String, Double> amounts = new HashMap<>();
        sets.get(set).forEach((name, value) -> {
            if (!network.parameters().containsKey(name) && network.indexOf(name) < 0) {
                throw new IllegalArgumentException("'" + name + "' is neither a parameter nor a species of the network. Its parameters are "
                    + network.parameters().keySet() + ", its species " + network.species().stream().map(s -> s.name()).toList() + ".");
            }
            (network.parameters().containsKey(name) ? parameters : amounts).put(name, value);
        });
        return network.withParameters(parameters).withInitial(amounts);
    }

    private String name(final int set) {
        final StringJoiner text = new StringJoiner(", ", "Set " + (set + 1) + " (", ")");
        sets.get(set).forEach((name, value) -> text.add(name + " = " + value));
        return text.toString();
    }

    /** Tells progress by sets. */
    private record BySet(Monitor outer, int sets) implements Monitor {
        @Override
        public void progress(final double fraction, final String message) {
            outer.progress(fraction, "Set " + Math.round(fraction * sets) + " of " + sets);
        }

        @Override
        public boolean cancelled() {
            return outer.cancelled();
        }
    }
}
