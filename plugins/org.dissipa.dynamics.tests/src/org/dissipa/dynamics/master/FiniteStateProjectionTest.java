/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongToDoubleFunction;

import org.apache.commons.math3.special.Gamma;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Complex;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;

/** Finite state projection against laws in closed form and of large enumerated spaces: every probability a lower bound, the whole error no more than certified, and not much less. */
class FiniteStateProjectionTest {

    private static final ReactionNetwork BIRTH_DEATH = StateSpaceTest.network(List.of(Species.of("X", 0)),
        StateSpaceTest.reaction("R", Complex.EMPTY, StateSpaceTest.complex(0), 30, 1));

    private static FiniteStateProjection at(final ReactionNetwork network, final double time, final double tolerance, final int maxStates) {
        return FiniteStateProjection.of(network, network.initialCounts(), TimeGrid.of(time), tolerance, maxStates, Monitor.NONE);
    }

    private static void check(final FiniteStateProjection projection, final int k, final LongToDoubleFunction exact) {
        double error = 0;
        double covered = 0;
        final double[] law = projection.probabilities(k);
        for (int i = 0; i < law.length; i++) {
            final double p = exact.applyAsDouble(projection.space().count(i, 0));
            assertTrue(law[i] <= p + 1e-13);
            error += p - law[i];
            covered += p;
        }
        error += 1 - covered;
        assertTrue(error <= projection.bound(k) + 1e-14, error + " above the bound " + projection.bound(k));
        assertEquals(error, projection.bound(k), .2 * error + 2e-11);
    }

    private static double poisson(final long n, final double mean) {
        return mean == 0 ? n == 0 ? 1 : 0 : Math.exp(n * Math.log(mean) - mean - Gamma.logGamma(n + 1));
    }

    /** Birth and death from nothing: Poisson at all times. */
    @Test
    void poissonAtAllTimes() {
        final TimeGrid grid = TimeGrid.of(0, .01, .5, 3, 20);
        for (final double tolerance : new double[]{1e-3, 1e-9}) {
            final FiniteStateProjection p = FiniteStateProjection.of(BIRTH_DEATH, new long[1], grid, tolerance, 10_000, Monitor.NONE);
            for (int k = 0; k < grid.size(); k++) {
                final double mean = 30 * -Math.expm1(-grid.time(k));
                check(p, k, n -> poisson(n, mean));
            }
            assertTrue(p.reached());
        }
    }

    /** X -> 2X from one: geometric, with a mean that grows without end. */
    @Test
    void yuleProcessIsGeometric() {
        final ReactionNetwork network = StateSpaceTest.network(List.of(Species.of("X", 1)),
            StateSpaceTest.reaction("R", StateSpaceTest.complex(0), Complex.of(new int[]{0}, new int[]{2}), 1, 0));
        final FiniteStateProjection p = at(network, 3, 1e-7, 10_000);
        check(p, 0, n -> Math.exp(-3) * Math.pow(-Math.expm1(-3), n - 1));
        assertTrue(p.reached());
    }

    /** Where no more states are allowed the bound grows beyond the tolerance and still holds. */
    @Test
    void boundHoldsWithoutRoom() {
        final FiniteStateProjection p = FiniteStateProjection.of(BIRTH_DEATH, new long[1], TimeGrid.of(.2, 1, 2), 1e-9, 38, Monitor.NONE);
        assertEquals(38, p.space().size());
        assertTrue(p.full());
        assertFalse(p.reached());
        assertTrue(p.bound(0) < 1e-6 && p.bound(2) > 1e-3, p.bound(0) + " " + p.bound(2));
        for (int k = 0; k < 3; k++) {
            final double mean = 30 * -Math.expm1(-p.grid().time(k));
            double error = 1;
            for (int i = 0; i < 38; i++) {
                assertTrue(p.probabilities(k)[i] <= poisson(i, mean) + 1e-13);
                error -= p.probabilities(k)[i];
            }
            assertTrue(error <= p.bound(k) && p.bound(k) < 1.01 * error + 1e-12);
        }
    }

