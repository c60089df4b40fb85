/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information;

import java.util.Arrays;

import org.apache.commons.math3.special.Erf;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * A confidence interval of one number.
 *
 * @param lower lower end, −∞ for an upper bound alone
 * @param upper upper end, ∞ for a lower bound alone; not below the lower end
 * @param level confidence level, between 0 and 1
 */
public record Interval(double lower, double upper, double level) {

    /** @throws ThermodynamicsException if the ends are not numbers in order or the level is not inside (0, 1) */
    public Interval {
        requireLevel(level);
        if (!(lower <= upper)) {
            throw new ThermodynamicsException("Interval from " + lower + " to " + upper
                + "; the lower end must not be above the upper end.");
        }
    }

    /** Whether a value lies in the interval, ends included. */
    public boolean contains(final double value) {
        return lower <= value && value <= upper;
    }

    /** Upper minus lower end. */
    public double width() {
        return upper - lower;
    }

    /**
     * The percentile interval of bootstrap replicates: the (1 ∓ level)/2 quantiles, linearly interpolated between order statistics.
     *
     * <p>B. Efron, R. Tibshirani, Stat. Sci. 1, 54 (1986), doi:10.1214/ss/1177013815. Cost: one sort.
     *
     * @param replicates at least 20 numbers, infinite ones allowed; not changed
     * @param level      confidence level
     */
    public static Interval ofPercentiles(final double[] replicates, final double level) {
        requireLevel(level);
        if (replicates.length < 20) {
            throw new ThermodynamicsException("A percentile interval was asked of " + replicates.length
                + " replicates; it needs at least 20. Ask for more bootstrap replicates.");
        }
        final double[] sorted = replicates.clone();
        Arrays.sort(sorted);
        if (Double.isNaN(sorted[sorted.length - 1])) {
            throw new ThermodynamicsException("A bootstrap replicate is not a number; no percentile interval exists.");
        }
        return new Interval(quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2), level);
    }

    /** Standard normal z with P(|Z| < z) = level. */
    public static double normalHalfWidth(final double level) {
        requireLevel(level);
        return Math.sqrt(2) * Erf.erfInv(level);
    }

    static void requireLevel(final double level) {
        if (!(level > 0 && level < 1)) {
            throw new ThermodynamicsException("Confidence level is " + level + "; it must lie between 0 and 1, such as 0.95.");
        }
    }

    private static double quantile(final double[] sorted, final double probability) {
        final double position = probability * (sorted.length - 1);
        final int below = (int)position;
        final double rest = position - below;
        if (rest == 0 || sorted[below] == sorted[below + 1]) {
            return sorted[below];
        }
        return sorted[below] * (1 - rest) + sorted[below + 1] * rest;
    }
}
