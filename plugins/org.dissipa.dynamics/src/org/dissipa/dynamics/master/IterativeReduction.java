/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;

import org.dissipa.network.Monitor;

/**
 * Stationary law and singular systems of a large class by iteration: stabilised biconjugate gradients on W with incomplete factors, restarted from the true residual until it is at
 * rounding level. For processes whose elimination would fill in too much (three and more species that vary).
 *
 * <p>Control: the law is solved for from two starts, an even one and one with half of the probability on a single state; their difference measures what the smallest eigenvalues, as of metastable states, leave
 * undetermined. Errors are absolute (of order 1e-15 in probability), so very rare states are not resolved as elimination does. Cost: some tens to hundreds of passes over the
 * edges. H. A. van der Vorst, SIAM J. Sci. Stat. Comput. 13, 631 (1992), doi:10.1137/0913035.
 */
final class IterativeReduction implements Reduction {
    private static final double RESIDUAL = 1e-14;
    private static final int RESTARTS = 12;
    private static final int ITERATIONS = 300;
    private static final int SWEEPS = 3;
    /** Residual, in units of Σ|W||x|, below which rounding reigns. */
    private static final double ROUNDING = 2e-15;
    /** Greatest residual, in units of the right side, with which a solution passes. */
    private static final double ACCEPTED = 1e-10;
    /** Iterations that may pass without the residual being halved once it has come down to a small part. */
    private static final int PATIENCE = 30;
    private static final double NEAR = 1e-6;

    private final IncompleteFactors m_factors;
    private final double[] m_exits;
    private final Monitor m_monitor;
    private final double[] m_law;
    private double m_error;

    private IterativeReduction(final RateMatrix rates, final RateMatrix columns, final int likely, final Monitor monitor) {
        m_exits = rates.exits();
        m_factors = IncompleteFactors.of(rates, m_exits);
        m_monitor = monitor;
        final double[] even = new double[m_exits.length];
        Arrays.fill(even, 1.0 / even.length);
        final double[] uneven = even.clone();
        for (int i = 0; i < uneven.length; i++) {
            uneven[i] = (uneven[i] + (i == likely ? 1 : 0)) / 2;
        }
        final double[] first = law(even, even, columns);
        final double[] second = law(uneven, even, columns);
        m_law = first;
        if (first == null || second == null) {
            m_error = Double.POSITIVE_INFINITY;
        } else {
            for (int i = 0; i < first.length; i++) {
                m_error += Math.abs(first[i] - second[i]);
            }
        }
    }

    /** Iterates for a process; columns is the transpose of its rates. */
    static IterativeReduction of(final RateMatrix rates, final RateMatrix columns, final int likely, final Monitor monitor) {
        return new IterativeReduction(rates, columns, likely, monitor);
    }

    /** Difference, in total probability, of the laws found from two starts; ∞ where one was not found. */
    double error() {
        return m_error;
    }

    private double[] law(final double[] start, final double[] even, final RateMatrix columns) {
        final int n = start.length;
        final double[] p = start.clone();
        final double[] flow = new double[n];
        final double[] ones = new double[n];
        Arrays.fill(ones, 1);
        for (int round = 0; round < RESTARTS; round++) {
            m_factors.multiply(p, flow, false);
            final double goal = RESIDUAL * scale(p);
            if (norm(flow) <= goal) {
                break;
            }
            for (int i = 0; i < n; i++) {
                flow[i] = -flow[i];
            }
            final double[] step = biconjugate(flow, false, goal, even, ones);
            for (int i = 0; i < n; i++) {
                p[i] = Math.max(0, p[i] + step[i]);
            }
            for (int sweep = 0; sweep < SWEEPS; sweep++) {
                balance(p, columns);
            }
        }
        m_factors.multiply(p, flow, false);
        return norm(flow) <= 100 * RESIDUAL * scale(p) ? p : null;
    }

    /** One sweep that makes every probability inflow over exit rate, which cleans rare states of rounding errors and keeps all positive. */
    private void balance(final double[] p, final RateMatrix columns) {
        double sum = 0;
        for (int j = 0; j < p.length; j++) {
            double inflow = 0;
            for (int e = columns.start[j]; e < columns.start[j + 1]; e++) {
                inflow += columns.rate[e] * p[columns.to[e]];
            }
            p[j] = inflow / m_exits[j];
            sum += p[j];
        }
        for (int j = 0; j < p.length; j++) {
            p[j] /= sum;
        }
    }

