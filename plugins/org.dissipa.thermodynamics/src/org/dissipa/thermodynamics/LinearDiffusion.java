/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * The steady state of a linear overdamped diffusion dx = −K x dt + √(2D) dW: normal with covariance S from K S + S Kᵀ = 2D; the mean local velocity is B x with B = −K + D S⁻¹, and the entropy production
 * rate is tr(D⁻¹ B S Bᵀ) ≥ 0 [k_B/time], 0 where D⁻¹K is symmetric.
 *
 * <p>Assumptions: all eigenvalues of K have positive real parts, D is symmetric and positive definite, no variable is odd under time reversal. Cost: one linear system of d² unknowns, for some tens of variables.
 * C. Godrèche, J.-M. Luck, J. Phys. A 52, 035002 (2019), doi:10.1088/1751-8121/aaf190.
 */
public final class LinearDiffusion {
    private final RealMatrix m_drift;
    private final RealMatrix m_noise;
    private final RealMatrix m_covariance;

    private LinearDiffusion(final RealMatrix drift, final RealMatrix noise, final RealMatrix covariance) {
        m_drift = drift;
        m_noise = noise;
        m_covariance = covariance;
    }

    /**
     * The steady state of a diffusion.
     *
     * @param drift K [1/time], rows of a square matrix
     * @param noise D, symmetric and positive definite, of the same size
     * @throws ThermodynamicsException if the matrices do not fit, D is not positive definite, or K is not stable
     */
    public static LinearDiffusion of(final double[][] drift, final double[][] noise) {
        final int n = drift.length;
        for (final double[][] matrix : new double[][][]{drift, noise}) {
            for (final double[] row : matrix) {
                if (matrix.length != n || row.length != n) {
                    throw new ThermodynamicsException("The drift and noise matrices must be square and of one size; there are rows of "
                        + row.length + " where " + n + " are needed.");
                }
            }
        }
        final RealMatrix k = new Array2DRowRealMatrix(drift);
        final RealMatrix d = new Array2DRowRealMatrix(noise);
        requirePositive(d);
        final double slowest = java.util.Arrays.stream(new EigenDecomposition(k).getRealEigenvalues()).min().orElse(0);
        if (!(slowest > 0)) {
            throw new ThermodynamicsException("The drift matrix has an eigenvalue of real part " + slowest
                + "; all must be positive for a steady state to exist.");
        }
        return new LinearDiffusion(k, d, covariance(k, d));
    }

    private static void requirePositive(final RealMatrix d) {
        final double least = java.util.Arrays.stream(new EigenDecomposition(d.add(d.transpose()).scalarMultiply(.5)).getRealEigenvalues())
            .min().orElse(0);
        if (d.subtract(d.transpose()).getNorm() > 1e-12 * d.getNorm() || !(least > 0)) {
            throw new ThermodynamicsException("The noise matrix must be symmetric and positive definite; its least eigenvalue is "
                + least + ".");
        }
    }

    /** Solves K S + S Kᵀ = 2D entry by entry. */
    private static RealMatrix covariance(final RealMatrix k, final RealMatrix d) {
        final int n = k.getRowDimension();
        final RealMatrix system = new Array2DRowRealMatrix(n * n, n * n);
        final RealVector right = new ArrayRealVector(n * n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                right.setEntry(i * n + j, 2 * d.getEntry(i, j));
                for (int m = 0; m < n; m++) {
                    system.addToEntry(i * n + j, m * n + j, k.getEntry(i, m));
                    system.addToEntry(i * n + j, i * n + m, k.getEntry(j, m));
                }
            }
        }
        final RealVector s = new LUDecomposition(system).getSolver().solve(right);
        final RealMatrix covariance = new Array2DRowRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                covariance.setEntry(i, j, (s.getEntry(i * n + j) + s.getEntry(j * n + i)) / 2);
            }
        }
        return covariance;
    }

    /** Stationary covariance S, in rows. */
    public double[][] covariance() {
        return m_covariance.getData();
    }

    /** Entropy production rate tr(D⁻¹ B S Bᵀ) [k_B/time]. */
    public double entropyProduction() {
        final RealMatrix velocity =
            m_noise.multiply(new LUDecomposition(m_covariance).getSolver().getInverse()).subtract(m_drift);
        return new LUDecomposition(m_noise).getSolver().getInverse().multiply(velocity).multiply(m_covariance)
            .multiply(velocity.transpose()).getTrace();
    }
}
