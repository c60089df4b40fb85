/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.LongToDoubleFunction;

import org.apache.commons.math3.special.Gamma;
import org.dissipa.network.Complex;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.junit.jupiter.api.Test;

/** Finite state projection against laws in closed form: every probability a lower bound, the whole error no more than certified. */
class FiniteStateProjectionTest {

    private static final ReactionNetwork BIRTH_DEATH = StateSpaceTest.network(List.of(Species.of("X", 0)),
        StateSpaceTest.reaction("R", Complex.EMPTY, StateSpaceTest.complex(0), 30, 1));

    private static void check(final FiniteStateProjection projection, final LongToDoubleFunction exact, final double tolerance) {
        double error = 0;
        double covered = 0;
        for (int i = 0; i < projection.space().size(); i++) {
            final double p = exact.applyAsDouble(projection.space().count(i, 0));
            assertTrue(projection.probabilities()[i] <= p + 1e-13);
            error += p - projection.probabilities()[i];
            covered += p;
        }
        error += 1 - covered;
        assertTrue(projection.bound() <= tolerance);
        assertEquals(error, projection.bound(), 1e-12);
    }

    /** Birth and death from nothing: Poisson at all times. */
    @Test
    void poissonAtAllTimes() {
        for (final double time : new double[]{0, .01, .5, 3, 20}) {
            for (final double tolerance : new double[]{1e-3, 1e-9}) {
                final double mean = 30 * -Math.expm1(-time);
                check(FiniteStateProjection.of(BIRTH_DEATH, new long[1], time, tolerance, 10_000, Monitor.NONE),
                    n -> mean == 0 ? n == 0 ? 1 : 0 : Math.exp(n * Math.log(mean) - mean - Gamma.logGamma(n + 1)), tolerance);
            }
        }
    }

    /** X -> 2X from one: geometric, with a mean that grows without end. */
    @Test
    void yuleProcessIsGeometric() {
        final ReactionNetwork network = StateSpaceTest.network(List.of(Species.of("X", 1)),
            StateSpaceTest.reaction("R", StateSpaceTest.complex(0), Complex.of(new int[]{0}, new int[]{2}), 1, 0));
        final double time = 3;
        check(FiniteStateProjection.of(network, new long[]{1}, time, 1e-7, 10_000, Monitor.NONE),
            n -> Math.exp(-time) * Math.pow(-Math.expm1(-time), n - 1), 1e-7);
    }

    @Test
    void smallerTolerancesHoldMoreStates() {
        final int few = FiniteStateProjection.of(BIRTH_DEATH, new long[1], 5, 1e-2, 10_000, Monitor.NONE).space().size();
        final int many = FiniteStateProjection.of(BIRTH_DEATH, new long[1], 5, 1e-10, 10_000, Monitor.NONE).space().size();
        assertTrue(few < many && many < 150, few + " and " + many);
    }

    @Test
    void limitsAreNamed() {
        assertTrue(assertThrows(MasterEquationException.class,
            () -> FiniteStateProjection.of(BIRTH_DEATH, new long[1], 5, 1e-6, 20, Monitor.NONE)).getMessage()
                .startsWith("The projection needs more than 20 states"));
        assertThrows(MasterEquationException.class,
            () -> FiniteStateProjection.of(BIRTH_DEATH, new long[1], 5, 0, 20, Monitor.NONE));
        assertThrows(MasterEquationException.class,
            () -> FiniteStateProjection.of(BIRTH_DEATH, new long[1], -1, 1e-3, 20, Monitor.NONE));
    }
}
