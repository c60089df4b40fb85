/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.Changes;
import org.dissipa.dynamics.stochastic.CompiledNetwork;

/**
 * Numbers of firings in a leap by the trapezoidal rule: Poisson numbers P_r of mean a_r(x) τ, corrected to P_r + τ/2 (a_r(y) - a_r(x)) with y the
 * state after the leap, by fixed-point iteration from the uncorrected leap. Second order in the mean; keeps the stationary variance of linear networks.
 */
final class LeapFirings {
    private static final int MOST_ITERATIONS = 4;
    private static final double CLOSE = 0.05;
    private static final double FEW = 30;

    private final CompiledNetwork m_network;
    private final RealPropensities m_propensities;
    private final double[] m_state;
    private final double[] m_correction;

    LeapFirings(final CompiledNetwork network) {
        m_network = network;
        m_propensities = new RealPropensities(network);
        m_state = network.newState(new long[network.species()]);
        m_correction = new double[network.channels()];
    }

    /**
     * Corrects Poisson numbers.
     *
     * @param x      the state before
     * @param firing in: numbers drawn, 0 for channels that do not take part; out: numbers of firings
     * @param part   which channels take part
     */
    void correct(final double[] x, final double tau, final double[] propensity, final double[] firing, final boolean[] part,
        final RandomStream random) {
        java.util.Arrays.fill(m_correction, 0);
        for (int i = 0; i < MOST_ITERATIONS; i++) {
            after(x, firing, part);
            double largest = 0;
            for (int r = 0; r < firing.length; r++) {
                if (part[r]) {
                    final double correction = tau / 2 * (m_propensities.at(r, m_state) - propensity[r]);
                    largest = Math.max(largest, Math.abs(correction - m_correction[r]));
                    m_correction[r] = correction;
                }
            }
            if (largest < CLOSE) {
                break;
            }
        }
        for (int r = 0; r < firing.length; r++) {
            if (part[r]) {
                firing[r] = whole(firing[r], m_correction[r], propensity[r] * tau, random);
            }
        }
    }

    private void after(final double[] x, final double[] firing, final boolean[] part) {
        System.arraycopy(x, 0, m_state, 0, x.length);
        final Changes changes = m_network.changes();
        for (int r = 0; r < firing.length; r++) {
            if (part[r]) {
                for (int i = changes.start()[r]; i < changes.start()[r + 1]; i++) {
                    m_state[changes.species()[i]] += changes.amount()[i] * (firing[r] + m_correction[r]);
                }
            }
        }
        for (int s = 0; s < m_network.species(); s++) {
            m_state[s] = Math.max(0, m_state[s]);
        }
    }

    /** A whole number of firings whose mean is the corrected one: rounded by chance where there are many, else by more or by thinning. */
    private static double whole(final double drawn, final double correction, final double mean, final RandomStream random) {
        if (drawn >= FEW && drawn + correction >= 0) {
            return Math.floor(drawn + correction + random.nextDouble());
        }
        if (correction >= 0) {
            return drawn + random.nextPoisson(correction);
        }
        double kept = 0;
        for (int i = 0; i < drawn; i++) {
            kept += random.nextDouble() * mean < mean + correction ? 1 : 0;
        }
        return kept;
    }
}
