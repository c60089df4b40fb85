/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.entropy;

import java.util.Arrays;

/** Features x_k(i) = (f_k(i) − F_k)/r_k of some of the states, r_k the range of f_k over them (1 where it is constant). */
final class ScaledFeatures {
    private final MomentConstraints m_problem;
    private final int[] m_states;
    private final double[] m_x;
    private final double[] m_range;
    private final double[] m_logWeight;

    ScaledFeatures(final MomentConstraints problem, final int[] states) {
        m_problem = problem;
        m_states = states;
        m_range = new double[problem.count()];
        m_x = new double[states.length * problem.count()];
        m_logWeight = new double[states.length];
        for (int k = 0; k < m_range.length; k++) {
            m_range[k] = range(k);
        }
        for (int i = 0; i < states.length; i++) {
            m_logWeight[i] = Math.log(problem.weight(states[i]));
            for (int k = 0; k < m_range.length; k++) {
                m_x[i * m_range.length + k] = (problem.feature(k, states[i]) - problem.target(k)) / m_range[k];
            }
        }
    }

    private double range(final int k) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (final int state : m_states) {
            low = Math.min(low, m_problem.feature(k, state));
            high = Math.max(high, m_problem.feature(k, state));
        }
        final double scale = Math.max(Math.abs(low), Math.abs(high));
        return high - low > 1e-14 * scale ? high - low : Math.max(Math.abs(low - m_problem.target(k)), 1);
    }

    int count() {
        return m_range.length;
    }

    int[] states() {
        return m_states;
    }

    double x(final int index, final int k) {
        return m_x[index * m_range.length + k];
    }

    /** direction · x_i. */
    double along(final double[] direction, final int index) {
        double sum = 0;
        for (int k = 0; k < direction.length; k++) {
            sum += direction[k] * x(index, k);
        }
        return sum;
    }

    double[] point(final int index) {
        return Arrays.copyOfRange(m_x, index * m_range.length, (index + 1) * m_range.length);
    }

    double logWeight(final int index) {
        return m_logWeight[index];
    }


    /** λ_k = ν_k/r_k. */
    double[] multipliers(final double[] scaled) {
        final double[] lambda = scaled.clone();
        for (int k = 0; k < lambda.length; k++) {
            lambda[k] /= m_range[k];
        }
        return lambda;
    }

    /** F_k + r_k x_k. */
    double[] moments(final double[] scaled) {
        final double[] moments = scaled.clone();
        for (int k = 0; k < moments.length; k++) {
            moments[k] = m_problem.target(k) + m_range[k] * scaled[k];
        }
        return moments;
    }

    /** Covariance of f from that of x. */
    double[][] covariance(final double[][] scaled) {
        final double[][] covariance = new double[m_range.length][m_range.length];
        for (int k = 0; k < m_range.length; k++) {
            for (int l = 0; l < m_range.length; l++) {
                covariance[k][l] = scaled[k][l] * m_range[k] * m_range[l];
            }
        }
        return covariance;
    }

    static double dot(final double[] a, final double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
