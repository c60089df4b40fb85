/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import static org.dissipa.thermodynamics.ClosedFormsTest.close;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** The sampled uncertainty product: coverage of its intervals on walks whose product is known, limits and refusals. */
class UncertaintyEstimateTest {
    private static final double LEVEL = 0.95;

    /**
     * Share of intervals that hold the true product, over several numbers of trajectories, affinities and durations. 1500 intervals a case: the
     * binomial standard error is 0.56 %, so a case whose true coverage is 95 % strays beyond 93 to 97 % with probability 0.04 %; the seed is fixed.
     */
    @Test
    void coverageIsNominal() {
        final double[][] cases = {{15, 1, 100}, {15, 4, 3}, {30, 1, 10}, {100, 4, 3}, {400, 0.3, 100}};
        for (final double[] c : cases) {
            final double coverage = coverage((int)c[0], c[1], c[2], 1500);
            assertTrue(coverage > .93 && coverage < .97,
                "coverage " + coverage + " for M=" + c[0] + ", A=" + c[1] + ", T=" + c[2]);
        }
    }

    /** Where the mean current is hardly resolved the interval opens upward and still covers. */
    @Test
    void coverageWithUnresolvedMean() {
        for (final double affinity : new double[]{.0258, .1033, .155}) {
            final double coverage = coverage(15, affinity, 50, 1500);
            assertTrue(coverage > .93 && coverage < .97, "coverage " + coverage + " for A=" + affinity);
        }
    }

    private static double coverage(final int m, final double affinity, final double duration, final int trials) {
        final BiasedWalk walk = BiasedWalk.ofAffinity(affinity);
        final Well19937c random = new Well19937c(20240607);
        final PoissonDistribution forward = poisson(random, walk.forward() * duration);
        final PoissonDistribution backward = poisson(random, walk.backward() * duration);
        int covered = 0;
        for (int t = 0; t < trials; t++) {
            final double[] j = new double[m];
            final double[] s = new double[m];
            for (int i = 0; i < m; i++) {
                j[i] = forward.sample() - backward.sample();
                s[i] = affinity * j[i];
            }
            covered += UncertaintyEstimate.of(j, s, duration).interval(LEVEL).contains(walk.uncertaintyProduct()) ? 1 : 0;
        }
        return (double)covered / trials;
    }

    private static PoissonDistribution poisson(final Well19937c random, final double mean) {
        return new PoissonDistribution(random, mean, 1e-12, 10_000);
    }

    /** With normal currents and a known mean the interval must be the textbook one, (M−1) s²/χ², up to the estimated kurtosis. */
    @Test
    void fifteenTrajectoriesGiveTheWideIntervalOfTheVariance() {
        final double[] j = new double[15];
        for (int i = 0; i < 15; i++) {
            j[i] = 1e6 + new org.apache.commons.math3.distribution.NormalDistribution()
                .inverseCumulativeProbability((i + .5) / 15);
        }
        final UncertaintyEstimate e = UncertaintyEstimate.ofKnownEntropy(j, 5, 1);
        final ConfidenceInterval interval = e.interval(LEVEL);
        assertEquals(.54, interval.lower() / e.value(), .03);
        assertEquals(2.49, interval.upper() / e.value(), .25);
        assertEquals(0, e.entropyProduction().standardError());
    }

    @Test
    void infiniteEntropyIsReported() {
        final double[] s = {1, Double.POSITIVE_INFINITY, 2, 3, 4};
        final UncertaintyEstimate e = UncertaintyEstimate.of(new double[]{5, 6, 7, 6, 5}, s, 2);
        assertEquals(Double.POSITIVE_INFINITY, e.value());
        assertEquals(Double.POSITIVE_INFINITY, e.interval(LEVEL).lower());
        assertTrue(Double.isNaN(e.standardError()));
        assertEquals(Double.POSITIVE_INFINITY, e.entropyProduction().value());
    }

    @Test
    void ratesArePerTime() {
        final UncertaintyEstimate e = UncertaintyEstimate.of(new double[]{5, 6, 7, 6}, new double[]{1, 2, 3, 2}, 4);
        close(1.5, e.current().value(), 1e-15, "J");
        close(.5, e.entropyProduction().value(), 1e-15, "sigma");
        close(2 / 3.0 / 4, e.varianceRate(), 1e-15, "V");
        close(2 / 3.0 * 2 / 36, e.value(), 1e-15, "P");
        assertTrue(e.resolved());
        assertEquals(4, e.n());
    }

    @Test
    void equilibriumIsUnresolved() {
        final UncertaintyEstimate e = UncertaintyEstimate.of(new double[]{1, -1, 2, -2}, new double[]{1, 0, -1, 1}, 1);
        assertFalse(e.resolved());
        assertEquals(Double.POSITIVE_INFINITY, e.interval(LEVEL).upper());
    }

    /** No spread at all: the product is 0 with an interval that says nothing, not a number out of 0/0. */
    @Test
    void constantCurrentGivesNoInterval() {
        final UncertaintyEstimate e = UncertaintyEstimate.of(new double[]{3, 3, 3, 3}, new double[]{1, 1, 1, 1}, 1);
        assertEquals(0, e.value());
        assertEquals(new ConfidenceInterval(0, Double.POSITIVE_INFINITY, LEVEL), e.interval(LEVEL));
    }

    @Test
    void badInputIsRefused() {
        assertThrows(ThermodynamicsException.class, () -> UncertaintyEstimate.of(new double[3], new double[3], 1));
        assertThrows(ThermodynamicsException.class, () -> UncertaintyEstimate.of(new double[5], new double[4], 1));
        assertThrows(ThermodynamicsException.class, () -> UncertaintyEstimate.of(new double[5], new double[5], 0));
        assertThrows(ThermodynamicsException.class,
            () -> UncertaintyEstimate.of(new double[]{1, 2, 3, Double.NaN}, new double[4], 1));
    }
}
