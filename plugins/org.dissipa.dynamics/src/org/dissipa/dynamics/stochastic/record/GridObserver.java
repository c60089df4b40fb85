/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.record;

import org.dissipa.dynamics.stochastic.TrajectoryObserver;

/** Looks at states at the times of a grid and not at events. Serves any number of trajectories, one after the other. */
public abstract class GridObserver implements TrajectoryObserver {
    private final TimeGrid m_grid;
    private int m_next;

    /** @param grid the times to look at; those before a trajectory's start are passed over */
    protected GridObserver(final TimeGrid grid) {
        m_grid = grid;
    }

    /** The state at time number {@code index} of the grid. */
    protected abstract void state(int index, long[] counts);

    /** The times. */
    public final TimeGrid grid() {
        return m_grid;
    }

    @Override
    public void start(final double time, final long[] counts) {
        m_next = m_grid.firstFrom(time);
    }

    @Override
    public final boolean seesEvents() {
        return false;
    }

    @Override
    public final void event(final double time, final int channel, final long[] counts) {
        // states at grid times only
    }

    @Override
    public final double nextSampleTime() {
        return m_grid.time(m_next);
    }

    @Override
    public final void sample(final double time, final long[] counts) {
        state(m_next++, counts);
    }
}
