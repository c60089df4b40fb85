/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.dissipa.dynamics.ChiSquare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Poisson numbers against the law's probabilities. */
class PoissonRejectionTest {
    private static final int DRAWS = 200_000;

    /** Chi-square of every count, false-alarm rate 10^-5 each mean; both ways to draw meet at 10. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.7, 5, 9.999, 10, 10.5, 31, 250, 4000})
    void countsFollowTheLaw(final double mean) {
        final RandomStream random = RandomStream.of(11, Double.hashCode(mean));
        final long[] observed = new long[(int)(mean + 12 * Math.sqrt(mean) + 30)];
        for (int i = 0; i < DRAWS; i++) {
            observed[(int)random.nextPoisson(mean)]++;
        }
        final PoissonDistribution law = new PoissonDistribution(mean);
        final double[] expected = new double[observed.length];
        Arrays.setAll(expected, k -> DRAWS * law.probability(k));
        ChiSquare.check("mean " + mean, expected, observed, 1e-5);
    }

    /** Mean and variance where single counts cannot be told apart; 5 standard errors, false alarm 6e-7. */
    @ParameterizedTest
    @ValueSource(doubles = {1e6, 1e12})
    void largeMeans(final double mean) {
        final RandomStream random = RandomStream.of(12, 0);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            final double z = (random.nextPoisson(mean) - mean) / Math.sqrt(mean);
            sum += z;
            squares += z * z;
        }
        assertEquals(0, sum / DRAWS, 5 / Math.sqrt(DRAWS));
        assertEquals(1, squares / DRAWS, 5 * Math.sqrt(2.0 / DRAWS));
    }

    @Test
    void meansOutOfRangeAreRefused() {
        final RandomStream random = RandomStream.of(1, 1);
        assertEquals(0, random.nextPoisson(0));
        for (final double bad : new double[]{-1, Double.NaN, Double.POSITIVE_INFINITY, 1e19}) {
            assertThrows(IllegalArgumentException.class, () -> random.nextPoisson(bad));
        }
    }
}
