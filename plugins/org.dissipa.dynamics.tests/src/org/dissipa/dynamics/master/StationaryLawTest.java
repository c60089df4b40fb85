/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;
import org.junit.jupiter.api.Test;

/** Stationary laws in closed form, to 1e-12 relative in every state; the two singular systems; sampling. */
class StationaryLawTest {

    static Generator birthDeath(final int n, final IntToDoubleFunction birth, final IntToDoubleFunction death) {
        final List<Transition> table = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            table.add(Transition.of("" + i, "" + (i + 1), birth.applyAsDouble(i)));
            table.add(Transition.of("" + (i + 1), "" + i, death.applyAsDouble(i + 1)));
        }
        return Generator.of(table);
    }

    /** Poisson law cut at 150 with mean 3: probabilities down to 1e-190 are right to 1e-12. */
    @Test
    void rareStatesAreExact() {
        final Generator g = birthDeath(150, i -> 3, i -> i);
        final StationaryLaw law = StationaryLaw.of(g, Monitor.NONE);
        double ratio = 1;
        for (int i = 1; i <= 150; i++) {
            ratio *= 3.0 / i;
            assertEquals(ratio * law.probability(0), law.probability(i), 1e-12 * law.probability(i));
        }
        assertEquals(Math.exp(-3), law.probability(0), 1e-15);
        assertTrue(law.imbalance() < 1e-12);
    }

    /** Rates over 300 decades, numbered so that the first state is the rarest: no overflow, ratios still exact. */
    @Test
    void hugeRatios() {
        final Generator g = birthDeath(40, i -> 1e9, i -> 1e-9);
        final StationaryLaw law = StationaryLaw.of(g, Monitor.NONE);
        for (int i = 24; i < 40; i++) {
            assertEquals(1e-18, law.probability(i) / law.probability(i + 1), 1e-30);
        }
        assertEquals(1, law.probability(40), 1e-15);
    }

    /** Nearly decomposable: two pairs joined by rates of 1e-15. */
    @Test
    void weaklyCoupledBlocks() {
        final double eps = 1e-15;
        final Generator g = Generator.of(List.of(Transition.of("a", "b", 1), Transition.of("b", "a", 3),
            Transition.of("b", "c", eps), Transition.of("c", "b", 2 * eps), Transition.of("c", "d", 5),
            Transition.of("d", "c", 1)));
        final StationaryLaw law = StationaryLaw.of(g, Monitor.NONE);
        final double[] expected = {6, 2, 1, 5};
        for (int i = 0; i < 4; i++) {
            assertEquals(expected[i] / 14, law.probability(i), 1e-14);
        }
    }

    @Test
    void singularSystemsAreSolved() {
        final Random random = new Random(7);
        for (int trial = 0; trial < 200; trial++) {
            final int n = 2 + random.nextInt(30);
            final List<Transition> table = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                table.add(Transition.of("" + i, "" + (i + 1) % n, Math.exp(2 * random.nextGaussian())));
                final int other = random.nextInt(n);
                if (n > 2 && other != i && other != (i + 1) % n) {
                    table.add(Transition.of("" + i, "" + other, Math.exp(2 * random.nextGaussian())));
                }
            }
            check(Generator.of(table), random);
        }
    }

    static void check(final Generator g, final Random random) {
        final int n = g.states();
        final StationaryLaw law = StationaryLaw.of(g, Monitor.NONE);
        assertTrue(law.imbalance() < 1e-12);
        final double[] b = random.doubles(n, -1, 1).toArray();
        final double mean = java.util.Arrays.stream(b).sum();
        for (int i = 0; i < n; i++) {
            b[i] -= mean * law.probability(i);
        }
        final double[] r = law.solve(b);
        final double[] image = g.apply(r);
        final double scale = java.util.Arrays.stream(r).map(Math::abs).max().orElse(0) + 1;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            assertEquals(b[i], image[i], 1e-12 * scale * (1 + g.exitRate(i) * n));
            sum += r[i];
        }
        assertEquals(0, sum, 1e-12 * scale * n);
        final double[] c = random.doubles(n, -1, 1).toArray();
        final double[] u = law.solveAdjoint(c);
        double pair = 0;
        double other = 0;
        for (int i = 0; i < n; i++) {
            pair += u[i] * b[i];
            other += c[i] * r[i];
        }
        // ⟨u, W r⟩ = ⟨Wᵀu, r⟩, and r has no component along 1
        assertEquals(other, pair, 1e-10 * (1 + scale * n));
        assertEquals(0, law.mean(u), 1e-12 * (1 + java.util.Arrays.stream(u).map(Math::abs).max().orElse(0)));
    }

    /** 10^5 draws: chi-square with 2 degrees of freedom beyond 18.4 has probability 1e-4. */
    @Test
    void samplerDrawsTheLaw() {
        final StateSampler sampler = StateSampler.of(new double[]{0, .5, 0, .2, .3, 0});
        final int[] hits = new int[6];
        final RandomStream random = RandomStream.of(1, 2);
        for (int i = 0; i < 100_000; i++) {
            hits[sampler.sample(random)]++;
        }
        assertEquals(0, hits[0] + hits[2] + hits[5]);
        final double chi = Math.pow(hits[1] - 5e4, 2) / 5e4 + Math.pow(hits[3] - 2e4, 2) / 2e4
            + Math.pow(hits[4] - 3e4, 2) / 3e4;
        assertTrue(chi < 18.4, "chi-square " + chi);
        assertThrows(MasterEquationException.class, () -> StateSampler.of(new double[]{.5, .4}));
        assertThrows(MasterEquationException.class, () -> StateSampler.of(new double[]{1.5, -.5}));
    }
}
