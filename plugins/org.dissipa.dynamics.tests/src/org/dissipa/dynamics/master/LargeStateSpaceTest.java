/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.dissipa.dynamics.deterministic.MeanFieldSolution;
import org.dissipa.dynamics.deterministic.Rodas4;
import org.dissipa.dynamics.deterministic.Tolerance;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A network of 3744 species and 58000 reactions, as rule-based models of receptors have: cancel is answered, and what cannot be done is refused in few words. */
class LargeStateSpaceTest {

    private static ReactionNetwork network() {
        final Random random = new Random(4);
        final int n = 3744;
        final List<Species> species = new ArrayList<>();
        final List<Reaction> reactions = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            species.add(Species.of("S" + i, i < 40 ? 50 : 0));
        }
        for (int r = 0; r < 58_000; r++) {
            final int a = random.nextInt(n);
            final int b = (a + 1 + random.nextInt(30)) % n;
            final int c = (a + 2 + random.nextInt(60)) % n;
            reactions.add(StateSpaceTest.reaction("R" + r, a == b ? StateSpaceTest.complex(a) : StateSpaceTest.complex(Math.min(a, b), Math.max(a, b)),
                StateSpaceTest.complex(c), random.nextDouble(), .1));
        }
        return ReactionNetwork.of("", species, reactions, Map.of(), 1);
    }

    /** Cancelled from some time after the start on; notes when it was asked. */
    private static Monitor cancelledAfter(final double seconds) {
        final long begin = System.nanoTime();
        return new Monitor() {
            @Override
            public void progress(final double fraction, final String message) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return (System.nanoTime() - begin) * 1e-9 > seconds;
            }
        };
    }

    @Test
    void cancelIsAnswered() {
        Assumptions.assumeTrue(Boolean.getBoolean("dissipa.long"), "measures seconds, which need a quiet machine; runs with -Ddissipa.long=true");
        final ReactionNetwork network = network();
        for (int k = 0; k < 3; k++) {
            final int kind = k;
            final long begin = System.nanoTime();
            final Monitor monitor = cancelledAfter(2);
            assertThrows(Monitor.CancelledException.class, () -> {
                if (kind == 0) {
                    StateSpace.reachable(network, 10_000_000, monitor);
                } else if (kind == 1) {
                    FiniteStateProjection.of(network, network.initialCounts(), TimeGrid.of(100), 1e-6, 10_000_000, monitor);
                } else {
                    MeanFieldSolution.of(network, TimeGrid.linear(0, 1e6, 100), new Rodas4(), Tolerance.DEFAULT, monitor);
                }
            });
            final double late = (System.nanoTime() - begin) * 1e-9 - 2;
            System.out.printf("kind %d: cancelled %.2f s after the wish%n", kind, late);
            assertTrue(late < (kind == 2 ? 5 : 1), "kind " + kind + " took " + late + " s");
        }
    }

    @Test
    void tooManyStatesAreRefusedInFewWords() {
        final ReactionNetwork network = network();
        final String message =
            assertThrows(MasterEquationException.class, () -> StateSpace.reachable(network, 20, Monitor.NONE)).getMessage();
        assertTrue(message.contains("20 states") && message.length() < 700, message.substring(0, 200));
    }
}
