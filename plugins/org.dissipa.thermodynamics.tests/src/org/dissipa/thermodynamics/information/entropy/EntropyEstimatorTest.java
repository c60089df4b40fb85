/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.entropy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.DiscreteLaw;
import org.dissipa.thermodynamics.information.sampling.MultinomialSampler;
import org.junit.jupiter.api.Test;

/** Entropy estimates from counts, and their split over two variables. */
class EntropyEstimatorTest {

    @Test
    void plugInAndCorrectionByHand() {
        final Estimate plugIn = EntropyEstimator.PLUG_IN.of(1, 1, 2, 0);
        assertEquals(1.5 * Math.log(2), plugIn.value(), 1e-15);
        assertEquals(1.5 * Math.log(2) + 2.0 / 8, EntropyEstimator.MILLER_MADOW.of(1, 1, 2, 0).value(), 1e-15);
        assertEquals(Math.log(2) * 0.5 / 2, plugIn.standardError(), 1e-15, "surprise is ln 2 or 2 ln 2, half and half, N = 4");
    }

    /** Standard error against the scatter of 2000 samples; the sample s.d. is known to 1.6 %, the tolerance is 6 %. */
    @Test
    void standardErrorIsTheScatter() {
        final DiscreteLaw law = DiscreteLaw.of(0.5, 0.3, 0.15, 0.05);
        final double[] values = new double[2000];
        double stated = 0;
        for (int i = 0; i < values.length; i++) {
            final Estimate estimate = EntropyEstimator.MILLER_MADOW.of(MultinomialSampler.sample(RandomStream.of(9, i), 1000, law));
            values[i] = estimate.value();
            stated += estimate.standardError() / values.length;
        }
        final Estimate mean = Estimate.ofMean(values);
        assertEquals(1, stated / (mean.standardError() * Math.sqrt(values.length)), 0.06);
        assertEquals(law.entropy(), mean.value(), 5 * mean.standardError());
    }

    @Test
    void independentVariablesShareNothing() {
        final long[][] counts = new long[3][4];
        for (int x = 0; x < 3; x++) {
            for (int y = 0; y < 4; y++) {
                counts[x][y] = (x + 1L) * (y + 2L);
            }
        }
        final EntropyDecomposition split = EntropyDecomposition.of(EntropyEstimator.PLUG_IN, counts);
        assertEquals(0, split.mutualInformation(), 1e-14);
        assertEquals(split.second(), split.secondGivenFirst(), 1e-14);
        final EntropyDecomposition copy = EntropyDecomposition.of(EntropyEstimator.PLUG_IN, new long[][] {{5, 0}, {0, 15}});
        assertEquals(copy.first(), copy.mutualInformation(), 1e-15);
        assertEquals(0, copy.firstGivenSecond(), 1e-15);
    }

    @Test
    void badCountsAreRefused() {
        assertThrows(ThermodynamicsException.class, () -> EntropyEstimator.PLUG_IN.of(0, 0));
        assertThrows(ThermodynamicsException.class, () -> EntropyEstimator.PLUG_IN.of(3, -1));
        assertThrows(ThermodynamicsException.class,
            () -> EntropyDecomposition.of(EntropyEstimator.PLUG_IN, new long[][] {{1, 2}, {1}}));
    }
}
