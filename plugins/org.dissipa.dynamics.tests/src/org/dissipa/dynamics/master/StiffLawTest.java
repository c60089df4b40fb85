/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;

/** Laws of stiff processes against closed forms and uniformisation; the error is never more than estimated. */
class StiffLawTest {

    private static Generator generator(final String text, final long bound) {
        final ReactionNetwork network = CrnText.read(text);
        final long[] bounds = new long[network.species().size()];
        Arrays.fill(bounds, bound);
        return Generator.of(network, StateSpace.within(network, network.initialCounts(), bounds, 1_000_000, Monitor.NONE), Monitor.NONE);
    }

    private static double distance(final double[] p, final double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += Math.abs(p[i] - q[i]);
        }
        return sum;
    }

    @Test
    void resolventSolves() {
        final Random random = new Random(2);
        for (final long total : new long[]{15, 60}) {
            final Generator g = generator("A <-> B ; 2, 3\nB <-> C ; 1, 0.4\nA <-> C ; 5, 0.1\ninit A = " + total, total);
            final RateMatrix rates = RateMatrix.ofAll(g);
            final double[] v = random.doubles(g.states(), -1, 1).toArray();
            for (final double gamma : new double[]{1e-3, 1, 1e4}) {
                final double[] x = Resolvent.of(rates, gamma, 1e12, Monitor.NONE).solve(v);
                final double[] flow = g.apply(x);
                for (int i = 0; i < v.length; i++) {
                    assertEquals(v[i], x[i] - gamma * flow[i], 1e-9);
                }
            }
        }
    }

    /** Moderate processes: against uniformisation at once and in steps. */
    @Test
    void agreesWithUniformisation() {
        for (final String text : new String[]{"A <-> B ; 20, 3\nB <-> C ; 1, 0.4\ninit A = 12", "0 <-> A ; 20, 1\n0 <-> B ; 5, 0.5\nA <-> B ; 3, 1\ninit A = 3",
            "A -> B ; 1\nB -> C ; 50\ninit A = 30"}) {
            final Generator g = generator(text, 45);
            final RateMatrix rates = RateMatrix.ofAll(g);
            for (final double time : new double[]{.05, 1, 20}) {
                final double[] start = TransientLaw.concentrated(g.states(), 0);
                final double[] exact = TransientLaw.of(g, start, time, 1e-15, Monitor.NONE).probabilities();
                final StiffLaw stiff = StiffLaw.of(rates, 1e-9, Monitor.NONE);
                final double[] p = stiff.after(stiff.after(start, time / 2), time / 2);
                assertTrue(stiff.errorEstimate() < 1e-7);
                assertTrue(distance(exact, p) <= stiff.errorEstimate() + 1e-11, distance(exact, p) + " " + stiff.errorEstimate());
            }
        }
    }

    /** Molecules that flip 10^7 times faster than they decay: the flips are equilibrated, all molecules are independent, so the law is multinomial at each time. */
    @Test
    void fastFlipsAndSlowDecay() {
        final double fast = 1e7;
        final Generator g = generator("A <-> B ; " + 2 * fast + ", " + fast + "\nB -> 0 ; 0.3\ninit A = 40", 40);
        final StiffLaw stiff = StiffLaw.of(RateMatrix.ofAll(g), 1e-9, Monitor.NONE);
        final double time = 5;
        final double[] p = stiff.after(TransientLaw.concentrated(g.states(), 0), time);
        // one molecule: A' = -2fA + fB, B' = 2fA - (f + 0.3)B, exactly by its two eigenvalues
        final double trace = -(3 * fast + .3);
        final double determinant = 2 * fast * .3;
        final double quick = (trace - Math.sqrt(trace * trace - 4 * determinant)) / 2;
        final double slow = determinant / quick;
        // probability of being A: (slow part) amplitude (−2f − quick)/(slow − quick)
        final double a = (-2 * fast - quick) / (slow - quick) * Math.exp(slow * time);
        final double b = 2 * fast / (slow - quick) * Math.exp(slow * time);
        double meanA = 0;
        double meanB = 0;
        double covariance = 0;
        final StateSpace space = g.stateSpace().orElseThrow();
        for (int i = 0; i < p.length; i++) {
            meanA += p[i] * space.count(i, 0);
            meanB += p[i] * space.count(i, 1);
            covariance += p[i] * space.count(i, 0) * space.count(i, 1);
        }
        final double error = stiff.errorEstimate();
        assertTrue(error < 1e-5, "estimate " + error);
        assertEquals(40 * a, meanA, 40 * error);
        assertEquals(40 * b, meanB, 40 * error);
        assertEquals(-40 * a * b, covariance - meanA * meanB, 3 * 1600 * error);
        assertEquals(Math.pow(1 - a - b, 40), p[space.indexOf(new long[]{0, 0})], error);
    }

    /** The course picks the stiff method by itself: slow decay of molecules that flip 10^9 times in the span. */
    @Test
    void courseOfAStiffProcess() {
        final Generator g = generator("A <-> B ; 2e8, 1e8\nB -> 0 ; 0.3\ninit A = 20", 20);
        final TimeGrid grid = TimeGrid.linear(0, 6, 3);
        final TransientCourse course =
            TransientCourse.of(g, TransientLaw.concentrated(g.states(), 0), grid, 1e-9, null, Monitor.NONE);
        assertEquals("rational Krylov spaces", course.method());
        final int gone = g.stateSpace().orElseThrow().indexOf(new long[]{0, 0});
        for (int k = 0; k < grid.size(); k++) {
            assertEquals(Math.pow(-Math.expm1(-.2 * grid.time(k)), 20), course.probabilities(k)[gone], course.error(k) + 1e-8);
            assertTrue(course.error(k) < 1e-4, "estimate " + course.error(k));
        }
    }
}
