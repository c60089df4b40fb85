/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.equilibrium.Wegscheider;
import org.dissipa.network.Monitor;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.junit.jupiter.api.Test;

/** The exclusive-or learner as one network: every reaction keeps the books that make it a pair of potentiated edge-species machines. */
class LearnerNetworkTest {
    private static final ReactionNetwork NETWORK = XorLearner.R.network(1000);

    @Test
    void seventyDirectedReactions() {
        assertEquals(70, NETWORK.channels().size());
        assertEquals(74, XorLearner.R2.network(1000).channels().size());
        // 8 of the environment, 10 in each vesicle, 10 potentials, 2 + 2 copying potentials
        assertEquals(8 + 10 + 10 + 10 + 4, NETWORK.species().size());
    }

    @Test
    void flipsConserveUnitsEdgesAndTheirProducts() {
        int flips = 0;
        for (final String kind : List.of("bar_", "")) {
            for (final Reaction r : flips(kind)) {
                flips++;
                for (final String pair : List.of("A", "B", "H", "W_A_H", "W_B_H")) {
                    assertEquals(0, change(r, kind + pair + "_0") + change(r, kind + pair + "_1"), r.name());
                    // a potential stands beside its species: net copies are equal
                    for (final int value : new int[]{0, 1}) {
                        assertEquals(change(r, kind + pair + "_" + value), change(r, "P_" + pair + "_" + value), r.name());
                        if (pair.length() == 1 && !pair.equals("H") && !kind.isEmpty()) {
                            final int bar = NETWORK.indexOf("Pbar_" + pair + "_" + value);
                            assertEquals(change(r, kind + pair + "_" + value),
                                r.products().coefficientOf(bar) - r.reactants().coefficientOf(bar), r.name());
                        }
                    }
                }
                for (final String visible : List.of("A", "B")) {
                    assertEquals(product(r.reactants(), kind, visible), wired(r.reactants(), kind, visible), r.name());
                    assertEquals(product(r.products(), kind, visible), wired(r.products(), kind, visible), r.name());
                }
            }
        }
        assertEquals(16, flips);
    }

    /** Whether both ends are shown at 1 while one of them flips; only then must the edge species take part. */
    private static boolean product(final org.dissipa.network.Complex side, final String kind, final String visible) {
        return side.coefficientOf(NETWORK.indexOf(kind + visible + "_1")) * side.coefficientOf(NETWORK.indexOf(kind + "H_1")) == 1;
    }

    private static boolean wired(final org.dissipa.network.Complex side, final String kind, final String visible) {
        return side.coefficientOf(NETWORK.indexOf(kind + "W_" + visible + "_H_1")) == 1;
    }

    @Test
    void vesiclesAreDetailedBalanced() {
        for (final String kind : List.of("bar_", "")) {
            final ReactionNetwork vesicle = ReactionNetwork.of("vesicle", NETWORK.species(), flips(kind), Map.of(), 1);
            assertTrue(Wegscheider.of(vesicle).holds());
        }
    }

    @Test
    void ratesAreThoseOfTheHybridAtPotentialsOne() {
        final long[] counts = NETWORK.initialCounts();
        for (final var channel : NETWORK.channels()) {
            final double a = channel.law().propensity(counts, 1);
            if (channel.name().startsWith("copy_use") || channel.name().startsWith("bar_A_if_H0")) {
                assertEquals(channel.name().startsWith("bar_A_if_H0 (") || channel.name().startsWith("copy") ? 0 : 100, a, 1e-9);
            }
            if (channel.name().equals("learn_use_A_0") || channel.name().equals("learn_make_W_A_H_0")) {
                assertEquals(0.2 * 1000, a, 1e-9);
            }
        }
    }

    @Test
    void anySimulatorRunsIt() {
        final List<Double> bound = new ArrayList<>();
        Ensemble.of(SimulationProblem.of(NETWORK, 0.2), SimulationMethods.named("direct"), 1, 20).run(i -> (t, c, counts) -> { },
            (i, observer, end) -> {
                final long[] x = end.counts();
                for (final String kind : List.of("bar_", "")) {
                    for (final String visible : List.of("A", "B")) {
                        assertEquals(x[NETWORK.indexOf(kind + visible + "_1")] * x[NETWORK.indexOf(kind + "H_1")],
                            x[NETWORK.indexOf(kind + "W_" + visible + "_H_1")]);
                    }
                }
                bound.add((double)x[NETWORK.indexOf("Pbar_A_1")]);
            }, Monitor.NONE);
        assertTrue(bound.stream().distinct().count() > 1, "copying potentials move");
        assertThrows(LearningException.class,
            () -> LearnerNetwork.of(XorLearner.R.learner(), XorLearner.R.toggleSwitch().network(), List.of("Q_A"), 10));
    }

    private static List<Reaction> flips(final String kind) {
        return NETWORK.reactions().stream().filter(r -> r.reversible() && r.name().matches(kind + "[ABH]_if.*")).toList();
    }

    private static int change(final Reaction r, final String species) {
        final int i = NETWORK.indexOf(species);
        assertTrue(i >= 0, species);
        return r.products().coefficientOf(i) - r.reactants().coefficientOf(i);
    }
}
