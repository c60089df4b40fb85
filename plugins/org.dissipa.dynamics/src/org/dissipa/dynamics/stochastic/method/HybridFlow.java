/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import org.dissipa.dynamics.stochastic.Changes;
import org.dissipa.dynamics.stochastic.CompiledNetwork;

/**
 * The continuous part of a hybrid simulation: how far each continuous channel flows, and how much propensity the discrete ones gather, in
 * a step of the Dormand-Prince method of order 5 with an error estimate of order 4.
 */
final class HybridFlow {
    private static final double RELATIVE = 1e-6;
    private static final double ABSOLUTE = 1e-3;
    private static final double[][] A = {{}, {1 / 5.0}, {3 / 40.0, 9 / 40.0}, {44 / 45.0, -56 / 15.0, 32 / 9.0},
        {19372 / 6561.0, -25360 / 2187.0, 64448 / 6561.0, -212 / 729.0},
        {9017 / 3168.0, -355 / 33.0, 46732 / 5247.0, 49 / 176.0, -5103 / 18656.0}};
    private static final double[] B = {35 / 384.0, 0, 500 / 1113.0, 125 / 192.0, -2187 / 6784.0, 11 / 84.0};
    private static final double[] ERROR = {71 / 57600.0, 0, -71 / 16695.0, 71 / 1920.0, -17253 / 339200.0, 22 / 525.0, -1 / 40.0};
    private static final int STAGES = 6;

    private final CompiledNetwork m_network;
    private final RealPropensities m_propensities;
    private final double[][] m_rate;
    private final double[] m_stage;
    private final double[] m_error;
    /** How far each channel flows in the step [firings]; 0 for discrete ones. */
    final double[] flow;
    /** State after the step. */
    final double[] after;
    /** Discrete propensity gathered in the step. */
    double gathered;

    HybridFlow(final CompiledNetwork network) {
        m_network = network;
        m_propensities = new RealPropensities(network);
        m_rate = new double[STAGES + 1][network.channels() + 1];
        m_stage = network.newState(new long[network.species()]);
        m_error = new double[network.species()];
        flow = new double[network.channels()];
        after = network.newState(new long[network.species()]);
    }

    /** Propensity of a channel at real-valued counts. */
    double propensity(final int r, final double[] x) {
        return m_propensities.at(r, x);
    }

    /**
     * Tries a step.
     *
     * @param x          the state before
     * @param continuous which channels flow
     * @return the error estimate over the tolerance: a step is good up to 1
     */
    double step(final double[] x, final double h, final boolean[] continuous) {
        final int n = m_network.species();
        rates(x, continuous, m_rate[0]);
        for (int s = 1; s < STAGES; s++) {
            advance(x, h, A[s], s, continuous, m_stage);
            rates(m_stage, continuous, m_rate[s]);
        }
        advance(x, h, B, STAGES, continuous, after);
        rates(after, continuous, m_rate[STAGES]);
        final int last = flow.length;
        gathered = h * combine(B, STAGES, last);
        java.util.Arrays.fill(m_error, 0);
        final Changes changes = m_network.changes();
        for (int r = 0; r < flow.length; r++) {
            flow[r] = continuous[r] ? h * combine(B, STAGES, r) : 0;
            if (continuous[r]) {
                final double error = h * combine(ERROR, STAGES + 1, r);
                for (int i = changes.start()[r]; i < changes.start()[r + 1]; i++) {
                    m_error[changes.species()[i]] += changes.amount()[i] * error;
                }
            }
        }
        double worst = Math.abs(h * combine(ERROR, STAGES + 1, last)) / (RELATIVE * Math.max(1, gathered));
        for (int i = 0; i < n; i++) {
            worst = Math.max(worst, Math.abs(m_error[i]) / (ABSOLUTE + RELATIVE * x[i]));
        }
        return worst;
    }

    private double combine(final double[] weights, final int stages, final int r) {
        double sum = 0;
        for (int s = 0; s < stages; s++) {
            sum += weights[s] * m_rate[s][r];
        }
        return sum;
    }

    /** Rates of the continuous channels, and last the sum of the discrete ones. */
    private void rates(final double[] x, final boolean[] continuous, final double[] rate) {
        double discrete = 0;
        for (int r = 0; r < continuous.length; r++) {
            final double a = propensity(r, x);
            rate[r] = continuous[r] ? a : 0;
            discrete += continuous[r] ? 0 : a;
        }
        rate[continuous.length] = discrete;
    }

    private void advance(final double[] x, final double h, final double[] weights, final int stages, final boolean[] continuous,
        final double[] to) {
        System.arraycopy(x, 0, to, 0, x.length);
        final Changes changes = m_network.changes();
        for (int r = 0; r < continuous.length; r++) {
            if (continuous[r]) {
                final double firings = h * combine(weights, stages, r);
                for (int i = changes.start()[r]; i < changes.start()[r + 1]; i++) {
                    to[changes.species()[i]] += changes.amount()[i] * firings;
                }
            }
        }
    }
}
