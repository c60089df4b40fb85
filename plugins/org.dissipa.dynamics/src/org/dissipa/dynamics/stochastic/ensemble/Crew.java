/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.ensemble;

import java.util.Optional;
import java.util.function.IntFunction;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.ReplicaSimulator;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.Simulator;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.record.GridObserver;
import org.dissipa.dynamics.stochastic.record.GridRecorder;
import org.dissipa.dynamics.stochastic.record.Trajectory;
import org.dissipa.network.Monitor;

/**
 * The simulators of one thread of an ensemble: makes blocks of replicates, side by side where the method can.
 *
 * @param problem what to simulate
 * @param seed    seed of the random streams
 * @param single  makes one trajectory
 * @param many    makes many at once, if there is one that does
 */
record Crew(SimulationProblem problem, long seed, Simulator single, Optional<ReplicaSimulator> many) {
    /** Fewer replicates than these are not run side by side. */
    static final int LEAST_SIDE_BY_SIDE = 32;
    private static final int LARGEST_BLOCK = 64;
    private static final int MOST_BLOCKS = 256;
    private static final int LEAST_LANES = 16;
    private static final int MOST_LANES = 256;
    private static final int LANE_BLOCKS = 16;
    /** Counts of a state of all replicates of a block that run side by side. */
    private static final int MOST_COUNTS = 4096;
    /** Counts that wait to be summed up. */
    private static final long MOST_WAITING = 1 << 22;

    static Crew of(final SimulationProblem problem, final SimulationMethod method, final long seed, final boolean sideBySide) {
        return new Crew(problem, seed, method.newSimulator(problem.network()),
            sideBySide ? method.newReplicaSimulator(problem.network()) : Optional.empty());
    }

    /** Replicates a block; no function of the number of threads, so that sums over blocks do not depend on it. */
    static int blockSize(final int replicates, final int species, final boolean sideBySide) {
        return sideBySide
            ? Math.max(LEAST_LANES, Math.min(replicates / LANE_BLOCKS, Math.min(MOST_LANES, MOST_COUNTS / Math.max(1, species))))
            : Math.max(1, Math.min(LARGEST_BLOCK, replicates / MOST_BLOCKS));
    }

    /** Makes the replicates {@code from} to {@code to - 1}, each with an observer of its own. */
    EndState[] run(final int from, final int to, final IntFunction<? extends TrajectoryObserver> observers, final Monitor monitor) {
        if (many.isPresent()) {
            return many.get().run(problem, seed, from, to, observers, monitor);
        }
        final EndState[] ends = new EndState[to - from];
        for (int i = from; i < to; i++) {
            ends[i - from] = replicate(i, observers.apply(i), monitor);
        }
        return ends;
    }

    /** Makes the replicates {@code from} to {@code to - 1}, all seen by the same observer in their order; answers the number of events. */
    long accumulate(final int from, final int to, final TrajectoryObserver observer, final Monitor monitor) {
        long events = 0;
        if (many.isPresent() && observer instanceof GridObserver grid) {
            final long counts = Math.max(1, (long)grid.grid().size() * problem.network().species());
            final int atOnce = (int)Math.max(1, Math.min(to - from, MOST_WAITING / counts));
            for (int i = from; i < to; i += atOnce) {
                events += recordAndReplay(i, Math.min(to, i + atOnce), grid, monitor);
            }
        } else {
            for (int i = from; i < to; i++) {
                events += replicate(i, observer, monitor).events();
            }
        }
        return events;
    }

    /** Trajectories side by side end in any order; an observer that sums up sees them one after the other. */
    private long recordAndReplay(final int from, final int to, final GridObserver observer, final Monitor monitor) {
        final GridRecorder[] recorders = new GridRecorder[to - from];
        final EndState[] ends = run(from, to, i -> recorders[i - from] = GridRecorder.of(observer.grid()), monitor);
        long events = 0;
        for (int i = 0; i < ends.length; i++) {
            final Trajectory trajectory = recorders[i].trajectory();
            observer.start(problem.start(), problem.initial());
            for (int k = 0; k < trajectory.size(); k++) {
                observer.sample(trajectory.time(k), trajectory.state(k));
            }
            observer.end(ends[i].time(), ends[i].counts());
            events += ends[i].events();
        }
        return events;
    }

    private EndState replicate(final int index, final TrajectoryObserver observer, final Monitor monitor) {
        return single.run(problem.initial(), problem.start(), problem.end(), RandomStream.of(seed, index), observer, monitor,
            problem.limits());
    }
}
