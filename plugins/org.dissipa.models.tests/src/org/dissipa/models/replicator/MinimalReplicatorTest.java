/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.models.replicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.UncertaintyEstimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The minimal replicator against the tables of the specification (sections 5.2, 5.3, 5.7, 5.7b). */
class MinimalReplicatorTest {

    /** Section 5.2, exact: product, growth, variance, σ, product for any start. */
    @ParameterizedTest
    @CsvSource({"0.05, 10.93760, 15.76723, 366.311, 37.11529, 5.627", "0.1, 6.74712, 10.78572, 176.355, 22.25348, 5.313", "0.2, 5.35919, 6.06985, 80.3208, 12.29128, 6.034",
        "0.4, 9.33661, 2.35906, 38.5573, 6.73800, 8.682", "0.6, 48.29429, 0.73911, 25.9888, 5.07575, 12.294", "0.8, 522.063, -0.18384, 19.8715, 4.43979, 17.037",
        "0.95, 33.52968, -0.65519, 16.9812, 4.23803, 21.448"})
    void reversibilitySweep(final double ratio, final double product, final double growth, final double variance, final double sigma, final double anyStart) {
        check(PublishedTransient.exact(MinimalReplicator.published(ratio), 2, 5, Monitor.NONE), product, growth, variance, sigma, anyStart);
    }

    /** Section 5.3, exact: the published product falls below 2 for 160 particles, and rightly so; the form for transients does not. */
    @ParameterizedTest
    @CsvSource({"5, 10.84337, 0.367573, 4.15787, 1.761774, 14.474", "10, 8.34587, 1.513200, 20.8339, 4.586310, 9.138", "20, 5.35919, 6.069852, 80.3208, 12.291282, 6.034",
        "40, 2.71990, 19.189791, 167.0562, 29.977883, 5.358", "80, 2.03862, 46.199341, 330.9867, 65.730632, 5.638", "160, 1.85536, 100.100536, 677.8823, 137.124970, 5.576"})
    void particleScan(final int particles, final double product, final double growth, final double variance, final double sigma, final double anyStart) {
        check(PublishedTransient.exact(MinimalReplicator.publishedWithParticles(particles), 2, 5, Monitor.NONE), product, growth, variance, sigma, anyStart);
    }

    /** To half a unit of the last digit printed, or 1e-5. */
    private static void check(final PublishedTransient t, final double product, final double growth, final double variance, final double sigma,
        final double anyStart) {
        assertEquals(product, t.product(), 1e-5 * product + 6e-6);
        assertEquals(growth, t.growth(), 6e-6);
        assertEquals(variance, t.variance(), 6e-4);
        assertEquals(sigma, t.entropy(), 6e-6);
        assertEquals(anyStart, t.anyStart(), 6e-4);
        assertTrue(t.anyStart() >= 2);
    }

    /** Exact trajectories against the exact transient: interval at 99.99 %; fixed seed. */
    @Test
    void sampledAgrees() {
        for (final double ratio : new double[]{.05, .2, .4}) {
            final MinimalReplicator r = MinimalReplicator.published(ratio);
            final UncertaintyEstimate sample = PublishedTransient.sample(r, 2, 5, 4000, 1, Monitor.NONE).product();
            assertTrue(sample.interval(.9999).contains(PublishedTransient.exact(r, 2, 5, Monitor.NONE).product()), sample.value() + " at r = " + ratio);
        }
    }

    /** Section 5.7 and its stored table: k_r from the published drop makes r a mere size; transients with the true Σ, whose figures were printed to four digits, fall below 2 in the plain form only. */
    @ParameterizedTest
    @CsvSource({"0.05, 3.006881697967474, 147.80030944, 19.16316471836352, 28.690591138326226, 3.4439400003077822, 6.368, 3.471",
        "0.2, 0.7517204244918685, 36.69328856014229, 4.752272859529479, 7.275473098606742, 3.5216256106618937, 4.309, 5.197",
        "0.4, 0.37586021224593424, 18.14883180088313, 2.346464557886533, 3.7535711478189473, 3.6797131615084377, 9.483, 9.166",
        "0.95, 0.1582569314719723, 7.246903930004696, 0.928778658028732, 2.22983987037078, 5.522614920676252, 30.1, 29.2"})
    void consistentAtThePublishedDrop(final double ratio, final double wasteRate, final double mean, final double current, final double variance,
        final double product, final double naive, final double anyStart) {
        final MinimalReplicator r = MinimalReplicator.published(ratio);
        assertEquals(wasteRate, r.wasteRate(2), 1e-12 * wasteRate);
        final ConsistentReplicator c = ConsistentReplicator.of(r, r.wasteRate(2), 5, Monitor.NONE);
        assertEquals(2.300293820642, c.affinity(), 1e-9);
        assertEquals(mean, c.mean(), 1e-7 * mean);
        assertEquals(current, c.current(), 1e-8 * current);
        assertEquals(variance, c.variance(), 1e-8 * variance);
        assertEquals(product, c.product(), 1e-8 * product);
        assertEquals(3.42231064754739, c.linearNoise(), 1e-9);
        assertEquals(naive, c.transientNaive(), 2e-3 * naive);
        assertEquals(anyStart, c.transientBound(), 2e-3 * anyStart);
        assertTrue(c.product() >= c.cycleBound() && c.transientBound() >= 2 && c.speedLimit() >= 1);
    }

    /** Sections 5.7 and 4.5: below 2 in the plain form for 160 particles; speed limit ratios 1.6e4 and 823. */
    @Test
    void consistentTransients() {
        final MinimalReplicator many = MinimalReplicator.publishedWithParticles(160);
        final ConsistentReplicator c = ConsistentReplicator.of(many, many.wasteRate(2), 5, Monitor.NONE);
        assertEquals(1.9096, c.transientNaive(), 5e-5);
        assertEquals(6.5505, c.transientBound(), 5e-5);
        assertEquals(2.6509, c.product(), 5e-5);
        assertEquals(1.6e4, speed(.05), 500);
        assertEquals(823, speed(.95), 1);
    }

    private static double speed(final double ratio) {
        final MinimalReplicator r = MinimalReplicator.published(ratio);
        return ConsistentReplicator.of(r, r.wasteRate(2), 5, Monitor.NONE).speedLimit();
    }

    /** Section 5.7b: with the waste held fixed the product falls to 2 towards equilibrium at r = 2. */
    @Test
    void fixedWaste() throws Exception {
        final Path table = Path.of(System.getProperty("dissipa.root", "."), "..", "shared", "reference", "hierarchical", "v4c_fixed_kr_r_sweep.csv");
        assumeTrue(Files.isReadable(table), "reference table v4c_fixed_kr_r_sweep.csv is absent");
        final List<String> lines = Files.readAllLines(table);
        for (final String line : lines.subList(1, lines.size())) {
            final double[] v = java.util.Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray();
            final ConsistentReplicator c = ConsistentReplicator.of(MinimalReplicator.published(v[0]), v[1], 1, Monitor.NONE);
            final double[] found = {c.mean(), c.current(), c.affinity(), c.current() * c.affinity(), c.variance(), c.product(), c.linearNoise(), c.cycleBound()};
            for (int k = 0; k < found.length; k++) {
                assertEquals(v[k + 2], found[k], 1e-7 * v[k + 2], line);
            }
        }
    }

    @Test
    void constantsMustBePositive() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> MinimalReplicator.published(-1)).getMessage().contains("reversibility ratio"));
    }
}
