/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.walk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dissipa.network.Monitor;
import org.junit.jupiter.api.Test;

/** Simulated walkers beside the exact law. Seeds are fixed; false-alarm rates are stated. */
class WalkSimulationTest {
    private static final int[] TIMES = {1, 2, 10, 100};

    /** 4 times × 5 walks, each by chi-square at 10⁻⁵ and five z-tests at 5 standard errors: false alarm below 3·10⁻⁴. */
    @Test
    void simulationAgreesWithTheory() {
        for (final LatticeWalk walk : List.of(LatticeWalk.of(Step.symmetric(), Lattice.line(), 0),
            LatticeWalk.of(new Step(0.2, 0.5, 0.3), Lattice.line(), 5),
            LatticeWalk.of(Step.of(0.6), Lattice.between(-3, 8, Wall.REFLECTING), 0),
            LatticeWalk.of(Step.of(0.45), Lattice.between(-3, 8, Wall.ABSORBING), 0),
            LatticeWalk.of(Step.of(0.9), Lattice.between(0, 6, Wall.PERIODIC), 2))) {
            for (final WalkSample sample : WalkSimulation.run(walk, 20_000, TIMES, 11, Monitor.NONE)) {
                final WalkEntropy theory = sample.theory();
                assertTrue(sample.pValue() > 1e-5, () -> walk.lattice() + " " + sample.time() + " p " + sample.pValue());
                assertEquals(theory.mean(), sample.mean().value(), 5 * sample.mean().standardError() + 1e-12);
                assertEquals(theory.variance(), sample.variance().value(), 5 * sample.variance().standardError() + 1e-3);
                assertEquals(theory.entropy(), sample.entropy().value(), 5 * sample.entropy().standardError() + 1e-3);
                assertEquals(theory.conditionalEntropy(), sample.decomposition().secondGivenFirst(), 0.02);
                assertEquals(theory.mutualInformation(), sample.decomposition().mutualInformation(), 0.03);
            }
        }
    }

    /** Mean plug-in bias over 200 runs of 100 walkers at t = 20 against −(K − 1)/2M; the tolerance is 5 standard errors of the mean. */
    @Test
    void millerMadowRemovesTheBias() {
        final LatticeWalk walk = LatticeWalk.of(Step.symmetric(), Lattice.line(), 0);
        double plugIn = 0;
        double corrected = 0;
        double exact = 0;
        for (int run = 0; run < 200; run++) {
            final WalkSample sample = WalkSimulation.run(walk, 100, new int[] {20}, 1000 + run, Monitor.NONE).get(0);
            plugIn += sample.entropyPlugIn().value() / 200;
            corrected += sample.entropy().value() / 200;
            exact = sample.theory().entropy();
        }
        final double tolerance = 5 * 0.07 / Math.sqrt(200);
        assertTrue(exact - plugIn > 0.03, "the plug-in entropy is biased low, by about 0.055");
        assertEquals(exact, corrected, tolerance);
    }

    @Test
    void resultDependsOnSeedAlone() {
        final LatticeWalk walk = LatticeWalk.of(Step.symmetric(), Lattice.line(), 0);
        final WalkSample a = WalkSimulation.run(walk, 3000, new int[] {30}, 5, Monitor.NONE).get(0);
        final WalkSample b = WalkSimulation.run(walk, 3000, new int[] {30}, 5, Monitor.NONE).get(0);
        assertArrayEquals(a.counts(), b.counts());
    }
}
