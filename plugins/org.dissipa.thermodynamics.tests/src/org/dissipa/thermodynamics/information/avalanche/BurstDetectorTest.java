/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.avalanche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.powerlaw.PowerLawFit;
import org.dissipa.thermodynamics.information.powerlaw.PowerLawFitter;
import org.dissipa.thermodynamics.information.powerlaw.Support;
import org.dissipa.thermodynamics.information.powerlaw.TailSample;
import org.junit.jupiter.api.Test;

/** Bursts by hand, and the exponent 3/2 of a random walk's returns. */
class BurstDetectorTest {

    @Test
    void burstsByHand() {
        final double[] time = {0, 1, 2, 4, 5, 6, 7, 9};
        final double[] signal = {3, 0, 2, 5, 1, 0, 4, 4};
        final List<Burst> bursts = new BurstDetector(1).detect(time, signal);
        assertEquals(3, bursts.size());
        assertFalse(bursts.get(0).complete(), "begins before the record");
        assertTrue(bursts.get(0).quiet().isEmpty());
        final Burst middle = bursts.get(1);
        assertTrue(middle.complete());
        assertEquals(2, middle.start());
        assertEquals(3, middle.duration());
        assertEquals(1 * 2 + 4 * 1, middle.size());
        assertEquals(4, middle.peak());
        assertEquals(1, middle.quiet().getAsDouble());
        assertFalse(bursts.get(2).complete(), "ends after the record");
        assertEquals(2, bursts.get(2).duration());
        assertEquals(6, bursts.get(2).size());
        assertEquals(3, BurstDetector.atQuantile(signal, 0.5).threshold());
    }

    /** Excursions of a symmetric random walk last t with probability ~ t^{−3/2}: so power-law bursts are no evidence of criticality. */
    @Test
    void randomWalkHasPowerLawBursts() {
        final int n = 2_000_000;
        final double[] time = new double[n];
        final double[] walk = new double[n];
        final RandomStream random = RandomStream.of(7, 0);
        int site = 0;
        for (int i = 0; i < n; i++) {
            time[i] = i;
            walk[i] = site;
            site += (random.nextLong() & 1) == 0 ? 1 : -1;
        }
        final double[] durations = new BurstDetector(0.5).detect(time, walk).stream().filter(Burst::complete)
            .mapToDouble(b -> (b.duration() + 1) / 2).toArray();
        final PowerLawFit fit = PowerLawFitter.from(10).fit(TailSample.of(Support.DISCRETE, durations), Monitor.NONE);
        assertEquals(1.5, fit.alpha().value(), 5 * fit.alpha().standardError() + 0.01);
    }

    @Test
    void badSeriesAreRefused() {
        assertThrows(ThermodynamicsException.class, () -> new BurstDetector(Double.NaN));
        assertThrows(ThermodynamicsException.class, () -> new BurstDetector(0).detect(new double[] {0, 0}, new double[] {1, 2}));
        assertThrows(ThermodynamicsException.class, () -> new BurstDetector(0).detect(new double[] {0, 1}, new double[] {1, Double.NaN}));
    }
}
