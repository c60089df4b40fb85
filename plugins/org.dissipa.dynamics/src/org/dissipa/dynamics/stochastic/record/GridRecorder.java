/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.record;

import org.dissipa.network.ReactionNetwork;

/** Records the states of one trajectory at the times of a grid. Cost: one copy of the counts a grid time. */
public final class GridRecorder extends GridObserver {
    private final Observables m_observables;
    private Observables m_current;
    private long[][] m_states;
    private double[][] m_values;
    private int m_from;
    private int m_to;

    private GridRecorder(final TimeGrid grid, final Observables observables) {
        super(grid);
        m_observables = observables;
    }

    /** A recorder of all species. */
    public static GridRecorder of(final TimeGrid grid) {
        return new GridRecorder(grid, Observables.NONE);
    }

    /** A recorder of all species and of observables. */
    public static GridRecorder of(final TimeGrid grid, final Observables observables) {
        return new GridRecorder(grid, observables);
    }

    @Override
    public void start(final double time, final long[] counts) {
        super.start(time, counts);
        m_from = grid().firstFrom(time);
        m_to = m_from;
        m_states = new long[grid().size() - m_from][];
        m_values = new double[m_states.length][];
        m_current = m_observables;
    }

    @Override
    public void parametersSet(final ReactionNetwork network) {
        m_current = m_observables.at(network);
    }

    @Override
    protected void state(final int index, final long[] counts) {
        m_states[index - m_from] = counts.clone();
        m_values[index - m_from] = m_current.values(counts, grid().time(index));
        m_to = index + 1;
    }

    /** What was recorded: the grid times that the trajectory reached, with their states. */
    public Trajectory trajectory() {
        final double[] times = new double[m_to - m_from];
        final long[][] states = new long[times.length][];
        final double[][] values = new double[times.length][];
        for (int i = 0; i < times.length; i++) {
            times[i] = grid().time(m_from + i);
            states[i] = m_states[i];
            values[i] = m_values[i];
        }
        return Trajectory.of(times, states, values);
    }
}
