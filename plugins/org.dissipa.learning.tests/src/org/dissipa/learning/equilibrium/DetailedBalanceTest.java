/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.learning.LearningException;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.junit.jupiter.api.Test;

/** Reaction-level and chain-level balance are told apart. */
class DetailedBalanceTest {

    @Test
    void energiesAreFoundAgainUpToConservedQuantities() {
        final ReactionNetwork structure = Networks.of(List.of("A=3", "B=0", "C=1"), 2, "A <-> B", "A + C <-> 2 B ; 3,1",
            "B + C <-> A + C");
        final double[] energies = {0.4, -1.2, 0.9};
        for (final RateSplit split : RateSplit.values()) {
            final var balanced = DetailedBalancedNetwork.fromEnergies(structure, energies, split);
            final double[] found = DetailedBalancedNetwork.recognise(balanced.network()).energies();
            for (final var r : structure.reactions()) {
                assertEquals(DetailedBalancedNetwork.energyChange(r, energies),
                    DetailedBalancedNetwork.energyChange(r, found), 1e-12);
            }
        }
    }

    @Test
    void splitsKeepTheRatio() {
        for (final RateSplit split : RateSplit.values()) {
            for (final double change : new double[]{-3, 0, 0.7}) {
                assertEquals(-change, split.logForward(change) - split.logReverse(change), 1e-15);
            }
        }
    }

    @Test
    void unbalancedCycleIsRefusedWithItsAffinity() {
        final ReactionNetwork cycle = Networks.of(List.of("A=1", "B=0", "C=0"), "A <-> B ; 2,1", "B <-> C ; 3,1",
            "C <-> A ; 1,1");
        final Wegscheider fit = Wegscheider.of(cycle);
        assertFalse(fit.holds());
        assertEquals(1, fit.conditions());
        assertEquals(Math.log(6) / 3, fit.largestResidual(), 1e-12);
        final StateSpace space = StateSpace.reachable(cycle, 10, Monitor.NONE);
        assertEquals(Math.log(6), KolmogorovCriterion.of(Generator.of(cycle, space, Monitor.NONE)).mismatch(), 1e-12);
        final var e = assertThrows(LearningException.class, () -> DetailedBalancedNetwork.recognise(cycle));
        assertTrue(e.getMessage().contains("R3"), e.getMessage());
    }

    @Test
    void chainBalanceIsWeakerThanReactionBalance() {
        final ReactionNetwork catalysed = Networks.of(List.of("A=3", "B=0", "C=2"), "A <-> B ; 2,1", "A + C <-> B + C ; 5,1");
        assertFalse(Wegscheider.of(catalysed).holds());
        final StateSpace space = StateSpace.reachable(catalysed, 10, Monitor.NONE);
        assertTrue(KolmogorovCriterion.of(Generator.of(catalysed, space, Monitor.NONE)).holds(1e-12));
    }

    @Test
    void volumeEntersTheLawOfCounts() {
        final var balanced = DetailedBalancedNetwork.fromEnergies(Networks.of(List.of("X=0"), 4, "0 <-> X"), new double[]{-1},
            RateSplit.SYMMETRIC);
        assertArrayEquals(new double[]{4 * Math.E}, ProductPoissonLaw.of(balanced).orElseThrow().means(), 1e-12);
        assertEquals(4 * Math.E, TruncatedEquilibrium.of(balanced, 1e-12, 1000, Monitor.NONE).law().means()[0], 1e-9);
    }

    @Test
    void irreversibleReactionIsNamed() {
        final var e = assertThrows(LearningException.class,
            () -> DetailedBalancedNetwork.recognise(Networks.of(List.of("A=1", "B=0"), "A -> B")));
        assertTrue(e.getMessage().startsWith("Reaction R1 is irreversible"), e.getMessage());
    }

    @Test
    void distancesOfTwoLaws() {
        final double[] p = {0.5, 0.5, 0};
        final double[] q = {0.25, 0.25, 0.5};
        assertEquals(Math.log(2), Divergence.KULLBACK_LEIBLER.of(p, q), 1e-15);
        assertEquals(Double.POSITIVE_INFINITY, Divergence.KULLBACK_LEIBLER.of(q, p));
        assertEquals(0.5, Divergence.TOTAL_VARIATION.of(p, q), 1e-15);
        assertEquals(Math.sqrt(1 - Math.sqrt(0.5)), Divergence.HELLINGER.of(p, q), 1e-15);
        assertEquals(Divergence.JENSEN_SHANNON.of(p, q), Divergence.JENSEN_SHANNON.of(q, p), 1e-16);
        assertEquals(Math.log(2), Divergence.JENSEN_SHANNON.of(new double[]{1, 0}, new double[]{0, 1}), 1e-15);
        final double[] near = {0.5 + 1e-9, 0.5 - 1e-9};
        assertEquals(2e-18, Divergence.KULLBACK_LEIBLER.of(near, new double[]{0.5, 0.5}), 1e-22);
        assertArrayEquals(new double[]{1.0001 / 1.0002, 0.0001 / 1.0002}, Divergence.smooth(new double[]{1, 0}, 1e-4), 1e-15);
        assertThrows(LearningException.class, () -> Divergence.HELLINGER.of(new double[]{-0.1, 1.1}, new double[]{0, 1}));
    }
}
