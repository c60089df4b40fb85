/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.dissipa.network.Monitor;

/**
 * The law p(t) of a stiff jump process, whose fastest rates are many orders of magnitude above 1/t: p(t) is sought in the space of the vectors (I − γW)^{-k} p(0), γ = t/{@value #POLE}. The number
 * of vectors does not depend on the fastest rate; uniformisation would take a term for each of its jumps.
 *
 * <p>Error: the master equation contracts the 1-norm, so Σ|error| ≤ ∫₀ᵗ Σ|r(s)| ds with r the residual, whose size is known in closed form up to small matrices. The integral is summed over a geometric grid of
 * times and doubled; rounding adds 2^-50 of the fastest rate times t: {@link #errorEstimate()}. Time goes in stretches that grow by up to {@value #GROWTH}, from the time scale of the fastest jumps; where the error is too large, in shorter ones. Cost: one sparse
 * elimination for each new length, a substitution a vector.
 *
 * <p>J. van den Eshof, M. Hochbruck, SIAM J. Sci. Comput. 27, 1438 (2006), doi:10.1137/040605461; M. A. Botchev, V. Grimm, M. Hochbruck, SIAM J. Sci. Comput. 35, A1376 (2013), doi:10.1137/110820191.
 */
final class StiffLaw {
    private static final double POLE = 10;
    private static final int VECTORS = 60;
    /** The first stretch, in mean jumps of the fastest state, goes by uniformisation; each later one may be this much longer than the one before. */
    private static final double LAYER = 50;
    private static final double GROWTH = 8;
    private static final double UNIFORMISATION = 1e-14;
    private static final int FAILURES = 6;
    /** What rounding does to the exponential of a small matrix of size 1. */
    private static final double ROUNDING = 0x1p-50;
    /** A pole is used for stretches of other lengths within this factor. */
    private static final double POLE_RANGE = 2;
    /** Tolerances below this are not reached. */
    private static final double FINEST = 1e-10;
    private static final double MOST_WORK = 5e10;

    private final RateMatrix m_rates;
    private final double[] m_exits;
    private final double m_tolerance;
    private final Monitor m_monitor;
    private Resolvent m_resolvent;
    private double m_gamma;
    private double m_error;
    private double m_clock;
    private double m_stretch;

    private StiffLaw(final RateMatrix rates, final double tolerance, final Monitor monitor) {
        m_rates = rates;
        m_exits = rates.exits();
        m_clock = Arrays.stream(m_exits).max().orElse(0);
        m_tolerance = Math.max(tolerance, FINEST);
        m_monitor = monitor;
    }

    /** A propagator with a tolerance for each stretch of time. */
    static StiffLaw of(final RateMatrix rates, final double tolerance, final Monitor monitor) {
        return new StiffLaw(rates, tolerance, monitor);
    }

    /** Sum of the estimated errors so far. */
    double errorEstimate() {
        return m_error;
    }

    /** The law a time later; {@code null} where elimination would take too long or the error does not come down. */
    double[] after(final double[] law, final double time) {
        double[] p = law;
        double done = 0;
        if (m_stretch == 0) {
            m_stretch = Math.min(time, LAYER / m_clock);
            final TransientLaw first = TransientLaw.of(m_rates, m_exits, law, m_stretch, UNIFORMISATION, m_monitor);
            p = first.probabilities();
            m_error += first.errorBound();
            done = m_stretch;
        }
        int failures = 0;
        while (done < time) {
            final double rest = time - done;
            final double length = GROWTH * m_stretch >= rest ? rest : Math.min(GROWTH * m_stretch, .5 * rest);
            final double[] next = stretch(p, length);
            if (next != null) {
                p = next;
                done = length == rest ? time : done + length;
                m_stretch = Math.max(m_stretch, length);
            } else if (m_resolvent == null || ++failures > FAILURES) {
                return null;
            } else {
                m_stretch = length / (4 * GROWTH);
            }
        }
        return p;
    }

    private double[] stretch(final double[] law, final double time) {
        final double ratio = m_gamma * POLE / time;
        if (m_resolvent == null || ratio < 1 / POLE_RANGE || ratio > POLE_RANGE) {
            m_gamma = time / POLE;
            m_resolvent = Resolvent.of(m_rates, m_gamma, MOST_WORK, m_monitor);
            if (m_resolvent == null) {
                return null;
            }
        }
        final double[][] basis = new double[VECTORS + 1][];
        final double[][] h = new double[VECTORS + 1][VECTORS];
        final double size = norm(law);
        basis[0] = scaled(law, 1 / size);
        for (int m = 1; m <= VECTORS; m++) {
            m_monitor.check();
            m_monitor.progress(0, "Stiff law, vector " + m + " for a time of " + (float)time);
            extend(basis, h, m);
            final boolean complete = basis[m] == null;
            if (complete || m % 5 == 0) {
                final SmallProblem small = new SmallProblem(h, m, m_gamma, time);
                final double error = complete ? 0 : 2 * size * h[m][m - 1] / m_gamma * residual(basis[m]) * small.residualIntegral();
                if (error <= m_tolerance) {
                    m_error += error + ROUNDING * small.size();
                    return combined(basis, small.weights(), m, size);
                }
            }
        }
        return null;
    }

