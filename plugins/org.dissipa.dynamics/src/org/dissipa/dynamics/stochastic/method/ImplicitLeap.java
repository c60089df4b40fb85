/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.dissipa.dynamics.stochastic.Changes;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.network.RateLaw;

/**
 * Solves y = x + Σ v_r (P_r - a_r(x) τ) + τ Σ v_r a_r(y) for the state y after an implicit leap, with P_r the Poisson numbers drawn, by
 * Newton's method. Channel r then fires P_r + τ (a_r(y) - a_r(x)) times, rounded to a whole number.
 */
final class ImplicitLeap {
    /** Most species for which implicit leaps are made. */
    static final int MOST_SPECIES = 300;

    private static final int MOST_STEPS = 20;
    private static final double CLOSE = 1e-6;

    private final CompiledNetwork m_network;
    private final RateLaw[] m_laws;
    private final RateLaw.Gradient[] m_gradients;
    private final double m_volume;

    ImplicitLeap(final CompiledNetwork network) {
        m_network = network;
        m_volume = network.network().volume();
        m_laws = network.network().channels().stream().map(c -> c.law()).toArray(RateLaw[]::new);
        m_gradients = new RateLaw.Gradient[m_laws.length];
        for (int r = 0; r < m_laws.length; r++) {
            m_gradients[r] = m_laws[r].gradient();
        }
    }

    /**
     * Turns Poisson numbers into the implicit leap's numbers of firings.
     *
     * @param x      the state before
     * @param firing in: numbers drawn, 0 for channels that do not take part; out: numbers of firings
     * @param part   which channels take part
     * @return whether Newton's method came to an end
     */
    boolean solve(final double[] x, final double tau, final double[] propensity, final double[] firing, final boolean[] part) {
        final int n = m_network.species();
        final double[] fixed = new double[n];
        System.arraycopy(x, 0, fixed, 0, n);
        for (int r = 0; r < firing.length; r++) {
            if (part[r]) {
                add(fixed, r, firing[r] - propensity[r] * tau);
            }
        }
        final double[] y = java.util.Arrays.copyOf(x, n);
        for (int step = 0; step < MOST_STEPS; step++) {
            final RealVector change = newton(y, fixed, tau, part);
            if (change == null) {
                return false;
            }
            double largest = 0;
            for (int s = 0; s < n; s++) {
                y[s] = Math.max(0, y[s] + change.getEntry(s));
                largest = Math.max(largest, Math.abs(change.getEntry(s)) / (1 + y[s]));
            }
            if (largest < CLOSE) {
                for (int r = 0; r < firing.length; r++) {
                    if (part[r]) {
                        firing[r] = Math.max(0, Math.rint(firing[r] + tau * (rate(r, y) - rate(r, x))));
                    }
                }
                return true;
            }
        }
        return false;
    }

    private double rate(final int r, final double[] y) {
        return m_laws[r].meanField(y, m_volume);
    }

    private void add(final double[] to, final int r, final double times) {
        final Changes changes = m_network.changes();
        for (int i = changes.start()[r]; i < changes.start()[r + 1]; i++) {
            to[changes.species()[i]] += changes.amount()[i] * times;
        }
    }

    /** One step: (1 - τ Σ v_r ∇a_r) δ = fixed + τ Σ v_r a_r(y) - y; {@code null} where the matrix is singular. */
    private RealVector newton(final double[] y, final double[] fixed, final double tau, final boolean[] part) {
        final int n = fixed.length;
        final double[][] matrix = new double[n][n];
        final double[] right = fixed.clone();
        for (int s = 0; s < n; s++) {
            matrix[s][s] = 1;
            right[s] -= y[s];
        }
        final Changes changes = m_network.changes();
        for (int r = 0; r < part.length; r++) {
            if (part[r]) {
                final int[] reads = m_laws[r].dependencies();
                final double[] gradient = new double[reads.length];
                m_gradients[r].at(y, m_volume, gradient);
                add(right, r, tau * rate(r, y));
                for (int i = changes.start()[r]; i < changes.start()[r + 1]; i++) {
                    for (int j = 0; j < reads.length; j++) {
                        matrix[changes.species()[i]][reads[j]] -= tau * changes.amount()[i] * gradient[j];
                    }
                }
            }
        }
        try {
            return new LUDecomposition(new Array2DRowRealMatrix(matrix, false)).getSolver()
                .solve(new ArrayRealVector(right, false));
        } catch (final SingularMatrixException e) {
            return null;
        }
    }
}
