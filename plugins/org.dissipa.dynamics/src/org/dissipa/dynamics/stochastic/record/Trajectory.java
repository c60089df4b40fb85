/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.record;

/** States of one trajectory at increasing times. Immutable. */
public final class Trajectory {
    private final double[] m_times;
    private final long[][] m_states;
    private final double[][] m_observables;

    private Trajectory(final double[] times, final long[][] states, final double[][] observables) {
        m_times = times;
        m_states = states;
        m_observables = observables;
    }

    /** Takes over the arrays. */
    static Trajectory of(final double[] times, final long[][] states, final double[][] observables) {
        return new Trajectory(times, states, observables);
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

    /** A copy of the values of the recorded observables at the i-th time. */
    public double[] observables(final int i) {
        return m_observables[i].clone();
    }
}
