/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.thermodynamics.TrafficTree.Increments;

/**
 * Exact long-time cumulants of currents in a stationary jump process: J_a = lim ⟨J_a⟩/t, C_ab = lim Cov(J_a, J_b)/t [1/time].
 *
 * <p>By second-order perturbation of the tilted generator's dominant eigenvalue, without numerical differentiation: with W'_a the generator's jumps weighted by d_a,
 * J_a = 1ᵀW'_a π; W r_a = (J_a − W'_a) π with 1ᵀr_a = 0; C_ab = Σ_e a_e d_a d_b + 1ᵀW'_a r_b + 1ᵀW'_b r_a. D_a = C_aa/2, Fano factor C_aa/|J_a|.
 * The second cumulants of a current do not depend on σ being finite. A mean within {@value #ROUNDING} of its traffic Σ_e a_e |d_e|, or a variance rate within {@value #ROUNDING} of its shot noise Σ_e a_e d_e², is
 * rounding error and given as 0. Every current is replaced by one of the same cumulants that grows on the slowest edges only, so that little cancels where rates differ by many decades.
 * Cost: one back-substitution a current, one pass over its edges a covariance.
 *
 * <p>Z. Koza, J. Phys. A 32, 7637 (1999), doi:10.1088/0305-4470/32/44/303; A. Wachtel, J. Vollmer, B. Altaner, Phys. Rev. E 92, 042132 (2015), doi:10.1103/PhysRevE.92.042132.
 */
public final class CurrentCumulants {
    private static final double ROUNDING = 1e-14;

    private final SteadyState m_state;
    private final StationaryLaw m_law;
    private final List<String> m_names;
    private final List<Increments> m_increments;
    private final double[] m_mean;
    private final double[] m_variance;
    private final double[][] m_response;

    private CurrentCumulants(final SteadyState state, final List<String> names, final List<Increments> increments) {
        m_state = state;
        m_law = state.law();
        m_names = names;
        m_increments = increments;
        m_mean = new double[names.size()];
        m_variance = new double[names.size()];
        m_response = new double[names.size()][];
        final Map<List<Object>, double[]> solved = new HashMap<>();
        for (int a = 0; a < m_mean.length; a++) {
            final Increments d = increments.get(a);
            final double mean = mean(state, d);
            m_mean[a] = mean;
            m_response[a] = solved.computeIfAbsent(List.of(ints(d.edges()), doubles(d.values())), key -> m_law.solve(source(d, mean)));
            final double shot = shot(d, d);
            m_variance[a] = unlessRounding(shot + 2 * drift(d, m_response[a]), shot);
        }
    }

    private static List<Integer> ints(final int[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static List<Double> doubles(final double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    /** The cumulants of some currents of a steady state. */
    static CurrentCumulants of(final SteadyState state, final List<String> names, final List<Increments> currents) {
        return new CurrentCumulants(state, names, currents);
    }

    /** Mean growth of a current in each state, (1ᵀW')_i = Σ_{e from i} w_e d_e. */
    static double[] drift(final Generator generator, final Current current) {
        final double[] drift = new double[generator.states()];
        for (int e = 0; e < generator.edges(); e++) {
            drift[generator.from(e)] += generator.rate(e) * current.increment(e);
        }
        return drift;
    }

    /** Σ_e a_e d_e, pair by pair where the reverse undoes the edge. */
    static double mean(final SteadyState state, final Increments d) {
        double sum = 0;
        double traffic = 0;
        for (int k = 0; k < d.edges().length; k++) {
            final int e = d.edges()[k];
            final int reverse = state.generator().reverse(e);
            final int other = reverse < 0 ? -1 : Arrays.binarySearch(d.edges(), reverse);
            final boolean undone = other >= 0 && d.values()[other] == -d.values()[k];
            sum += undone ? e < reverse ? d.values()[k] * state.current(e) : 0 : d.values()[k] * state.flux(e);
            traffic += state.flux(e) * Math.abs(d.values()[k]);
        }
        return unlessRounding(sum, traffic);
    }

    private double[] source(final Increments d, final double mean) {
        final double[] b = m_law.probabilities();
        for (int i = 0; i < b.length; i++) {
            b[i] *= mean;
        }
        for (int k = 0; k < d.edges().length; k++) {
            b[m_law.generator().to(d.edges()[k])] -= m_state.flux(d.edges()[k]) * d.values()[k];
        }
        return b;
    }

    private static double unlessRounding(final double value, final double scale) {
        return Math.abs(value) <= ROUNDING * scale ? 0 : value;
    }

    private double shot(final Increments a, final Increments b) {
        double sum = 0;
        for (int k = 0; k < a.edges().length; k++) {
            final int other = Arrays.binarySearch(b.edges(), a.edges()[k]);
            sum += other < 0 ? 0 : m_state.flux(a.edges()[k]) * a.values()[k] * b.values()[other];
        }
        return sum;
    }

    /** Σ_e w_e d_e r(from). */
    private double drift(final Increments d, final double[] r) {
        double sum = 0;
        for (int k = 0; k < d.edges().length; k++) {
            sum += m_law.generator().rate(d.edges()[k]) * d.values()[k] * r[m_law.generator().from(d.edges()[k])];
        }
        return sum;
    }

    /** Number of currents. */
    public int size() {
        return m_names.size();
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
        if (a < b) {
            return covariance(b, a);
        }
        return a == b ? m_variance[a] : shot(m_increments.get(a), m_increments.get(b)) + drift(m_increments.get(a), m_response[b])
            + drift(m_increments.get(b), m_response[a]);
    }

    /** Variance rate V = lim Var/t [1/time]. */
    public double varianceRate(final int current) {
        return m_variance[current];
    }

    /** Diffusion coefficient D = V/2 [1/time]. */
    public double diffusion(final int current) {
        return m_variance[current] / 2;
    }

    /** Fano factor V/|J|; ∞ where J is 0. */
    public double fano(final int current) {
        return m_variance[current] / Math.abs(m_mean[current]);
    }
}
