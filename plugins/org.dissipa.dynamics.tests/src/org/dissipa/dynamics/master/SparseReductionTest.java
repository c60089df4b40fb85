/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.dissipa.network.Monitor;
import org.junit.jupiter.api.Test;

/** The sparse elimination against the dense one on random graphs, and against closed forms on large lattices. */
class SparseReductionTest {

    /** A connected random process: a directed ring with chords. */
    private static Generator random(final Random random, final int n, final double chords) {
        final EdgeList edges = new EdgeList(n);
        for (int i = 0; i < n; i++) {
            final boolean[] taken = new boolean[n];
            taken[i] = true;
            taken[(i + 1) % n] = true;
            edges.add((i + 1) % n, 0, Math.exp(3 * random.nextGaussian()));
            for (int c = 0; c < chords * 2 * random.nextDouble(); c++) {
                final int j = random.nextInt(n);
                if (!taken[j]) {
                    taken[j] = true;
                    edges.add(j, 0, Math.exp(3 * random.nextGaussian()));
                }
            }
            edges.endRow();
        }
        return new Generator(edges, List.of("jump"), Integer::toString, null);
    }

    private static SparseReduction sparse(final RateMatrix rates) {
        final RateMatrix columns = rates.transposed();
        return SparseReduction.of(FrontPlan.of(StateGraph.of(rates, columns), 1e9, Monitor.NONE), rates, columns,
            Monitor.NONE);
    }

    @Test
    void agreesWithDense() {
        final Random random = new Random(3);
        for (int trial = 0; trial < 150; trial++) {
            final int n = 2 + random.nextInt(trial < 100 ? 60 : 300);
            final Generator g = random(random, n, trial % 5);
            final RateMatrix rates = RateMatrix.of(g, java.util.stream.IntStream.range(0, n).toArray());
            final SparseReduction sparse = sparse(rates);
            final DenseReduction dense = DenseReduction.of(rates, Monitor.NONE);
            final double[] law = dense.stationary();
            for (int i = 0; i < n; i++) {
                assertEquals(law[i], sparse.stationary()[i], 1e-12 * law[i]);
            }
            final double[] b = random.doubles(n, -1, 1).toArray();
            b[0] -= Arrays.stream(b).sum();
            close(dense.solve(b), sparse.solve(b));
            close(dense.solveAdjoint(b), sparse.solveAdjoint(b));
        }
    }

    private static void close(final double[] expected, final double[] actual) {
        final double scale = Arrays.stream(expected).map(Math::abs).max().orElse(0);
        assertArrayEquals(expected, actual, 1e-10 * scale);
    }

    /** Independent birth and death on a lattice: the law is a product. */
    @Test
    void productLawOnLattice() {
        final int side = 150;
        final EdgeList edges = new EdgeList(side * side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (y > 0) {
                    edges.add((y - 1) * side + x, ~1, 0.3 * y);
                }
                if (x > 0) {
                    edges.add(y * side + x - 1, ~0, x);
                }
                if (x < side - 1) {
                    edges.add(y * side + x + 1, 0, 20);
                }
                if (y < side - 1) {
                    edges.add((y + 1) * side + x, 1, 10);
                }
                edges.endRow();
            }
        }
        final Generator g = new Generator(edges, List.of("x", "y"), Integer::toString, null);
        final StationaryLaw law = StationaryLaw.of(g, Monitor.NONE);
        assertEquals("state reduction (sparse)", law.method());
        assertTrue(law.imbalance() < 1e-12, "imbalance " + law.imbalance());
        double logX = 0;
        for (int x = 0; x < side; x++) {
            logX += x == 0 ? 0 : Math.log(20.0 / x);
            double logXy = logX;
            for (int y = 0; y < side; y++) {
                logXy += y == 0 ? 0 : Math.log(10 / 0.3 / y);
                final double ratio = law.probability(y * side + x) / law.probability(0);
                assertEquals(1, ratio / Math.exp(logXy), 1e-11);
            }
        }
    }

    /** The order is a permutation, and low-fill on a path and a star. */
    @Test
    void orderOfSimpleGraphs() {
        final int n = 1000;
        final EdgeList path = new EdgeList(n);
        final EdgeList star = new EdgeList(n);
        for (int i = 0; i < n; i++) {
            if (i > 0) {
                path.add(i - 1, ~0, 1);
                star.add(0, ~0, 1);
            } else {
                for (int j = 1; j < n; j++) {
                    star.add(j, 0, 1);
                }
            }
            if (i < n - 1) {
                path.add(i + 1, 0, 1);
            }
            path.endRow();
            star.endRow();
        }
        for (final EdgeList list : List.of(path, star)) {
            final Generator g = new Generator(list, List.of("m"), Integer::toString, null);
            final RateMatrix rates = RateMatrix.of(g, java.util.stream.IntStream.range(0, n).toArray());
            final StateGraph graph = StateGraph.of(rates, rates.transposed());
            final FrontPlan plan = FrontPlan.of(graph, 1e9, Monitor.NONE);
            final int[] sorted = plan.order().clone();
            Arrays.sort(sorted);
            assertArrayEquals(java.util.stream.IntStream.range(0, n).toArray(), sorted);
            assertTrue(plan.memory() < 30 * n, "memory " + plan.memory());
            assertEquals(1.0 / n, sparse(rates).stationary()[7], 1e-15);
        }
    }
}
