/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.List;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.TransientLaw;
import org.dissipa.network.Monitor;

/**
 * Exact mean currents of all mechanisms on the way from an initial law: the rate j(t) = Σ_e w_e d_e p_from(e)(t) and the net extent ∫₀ᵗ j, d being ±1 along and against a mechanism. Both from the uniformisation series, without
 * quadrature in time. Cost: one transient law a time interval.
 */
public final class CurrentsOverTime {
    private static final double TOLERANCE = 1e-14;

    private final List<String> m_mechanisms;
    private final double[] m_times;
    private final double[][] m_rate;
    private final double[][] m_extent;

    private CurrentsOverTime(final Generator generator, final double[] initial, final double[] times, final Monitor monitor) {
        m_mechanisms = generator.mechanisms();
        m_times = times.clone();
        m_rate = new double[times.length][m_mechanisms.size()];
        m_extent = new double[times.length][m_mechanisms.size()];
        double[] law = initial.clone();
        double now = 0;
        for (int k = 0; k < times.length; k++) {
            if (!(times[k] >= now) || Double.isInfinite(times[k])) {
                throw new ThermodynamicsException("Time number " + (k + 1) + " is " + times[k] + ", after " + now + "; times must be finite and ascend from 0.");
            }
            if (k > 0) {
                System.arraycopy(m_extent[k - 1], 0, m_extent[k], 0, m_mechanisms.size());
            }
            if (times[k] > now) {
                monitor.progress((double)k / times.length, "Currents at time " + times[k]);
                final TransientLaw step = TransientLaw.of(generator, law, times[k] - now, TOLERANCE, monitor);
                law = step.probabilities();
                add(generator, step.occupation(), m_extent[k]);
                now = times[k];
            }
            add(generator, law, m_rate[k]);
        }
    }

    private static void add(final Generator generator, final double[] weight, final double[] into) {
        for (int e = 0; e < generator.edges(); e++) {
            into[generator.mechanism(e)] += (generator.forward(e) ? 1 : -1) * generator.rate(e) * weight[generator.from(e)];
        }
    }

    /**
     * The currents at some times.
     *
     * @param initial one probability a state, adding up to 1
     * @param times   ascending, from 0 on [time]
     */
    public static CurrentsOverTime of(final Generator generator, final double[] initial, final double[] times, final Monitor monitor) {
        return new CurrentsOverTime(generator, initial, times, monitor);
    }

    /** Names of the mechanisms. */
    public List<String> mechanisms() {
        return m_mechanisms;
    }

    /** The times. */
    public double[] times() {
        return m_times.clone();
    }

    /** Mean current of a mechanism at a time [1/time]. */
    public double rate(final int time, final int mechanism) {
        return m_rate[time][mechanism];
    }

    /** Mean net extent of a mechanism until a time. */
    public double extent(final int time, final int mechanism) {
        return m_extent[time][mechanism];
    }
}
