/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.measured;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.BiasedWalk;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.bounds.UncertaintyRelation;
import org.dissipa.thermodynamics.measured.ObservedEnsemble.Builder;
import org.dissipa.thermodynamics.measured.WindowedProducts.Product;
import org.junit.jupiter.api.Test;

/** Uncertainty products in sliding windows: coverage on walks of known product, a relaxation that escapes the steady-state relation, and refusals. */
class WindowedProductsTest {

    private static ObservedEnsemble walks(final BiasedWalk walk, final int replicates, final int intervals, final boolean measured) {
        final Well19937c random = new Well19937c(20250311);
        final PoissonDistribution forward = new PoissonDistribution(random, walk.forward() * .5, 1e-12, 10000);
        final PoissonDistribution backward = new PoissonDistribution(random, walk.backward() * .5, 1e-12, 10000);
        final Builder builder = measured ? Builder.ofMeasuredEntropy(List.of("steps")) : Builder.ofEntropyRate(List.of("steps"), walk.entropyProduction());
        for (int r = 0; r < replicates; r++) {
            int x = 7;
            for (int i = 0; i <= intervals; i++) {
                if (measured) {
                    builder.add("r" + r, 10 + .5 * i, x, 3 + walk.affinity() * x);
                } else {
                    builder.add("r" + r, 10 + .5 * i, x);
                }
                x += forward.sample() - backward.sample();
            }
        }
        return builder.build();
    }

    /**
     * Every window of a biased walk has the product A coth(A/2). 300 windows that do not overlap, intervals of 95 %: the binomial standard error is 1.3 %, so coverage
     * strays beyond 90 % with probability 0.01 %, and the mean of the products beyond 4 of its standard errors with 0.006 %, beside half a per cent left for the
     * bias of order 1/replicates; the seed is fixed.
     */
    @Test
    void windowsOfAWalk() {
        final BiasedWalk walk = BiasedWalk.ofAffinity(2);
        for (final boolean measured : new boolean[]{true, false}) {
            final List<Product> products = WindowedProducts.of(walks(walk, 200, 1200, measured), 2, 2).products(false, Monitor.NONE);
            assertEquals(300, products.size());
            final double expected = walk.uncertaintyProduct();
            final long covered = products.stream().filter(p -> p.estimate().interval(.95).contains(expected)).count();
            assertTrue(covered >= 270, "covered " + covered);
            final double mean = products.stream().mapToDouble(p -> p.estimate().value()).average().orElseThrow();
            final double error = products.stream().mapToDouble(p -> p.estimate().standardError()).average().orElseThrow();
            assertEquals(expected, mean, 4 * error / Math.sqrt(300) + expected / 200);
            assertEquals(12, products.get(1).start(), 1e-12);
            assertEquals(14, products.get(1).end(), 1e-12);
        }
    }

    /** Windows overlap where the step is shorter than they are; start, end and moments are those of the numbers. */
    @Test
    void momentsOfAWindow() {
        final Builder builder = Builder.ofMeasuredEntropy(List.of("a", "b"));
        final double[][] last = {{1, 2}, {4, 3}, {2, 5}, {9, 6}};
        for (int r = 0; r < 4; r++) {
            builder.add("" + r, 0, 5, 0, 1).add("" + r, 1, 5 + r, 1, 1.5).add("" + r, 2, 5 + r + last[r][0], 4, 1.5 + last[r][1]).add("" + r, 3, 0, r, 9);
        }
        final List<Product> products = WindowedProducts.of(builder.build(), 2, 1).products(true, Monitor.NONE);
        assertEquals(8, products.size());
        final Product steady = products.get(0);
        final Product anyStart = products.get(1);
        assertEquals(UncertaintyRelation.FINITE_TIME, steady.relation());
        assertEquals(UncertaintyRelation.ARBITRARY_START, anyStart.relation());
        // changes of a in [0, 2]: 1, 5, 4, 12; entropies 2.5, 3.5, 5.5, 6.5; last intervals 1, 4, 2, 9, twice that over the window
        assertEquals(5.5, steady.change(), 1e-14);
        assertEquals(65 / 3.0, steady.variance(), 1e-13);
        assertEquals(4.5, steady.entropy(), 1e-14);
        assertEquals(65 / 3.0 * 4.5 / 30.25, steady.estimate().value(), 1e-13);
        assertEquals(8, anyStart.response(), 1e-14);
        assertEquals(65 / 3.0 * 4.5 / 64, anyStart.estimate().value(), 1e-13);
        assertEquals(1, anyStart.lastInterval(), 1e-14);
        assertEquals(1, products.get(4).start(), 0);
        assertEquals("b", products.get(7).current());
    }

    /**
     * Two states, rate 1 both ways, from one of them: p(2) = (1 - exp(-4))/2, the net jumps have the variance p(1 - p), the whole entropy produced is that of (p, 1 - p). The steady-state product is
     * 0.72, below 2, as the start is not stationary. 4000 replicates of states at time 2; four standard errors.
     */
    @Test
    void relaxationEscapesTheSteadyRelation() {
        final double p = (1 - Math.exp(-4)) / 2;
        final Well19937c random = new Well19937c(77);
        final Builder builder = Builder.ofMeasuredEntropy(List.of("jumps"));
        for (int r = 0; r < 4000; r++) {
            final int x = random.nextDouble() < p ? 1 : 0;
            builder.add("" + r, 0, 0, 0).add("" + r, 2, x, -Math.log(x == 1 ? p : 1 - p));
        }
        final List<Product> products = WindowedProducts.of(builder.build(), 2, 2).products(true, Monitor.NONE);
        assertEquals(1, products.size());
        final double expected = (1 - p) / p * (-p * Math.log(p) - (1 - p) * Math.log1p(-p));
        assertEquals(expected, products.get(0).estimate().value(), 4 * products.get(0).estimate().standardError());
        assertTrue(products.get(0).estimate().interval(.999).upper() < 2);
    }

    @Test
    void refusals() {
        final ObservedEnsemble walks = walks(BiasedWalk.ofAffinity(1), 4, 4, true);
        refused("3.0", () -> WindowedProducts.of(walks, 3, 1));
        refused("step", () -> WindowedProducts.of(walks, 1, 0));
        refused("10.3", () -> WindowedProducts.of(walks, 1, .3).products(false, Monitor.NONE));
        refused("11.2", () -> WindowedProducts.of(walks, 1.2, 1).products(false, Monitor.NONE));
        refused("at least 4", () -> Builder.ofEntropyRate(List.of("x"), 1).add("0", 0, 1).build());
        refused("ascend", () -> Builder.ofEntropyRate(List.of("x"), 1).add("0", 1, 1).add("0", 1, 2));
        refused("Infinity", () -> Builder.ofMeasuredEntropy(List.of("x")).add("0", 1, 1, Double.POSITIVE_INFINITY));
        refused("0.0", () -> Builder.ofEntropyRate(List.of("x"), 0));
        final Builder ragged = Builder.ofEntropyRate(List.of("x"), 1);
        for (int r = 0; r < 4; r++) {
            ragged.add("r" + r, 0, 0).add("r" + r, r == 3 ? 1.1 : 1, 1);
        }
        refused("Replicate r3 has time 1.1 where replicate r0 has 1.0", ragged::build);
        ragged.add("r2", 2, 1);
        refused("Replicate r2 has 3 times but replicate r0 has 2", ragged::build);
    }

    private static void refused(final String part, final org.junit.jupiter.api.function.Executable work) {
        final String message = assertThrows(ThermodynamicsException.class, work).getMessage();
        assertTrue(message.contains(part), message);
    }
}
