/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.LearningException;
import org.junit.jupiter.api.Test;

/** Sums by core and independent set against plain enumeration. */
class ExpectationsTest {

    @Test
    void agreeWithEnumerationOnRandomGraphs() {
        final RandomStream random = RandomStream.of(3, 0);
        for (int trial = 0; trial < 200; trial++) {
            final int n = 1 + random.nextInt(8);
            final BoltzmannMachine machine = random(random, n, random.nextDouble(), 3);
            final boolean[] held = new boolean[n];
            final int[] values = new int[n];
            for (int u = 0; u < n; u++) {
                held[u] = random.nextDouble() < 0.3;
                values[u] = random.nextInt(2);
            }
            final Expectations fast = Expectations.of(machine, CorePlan.of(machine, held), values);
            compare(machine, held, values, fast);
        }
    }

    private static void compare(final BoltzmannMachine machine, final boolean[] held, final int[] values,
        final Expectations fast) {
        final int n = machine.size();
        double z = 0;
        final double[] mean = new double[n];
        final double[] correlation = new double[machine.edges().size()];
        for (int k = 0; k < 1 << n; k++) {
            final int[] x = new int[n];
            boolean agrees = true;
            for (int u = 0; u < n; u++) {
                x[u] = k >>> u & 1;
                agrees &= !held[u] || x[u] == values[u];
            }
            if (agrees) {
                final double weight = Math.exp(-machine.energy(x));
                z += weight;
                for (int u = 0; u < n; u++) {
                    mean[u] += weight * x[u];
                }
                for (int e = 0; e < correlation.length; e++) {
                    correlation[e] += weight * x[machine.edges().get(e).i()] * x[machine.edges().get(e).j()];
                }
            }
        }
        assertEquals(Math.log(z), fast.logPartition(), 1e-12);
        for (int u = 0; u < n; u++) {
            assertEquals(mean[u] / z, fast.means()[u], 1e-13);
        }
        for (int e = 0; e < correlation.length; e++) {
            assertEquals(correlation[e] / z, fast.correlations()[e], 1e-13);
        }
    }

    private static BoltzmannMachine random(final RandomStream random, final int n, final double density, final double size) {
        final double[] bias = new double[n];
        final List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            bias[i] = size * (2 * random.nextDouble() - 1);
            for (int j = i + 1; j < n; j++) {
                if (random.nextDouble() < density) {
                    edges.add(new Edge(j, i, size * (2 * random.nextDouble() - 1)));
                }
            }
        }
        return BoltzmannMachine.of(bias, edges);
    }

    @Test
    void lawIndexesStatesLikeWords() {
        final BoltzmannMachine machine = random(RandomStream.of(4, 0), 6, 0.7, 2);
        final BoltzmannLaw law = BoltzmannLaw.of(machine);
        for (int k = 0; k < law.size(); k++) {
            final int[] x = new int[6];
            for (int u = 0; u < 6; u++) {
                x[u] = law.value(k, u);
            }
            assertEquals(Math.exp(-machine.energy(x) - law.logPartition()), law.probability(k), 1e-15);
        }
        assertArrayEquals(Expectations.of(machine).means(), law.means(), 1e-13);
        assertEquals(law.means()[4], law.marginal(4)[1], 1e-14);
        assertEquals(law.marginal(4, 2)[1], law.marginal(2, 4)[2], 1e-15);
    }

    @Test
    void restrictedGraphsAreSummedOverTheSmallerSide() {
        final List<Edge> edges = new ArrayList<>();
        for (int v = 0; v < 60; v++) {
            for (int h = 0; h < 5; h++) {
                edges.add(new Edge(v, 60 + h, 0.3 * Math.sin(v + 7 * h)));
            }
        }
        final BoltzmannMachine machine = BoltzmannMachine.of(new double[65], edges);
        final CorePlan plan = CorePlan.of(machine);
        assertEquals(5, plan.coreSize());
        assertTrue(Double.isFinite(Expectations.of(machine).logPartition()));
        final BoltzmannMachine dense = random(RandomStream.of(5, 0), 40, 1, 1);
        final var e = assertThrows(LearningException.class, () -> Expectations.of(dense));
        assertTrue(e.getMessage().contains("2^39"), e.getMessage());
    }

    @Test
    void signConventions() {
        final BoltzmannMachine repelling = BoltzmannMachine.of(List.of("A", "B"), new double[2], List.of(new Edge(0, 1, 2)));
        assertTrue(BoltzmannLaw.of(repelling).probability(3) < 0.25);
        final BoltzmannMachine attracting = BoltzmannMachine.ofAttractiveWeights(List.of("A", "B"), new double[2],
            List.of(new Edge(0, 1, 2)));
        assertTrue(BoltzmannLaw.of(attracting).probability(3) > 0.25);
        assertEquals(2, attracting.attractiveWeights().get(0).weight());
        assertEquals(-2, attracting.edges().get(0).weight());
        assertTrue(BoltzmannLaw.of(BoltzmannMachine.of(new double[]{1}, List.of())).means()[0] > 0.5);
    }

    @Test
    void faultyMachinesAreRefused() {
        assertThrows(LearningException.class, () -> new Edge(1, 1, 0.5));
        assertThrows(LearningException.class, () -> new Edge(0, 1, Double.NaN));
        assertThrows(LearningException.class, () -> BoltzmannMachine.of(new double[1], List.of(new Edge(0, 1, 1))));
        assertThrows(LearningException.class,
            () -> BoltzmannMachine.of(new double[2], List.of(new Edge(0, 1, 1), new Edge(1, 0, 2))));
        assertThrows(LearningException.class, () -> BoltzmannMachine.of(List.of("A", "A"), new double[2], List.of()));
        assertThrows(LearningException.class, () -> BoltzmannLaw.of(BoltzmannMachine.of(new double[25], List.of())));
    }
}
