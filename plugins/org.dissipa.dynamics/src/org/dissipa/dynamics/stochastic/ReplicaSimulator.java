/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

import java.util.function.IntFunction;

import org.dissipa.network.Monitor;

/** Makes many trajectories of one network at a time, side by side. Not safe for use by several threads: one thread, one simulator. */
public interface ReplicaSimulator {

    /**
     * Makes the replicates {@code from} to {@code to - 1} of an ensemble. Replicate i draws from random stream (seed, i) and nothing else:
     * it is the same trajectory whichever others run beside it, and the same as the method's {@link Simulator} makes from that stream.
     *
     * @param problem   what to simulate
     * @param seed      seed of the random streams
     * @param observers gives the observer of a replicate, asked once for each; the trajectories of several observers are under way at a time
     * @param monitor   asked every few thousand events whether to stop
     * @return how the replicates ended, in their order
     * @throws SimulationException if a replicate fails
     * @throws Monitor.CancelledException if the monitor says so
     */
    EndState[] run(SimulationProblem problem, long seed, int from, int to, IntFunction<? extends TrajectoryObserver> observers,
        Monitor monitor);
}
