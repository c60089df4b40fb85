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

    private static SparseReduction sparse(final RateMatrix rates, final int last) {
        final RateMatrix columns = rates.transposed();
        return SparseReduction.of(FrontPlan.of(StateGraph.of(rates, columns), last, 1e9, Monitor.NONE), rates, columns,
            Monitor.NONE);
    }

    private static int top(final double[] law) {
        return java.util.stream.IntStream.range(0, law.length).reduce(0, (a, b) -> law[b] > law[a] ? b : a);
    }

    @Test
    void agreesWithDense() {
        final Random random = new Random(3);
        for (int trial = 0; trial < 150; trial++) {
            final int n = 2 + random.nextInt(trial < 100 ? 60 : 300);
            final Generator g = random(random, n, trial % 5);
            final RateMatrix rates = RateMatrix.of(g, java.util.stream.IntStream.range(0, n).toArray());
            final double[] law = DenseReduction.of(rates, n / 2, Monitor.NONE).stationary();
            final DenseReduction dense = DenseReduction.of(rates, top(law), Monitor.NONE);
            final SparseReduction sparse = sparse(rates, top(law));
            for (int i = 0; i < n; i++) {
                assertEquals(law[i], dense.stationary()[i], 1e-12 * law[i]);
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

    /**
     * Mean and response of a lattice whose corner states are as rare as 1e-150: with f = x + y, solving W r = b with b = −π∘(f − ⟨f⟩) gives Σ f r = ⟨f²⟩/relaxation rate
     * term by term, here 20/1 + (10/0.3)/0.3.
     */
    @Test
    void responseIsNotSpoiledByRareStates() {
        final int side = 120;
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
        final double[] f = new double[side * side];
        for (int i = 0; i < f.length; i++) {
            f[i] = i % side + i / side;
        }
        final double mean = law.mean(f);
        assertEquals(20 + 10 / .3, mean, 1e-9);
        final double[] b = new double[f.length];
        for (int i = 0; i < b.length; i++) {
            b[i] = -law.probability(i) * (f[i] - mean);
        }
        final double[] r = law.solve(b);
        final double[] u = law.solveAdjoint(f);
        double response = 0;
        double adjoint = 0;
        for (int i = 0; i < b.length; i++) {
            response += f[i] * r[i];
            adjoint += u[i] * b[i];
        }
        final double expected = 20 + 10 / .3 / .3;
        assertEquals(expected, response, 1e-9 * expected);
        assertEquals(expected, adjoint, 1e-9 * expected);
    }

    /** The solver repeats its elimination where the state guessed to be frequent turns out rare: the answers do not depend on the guess. */
    @Test
    void rareGuessIsMended() {
        for (final int n : new int[]{100, 600}) {
            final Generator g = StationaryLawTest.birthDeath(n, i -> 20, i -> i);
            final RateMatrix rates = RateMatrix.ofAll(g);
            final double[] b = new double[n + 1];
            b[15] = 1;
            b[25] = -1;
            final double[] expected = StationarySolver.of(rates, 20, Monitor.NONE).solve(b);
            for (final int guess : new int[]{0, n - 1, n}) {
                close(expected, StationarySolver.of(rates, guess, Monitor.NONE).solve(b));
                close(expected, StationaryLaw.of(g, Monitor.NONE).solve(b));
            }
        }
    }

    @Test
    void iterationAgreesWithElimination() {
        int settled = 0;
        final Random random = new Random(5);
        for (int trial = 0; trial < 20; trial++) {
            final int n = 500 + random.nextInt(500);
            final Generator g = random(random, n, 1 + trial % 4);
            final RateMatrix rates = RateMatrix.ofAll(g);
            final SparseReduction sparse = sparse(rates, top(sparse(rates, 0).stationary()));
            final IterativeReduction iterated =
                IterativeReduction.of(rates, rates.transposed(), rates.likelyState(), Monitor.NONE);
            if (iterated.error() > 1e-11) {
                continue;
            }
            settled++;
            for (int i = 0; i < n; i++) {
                assertEquals(sparse.stationary()[i], iterated.stationary()[i], 1e-11);
            }
            final double[] b = random.doubles(n, -1, 1).toArray();
            b[0] -= Arrays.stream(b).sum();
            relative(sparse.solve(b), iterated.solve(b));
            relative(sparse.solveAdjoint(b), iterated.solveAdjoint(b));
        }
        assertTrue(settled >= 15, settled + " settled");
    }

    /** Three independent species on a lattice, by the iteration: means and response in closed form. */
    @Test
    void iterationOnALattice() {
        final int side = 22;
        final EdgeList edges = new EdgeList(side * side * side);
        final int[] stride = {1, side, side * side};
        for (int i = 0; i < side * side * side; i++) {
            for (int d = 2; d >= 0; d--) {
                final int x = i / stride[d] % side;
                if (x > 0) {
                    edges.add(i - stride[d], ~d, x);
                }
            }
            for (int d = 0; d < 3; d++) {
                if (i / stride[d] % side < side - 1) {
                    edges.add(i + stride[d], d, 2 + d);
                }
            }
            edges.endRow();
        }
        final Generator g = new Generator(edges, List.of("x", "y", "z"), Integer::toString, null);
        final RateMatrix rates = RateMatrix.ofAll(g);
        final IterativeReduction iterated =
            IterativeReduction.of(rates, rates.transposed(), rates.likelyState(), Monitor.NONE);
        assertTrue(iterated.error() < 1e-11, "error " + iterated.error());
        final double[] law = iterated.stationary();
        double mean = 0;
        for (int i = 0; i < law.length; i++) {
            mean += law[i] * (i % side);
            assertTrue(law[i] > 0);
        }
        // Poisson of mean 2, cut at 21: the part cut off is 1e-14
        assertEquals(2, mean, 1e-11);
        final double[] b = new double[law.length];
        for (int i = 0; i < b.length; i++) {
            b[i] = -law[i] * (i % side - mean);
        }
        final double[] r = iterated.solve(b);
        double response = 0;
        for (int i = 0; i < b.length; i++) {
            response += r[i] * (i % side);
        }
        assertEquals(2, response, 1e-9);
    }

    private static void relative(final double[] expected, final double[] actual) {
        final double scale = Arrays.stream(expected).map(Math::abs).max().orElse(0);
        assertArrayEquals(expected, actual, 1e-8 * scale);
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
            final FrontPlan plan = FrontPlan.of(graph, 17, 1e9, Monitor.NONE);
            final int[] sorted = plan.order().clone();
            Arrays.sort(sorted);
            assertArrayEquals(java.util.stream.IntStream.range(0, n).toArray(), sorted);
            assertTrue(plan.memory() < 30 * n, "memory " + plan.memory());
            assertEquals(1.0 / n, sparse(rates, 3).stationary()[7], 1e-15);
        }
    }
}
