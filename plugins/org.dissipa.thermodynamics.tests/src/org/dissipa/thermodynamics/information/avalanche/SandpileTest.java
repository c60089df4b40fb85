/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.avalanche;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedMap;
import java.util.function.ToLongFunction;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.ChiSquareTail;
import org.dissipa.thermodynamics.information.ReferenceTable;
import org.junit.jupiter.api.Test;

/** The sandpile against Dhar's exact results, the enumerated recurrent class, and a toppling order of its own. */
class SandpileTest {

    @Test
    void theoryMatchesReference() {
        final ReferenceTable table = ReferenceTable.beside(SandpileTest.class, "C10_sandpile_exact.csv");
        for (int row = 0; row < table.rows(); row++) {
            final SandpileTheory theory = SandpileTheory.of((int)table.number(row, "L"));
            assertEquals(1, theory.meanTopplings() / table.number(row, "mean_topplings_per_grain=(1/N)sum G_ij"), 1e-11);
            assertEquals(1, theory.logRecurrent() / table.number(row, "ln det"), 1e-11);
            if (!table.text(row, "recurrent_states=det(Delta)").isEmpty()) {
                assertEquals(table.text(row, "recurrent_states=det(Delta)"), theory.recurrentStates().orElseThrow().toString());
            }
        }
    }

    /** Values that the specification quotes, and Dhar's theorems on the enumerated class. */
    @Test
    void recurrentClassesObeyTheTheorems() {
        final double[] heights = {0, Double.NaN, 1.71875, 1.8186827};
        for (int side = 1; side <= 3; side++) {
            final RecurrentClass all = RecurrentClass.of(side, Monitor.NONE);
            final SandpileTheory theory = SandpileTheory.of(side);
            assertEquals(theory.recurrentStates().orElseThrow().longValue(), all.states());
            assertEquals(theory.meanTopplings(), mean(all.sizes()), 1e-12);
            assertEquals(1, all.meanLost(), 1e-12);
            assertEquals(1, all.sizes().values().stream().mapToDouble(p -> p).sum(), 1e-12);
            assertEquals(1 - all.heights()[3], all.sizes().get(0L), 1e-12, "stable unless the site held three");
            if (side > 1) {
                assertEquals(heights[side], all.meanHeight(), 5e-8);
            }
        }
        assertThrows(ThermodynamicsException.class, () -> RecurrentClass.of(4, Monitor.NONE));
    }

    private static double mean(final SortedMap<Long, Double> law) {
        return law.entrySet().stream().mapToDouble(e -> e.getKey() * e.getValue()).sum();
    }

    /** Simulated laws of size, area and duration against the enumerated ones, each by chi-square at 10⁻⁵; draws thinned to be independent. */
    @Test
    void simulationFollowsTheExactLaws() {
        for (int side = 2; side <= 3; side++) {
            final RecurrentClass all = RecurrentClass.of(side, Monitor.NONE);
            final Sandpile pile = Sandpile.of(side);
            final RandomStream random = RandomStream.of(3, side);
            final int samples = 20_000;
            final Avalanche[] avalanches = new Avalanche[samples];
            for (int i = 0; i < samples; i++) {
                for (int k = 0; k < 10 * side * side; k++) {
                    pile.add(random);
                }
                avalanches[i] = pile.add(random);
            }
            check(all.sizes(), avalanches, Avalanche::size);
            check(all.areas(), avalanches, Avalanche::area);
            check(all.durations(), avalanches, Avalanche::duration);
        }
    }

    private static void check(final SortedMap<Long, Double> law, final Avalanche[] avalanches, final ToLongFunction<Avalanche> quantity) {
        double statistic = 0;
        double expected = 0;
        double seen = 0;
        double left = avalanches.length;
        int cells = 0;
        for (final var entry : law.entrySet()) {
            expected += avalanches.length * entry.getValue();
            for (final Avalanche avalanche : avalanches) {
                seen += quantity.applyAsLong(avalanche) == entry.getKey() ? 1 : 0;
            }
            if (expected >= 20 && left - expected >= 20 || left - expected < 1e-6) {
                statistic += (seen - expected) * (seen - expected) / expected;
                left -= expected;
                expected = 0;
                seen = 0;
                cells++;
            }
        }
        assertTrue(ChiSquareTail.probability(statistic, cells - 1) > 1e-5);
    }

    /** Mean topplings and losses per grain on 16 and 32 sites a side within 5 batch standard errors of the theory: false alarm 3·10⁻⁶ or so. */
    @Test
    void meansAgreeWithDhar() {
        for (final int side : new int[] {16, 32}) {
            final AvalancheSample sample = SandpileRun.of(side, 60_000).run(RandomStream.of(5, side), Monitor.NONE);
            final Estimate size = sample.meanSize();
            assertEquals(SandpileTheory.of(side).meanTopplings(), size.value(), 5 * size.standardError());
            assertTrue(size.standardError() < 0.03 * size.value());
            assertEquals(1, sample.meanLost().value(), 0.02, "a stationary pile loses what it gets");
            assertEquals(sample.sizes().length, sample.durations().length);
        }
    }

    /** The same grains through a pile that topples one site at a time, recursively: same heights, same sizes (Abelian). */
    @Test
    void orderOfTopplingsDoesNotMatter() {
        final int side = 6;
        final Sandpile pile = Sandpile.of(side);
        final int[][] heights = new int[side][side];
        final RandomStream random = RandomStream.of(8, 0);
        for (int grain = 0; grain < 3000; grain++) {
            final int row = random.nextInt(side);
            final int column = random.nextInt(side);
            final long[] count = new long[2];
            drop(heights, row, column, count);
            final Avalanche avalanche = pile.add(row, column);
            assertEquals(count[0], avalanche.size());
            assertEquals(count[1], avalanche.lost());
            assertTrue(avalanche.area() <= avalanche.size() && avalanche.duration() <= avalanche.size());
        }
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                assertEquals(heights[row][column], pile.height(row, column));
            }
        }
    }

    private static void drop(final int[][] heights, final int row, final int column, final long[] count) {
        if (row < 0 || column < 0 || row >= heights.length || column >= heights.length) {
            count[1]++;
            return;
        }
        heights[row][column]++;
        if (heights[row][column] >= 4) {
            heights[row][column] -= 4;
            count[0]++;
            drop(heights, row - 1, column, count);
            drop(heights, row + 1, column, count);
            drop(heights, row, column - 1, count);
            drop(heights, row, column + 1, count);
        }
    }

    @Test
    void sameSeedSameAvalanches() {
        final AvalancheSample a = SandpileRun.of(12, 500).run(RandomStream.of(1, 2), Monitor.NONE);
        final AvalancheSample b = SandpileRun.of(12, 500).run(RandomStream.of(1, 2), Monitor.NONE);
        assertArrayEquals(a.sizes(), b.sizes());
        assertThrows(ThermodynamicsException.class, () -> new SandpileRun(10, 100, 10));
        assertThrows(ThermodynamicsException.class, () -> Sandpile.of(0));
    }
}
