/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.List;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StationaryLaw;

/**
 * Exact long-time cumulants of currents in a stationary jump process: J_a = lim ⟨J_a⟩/t, C_ab = lim Cov(J_a, J_b)/t [1/time].
 *
 * <p>By second-order perturbation of the tilted generator's dominant eigenvalue, without numerical differentiation: with W'_a the generator's jumps weighted by d_a,
 * J_a = 1ᵀW'_a π; W r_a = (J_a − W'_a) π with 1ᵀr_a = 0; C_ab = Σ_e a_e d_a d_b + 1ᵀW'_a r_b + 1ᵀW'_b r_a. D_a = C_aa/2, Fano factor C_aa/|J_a|.
 * The second cumulants of a current do not depend on σ being finite. A mean within {@value #ROUNDING} of its traffic Σ_e a_e |d_e|, or a variance rate within {@value #ROUNDING} of its shot noise Σ_e a_e d_e², is
 * rounding error and given as 0. Cost: one back-substitution a current.
 *
 * <p>Z. Koza, J. Phys. A 32, 7637 (1999), doi:10.1088/0305-4470/32/44/303; A. Wachtel, J. Vollmer, B. Altaner, Phys. Rev. E 92, 042132 (2015), doi:10.1103/PhysRevE.92.042132.
 */
public final class CurrentCumulants {
    private static final double ROUNDING = 1e-14;

    private final List<String> m_names;
    private final double[] m_mean;
    private final double[][] m_covariance;

    private CurrentCumulants(final List<String> names, final double[] mean, final double[][] covariance) {
        m_names = names;
        m_mean = mean;
        m_covariance = covariance;
    }

    /** The cumulants of some currents in a solved process. */
    static CurrentCumulants of(final StationaryLaw law, final List<Current> currents) {
        final Generator generator = law.generator();
        final int n = currents.size();
        final double[] mean = new double[n];
        final double[][] drift = new double[n][];
        final double[][] response = new double[n][];
        for (int a = 0; a < n; a++) {
            drift[a] = drift(generator, currents.get(a));
            mean[a] = unlessRounding(law.mean(drift[a]), traffic(law, currents.get(a)));
            response[a] = law.solve(source(law, currents.get(a), mean[a]));
        }
        final double[][] covariance = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b <= a; b++) {
                final double shot = shot(law, currents.get(a), currents.get(b));
                final double drifts = dot(drift[a], response[b]) + dot(drift[b], response[a]);
                covariance[a][b] = a == b ? unlessRounding(shot + drifts, shot) : shot + drifts;
                covariance[b][a] = covariance[a][b];
            }
        }
        return new CurrentCumulants(currents.stream().map(Current::name).toList(), mean, covariance);
    }

    /** Mean growth of a current in each state, (1ᵀW')_i = Σ_{e from i} w_e d_e. */
    static double[] drift(final Generator generator, final Current current) {
        final double[] drift = new double[generator.states()];
        for (int e = 0; e < generator.edges(); e++) {
            drift[generator.from(e)] += generator.rate(e) * current.increment(e);
        }
        return drift;
    }

    private static double[] source(final StationaryLaw law, final Current current, final double mean) {
        final Generator generator = law.generator();
        final double[] b = law.probabilities();
        for (int i = 0; i < b.length; i++) {
            b[i] *= mean;
        }
        for (int e = 0; e < generator.edges(); e++) {
            b[generator.to(e)] -= generator.rate(e) * law.probability(generator.from(e)) * current.increment(e);
        }
        return b;
    }

    private static double unlessRounding(final double value, final double scale) {
        return Math.abs(value) <= ROUNDING * scale ? 0 : value;
    }

    private static double traffic(final StationaryLaw law, final Current current) {
        final Generator generator = law.generator();
        double sum = 0;
        for (int e = 0; e < generator.edges(); e++) {
            sum += generator.rate(e) * law.probability(generator.from(e)) * Math.abs(current.increment(e));
        }
        return sum;
    }

    private static double shot(final StationaryLaw law, final Current a, final Current b) {
        final Generator generator = law.generator();
        double sum = 0;
        for (int e = 0; e < generator.edges(); e++) {
            final double d = a.increment(e);
            sum += d == 0 ? 0 : generator.rate(e) * law.probability(generator.from(e)) * d * b.increment(e);
        }
        return sum;
    }

    private static double dot(final double[] x, final double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /** Number of currents. */
    public int size() {
        return m_mean.length;
    }

    /** Names of the currents. */
    public List<String> names() {
        return m_names;
    }

    /** Mean J of a current [1/time]. */
    public double mean(final int current) {
        return m_mean[current];
    }

    /** Covariance rate C_ab [1/time]. */
    public double covariance(final int a, final int b) {
        return m_covariance[a][b];
    }

    /** Variance rate V = lim Var/t [1/time]. */
    public double varianceRate(final int current) {
        return m_covariance[current][current];
    }

    /** Diffusion coefficient D = V/2 [1/time]. */
    public double diffusion(final int current) {
        return m_covariance[current][current] / 2;
    }

    /** Fano factor V/|J|; ∞ where J is 0. */
    public double fano(final int current) {
        return m_covariance[current][current] / Math.abs(m_mean[current]);
    }
}
