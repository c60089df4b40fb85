/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.record;

/** States of one trajectory at increasing times. Immutable. */
public final class Trajectory {
    private final double[] m_times;
    private final long[][] m_states;

    private Trajectory(final double[] times, final long[][] states) {
        m_times = times;
        m_states = states;
    }

    /** Takes over the arrays. */
    static Trajectory of(final double[] times, final long[][] states) {
        return new Trajectory(times, states);
    }

    /** Number of times. */
    public int size() {
        return m_times.length;
    }

    /** The i-th time. */
    public double time(final int i) {
        return m_times[i];
    }

    /** Molecules of a species at the i-th time. */
    public long count(final int i, final int species) {
        return m_states[i][species];
    }

    /** A copy of the counts at the i-th time, one a species. */
    public long[] state(final int i) {
        return m_states[i].clone();
    }
}
