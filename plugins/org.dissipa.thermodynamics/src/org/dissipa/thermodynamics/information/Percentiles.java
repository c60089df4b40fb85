/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information;

import java.util.Arrays;

import org.apache.commons.math3.special.Erf;
import org.dissipa.thermodynamics.ConfidenceInterval;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * Percentile intervals of bootstrap replicates: the (1 ∓ level)/2 quantiles, linearly interpolated between order statistics.
 *
 * <p>B. Efron, R. Tibshirani, Stat. Sci. 1, 54 (1986), doi:10.1214/ss/1177013815.
 */
public final class Percentiles {
    private static final int LEAST_REPLICATES = 20;

    private Percentiles() {
    }

    /**
     * The interval. Cost: one sort.
     *
     * @param replicates at least 20 numbers, infinite ones allowed; not changed
     * @param level      confidence level
     */
    public static ConfidenceInterval interval(final double[] replicates, final double level) {
        requireLevel(level);
        if (replicates.length < LEAST_REPLICATES) {
            throw new ThermodynamicsException("A percentile interval was asked of " + replicates.length + " replicates; it needs at least "
                + LEAST_REPLICATES + ". Ask for more bootstrap replicates.");
        }
        final double[] sorted = replicates.clone();
        Arrays.sort(sorted);
        if (Double.isNaN(sorted[sorted.length - 1])) {
            throw new ThermodynamicsException("A bootstrap replicate is not a number; no percentile interval exists.");
        }
        return new ConfidenceInterval(quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2), level);
    }

    /**
     * The bias-corrected interval: quantiles shifted by twice the normal score z₀ of the share of replicates below the estimate, which makes good for an
     * estimator whose replicates lie to one side of it. Without replicates on both sides it is the plain one.
     *
     * <p>B. Efron, J. Am. Stat. Assoc. 82, 171 (1987), doi:10.1080/01621459.1987.10478410.
     */
    public static ConfidenceInterval biasCorrected(final double[] replicates, final double estimate, final double level) {
        final ConfidenceInterval plain = interval(replicates, level);
        double below = 0;
        for (final double replicate : replicates) {
            below += replicate < estimate ? 1 : replicate == estimate ? 0.5 : 0;
        }
        final double share = below / replicates.length;
        if (!(share > 0 && share < 1)) {
            return plain;
        }
        final double shift = 2 * Math.sqrt(2) * Erf.erfInv(2 * share - 1);
        final double z = Math.sqrt(2) * Erf.erfInv(level);
        final double[] sorted = replicates.clone();
        Arrays.sort(sorted);
        return new ConfidenceInterval(quantile(sorted, normal(shift - z)), quantile(sorted, normal(shift + z)), level);
    }

    private static double normal(final double z) {
        return 0.5 * Erf.erfc(-z / Math.sqrt(2));
    }

    /** @throws ThermodynamicsException unless the level lies between 0 and 1 */
    public static void requireLevel(final double level) {
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
