/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

import java.util.Arrays;

import org.dissipa.learning.LearningException;

/**
 * Partition function and moments of the law π(s) ∝ ∏ exp(−gᵢ sᵢ)/sᵢ! on a whole compatibility class {s ≥ 0 : A s = t}, without
 * enumerating states: species are added one by one to a table over the values of A s (a convolution of Poisson weights).
 *
 * <p>Moments come from shifted totals: ⟨sᵢ⟩ = exp(−gᵢ) Z(t − Aᵢ)/Z(t). Species that no law holds are independent Poisson.
 *
 * <p>Assumption: the reachability class is the whole compatibility class. That fails where further invariants exist (parity in ∅ ⇌ 2X, edge
 * species); compare {@link #states()} with an enumerated class at small totals.
 * Cost: species × (cells of the table) × (largest count).
 */
public final class CosetEquilibrium {
    private static final int MOST_CELLS = 20_000_000;

    private final int[][] m_laws;
    private final int[] m_totals;
    private final double[] m_energies;
    private final double[] m_logZ;
    private final double m_states;
    private double m_logFree;

    private CosetEquilibrium(final int[][] laws, final int[] totals, final double[] energies) {
        m_laws = laws;
        m_totals = totals;
        m_energies = energies;
        m_logZ = table(energies);
        m_states = count();
    }

    /**
     * @param laws          non-negative conservation laws, laws[l][i] being the coefficient of species i
     * @param totals        conserved totals, one a law
     * @param countEnergies energies gᵢ [kT], one a species
     * @throws LearningException if a coefficient or total is negative, the table too large, or no state has these totals
     */
    public static CosetEquilibrium of(final int[][] laws, final int[] totals, final double[] countEnergies) {
        double cells = 1;
        for (int l = 0; l < laws.length; l++) {
            if (totals[l] < 0 || Arrays.stream(laws[l]).anyMatch(a -> a < 0)) {
                throw new LearningException("Conservation law " + Arrays.toString(laws[l]) + " with total " + totals[l]
                    + " has a negative entry; use a non-negative basis of the laws.");
            }
            cells *= totals[l] + 1.0;
        }
        if (cells > MOST_CELLS) {
            throw new LearningException("The totals span " + cells + " cells, more than " + MOST_CELLS
                + "; lower the totals or use sampling.");
        }
        final CosetEquilibrium coset = new CosetEquilibrium(laws, totals.clone(), countEnergies.clone());
        if (coset.logPartition() == Double.NEGATIVE_INFINITY) {
            throw new LearningException("No state has the conserved totals " + Arrays.toString(totals) + "; correct them.");
        }
        return coset;
    }

    /** ln Z. */
    public double logPartition() {
        return m_logZ[m_logZ.length - 1] + m_logFree;
    }

    /** Number of states of the compatibility class (infinite where a species is held by no law). */
    public double states() {
        return m_states;
    }

    /** Mean counts ⟨sᵢ⟩ [molecules]. */
    public double[] means() {
        final double[] means = new double[m_energies.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = Math.exp(-m_energies[i] + shifted(i, -1) - m_logZ[m_logZ.length - 1]);
        }
        return means;
    }

    /** Covariances Cov(sᵢ, sⱼ) [molecules²]. */
    public double[][] covariance() {
        final double[] mean = means();
        final double[][] covariance = new double[mean.length][mean.length];
        for (int i = 0; i < mean.length; i++) {
            for (int j = 0; j < mean.length; j++) {
                covariance[i][j] = Math.exp(-m_energies[i] - m_energies[j] + shifted(i, j) - m_logZ[m_logZ.length - 1])
                    + (i == j ? mean[i] : 0) - mean[i] * mean[j];
            }
        }
        return covariance;
    }

    /** ln Z at the totals less one molecule of species i and one of species j (none for j = -1). */
    private double shifted(final int i, final int j) {
        int cell = 0;
        for (int l = 0; l < m_laws.length; l++) {
            final int t = m_totals[l] - m_laws[l][i] - (j < 0 ? 0 : m_laws[l][j]);
            if (t < 0) {
                return Double.NEGATIVE_INFINITY;
            }
            cell = cell * (m_totals[l] + 1) + t;
        }
        return m_logZ[cell];
    }

    private double count() {
        for (int i = 0; i < m_energies.length; i++) {
            if (free(i)) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return Math.rint(Math.exp(fill(null)[m_logZ.length - 1]));
    }

    private double[] table(final double[] energies) {
        for (int i = 0; i < energies.length; i++) {
            m_logFree += free(i) ? Math.exp(-energies[i]) : 0;
        }
        return fill(energies);
    }

    private boolean free(final int species) {
        return Arrays.stream(m_laws).allMatch(l -> l[species] == 0);
    }

    /** ln of the sum of weights by totals; all weights 1 where there are no energies. */
    private double[] fill(final double[] energies) {
        double[] log = new double[Arrays.stream(m_totals).reduce(1, (a, t) -> a * (t + 1))];
        Arrays.fill(log, Double.NEGATIVE_INFINITY);
        log[0] = 0;
        for (int i = 0; i < m_energies.length; i++) {
            if (!free(i)) {
                log = add(log, i, energies);
            }
        }
        return log;
    }

    private double[] add(final double[] log, final int species, final double[] energies) {
        final double[] next = new double[log.length];
        final int[] t = new int[m_totals.length];
        int stride = 0;
        for (int l = 0; l < t.length; l++) {
            stride = stride * (m_totals[l] + 1) + m_laws[l][species];
        }
        final double[] terms = new double[Arrays.stream(m_totals).max().orElse(0) + 1];
        for (int cell = 0; cell < log.length; cell++) {
            int most = Integer.MAX_VALUE;
            int rest = cell;
            for (int l = t.length - 1; l >= 0; l--) {
                t[l] = rest % (m_totals[l] + 1);
                rest /= m_totals[l] + 1;
                most = m_laws[l][species] > 0 ? Math.min(most, t[l] / m_laws[l][species]) : most;
            }
            for (int s = 0; s <= most; s++) {
                terms[s] = log[cell - s * stride] - (energies == null ? 0 : energies[species] * s + LogFactorial.of(s));
            }
            next[cell] = logSum(terms, most + 1);
        }
        return next;
    }

    private static double logSum(final double[] terms, final int n) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            largest = Math.max(largest, terms[k]);
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            return largest;
        }
        final CompensatedSum sum = new CompensatedSum();
        for (int k = 0; k < n; k++) {
            sum.add(Math.exp(terms[k] - largest));
        }
        return largest + Math.log(sum.value());
    }
}
