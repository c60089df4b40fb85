/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.measured;

import java.util.function.IntToDoubleFunction;

/**
 * An estimate from observed trajectories of a quantity that the entropy production rate cannot be below.
 *
 * @param method        name of the estimator
 * @param value         the estimate, corrected for the part of its bias that falls with the length of observation [k_B/time]
 * @param plain         the estimate without the correction [k_B/time]
 * @param standardError its standard error [k_B/time]
 * @param n             number of observations it rests on: changes of state, or windows
 * @param applies       whether its conditions hold as far as can be seen
 * @param reason        why they do or do not, and what was left out
 * @param conditions    what must hold for the estimate to be a lower bound
 * @param reference     the paper
 */
public record DissipationEstimate(String method, double value, double plain, double standardError, long n, boolean applies, String reason,
    String conditions, String reference) {

    /** The limit that the entropy production rate exceeds with a one-sided confidence of about 97.5 % [k_B/time]; not negative. */
    public double lowerLimit() {
        return Double.isNaN(value) ? Double.NaN : Math.max(0, value - 1.96 * standardError);
    }

    /** The same as an estimate that does not apply, with no value. */
    public DissipationEstimate refused(final String why) {
        return new DissipationEstimate(method, Double.NaN, Double.NaN, Double.NaN, n, false, why, conditions, reference);
    }

    /**
     * Jackknife over blocks of time: the bias that falls as one over the length is removed, the scatter of the blocks gives the error. M. H. Quenouille, Biometrika 43, 353 (1956), doi:10.1093/biomet/43.3-4.353.
     *
     * @param without the estimate without one block, or of all for −1
     * @return estimate with the bias removed, and standard error
     */
    static double[] jackknife(final IntToDoubleFunction without) {
        final int blocks = ObservedSeries.BLOCKS;
        final double all = without.applyAsDouble(-1);
        final double[] part = new double[blocks];
        double mean = 0;
        for (int b = 0; b < blocks; b++) {
            part[b] = without.applyAsDouble(b);
            mean += part[b] / blocks;
        }
        double square = 0;
        for (final double p : part) {
            square += (p - mean) * (p - mean);
        }
        return new double[]{blocks * all - (blocks - 1) * mean, Math.sqrt(square * (blocks - 1) / blocks)};
    }
}
