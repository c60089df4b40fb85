/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;

import org.apache.commons.math3.special.Erf;
import org.dissipa.thermodynamics.ConfidenceInterval;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.junit.jupiter.api.Test;

/** Percentile intervals of evenly spaced replicates, plain and corrected for bias. */
class PercentilesTest {
    private static final double[] EVEN = IntStream.rangeClosed(0, 1000).mapToDouble(i -> i).toArray();

    @Test
    void quantilesAreInterpolated() {
        final ConfidenceInterval interval = Percentiles.interval(EVEN, 0.95);
        assertEquals(25, interval.lower(), 1e-9);
        assertEquals(975, interval.upper(), 1e-9);
        assertThrows(ThermodynamicsException.class, () -> Percentiles.interval(new double[10], 0.95));
        assertThrows(ThermodynamicsException.class, () -> Percentiles.interval(EVEN, 1));
    }

    /** An estimate in the middle of its replicates needs no correction. */
    @Test
    void unbiasedReplicatesAreLeftAsTheyAre() {
        final ConfidenceInterval corrected = Percentiles.biasCorrected(EVEN, 500, 0.95);
        assertEquals(25, corrected.lower(), 1e-9);
        assertEquals(975, corrected.upper(), 1e-9);
    }

    /** Replicates that exceed the estimate in 60 of 100 cases: z₀ = Φ⁻¹(0.4), ends at Φ(2 z₀ ∓ 1.96). */
    @Test
    void biasShiftsTheEnds() {
        final double score = Math.sqrt(2) * Erf.erfInv(2 * 400.5 / 1001 - 1);
        final ConfidenceInterval corrected = Percentiles.biasCorrected(EVEN, 400, 0.95);
        assertEquals(1000 * 0.5 * Erf.erfc(-(2 * score - 1.959963984540054) / Math.sqrt(2)), corrected.lower(), 1e-6);
        assertEquals(1000 * 0.5 * Erf.erfc(-(2 * score + 1.959963984540054) / Math.sqrt(2)), corrected.upper(), 1e-6);
        assertEquals(Percentiles.interval(EVEN, 0.9), Percentiles.biasCorrected(EVEN, -1, 0.9), "all replicates on one side");
    }
}