    private double scale(final double[] p) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += p[i] * m_exits[i] * p[i] * m_exits[i];
        }
        return Math.sqrt(sum);
    }

    /** x with −W x = b (or its transpose), restarted from the true residual; {@code null} where the residual does not come down. */
    private double[] iterate(final double[] b, final boolean transposed) {
        final int n = b.length;
        final double[] ones = new double[n];
        Arrays.fill(ones, 1);
        final double[] nullVector = transposed ? ones : m_law;
        final double[] weights = transposed ? m_law : ones;
        final double[] x = new double[n];
        final double[] residual = b.clone();
        final double size = norm(b);
        double goal = RESIDUAL * size;
        double last = size;
        for (int restart = 0; restart < RESTARTS && last > goal; restart++) {
            final double[] step = biconjugate(residual, transposed, goal, nullVector, weights);
            for (int i = 0; i < n; i++) {
                x[i] += step[i];
            }
            m_factors.multiply(x, residual, transposed);
            for (int i = 0; i < n; i++) {
                residual[i] = b[i] - residual[i];
            }
            goal = Math.max(goal, 2 * ROUNDING * scale(x));
            final double now = norm(residual);
            if (now > .5 * last) {
                last = now;
                break;
            }
            last = now;
        }
        return last <= Math.max(ACCEPTED * size, 100 * goal) ? x : null;
    }

    /** Takes out the component along the null vector: x − null (weights·x). */
    private static void project(final double[] x, final double[] nullVector, final double[] weights) {
        final double sum = dot(weights, x);
        for (int i = 0; i < x.length; i++) {
            x[i] -= sum * nullVector[i];
        }
    }

    private double[] biconjugate(final double[] b, final boolean transposed, final double goal,
        final double[] nullVector, final double[] weights) {
        final int n = b.length;
        final double[] x = new double[n];
        final double[] r = b.clone();
        final double[] shadow = b.clone();
        final double[] p = new double[n];
        final double[] v = new double[n];
        final double[] t = new double[n];
        final double[] y = new double[n];
        final double[] z = new double[n];
        double rho = 1;
        double alpha = 1;
        double omega = 1;
        double best = norm(r);
        final double begin = best;
        double mark = best;
        int marked = 0;
        final double[] bestX = new double[n];
        for (int k = 0; k < ITERATIONS; k++) {
            m_monitor.check();
            final double next = dot(shadow, r);
            final double beta = next / rho * (alpha / omega);
            rho = next;
            for (int i = 0; i < n; i++) {
                p[i] = r[i] + beta * (p[i] - omega * v[i]);
            }
            m_factors.solve(p, y, transposed);
            project(y, nullVector, weights);
            m_factors.multiply(y, v, transposed);
            alpha = rho / dot(shadow, v);
            for (int i = 0; i < n; i++) {
                r[i] -= alpha * v[i];
            }
            m_factors.solve(r, z, transposed);
            project(z, nullVector, weights);
            m_factors.multiply(z, t, transposed);
            omega = dot(t, r) / dot(t, t);
            for (int i = 0; i < n; i++) {
                x[i] += alpha * y[i] + omega * z[i];
                r[i] -= omega * t[i];
            }
            final double now = norm(r);
            if ((k & 0xf) == 0) {
                m_monitor.progress(0, "Iterating, residual " + (float)(now / goal * RESIDUAL));
            }
            if (!Double.isFinite(now) || now > 1e8 * best) {
                break;
            }
            if (now < best) {
                best = now;
                System.arraycopy(x, 0, bestX, 0, n);
            }
            if (now < .5 * mark) {
                mark = now;
                marked = k;
            }
            if (now <= Math.max(goal, ROUNDING * scale(x)) || mark < NEAR * begin && k - marked > PATIENCE) {
                break;
            }
        }
        return bestX;
    }

    private static double dot(final double[] a, final double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double norm(final double[] a) {
        return Math.sqrt(dot(a, a));
    }

    @Override
    public double[] stationary() {
        return m_law.clone();
    }

    @Override
    public double[] solve(final double[] b) {
        return solved(Arrays.stream(b).map(x -> -x).toArray(), false);
    }

    @Override
    public double[] solveGrounded(final double[] b) {
        throw new UnsupportedOperationException("An iteration keeps no state apart.");
    }

    @Override
    public double[] solveAdjoint(final double[] c) {
        return solved(Arrays.stream(DenseReduction.centred(c, m_law)).map(x -> -x).toArray(), true);
    }

    private double[] solved(final double[] b, final boolean transposed) {
        final double[] x = iterate(b, transposed);
        if (x == null) {
            throw new MasterEquationException("The iteration for the response of the steady state does not converge, as happens with metastable states. "
                + "Give the program more memory, so that the exact elimination can be used, or reduce the number of states.");
        }
        return x;
    }

    @Override
    public String method() {
        return "iteration (incomplete factors, biconjugate gradients)";
    }
}
