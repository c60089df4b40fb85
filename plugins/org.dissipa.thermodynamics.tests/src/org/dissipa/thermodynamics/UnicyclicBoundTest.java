/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.Transition;
import org.dissipa.network.Monitor;
import org.junit.jupiter.api.Test;

/** The bound of single cycles: attained by uniform rings, below every current of any ring, absent elsewhere. */
class UnicyclicBoundTest {

    @Test
    void uniformRingAttainsIt() {
        for (final int n : new int[]{3, 4, 7, 20}) {
            for (final double a : new double[]{.01, 1, 2, 10, 40}) {
                final SteadyState steady = SteadyState.of(Processes.uniformRing(n, a), Monitor.NONE);
                final UnicyclicBound bound = UnicyclicBound.of(steady).orElseThrow();
                assertEquals(n, bound.states());
                assertEquals(a, bound.affinity(), 1e-12 * a + 1e-14);
                assertEquals(a / n / Math.tanh(a / 2 / n), bound.value(), 1e-12 * bound.value());
                assertEquals(bound.value(),
                    steady.uncertaintyProduct(Current.ofMechanism(steady.generator(), "bond 0")).value(),
                    1e-9 * bound.value());
            }
        }
    }

    @Test
    void everyRingObeysIt() {
        final Random random = new Random(16);
        for (int i = 0; i < 300; i++) {
            final int n = 3 + random.nextInt(6);
            final double[] forward = random.doubles(n, -2, 2).map(Math::exp).toArray();
            final double[] backward = random.doubles(n, -2, 2).map(Math::exp).toArray();
            final SteadyState steady = SteadyState.of(Processes.ring(forward, backward), Monitor.NONE);
            double affinity = 0;
            for (int k = 0; k < n; k++) {
                affinity += Math.log(forward[k] / backward[k]);
            }
            final UnicyclicBound bound = UnicyclicBound.of(steady).orElseThrow();
            assertEquals(Math.abs(affinity), bound.affinity(), 1e-10);
            final double product = steady.uncertaintyProduct(Current.ofMechanism(steady.generator(), "bond 0")).value();
            assertTrue(product >= bound.value() * (1 - 1e-9), product + " below " + bound);
        }
    }

    @Test
    void otherProcessesHaveNone() {
        assertTrue(UnicyclicBound.of(SteadyState.of(Processes.fourStates(2), Monitor.NONE)).isEmpty());
        final Generator chain = Generator.of(List.of(Transition.of("a", "b", 1), Transition.of("b", "a", 2),
            Transition.of("b", "c", 1), Transition.of("c", "b", 3)));
        assertTrue(UnicyclicBound.of(SteadyState.of(chain, Monitor.NONE)).isEmpty());
        final Generator oneWay = Generator.of(List.of(Transition.of("a", "b", 1), Transition.of("b", "c", 1),
            Transition.of("c", "a", 1)));
        assertTrue(UnicyclicBound.of(SteadyState.of(oneWay, Monitor.NONE)).isEmpty());
    }

    @Test
    void twoMechanismsBetweenTwoStatesAreACycle() {
        final Generator pump = Generator.of(List.of(new Transition("a", "b", 3, "up"), new Transition("b", "a", 1, "up"),
            new Transition("b", "a", 2, "down"), new Transition("a", "b", .5, "down")));
        final UnicyclicBound bound = UnicyclicBound.of(SteadyState.of(pump, Monitor.NONE)).orElseThrow();
        assertEquals(2, bound.states());
        assertEquals(Math.log(3 * 2 / .5), bound.affinity(), 1e-12);
    }
}
