/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.ReplicaSimulator;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.Simulator;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.method.DirectMethod;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/** What is measured: the reference loop, each simulation method one trajectory at a time, and replicas side by side. */
final class Contender {
    /** The reference loop. */
    static final String REFERENCE = "reference loop";
    /** Replicas of the direct method side by side. */
    static final String ENSEMBLE = "direct side by side";
    private static final int REPLICAS = 256;

    private Contender() {
    }

    /** Names of all contenders. */
    static List<String> names() {
        final List<String> names = new ArrayList<>();
        names.add(REFERENCE);
        names.add(ENSEMBLE);
        SimulationMethods.all().stream().map(SimulationMethod::name).filter(n -> !n.equals("automatic")).forEach(names::add);
        return names;
    }

    /**
     * Something that makes some trajectories each time it is called, always new ones, on the calling thread, and answers the number of events.
     *
     * @throws IllegalArgumentException if the contender cannot do the network
     */
    static LongSupplier of(final String name, final ReactionNetwork network, final double end) {
        final SimulationProblem problem = SimulationProblem.of(network, end);
        final long[] next = {0};
        if (name.equals(REFERENCE)) {
            if (!ReferenceLoop.fits(network)) {
                throw new IllegalArgumentException("general laws or events");
            }
            final ReferenceLoop loop = new ReferenceLoop(network, 1);
            return () -> loop.run(problem.initial(), end);
        }
        if (name.equals(ENSEMBLE)) {
            final ReplicaSimulator many = new DirectMethod().newReplicaSimulator(problem.network())
                .orElseThrow(() -> new IllegalArgumentException("more than 64 channels"));
            return () -> {
                long events = 0;
                for (final EndState state : many.run(problem, next[0]++, 0, REPLICAS, i -> TrajectoryObserver.NONE, Monitor.NONE)) {
                    events += state.events();
                }
                return events;
            };
        }
        final Simulator simulator = SimulationMethods.named(name).newSimulator(problem.network());
        return () -> simulator.run(problem.initial(), 0, end, RandomStream.of(1, next[0]++), TrajectoryObserver.NONE, Monitor.NONE,
            problem.limits()).events();
    }
}
