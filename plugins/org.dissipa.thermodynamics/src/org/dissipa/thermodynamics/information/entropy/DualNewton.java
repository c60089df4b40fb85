/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.entropy;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * Damped Newton descent of the convex dual Ψ(ν) = ln Σ m_i exp(−ν·x_i), whose gradient is −⟨x⟩ and whose Hessian is Cov(x).
 *
 * <p>A step is Cov⁺⟨x⟩ (pseudo-inverse: dependent constraints do no harm), halved until Ψ falls. Cost: K² operations a state and step.
 */
final class DualNewton {
    private static final int STEPS = 500;
    private static final double RANK_TOLERANCE = 1e-12;
    private static final double DECREMENT = 1e-28;
    private static final double RESIDUAL = 1e-10;
    private static final double DIVERGENCE = 1e12;

    private final ScaledFeatures m_features;
    private final double[] m_p;
    private double[] m_nu;
    private double m_logZ;
    private double[] m_mean;
    private double[][] m_covariance;
    private int m_rank;
    private int m_steps;
    private boolean m_converged;

    DualNewton(final ScaledFeatures features) {
        m_features = features;
        m_p = new double[features.states().length];
        m_nu = new double[features.count()];
        m_logZ = evaluate(m_nu);
        descend();
    }

    private void descend() {
        double[] step = moments();
        while (m_steps < STEPS && !m_converged && norm(m_nu) < DIVERGENCE && advance(step)) {
            m_steps++;
            step = moments();
        }
        evaluate(m_nu);
    }

    /** Mean, covariance and the Newton step at the present point; notes convergence. */
    private double[] moments() {
        final int count = m_features.count();
        m_mean = new double[count];
        m_covariance = new double[count][count];
        for (int i = 0; i < m_p.length; i++) {
            for (int k = 0; k < count; k++) {
                m_mean[k] += m_p[i] * m_features.x(i, k);
            }
        }
        for (int i = 0; i < m_p.length; i++) {
            for (int k = 0; k < count && m_p[i] > 0; k++) {
                final double dk = m_features.x(i, k) - m_mean[k];
                for (int l = 0; l < count; l++) {
                    m_covariance[k][l] += m_p[i] * dk * (m_features.x(i, l) - m_mean[l]);
                }
            }
        }
        return newtonStep();
    }

    private double[] newtonStep() {
        final EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(m_covariance));
        final double[] step = new double[m_mean.length];
        final double top = eigen.getRealEigenvalue(0);
        double decrement = 0;
        double outside = 0;
        m_rank = 0;
        for (int a = 0; a < step.length; a++) {
            final double[] direction = eigen.getEigenvector(a).toArray();
            final double along = ScaledFeatures.dot(direction, m_mean);
            final double value = eigen.getRealEigenvalue(a);
            if (value > RANK_TOLERANCE * top && value > 0) {
                m_rank++;
                decrement += along * along / value;
                for (int k = 0; k < step.length; k++) {
                    step[k] += direction[k] * along / value;
                }
            } else {
                outside = Math.max(outside, Math.abs(along));
            }
        }
        m_converged = decrement < DECREMENT && outside < RESIDUAL;
        return step;
    }

    /** One halved step; false where none lowers Ψ any more. */
    private boolean advance(final double[] step) {
        final double slope = ScaledFeatures.dot(step, m_mean);
        for (double length = 1; length > 1e-12; length /= 2) {
            final double[] trial = m_nu.clone();
            for (int k = 0; k < trial.length; k++) {
                trial[k] += length * step[k];
            }
            final double logZ = evaluate(trial);
            if (logZ <= m_logZ - 1e-4 * length * slope || length == 1 && Math.abs(slope) < 1e-12 && slope > 0) {
                final boolean moved = !java.util.Arrays.equals(trial, m_nu);
                m_nu = trial;
                m_logZ = logZ;
                return moved;
            }
        }
        return false;
    }

    /** Ψ, and the law at ν. */
    private double evaluate(final double[] nu) {
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < m_p.length; i++) {
            m_p[i] = m_features.logWeight(i) - m_features.along(nu, i);
            top = Math.max(top, m_p[i]);
        }
        double sum = 0;
        for (int i = 0; i < m_p.length; i++) {
            m_p[i] = Math.exp(m_p[i] - top);
            sum += m_p[i];
        }
        for (int i = 0; i < m_p.length; i++) {
            m_p[i] /= sum;
        }
        return top + Math.log(sum);
    }

    private static double norm(final double[] x) {
        return Math.sqrt(ScaledFeatures.dot(x, x));
    }

    /** Whether the moments are met: to rounding, relative to the law's own spread. */
    boolean converged() {
        if (m_converged) {
            return true;
        }
        for (int k = 0; k < m_mean.length; k++) {
            if (!(Math.abs(m_mean[k]) <= RESIDUAL * Math.sqrt(m_covariance[k][k]))) {
                return false;
            }
        }
        return true;
    }

    double[] p() {
        return m_p;
    }

    double[] nu() {
        return m_nu;
    }

    double[] mean() {
        return m_mean;
    }

    double[][] covariance() {
        return m_covariance;
    }

    int rank() {
        return m_rank;
    }

    int steps() {
        return m_steps;
    }

    double logZ() {
        return m_logZ;
    }
}
