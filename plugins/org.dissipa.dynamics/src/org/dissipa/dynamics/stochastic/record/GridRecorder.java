/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.record;

/** Records the states of one trajectory at the times of a grid. Cost: one copy of the counts a grid time. */
public final class GridRecorder extends GridObserver {
    private long[][] m_states;
    private int m_from;
    private int m_to;

    private GridRecorder(final TimeGrid grid) {
        super(grid);
    }

    /** A recorder of all species. */
    public static GridRecorder of(final TimeGrid grid) {
        return new GridRecorder(grid);
    }

    @Override
    public void start(final double time, final long[] counts) {
        super.start(time, counts);
        m_from = grid().firstFrom(time);
        m_to = m_from;
        m_states = new long[grid().size() - m_from][];
    }

    @Override
    protected void state(final int index, final long[] counts) {
        m_states[index - m_from] = counts.clone();
        m_to = index + 1;
    }

    /** What was recorded: the grid times that the trajectory reached, with their states. */
    public Trajectory trajectory() {
        final double[] times = new double[m_to - m_from];
        final long[][] states = new long[times.length][];
        for (int i = 0; i < times.length; i++) {
            times[i] = grid().time(m_from + i);
            states[i] = m_states[i];
        }
        return Trajectory.of(times, states);
    }
}
