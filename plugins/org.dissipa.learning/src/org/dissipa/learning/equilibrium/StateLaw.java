/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

import java.util.Arrays;

import org.dissipa.learning.LearningException;

/**
 * A probability law on the states of a reachability class, with its moments, marginals and conditionals. Sums are compensated.
 */
public sealed class StateLaw permits EquilibriumLaw {
    private final ReachabilityClass m_class;
    private final double[] m_probability;

    StateLaw(final ReachabilityClass states, final double[] probability) {
        m_class = states;
        m_probability = probability;
    }

    /**
     * A law of given probabilities, one a state, which add up to 1.
     *
     * @throws LearningException if their number is not that of the states
     */
    public static StateLaw of(final ReachabilityClass states, final double[] probability) {
        if (probability.length != states.size()) {
            throw new LearningException("There are " + probability.length + " probabilities for " + states.size()
                + " states; give one for each state.");
        }
        return new StateLaw(states, probability.clone());
    }

    /** The states and reactions. */
    public ReachabilityClass reachabilityClass() {
        return m_class;
    }

    /** Number of states. */
    public int size() {
        return m_probability.length;
    }

    /** Probability of a state. */
    public double probability(final int state) {
        return m_probability[state];
    }

    /** Probabilities of all states. */
    public double[] probabilities() {
        return m_probability.clone();
    }

    /** Means ⟨sᵢ⟩ [molecules], one a species. */
    public double[] means() {
        final long[] counts = m_class.space().initial();
        final CompensatedSum[] sums = sums(counts.length);
        for (int s = 0; s < m_probability.length; s++) {
            m_class.space().counts(s, counts);
            for (int i = 0; i < counts.length; i++) {
                sums[i].add(m_probability[s] * counts[i]);
            }
        }
        return Arrays.stream(sums).mapToDouble(CompensatedSum::value).toArray();
    }

    /**
     * Covariances Cov(sᵢ, sⱼ) [molecules²] of some species.
     *
     * @param species indices
     */
    public double[][] covariance(final int... species) {
        final double[] mean = means();
        final int n = species.length;
        final CompensatedSum[] sums = sums(n * n);
        final long[] counts = m_class.space().initial();
        for (int s = 0; s < m_probability.length; s++) {
            m_class.space().counts(s, counts);
            for (int a = 0; a < n; a++) {
                final double da = m_probability[s] * (counts[species[a]] - mean[species[a]]);
                for (int b = 0; b <= a; b++) {
                    sums[a * n + b].add(da * (counts[species[b]] - mean[species[b]]));
                }
            }
        }
        final double[][] covariance = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b <= a; b++) {
                covariance[a][b] = sums[a * n + b].value();
                covariance[b][a] = covariance[a][b];
            }
        }
        return covariance;
    }

    /** Variances [molecules²], one a species. */
    public double[] variances() {
        final double[] mean = means();
        final long[] counts = m_class.space().initial();
        final CompensatedSum[] sums = sums(counts.length);
        for (int s = 0; s < m_probability.length; s++) {
            m_class.space().counts(s, counts);
            for (int i = 0; i < counts.length; i++) {
                final double d = counts[i] - mean[i];
                sums[i].add(m_probability[s] * d * d);
            }
        }
        return Arrays.stream(sums).mapToDouble(CompensatedSum::value).toArray();
    }

    /**
     * The law of some species' counts alone, counts ascending.
     *
     * @param species indices, at least one
     */
    public CountLaw marginal(final int... species) {
        return CountLaw.project(this, species);
    }

    /** Shannon entropy −Σ π ln π [nat]. */
    public double entropy() {
        final CompensatedSum sum = new CompensatedSum();
        for (final double p : m_probability) {
            sum.add(p > 0 ? -p * Math.log(p) : 0);
        }
        return sum.value();
    }

    /**
     * The law given that some species have given counts (exact conditioning, the limit of hard clamping).
     *
     * @param species indices
     * @param values  count of each
     * @return the law on the same states, 0 where the counts differ
     * @throws LearningException if no state of the class has these counts
     */
    public StateLaw conditional(final int[] species, final long[] values) {
        final double[] p = m_probability.clone();
        final long[] counts = m_class.space().initial();
        final CompensatedSum sum = new CompensatedSum();
        for (int s = 0; s < p.length; s++) {
            m_class.space().counts(s, counts);
            for (int a = 0; a < species.length; a++) {
                p[s] = counts[species[a]] == values[a] ? p[s] : 0;
            }
            sum.add(p[s]);
        }
        if (!(sum.value() > 0)) {
            throw new LearningException("No state of the class has the counts "
                + Arrays.toString(values) + " of the species given; choose counts that can be reached.");
        }
        for (int s = 0; s < p.length; s++) {
            p[s] /= sum.value();
        }
        return new StateLaw(m_class, p);
    }

    private static CompensatedSum[] sums(final int n) {
        final CompensatedSum[] sums = new CompensatedSum[n];
        Arrays.setAll(sums, i -> new CompensatedSum());
        return sums;
    }
}
