/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;

/** Makes trajectories of one network by one method, one after the other. Not safe for use by several threads: one thread, one simulator. */
public interface Simulator {

    /**
     * Makes one trajectory from {@code start} to {@code end}.
     *
     * @param initial  molecule counts at the start, one a species; not changed
     * @param start    start time
     * @param end      end time, not before the start; the trajectory stops exactly there
     * @param random   where the randomness comes from
     * @param observer what looks at the trajectory
     * @param monitor  asked every few thousand events whether to stop; told the part of the time span done
     * @param limits   limits on events and population
     * @throws SimulationException if a propensity is not a finite number that is not negative, a count would become negative, or
     *                             a limit is passed
     * @throws Monitor.CancelledException if the monitor says so
     */
    EndState run(long[] initial, double start, double end, RandomStream random, TrajectoryObserver observer,
        Monitor monitor, SimulationLimits limits);
}
