/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.dissipa.dynamics.master.Generator;
import org.dissipa.network.Monitor;

/**
 * The scaled cumulant generating function θ(λ) = lim (1/t) ln⟨e^{λJ(t)}⟩ of a current: the dominant eigenvalue of the tilted generator W(λ), whose jumps carry e^{λ d}; and by Legendre's
 * transformation, at j = θ'(λ), the large-deviation rate function I(j) = λ j − θ(λ).
 *
 * <p>θ(λ) by Noda's iteration with the positive eigenvectors on both sides, quadratically convergent; θ'(λ) = yᵀW'(λ)x/yᵀx from the same vectors, so j and I need no differences. Assumes one irreducible
 * class. Cost: about 6 factorisations of a full matrix (n³/3) a value of λ; up to {@value #MOST_STATES} states.
 *
 * <p>H. Touchette, Phys. Rep. 478, 1 (2009), doi:10.1016/j.physrep.2009.05.002; T. Noda, Numer. Math. 17, 382 (1971), doi:10.1007/BF01436087.
 */
public final class CumulantGeneratingFunction {
    /** Greatest number of states. */
    static final int MOST_STATES = 1500;
    private static final int ITERATIONS = 60;

    private final Generator m_generator;
    private final Current m_current;

    private CumulantGeneratingFunction(final Generator generator, final Current current) {
        m_generator = generator;
        m_current = current;
    }

    /**
     * The function of a current.
     *
     * @throws ThermodynamicsException if there are more than 1500 states
     */
    public static CumulantGeneratingFunction of(final Generator generator, final Current current) {
        if (generator.states() > MOST_STATES) {
            throw new ThermodynamicsException("The process has " + generator.states()
                + " states; the full curve of large deviations is computed for up to " + MOST_STATES
                + ". Its first two cumulants are to be had for any size.");
        }
        return new CumulantGeneratingFunction(generator, current);
    }

    /**
     * A point of the curve.
     *
     * @param lambda   λ
     * @param value    θ(λ) [1/time]
     * @param current  j = θ'(λ), the current that is typical under the tilt [1/time]
     * @param rate     I(j) = λ j − θ(λ) ≥ 0 [1/time]: P(J/t ≈ j) ~ e^{−t I(j)}
     */
    public record Point(double lambda, double value, double current, double rate) {
    }

    /** Points at some values of λ. */
    public List<Point> points(final double[] lambdas, final Monitor monitor) {
        final List<Point> points = new ArrayList<>();
        for (int i = 0; i < lambdas.length; i++) {
            monitor.check();
            monitor.progress((double)i / lambdas.length, "Large deviations, point " + (i + 1) + " of " + lambdas.length);
            points.add(point(lambdas[i]));
        }
        return points;
    }

    /** The point at one value of λ. */
    public Point point(final double lambda) {
        final int n = m_generator.states();
        final double[][] w = new double[n][n];
        final double[][] derivative = new double[n][n];
        for (int e = 0; e < m_generator.edges(); e++) {
            final double d = m_current.increment(e);
            final double tilted = m_generator.rate(e) * Math.exp(lambda * d);
            w[m_generator.to(e)][m_generator.from(e)] += tilted;
            w[m_generator.from(e)][m_generator.from(e)] -= m_generator.rate(e);
            derivative[m_generator.to(e)][m_generator.from(e)] += d * tilted;
        }
        RealVector right = new ArrayRealVector(n, 1.0);
        RealVector left = new ArrayRealVector(n, 1.0);
        final Array2DRowRealMatrix matrix = new Array2DRowRealMatrix(w, false);
        double bound = upper(matrix, right);
        for (int i = 0; i < ITERATIONS; i++) {
            final Array2DRowRealMatrix shifted = new Array2DRowRealMatrix(n, n);
            final double shift = bound + 1e-13 * (1 + Math.abs(bound));
            for (int r = 0; r < n; r++) {
                for (int c = 0; c < n; c++) {
                    shifted.setEntry(r, c, (r == c ? shift : 0) - w[r][c]);
                }
            }
            final LUDecomposition lu = new LUDecomposition(shifted, 0);
            if (!lu.getSolver().isNonSingular()) {
                break;
            }
            right = positive(lu.getSolver().solve(right));
            left = positive(new LUDecomposition(shifted.transpose(), 0).getSolver().solve(left));
            final double next = Math.min(upper(matrix, right), upper((Array2DRowRealMatrix)matrix.transpose(), left));
            if (bound - next <= 1e-14 * scale(w)) {
                bound = Math.min(bound, next);
                break;
            }
            bound = next;
        }
        final double norm = left.dotProduct(right);
        final double value = left.dotProduct(matrix.operate(right)) / norm;
        final double j = left.dotProduct(new Array2DRowRealMatrix(derivative, false).operate(right)) / norm;
        return new Point(lambda, value, j, lambda * j - value);
    }

    private static double scale(final double[][] w) {
        double scale = 0;
        for (int i = 0; i < w.length; i++) {
            scale = Math.max(scale, Math.abs(w[i][i]));
        }
        return scale;
    }

    /** Collatz and Wielandt's upper bound max_i (Mx)_i/x_i of the dominant eigenvalue. */
    private static double upper(final Array2DRowRealMatrix matrix, final RealVector x) {
        return matrix.operate(x).ebeDivide(x).getMaxValue();
    }

    private static RealVector positive(final RealVector x) {
        final double largest = x.getLInfNorm();
        return x.map(v -> Math.max(Math.abs(v) / largest, 1e-300));
    }
}
