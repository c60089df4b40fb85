/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information;

import java.util.stream.IntStream;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * A probability law p on states 0 … n − 1.
 *
 * <p>Immutable. Probabilities are normalised to a sum of 1 on entry if their sum is within 10⁻⁹ of it, and refused otherwise.
 */
public final class DiscreteLaw {
    private static final double SUM_TOLERANCE = 1e-9;

    private final double[] m_p;

    private DiscreteLaw(final double[] p) {
        m_p = p;
    }

    /**
     * The law of given probabilities.
     *
     * @throws ThermodynamicsException if there are none, one is negative or not a number, or their sum is not 1
     */
    public static DiscreteLaw of(final double... probabilities) {
        final double sum = sum(probabilities);
        if (Math.abs(sum - 1) > SUM_TOLERANCE) {
            throw new ThermodynamicsException("Probabilities sum to " + sum
                + "; they must sum to 1. Give them in full precision, or give weights or counts instead.");
        }
        return new DiscreteLaw(scaled(probabilities, sum));
    }

    /**
     * The law proportional to given weights, such as counts.
     *
     * @throws ThermodynamicsException if there are none, one is negative or not finite, or all are zero
     */
    public static DiscreteLaw ofWeights(final double... weights) {
        return new DiscreteLaw(scaled(weights, sum(weights)));
    }

    /** The empirical law n_i/N of counts. */
    public static DiscreteLaw ofCounts(final long... counts) {
        final double[] weights = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            weights[i] = counts[i];
        }
        return ofWeights(weights);
    }

    /** The uniform law on some states. */
    public static DiscreteLaw uniform(final int states) {
        return ofWeights(IntStream.range(0, states).mapToDouble(i -> 1).toArray());
    }

    /** Number of states. */
    public int states() {
        return m_p.length;
    }

    /** Probability of a state. */
    public double probability(final int state) {
        return m_p[state];
    }

    /** All probabilities, a copy. */
    public double[] probabilities() {
        return m_p.clone();
    }

    /** Number of states of positive probability. */
    public int support() {
        return (int)IntStream.range(0, m_p.length).filter(i -> m_p[i] > 0).count();
    }

    /** Shannon entropy H = −Σ p ln p [nat]. */
    public double entropy() {
        double sum = 0;
        for (final double p : m_p) {
            sum -= p > 0 ? p * Math.log(p) : 0;
        }
        return sum;
    }

    /** Relative entropy D(p‖q) = Σ p ln(p/q) ≥ 0 [nat]; ∞ where q vanishes and p does not. */
    public double relativeEntropy(final DiscreteLaw reference) {
        if (reference.states() != m_p.length) {
            throw new ThermodynamicsException("Relative entropy of laws on " + m_p.length + " and " + reference.states()
                + " states; both must be on the same states.");
        }
        double sum = 0;
        for (int i = 0; i < m_p.length; i++) {
            sum += m_p[i] > 0 ? m_p[i] * Math.log(m_p[i] / reference.m_p[i]) : 0;
        }
        return Math.max(sum, 0);
    }

    /** Mean Σ p_i x_i of a quantity. */
    public double mean(final double[] quantity) {
        double sum = 0;
        for (int i = 0; i < m_p.length; i++) {
            sum += m_p[i] > 0 ? m_p[i] * quantity[i] : 0;
        }
        return sum;
    }

    /** Variance of a quantity. */
    public double variance(final double[] quantity) {
        final double mean = mean(quantity);
        double sum = 0;
        for (int i = 0; i < m_p.length; i++) {
            sum += m_p[i] > 0 ? m_p[i] * (quantity[i] - mean) * (quantity[i] - mean) : 0;
        }
        return sum;
    }

    private static double sum(final double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] >= 0) || Double.isInfinite(weights[i])) {
                throw new ThermodynamicsException("Weight of state " + i + " is " + weights[i]
                    + "; it must be a finite number that is not negative.");
            }
            sum += weights[i];
        }
        if (!(sum > 0) || Double.isInfinite(sum)) {
            throw new ThermodynamicsException("The weights of " + weights.length + " states sum to " + sum
                + "; at least one must be positive and their sum finite.");
        }
        return sum;
    }

    private static double[] scaled(final double[] weights, final double sum) {
        final double[] p = weights.clone();
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
