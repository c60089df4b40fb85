/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.ReferenceTable;
import org.junit.jupiter.api.Test;

/** Exact laws and entropies of lattice walks, against the reference table, closed forms and the theorems that hold for them. */
class LatticeWalkTest {
    private static final double PRECISION = 1e-11;

    @Test
    void brownianMotionMatchesReference() {
        final ReferenceTable table = ReferenceTable.beside(LatticeWalkTest.class, "C01_spbm_entropy.csv");
        final int[] times = java.util.Arrays.stream(table.column("t")).mapToInt(t -> (int)t).toArray();
        final List<WalkEntropy> entropies = LatticeWalk.of(Step.symmetric(), Lattice.line(), 0).entropies(times, Monitor.NONE);
        for (int row = 0; row < times.length; row++) {
            final WalkEntropy entropy = entropies.get(row);
            assertEquals(table.number(row, "H(X_t)[nat]"), entropy.entropy(), PRECISION);
            assertEquals(table.number(row, "H[bit]"), entropy.entropy() / Math.log(2), PRECISION);
            assertEquals(table.number(row, "0.5ln(pi e t/2)"), entropy.asymptote().getAsDouble(), PRECISION);
            assertEquals(table.number(row, "H_t-H_{t-1}"), entropy.growth(), PRECISION);
            assertEquals(table.number(row, "H(X_t|X_{t-1})"), entropy.conditionalEntropy(), PRECISION);
            assertEquals(table.number(row, "I(X_{t-1};X_t)"), entropy.mutualInformation(), PRECISION);
            assertEquals(table.number(row, "H(X_{t-1}|X_t)"), entropy.reverseConditionalEntropy(), PRECISION);
            assertEquals(table.number(row, "H_joint"), entropy.decomposition().joint(), PRECISION);
            assertEquals(table.number(row, "variance"), entropy.variance(), 1e-9);
        }
    }

    /** Stepping the law on a wide ring, whose walls are not felt yet, gives the binomial law. */
    @Test
    void closedFormAgreesWithStepping() {
        final LatticeWalk line = LatticeWalk.of(Step.of(0.7), Lattice.line(), 3);
        final LatticeWalk ring = LatticeWalk.of(Step.of(0.7), Lattice.between(-60, 60, Wall.PERIODIC), 3);
        final WalkLaw exact = line.law(50, Monitor.NONE);
        final WalkLaw stepped = ring.law(50, Monitor.NONE);
        for (int site = -60; site <= 60; site++) {
            assertEquals(exact.probability(site), stepped.probability(site), 1e-14);
        }
        assertEquals(3 + 50 * 0.4, exact.mean(), 1e-11);
        assertEquals(50 * 4 * 0.7 * 0.3, exact.variance(), 1e-10);
    }

    @Test
    void restsFillBothParities() {
        final LatticeWalk walk = LatticeWalk.of(new Step(0.25, 0.5, 0.25), Lattice.line(), 0);
        final WalkLaw law = walk.law(40, Monitor.NONE);
        final WalkLaw twice = LatticeWalk.of(Step.symmetric(), Lattice.line(), 0).law(80, Monitor.NONE);
        for (int site = -40; site <= 40; site++) {
            assertEquals(twice.probability(2 * site), law.probability(site), 1e-14, "a lazy step is half of two steps");
        }
        final WalkEntropy late = walk.entropies(new int[] {2000}, Monitor.NONE).get(0);
        assertEquals(late.asymptote().getAsDouble(), late.entropy(), 1e-4);
    }

    /** Reflecting walls with bias: the law comes to (u/d)^x, D(p‖π) never rises, but the entropy does fall. */
    @Test
    void biasBetweenWallsLowersEntropyButNotDistance() {
        final LatticeWalk walk = LatticeWalk.of(Step.of(0.8), Lattice.between(0, 9, Wall.REFLECTING), 0);
        assertFalse(walk.doublyStochastic());
        final List<WalkEntropy> entropies = walk.entropies(400, Monitor.NONE);
        boolean fell = false;
        for (int i = 1; i < entropies.size(); i++) {
            fell |= entropies.get(i).growth() < -1e-3;
            assertTrue(entropies.get(i).relativeEntropy().getAsDouble()
                <= entropies.get(i - 1).relativeEntropy().getAsDouble() + 1e-13);
        }
        assertTrue(fell, "the entropy of a biased walk overshoots");
        final WalkLaw late = walk.law(400, Monitor.NONE);
        for (int site = 0; site < 9; site++) {
            assertEquals(4, late.probability(site + 1) / late.probability(site), 1e-9);
        }
    }

    @Test
    void doublyStochasticStepsNeverLowerEntropy() {
        for (final Lattice lattice : List.of(Lattice.line(), Lattice.between(0, 12, Wall.REFLECTING),
            Lattice.between(0, 12, Wall.PERIODIC))) {
            final LatticeWalk walk = LatticeWalk.of(new Step(0.3, 0.4, 0.3), lattice, 4);
            assertTrue(walk.doublyStochastic());
            for (final WalkEntropy entropy : walk.entropies(200, Monitor.NONE)) {
                assertTrue(entropy.growth() >= -1e-13, lattice + " at " + entropy.time());
            }
        }
    }

    /** Gambler's ruin: absorption at the right end of 0 … n from k has probability (1 − r^k)/(1 − r^n), r = d/u. */
    @Test
    void absorbingWallsGiveGamblersRuin() {
        final LatticeWalk walk = LatticeWalk.of(Step.of(0.55), Lattice.between(0, 10, Wall.ABSORBING), 4);
        final WalkLaw law = walk.law(5000, Monitor.NONE);
        final double r = 0.45 / 0.55;
        assertEquals((1 - Math.pow(r, 4)) / (1 - Math.pow(r, 10)), law.probability(10), 1e-12);
        assertTrue(walk.entropies(new int[] {5}, Monitor.NONE).get(0).relativeEntropy().isEmpty());
    }

    @Test
    void badWalksAreRefused() {
        assertThrows(ThermodynamicsException.class, () -> new Step(0.5, 0.5, 0.5));
        assertThrows(ThermodynamicsException.class, () -> new Step(Double.NaN, 0, 1));
        assertThrows(ThermodynamicsException.class, () -> Lattice.between(0, 1, Wall.REFLECTING));
        assertThrows(ThermodynamicsException.class, () -> new Lattice(0, 9, Wall.PERIODIC, Wall.REFLECTING));
        assertThrows(ThermodynamicsException.class,
            () -> LatticeWalk.of(Step.symmetric(), Lattice.between(0, 9, Wall.PERIODIC), 10));
        final LatticeWalk walk = LatticeWalk.of(Step.symmetric(), Lattice.line(), 0);
        assertThrows(ThermodynamicsException.class, () -> walk.entropies(new int[] {5, 5}, Monitor.NONE));
        assertThrows(ThermodynamicsException.class, () -> walk.law(-1, Monitor.NONE));
    }
}
