/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.dissipa.dynamics.master.Generator;
import org.dissipa.network.Monitor;
import org.junit.jupiter.api.Test;

/** Laws that hold for every process, on random ones (fixed seeds). */
class SteadyStatePropertyTest {

    private static RandomGenerator generator(final long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static Current randomCurrent(final RandomGenerator random, final Generator g, final String name) {
        final double[] d = new double[g.edges()];
        for (int e = 0; e < d.length; e++) {
            if (g.forward(e)) {
                d[e] = random.nextGaussian();
                d[g.reverse(e)] = -d[e];
            }
        }
        return Current.ofIncrements(name, g, d);
    }

    @Test
    void dissipationIsPositiveAndBoundsPrecision() {
        final RandomGenerator random = generator(1);
        for (int trial = 0; trial < 1000; trial++) {
            final Generator g = Processes.random(random, 2 + random.nextInt(8), 1 + 2 * random.nextDouble());
            final SteadyState s = SteadyState.of(g, Monitor.NONE);
            final double sigma = s.entropyProduction();
            assertTrue(sigma >= 0);
            assertTrue(s.pseudoEntropyProduction() <= sigma * (1 + 1e-12));
            assertTrue(s.law().imbalance() < 1e-12, "imbalance " + s.law().imbalance());
            final UncertaintyProduct p = s.uncertaintyProduct(randomCurrent(random, g, "c"));
            assertTrue(sigma < 1e-20 || p.value() >= 2 - 1e-9, "product " + p.value() + " in trial " + trial);
            final double pseudo = p.varianceRate() * s.pseudoEntropyProduction() / (p.mean() * p.mean());
            assertTrue(sigma < 1e-20 || pseudo >= 2 - 1e-9, "pseudo product " + pseudo + " in trial " + trial);
        }
    }

    @Test
    void detailedBalanceMeansNoDissipation() {
        final RandomGenerator random = generator(2);
        for (int trial = 0; trial < 500; trial++) {
            final Generator g = Processes.balanced(random, 3 + random.nextInt(6));
            final SteadyState s = SteadyState.of(g, Monitor.NONE);
            assertEquals(0, s.entropyProduction(), 1e-22 * s.activity());
            assertEquals(0, s.current(randomCurrent(random, g, "c")), 1e-13 * s.activity());
        }
    }

    @Test
    void mergingMechanismsHidesDissipation() {
        final RandomGenerator random = generator(3);
        for (int trial = 0; trial < 300; trial++) {
            final Generator g = Processes.random(random, 2 + random.nextInt(5), 1);
            final double[][] rate = new double[g.states()][g.states()];
            for (int e = 0; e < g.edges(); e++) {
                rate[g.from(e)][g.to(e)] += g.rate(e);
            }
            final List<org.dissipa.dynamics.master.Transition> merged = new java.util.ArrayList<>();
            for (int i = 0; i < rate.length; i++) {
                for (int j = 0; j < rate.length; j++) {
                    if (rate[i][j] > 0) {
                        merged.add(org.dissipa.dynamics.master.Transition.of("" + i, "" + j, rate[i][j]));
                    }
                }
            }
            assertTrue(SteadyState.of(Generator.of(merged), Monitor.NONE).entropyProduction() <= SteadyState
                .of(g, Monitor.NONE).entropyProduction() * (1 + 1e-12) + 1e-15);
        }
    }

    /** Covariances against second differences of the tilted generator's largest eigenvalue, by Richardson's extrapolation. */
    @Test
    void cumulantsAreDerivativesOfTheScaledGeneratingFunction() {
        final RandomGenerator random = generator(4);
        for (int trial = 0; trial < 60; trial++) {
            final Generator g = Processes.random(random, 2 + random.nextInt(5), 1);
            final Current a = randomCurrent(random, g, "a");
            final Current b = randomCurrent(random, g, "b");
            final CurrentCumulants c = SteadyState.of(g, Monitor.NONE).cumulants(List.of(a, b));
            final double h = 4e-3;
            final double scale = SteadyState.of(g, Monitor.NONE).activity();
            assertEquals(first(g, a, h), c.mean(0), 1e-6 * scale);
            assertEquals(second(g, a, b, h, 0), c.varianceRate(0), 1e-6 * scale);
            assertEquals(second(g, a, b, 0, h), c.varianceRate(1), 1e-6 * scale);
            final double mixed = (second(g, a, b, h, h) - second(g, a, b, h, -h)) / 4;
            assertEquals(mixed, c.covariance(0, 1), 1e-6 * scale);
            assertEquals(c.covariance(0, 1), c.covariance(1, 0));
        }
    }

    private static double first(final Generator g, final Current a, final double h) {
        final double coarse = (eigenvalue(g, a, a, h, 0) - eigenvalue(g, a, a, -h, 0)) / (2 * h);
        final double fine = (eigenvalue(g, a, a, h / 2, 0) - eigenvalue(g, a, a, -h / 2, 0)) / h;
        return (4 * fine - coarse) / 3;
    }

    private static double second(final Generator g, final Current a, final Current b, final double x, final double y) {
        final double h = Math.max(Math.abs(x), Math.abs(y));
        final double coarse = (eigenvalue(g, a, b, x, y) + eigenvalue(g, a, b, -x, -y)) / (h * h);
        final double fine = 4 * (eigenvalue(g, a, b, x / 2, y / 2) + eigenvalue(g, a, b, -x / 2, -y / 2)) / (h * h);
        return (4 * fine - coarse) / 3;
    }

    private static double eigenvalue(final Generator g, final Current a, final Current b, final double x,
        final double y) {
        final double[][] w = new double[g.states()][g.states()];
        for (int e = 0; e < g.edges(); e++) {
            w[g.to(e)][g.from(e)] += g.rate(e) * Math.exp(x * a.increment(e) + y * b.increment(e));
            w[g.from(e)][g.from(e)] -= g.rate(e);
        }
        final EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(w, false));
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < g.states(); i++) {
            largest = Math.max(largest, eigen.getRealEigenvalue(i));
        }
        return largest;
    }
}
