/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics;

import static org.junit.jupiter.api.Assertions.fail;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** Pearson's goodness-of-fit test with a false-alarm rate that the caller states. */
public final class ChiSquare {
    private static final double SMALLEST_EXPECTATION = 10;

    private ChiSquare() {
    }

    /**
     * Fails where counts deviate from expectations so much that a right sampler would do so with probability
     * {@code falseAlarm} only. Cells that expect fewer than 10 are pooled.
     */
    public static void check(final String what, final double[] expected, final long[] observed,
        final double falseAlarm) {
        double statistic = 0;
        int cells = 0;
        double restExpected = 0;
        double restObserved = 0;
        for (int i = 0; i < expected.length; i++) {
            if (expected[i] >= SMALLEST_EXPECTATION) {
                statistic += square(observed[i] - expected[i]) / expected[i];
                cells++;
            } else {
                restExpected += expected[i];
                restObserved += observed[i];
            }
        }
        if (restExpected >= SMALLEST_EXPECTATION) {
            statistic += square(restObserved - restExpected) / restExpected;
            cells++;
        } else if (restObserved > 6 * SMALLEST_EXPECTATION) {
            fail(what + ": " + restObserved + " observations where " + restExpected + " were expected");
        }
        final double limit = new ChiSquaredDistribution(cells - 1.0).inverseCumulativeProbability(1 - falseAlarm);
        if (!(statistic <= limit)) {
            fail(what + ": chi-square " + statistic + " with " + (cells - 1) + " degrees of freedom is above " + limit
                + ", which a right sampler exceeds with probability " + falseAlarm);
        }
    }

    private static double square(final double x) {
        return x * x;
    }
}
