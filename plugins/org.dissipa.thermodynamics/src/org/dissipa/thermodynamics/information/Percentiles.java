/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information;

import java.util.Arrays;

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
