/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.thermodynamics.information.ChiSquareTail;
import org.dissipa.thermodynamics.information.DiscreteLaw;
import org.junit.jupiter.api.Test;

/** Binomial and multinomial numbers. Seeds are fixed. */
class SamplersTest {
    private static final int DRAWS = 100_000;

    /** Chi-square of each of 8 laws at 10⁻⁵: false alarm 8·10⁻⁵. */
    @Test
    void binomialNumbersHaveTheirLaw() {
        final int[] trials = {1, 5, 30, 30, 30, 400, 400, 5000};
        final double[] p = {0.3, 0.5, 0.02, 0.4, 0.97, 0.5, 0.04, 0.9};
        for (int c = 0; c < trials.length; c++) {
            final RandomStream random = RandomStream.of(17, c);
            final long[] counts = new long[trials[c] + 1];
            for (int i = 0; i < DRAWS; i++) {
                counts[(int)BinomialSampler.sample(random, trials[c], p[c])]++;
            }
            final BinomialDistribution law = new BinomialDistribution(null, trials[c], p[c]);
            double statistic = 0;
            double expected = 0;
            double seen = 0;
            int cells = 0;
            for (int k = 0; k <= trials[c]; k++) {
                expected += DRAWS * law.probability(k);
                seen += counts[k];
                if (expected >= 10 || k == trials[c]) {
                    statistic += (seen - expected) * (seen - expected) / Math.max(expected, 1e-300);
                    cells += expected >= 10 ? 1 : 0;
                    expected = 0;
                    seen = 0;
                }
            }
            assertTrue(ChiSquareTail.probability(statistic, Math.max(cells - 1, 1)) > 1e-5, "n " + trials[c] + " p " + p[c]);
        }
    }

    @Test
    void extremesAreExact() {
        final RandomStream random = RandomStream.of(1, 1);
        assertEquals(0, BinomialSampler.sample(random, 10, 0));
        assertEquals(10, BinomialSampler.sample(random, 10, 1));
        assertEquals(0, BinomialSampler.sample(random, 0, 0.4));
        assertTrue(BinomialSampler.sample(random, 1L << 40, 0.5) > 1L << 38);
        assertArrayEquals(new long[] {0, 7, 0}, MultinomialSampler.sample(random, 7, DiscreteLaw.of(0, 1, 0)));
    }

    /** Each count of one million draws within 5 standard deviations; 4 tests, false alarm 2.4·10⁻⁶. */
    @Test
    void multinomialCountsFollowTheLaw() {
        final double[] p = {0.1, 0.2, 0.3, 0.4};
        final long[] counts = MultinomialSampler.sample(RandomStream.of(2, 2), 1_000_000, DiscreteLaw.of(p));
        assertEquals(1_000_000, Arrays.stream(counts).sum());
        for (int i = 0; i < p.length; i++) {
            assertEquals(1e6 * p[i], counts[i], 5 * Math.sqrt(1e6 * p[i] * (1 - p[i])));
        }
    }
}
