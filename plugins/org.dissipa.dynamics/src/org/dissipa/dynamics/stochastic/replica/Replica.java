/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.replica;

import org.dissipa.dynamics.stochastic.Runaway;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;

/** One replicate under way in a lane: what does not change at every event. */
final class Replica {
    final int index;
    final TrajectoryObserver observer;
    /** Number of steps made before it was given its lane. */
    final long born;
    final Runaway runaway;
    /** Next time at which the observer wants to see the state; once it is finished, when that was. */
    double sample;
    /** Whether the observer has seen enough. */
    boolean finished;

    Replica(final int index, final TrajectoryObserver observer, final long born, final double start, final long[] initial) {
        this.index = index;
        this.observer = observer;
        this.born = born;
        runaway = new Runaway(start, initial);
    }

    /** Takes the observer's next sample time, which must be later than the one before. */
    void nextSample(final double after) {
        sample = observer.nextSampleTime();
        if (!(sample > after)) {
            throw new IllegalStateException("Observer asked for the state at time " + sample + " after that at " + after
                + "; sample times must increase.");
        }
    }
}