    /** The next basis vector by the Arnoldi recurrence, orthogonalised twice; {@code null} where there is nothing new. */
    private void extend(final double[][] basis, final double[][] h, final int m) {
        final double[] w = m_resolvent.solve(basis[m - 1]);
        final double before = norm(w);
        for (int pass = 0; pass < 2; pass++) {
            for (int j = 0; j < m; j++) {
                double dot = 0;
                for (int i = 0; i < w.length; i++) {
                    dot += w[i] * basis[j][i];
                }
                h[j][m - 1] += dot;
                for (int i = 0; i < w.length; i++) {
                    w[i] -= dot * basis[j][i];
                }
            }
        }
        final double left = norm(w);
        h[m][m - 1] = left;
        basis[m] = left <= 1e-14 * before ? null : scaled(w, 1 / left);
    }

    /** Σ|(I − γW) v|. */
    private double residual(final double[] v) {
        final double[] y = v.clone();
        for (int i = 0; i < v.length; i++) {
            y[i] += m_gamma * m_exits[i] * v[i];
            for (int e = m_rates.start[i]; e < m_rates.start[i + 1]; e++) {
                y[m_rates.to[e]] -= m_gamma * m_rates.rate[e] * v[i];
            }
        }
        double sum = 0;
        for (final double x : y) {
            sum += Math.abs(x);
        }
        return sum;
    }

    private static double[] combined(final double[][] basis, final double[] weights, final int m, final double size) {
        final double[] p = new double[basis[0].length];
        for (int j = 0; j < m; j++) {
            for (int i = 0; i < p.length; i++) {
                p[i] += size * weights[j] * basis[j][i];
            }
        }
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.max(0, p[i]);
        }
        return p;
    }

    private static double norm(final double[] v) {
        double sum = 0;
        for (final double x : v) {
            sum += x * x;
        }
        return Math.sqrt(sum);
    }

    private static double[] scaled(final double[] v, final double factor) {
        final double[] w = v.clone();
        for (int i = 0; i < w.length; i++) {
            w[i] *= factor;
        }
        return w;
    }

    /** u' = K u with K = (I − H^{-1})/γ from the first unit vector: its end, and the integral of |e_mᵀ H^{-1} u|. */
    private static final class SmallProblem {
        private final double[] m_weights;
        private final double m_size;
        private double m_integral;

        SmallProblem(final double[][] h, final int m, final double gamma, final double time) {
            final RealMatrix inverse =
                new LUDecomposition(new Array2DRowRealMatrix(h).getSubMatrix(0, m - 1, 0, m - 1), 0).getSolver().getInverse();
            final RealMatrix k = MatrixUtils.createRealIdentityMatrix(m).subtract(inverse).scalarMultiply(time / gamma);
            m_size = k.getNorm();
            final int squarings = Math.max(1, 2 + (int)Math.ceil(Math.log(Math.max(1, m_size)) / Math.log(2)));
            RealMatrix power = exponential(k.scalarMultiply(Math.pow(.5, squarings)));
            double before = Math.abs(inverse.getEntry(m - 1, 0));
            double t = 0;
            for (int j = squarings;; j--) {
                final double next = time * Math.pow(.5, j);
                double now = 0;
                for (int i = 0; i < m; i++) {
                    now += inverse.getEntry(m - 1, i) * power.getEntry(i, 0);
                }
                m_integral += (next - t) * Math.max(before, Math.abs(now));
                before = Math.abs(now);
                t = next;
                if (j == 0) {
                    break;
                }
                power = power.multiply(power);
            }
            m_weights = power.getColumn(0);
        }

        /** The exponential of a matrix of norm at most 1/4, by its series to rounding. */
        private static RealMatrix exponential(final RealMatrix a) {
            RealMatrix sum = MatrixUtils.createRealIdentityMatrix(a.getRowDimension());
            RealMatrix term = sum;
            for (int k = 1; k <= 12; k++) {
                term = term.multiply(a).scalarMultiply(1.0 / k);
                sum = sum.add(term);
            }
            return sum;
        }

        double[] weights() {
            return m_weights;
        }

        /** Largest column sum of K t. */
        double size() {
            return m_size;
        }

        double residualIntegral() {
            return m_integral;
        }
    }
}
