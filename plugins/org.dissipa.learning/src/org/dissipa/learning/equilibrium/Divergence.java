/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

import java.util.function.DoubleBinaryOperator;

import org.dissipa.learning.LearningException;

/** Distances between two laws p and q on the same cells. */
public enum Divergence {
    /** Kullback-Leibler D(p‖q) = Σ p ln(p/q) [nat]; 0 ln 0 = 0, infinite where q = 0 &lt; p. */
    KULLBACK_LEIBLER((p, q) -> p > 0 ? q - p - p * logRatio(q, p) : q),
    /** Jensen-Shannon ½ D(p‖m) + ½ D(q‖m), m = (p + q)/2 [nat]; at most ln 2. */
    JENSEN_SHANNON((p, q) -> 0.5 * (half(p, q) + half(q, p))),
    /** Total variation ½ Σ |p − q|; at most 1. */
    TOTAL_VARIATION((p, q) -> 0.5 * Math.abs(p - q)),
    /** Hellinger distance √(½ Σ (√p − √q)²); at most 1. */
    HELLINGER((p, q) -> 0.5 * (Math.sqrt(p) - Math.sqrt(q)) * (Math.sqrt(p) - Math.sqrt(q)));

    private final DoubleBinaryOperator m_term;

    Divergence(final DoubleBinaryOperator term) {
        m_term = term;
    }

    /**
     * The distance of p from q. Both should add up to 1; the Kullback-Leibler terms carry q − p so that each is non-negative and small
     * distances lose no digits.
     *
     * @throws LearningException if the lengths differ or an entry is negative or not finite
     */
    public double of(final double[] p, final double[] q) {
        if (p.length != q.length) {
            throw new LearningException("Two laws with " + p.length + " and " + q.length
                + " cells cannot be compared; both need the same cells.");
        }
        final CompensatedSum sum = new CompensatedSum();
        for (int k = 0; k < p.length; k++) {
            requireProbability(p[k]);
            requireProbability(q[k]);
            if (this == KULLBACK_LEIBLER && q[k] == 0 && p[k] > 0) {
                return Double.POSITIVE_INFINITY;
            }
            sum.add(m_term.applyAsDouble(p[k], q[k]));
        }
        return this == HELLINGER ? Math.sqrt(sum.value()) : sum.value();
    }

    /**
     * Additive smoothing: ε added to every cell, then normalised. Say which ε was used wherever the result is shown.
     */
    public static double[] smooth(final double[] p, final double epsilon) {
        double sum = 0;
        final double[] smooth = new double[p.length];
        for (int k = 0; k < p.length; k++) {
            smooth[k] = p[k] + epsilon;
            sum += smooth[k];
        }
        for (int k = 0; k < p.length; k++) {
            smooth[k] /= sum;
        }
        return smooth;
    }

    private static void requireProbability(final double p) {
        if (!(p >= 0) || Double.isInfinite(p)) {
            throw new LearningException("A probability is " + p + "; it must be a finite number that is not negative.");
        }
    }

    /** ln(q/p), without loss where both are close. */
    private static double logRatio(final double q, final double p) {
        return Math.abs(q - p) < 0.5 * p ? Math.log1p((q - p) / p) : Math.log(q / p);
    }

    private static double half(final double p, final double q) {
        return p > 0 ? p * Math.log(2 * p / (p + q)) : 0;
    }
}