    /** A law far out on an enumerated space stands for the exact one. */
    private static void checkAgainstEnumeration(final ReactionNetwork network, final long bound, final double tolerance, final double... times) {
        final long[] bounds = new long[network.species().size()];
        Arrays.fill(bounds, bound);
        final StateSpace space = StateSpace.within(network, network.initialCounts(), bounds, 1_000_000, Monitor.NONE);
        final Generator g = Generator.of(network, space, Monitor.NONE);
        final TimeGrid grid = TimeGrid.of(times);
        final FiniteStateProjection p =
            FiniteStateProjection.of(network, network.initialCounts(), grid, tolerance, 100_000, Monitor.NONE);
        for (int k = 0; k < times.length; k++) {
            final double[] exact =
                TransientLaw.of(g, TransientLaw.concentrated(g.states(), 0), times[k], 1e-15, Monitor.NONE).probabilities();
            final double[] law = p.probabilities(k);
            double error = 1;
            for (int i = 0; i < law.length; i++) {
                final int at = space.indexOf(p.space().counts(i));
                assertTrue(at >= 0);
                assertTrue(law[i] <= exact[at] + 1e-12);
                error -= law[i];
            }
            assertTrue(p.bound(k) <= tolerance);
            assertTrue(error <= p.bound(k) + 1e-12, error + " above the bound " + p.bound(k));
        }
        assertTrue(p.reached());
    }

    /** Schlögl's model, bistable: 2X + A <-> 3X, B <-> X with the pools in the constants. */
    @Test
    void schloegl() {
        final ReactionNetwork network = StateSpaceTest.network(List.of(Species.of("X", 25)),
            StateSpaceTest.reaction("cubic", Complex.of(new int[]{0}, new int[]{2}), Complex.of(new int[]{0}, new int[]{3}), .18, 2.5e-3),
            StateSpaceTest.reaction("feed", Complex.EMPTY, StateSpaceTest.complex(0), 2200 / 20., 37.5 / 10));
        checkAgainstEnumeration(network, 400, 1e-8, .1, 1, 5);
    }

    /** Two proteins that repress each other by general laws. */
    @Test
    void toggleSwitch() {
        final ReactionNetwork network = CrnText.read("""
            0 -> U ; [20/(1 + (V/6)^2)]
            0 -> V ; [16/(1 + (U/6)^2)]
            U -> 0 ; 1
            V -> 0 ; 1
            init U = 5, V = 5
            """);
        checkAgainstEnumeration(network, 75, 1e-6, 1, 4);
    }

    /** The first passage of pure birth to n is a sum of n waiting times: the Erlang law; the set of states is finite. */
    @Test
    void stoppedProcessGivesFirstPassage() {
        final ReactionNetwork birth = StateSpaceTest.network(List.of(Species.of("X", 0)),
            StateSpaceTest.reaction("R", Complex.EMPTY, StateSpaceTest.complex(0), 4, 0));
        final TimeGrid grid = TimeGrid.of(.5, 1.25, 3);
        final FiniteStateProjection p =
            FiniteStateProjection.stoppedAt(x -> x[0] >= 5, birth, new long[1], grid, 1e-9, 1000, Monitor.NONE);
        assertEquals(6, p.space().size());
        for (int k = 0; k < grid.size(); k++) {
            double survival = 0;
            for (int n = 0; n < 5; n++) {
                survival += poisson(n, 4 * grid.time(k));
            }
            assertEquals(1 - survival, p.probabilities(k)[p.space().indexOf(new long[]{5})], 1e-13);
        }
        assertTrue(p.bound(2) < 1e-11);
    }

    @Test
    void smallerTolerancesHoldMoreStates() {
        final int few = at(BIRTH_DEATH, 5, 1e-2, 10_000).space().size();
        final int many = at(BIRTH_DEATH, 5, 1e-10, 10_000).space().size();
        assertTrue(few < many && many < 150, few + " and " + many);
    }

    @Test
    void badRequestsAreRefused() {
        assertThrows(MasterEquationException.class, () -> at(BIRTH_DEATH, 5, 0, 20));
        assertThrows(MasterEquationException.class, () -> at(BIRTH_DEATH, -1, 1e-3, 20));
        assertThrows(MasterEquationException.class, () -> at(BIRTH_DEATH, 1, 1e-3, 0));
        final ReactionNetwork jolted = CrnText.read("""
            0 -> X ; 30
            event jolt: time >= 1 ; X = 5
            """);
        assertTrue(assertThrows(MasterEquationException.class, () -> at(jolted, 1, 1e-3, 100)).getMessage().contains("jolt"));
    }

    @Test
    void cancelIsAnswered() {
        final Monitor monitor = new Monitor() {
            private int m_calls;

            @Override
            public void progress(final double fraction, final String message) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return ++m_calls > 50;
            }
        };
        assertThrows(Monitor.CancelledException.class, () -> FiniteStateProjection.of(BIRTH_DEATH, new long[1],
            TimeGrid.of(1e4), 1e-6, 10_000, monitor));
    }
}
