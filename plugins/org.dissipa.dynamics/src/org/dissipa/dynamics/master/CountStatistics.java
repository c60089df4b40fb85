/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;

/**
 * What a law over states says of the count of one species: its marginal P(n) = Σ p(x) over the states with x_s = n, mean Σ p x_s and variance
 * Σ p (x_s - mean)². Cost: three passes over the states.
 */
public final class CountStatistics {
    private final long m_lowest;
    private final double[] m_probability;
    private final double m_mean;
    private final double m_variance;

    private CountStatistics(final long lowest, final double[] probability, final double mean, final double variance) {
        m_lowest = lowest;
        m_probability = probability;
        m_mean = mean;
        m_variance = variance;
    }

    /**
     * The statistics of a species.
     *
     * @param law     one probability a state of the space
     * @param species index of the species
     * @throws MasterEquationException if the counts spread over more than 2^26 values
     */
    public static CountStatistics of(final StateSpace space, final double[] law, final int species) {
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        double mean = 0;
        for (int i = 0; i < law.length; i++) {
            final long n = space.count(i, species);
            lowest = Math.min(lowest, n);
            highest = Math.max(highest, n);
            mean += law[i] * n;
        }
        if (highest - lowest >= 1 << 26) {
            throw new MasterEquationException("Species " + space.species().get(species).name() + " has counts from " + lowest + " to "
                + highest + ", more than can be tabulated.");
        }
        final double[] probability = new double[(int)(highest - lowest) + 1];
        double variance = 0;
        for (int i = 0; i < law.length; i++) {
            final long n = space.count(i, species);
            probability[(int)(n - lowest)] += law[i];
            variance += law[i] * (n - mean) * (n - mean);
        }
        return new CountStatistics(lowest, probability, mean, variance);
    }

    /** Smallest count among the states [molecules]. */
    public long lowest() {
        return m_lowest;
    }

    /** Greatest count among the states [molecules]. */
    public long highest() {
        return m_lowest + m_probability.length - 1;
    }

    /** Probability of a count. */
    public double probability(final long count) {
        return count < m_lowest || count > highest() ? 0 : m_probability[(int)(count - m_lowest)];
    }

    /** The marginal from the lowest to the highest count. */
    public double[] probabilities() {
        return Arrays.copyOf(m_probability, m_probability.length);
    }

    /** Mean count [molecules]. */
    public double mean() {
        return m_mean;
    }

    /** Variance of the count [molecules²]. */
    public double variance() {
        return m_variance;
    }

    /** Variance over mean; NaN where the mean is 0. */
    public double fano() {
        return m_mean == 0 ? Double.NaN : m_variance / m_mean;
    }
}
