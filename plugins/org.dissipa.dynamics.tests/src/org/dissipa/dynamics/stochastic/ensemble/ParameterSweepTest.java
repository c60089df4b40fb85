/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.ensemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.dissipa.dynamics.stochastic.SimulationException;
import org.dissipa.dynamics.stochastic.SimulationLimits;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;

/** A sweep is its sets, each an ensemble; threads change nothing. */
class ParameterSweepTest {
    private static final ReactionNetwork BIRTH_DEATH = CrnText.read("k = 8\ng = 1\n0 -> A ; k\nA -> 0 ; g");

    private static final TimeGrid GRID = TimeGrid.linear(0, 3, 3);

    private static List<Ensemble.Summary<GridMoments>> run(final List<Map<String, Double>> sets, final int replicates, final int threads) {
        final List<Ensemble.Summary<GridMoments>> results = new ArrayList<>();
        new ParameterSweep(BIRTH_DEATH, sets, SimulationMethods.named("direct"), GRID, replicates, 5, SimulationLimits.DEFAULT, threads)
            .run((set, moments) -> {
                assertEquals(results.size(), set);
                results.add(moments);
            }, Monitor.NONE);
        return results;
    }

    @Test
    void eachSetIsTheEnsembleOfItsSeedForAnyNumberOfThreads() {
        final List<Map<String, Double>> sets = List.of(Map.of("k", 3.0), Map.of("A", 20.0, "g", 2.0), Map.of());
        for (final int threads : new int[]{1, 2, 8}) {
            final List<Ensemble.Summary<GridMoments>> results = run(sets, 50, threads);
            for (int s = 0; s < 3; s++) {
                final ReactionNetwork network = s == 0 ? BIRTH_DEATH.withParameters(Map.of("k", 3.0))
                    : s == 1 ? BIRTH_DEATH.withParameters(Map.of("g", 2.0)).withInitial(Map.of("A", 20.0)) : BIRTH_DEATH;
                final GridMoments alone = Ensemble.of(SimulationProblem.of(network, 3), SimulationMethods.named("direct"), 5 + s, 50)
                    .accumulate(() -> GridMoments.of(GRID, 1), Monitor.NONE).sum();
                for (int k = 0; k < 4; k++) {
                    assertEquals(alone.mean(k, 0), results.get(s).sum().mean(k, 0));
                    assertEquals(alone.variance(k, 0), results.get(s).sum().variance(k, 0));
                }
                assertEquals(5 + s, results.get(s).provenance().seed());
            }
        }
    }

    /** Mean k/g (1 - exp(-g t)) from none; 20 comparisons within 5 standard errors: false alarm 1.1e-5 in all. */
    @Test
    void meansFollowTheParameters() {
        final List<Map<String, Double>> sets = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            sets.add(Map.of("k", 2.0 * i));
        }
        final List<Ensemble.Summary<GridMoments>> results = run(sets, 400, 2);
        for (int i = 1; i <= 20; i++) {
            final double mean = 2 * i * (1 - Math.exp(-3));
            assertEquals(mean, results.get(i - 1).sum().mean(3, 0), 5 * Math.sqrt(mean / 400));
        }
    }

    @Test
    void slipsNameTheSet() {
        final String unknown = assertThrows(IllegalArgumentException.class,
            () -> run(List.of(Map.of("k", 1.0), Map.of("q", 1.0)), 1, 1)).getMessage();
        assertTrue(unknown.contains("Set 2 (q = 1.0)") && unknown.contains("[k, g]") && unknown.contains("[A]"), unknown);
        final String negative = assertThrows(IllegalArgumentException.class, () -> run(List.of(Map.of("k", -1.0)), 1, 1)).getMessage();
        assertTrue(negative.contains("Set 1 (k = -1.0)"), negative);
        final ParameterSweep runaway = new ParameterSweep(CrnText.read("k = 1\nA -> 2 A ; k\nA(0) = 1"), List.of(Map.of(), Map.of("k", 50.0)),
            SimulationMethods.named("direct"), GRID, 1, 1, new SimulationLimits(100_000, 1L << 50), 1);
        final String limit = assertThrows(SimulationException.class, () -> runaway.run((s, m) -> {
        }, Monitor.NONE)).getMessage();
        assertTrue(limit.contains("Set 2 (k = 50.0)"), limit);
    }

    @Test
    void cancelStopsAtOnceAndKeepsFinishedSets() {
        final AtomicBoolean stop = new AtomicBoolean();
        final Monitor monitor = new Monitor() {
            @Override
            public void progress(final double fraction, final String message) {
                assertTrue(message.matches("Set \\d+ of 3"), message);
            }

            @Override
            public boolean cancelled() {
                return stop.get();
            }
        };
        final List<Integer> finished = new ArrayList<>();
        final long begin = System.nanoTime();
        assertThrows(Monitor.CancelledException.class, () -> ParameterSweep.of(BIRTH_DEATH,
            List.of(Map.of(), Map.of("k", 1e12), Map.of("k", 1e12)), SimulationMethods.named("direct"), GRID, 10, 1).run((set, moments) -> {
                finished.add(set);
                stop.set(true);
            }, monitor));
        assertEquals(List.of(0), finished);
        assertTrue(System.nanoTime() - begin < 10e9, "no waiting for sets that run for ever");
    }
}
