/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.MasterEquationException;
import org.dissipa.dynamics.master.PoissonWeights;
import org.dissipa.network.Monitor;

/**
 * Mean and variance of an integrated current after a start from p(0), by uniformisation of the moment equations
 * ṗ = Wp, ṁ = Wm + W'p, ṡ = Ws + 2W'm + W''p, with W' and W'' the jumps weighted by d and d². The current is measured from its mean course, W' − c with c = ⟨J⟩/T, so that
 * the variance is not the small difference of large numbers. Cost: three passes over the edges a term, about Λt terms.
 */
final class MomentSeries {
    private final Current m_current;
    private final double m_drift;
    private final double m_clock;
    private final double[] m_exit;
    /** Edges: ends, rate over the clock's, increment of the current. */
    private final int[] m_from;
    private final int[] m_to;
    private final double[] m_rate;
    private final double[] m_increment;

    private MomentSeries(final Generator generator, final Current current, final double drift) {
        m_current = current;
        m_drift = drift;
        m_exit = new double[generator.states()];
        double clock = 0;
        for (int i = 0; i < m_exit.length; i++) {
            m_exit[i] = generator.exitRate(i);
            clock = Math.max(clock, m_exit[i]);
        }
        m_clock = clock == 0 ? 1 : clock;
        m_from = new int[generator.edges()];
        m_to = new int[m_from.length];
        m_rate = new double[m_from.length];
        m_increment = new double[m_from.length];
        for (int e = 0; e < m_from.length; e++) {
            m_from[e] = generator.from(e);
            m_to[e] = generator.to(e);
            m_rate[e] = generator.rate(e) / m_clock;
            m_increment[e] = current.increment(e);
        }
    }

    /** Mean and variance of J − cT after a time, c given as {@code drift}. */
    static double[] centred(final Generator generator, final Current current, final double drift, final double[] initial,
        final double time, final Monitor monitor) {
        return new MomentSeries(generator, current, drift).run(initial, time, monitor);
    }

    private double[] run(final double[] initial, final double time, final Monitor monitor) {
        final PoissonWeights weights = PoissonWeights.of(m_clock * time, 1e-17);
        double[][] term = {initial.clone(), new double[initial.length], new double[initial.length]};
        double[][] next = new double[3][initial.length];
        double mean = 0;
        double square = 0;
        for (int k = 0; k <= weights.right(); k++) {
            if ((k & 0x3f) == 0) {
                monitor.check();
                monitor.progress((double)k / weights.right(), "Moments of " + m_current.name());
            }
            mean += weights.weight(k) * sum(term[1]);
            square += weights.weight(k) * sum(term[2]);
            step(term, next);
            final double[][] swap = term;
            term = next;
            next = swap;
        }
        if (!Double.isFinite(square)) {
            throw new MasterEquationException("The moments of current " + m_current.name()
                + " overflow; use smaller weights.");
        }
        return new double[]{mean, square - mean * mean};
    }

    /** One term of the series from the one before, into arrays that are reused. */
    private void step(final double[][] x, final double[][] next) {
        final double drift = m_drift / m_clock;
        for (int i = 0; i < m_exit.length; i++) {
            final double stay = 1 - m_exit[i] / m_clock;
            next[0][i] = stay * x[0][i];
            next[1][i] = stay * x[1][i] - drift * x[0][i];
            next[2][i] = stay * x[2][i] - 2 * drift * x[1][i];
        }
        for (int e = 0; e < m_rate.length; e++) {
            final int from = m_from[e];
            final int to = m_to[e];
            final double w = m_rate[e];
            final double d = m_increment[e];
            final double p = w * x[0][from];
            final double m = w * x[1][from];
            if (to != from) {
                next[0][to] += p;
                next[1][to] += m;
                next[2][to] += w * x[2][from];
            }
            if (d != 0) {
                next[1][to] += d * p;
                next[2][to] += 2 * d * m + d * d * p;
            }
        }
    }

    private static double sum(final double[] x) {
        double sum = 0;
        for (final double v : x) {
            sum += v;
        }
        return sum;
    }
}
