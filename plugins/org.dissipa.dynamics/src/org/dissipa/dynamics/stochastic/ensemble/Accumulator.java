/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.ensemble;

import org.dissipa.dynamics.stochastic.TrajectoryObserver;

/**
 * An observer that sums up many trajectories, one after the other, and can take up what a second one summed up over the
 * trajectories that follow.
 *
 * @param <A> the accumulator's own type
 */
public interface Accumulator<A extends Accumulator<A>> extends TrajectoryObserver {

    /** Takes up what {@code later} has summed up; {@code later} is not used afterwards. */
    void merge(A later);
}
