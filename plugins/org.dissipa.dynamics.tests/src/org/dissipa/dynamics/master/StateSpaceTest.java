/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.Monitor;
import org.dissipa.network.RateConstant;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.junit.jupiter.api.Test;

/** Enumeration of reachable states: sizes in closed form, numbering, limits and their messages. */
class StateSpaceTest {

    static Complex complex(final int... species) {
        final int[] ones = new int[species.length];
        java.util.Arrays.fill(ones, 1);
        return Complex.of(species, ones);
    }

    static Reaction reaction(final String name, final Complex from, final Complex to, final double forward,
        final double reverse) {
        return new Reaction(name, from, to, new MassAction(RateConstant.of(forward), from),
            reverse > 0 ? new MassAction(RateConstant.of(reverse), to) : null);
    }

    static ReactionNetwork network(final List<Species> species, final Reaction... reactions) {
        return ReactionNetwork.of("", species, List.of(reactions), Map.of(), 1);
    }

    /** n indistinguishable molecules over three forms: (n+1)(n+2)/2 states. */
    @Test
    void conservedTotalGivesTriangle() {
        final int n = 20;
        final ReactionNetwork network = network(List.of(Species.of("A", n), Species.of("B", 0), Species.of("C", 0)),
            reaction("AB", complex(0), complex(1), 1, 1), reaction("BC", complex(1), complex(2), 1, 1));
        final StateSpace space = StateSpace.reachable(network, 1000, Monitor.NONE);
        assertEquals((n + 1) * (n + 2) / 2, space.size());
        assertFalse(space.truncated());
        for (int i = 0; i < space.size(); i++) {
            assertEquals(i, space.indexOf(space.counts(i)));
            assertEquals(n, space.count(i, 0) + space.count(i, 1) + space.count(i, 2));
        }
        assertEquals(-1, space.indexOf(new long[]{n, 1, 0}));
        assertArrayEquals(new long[]{n, 0, 0}, space.counts(0));
        assertEquals("A=20, B=0, C=0", space.name(0));
    }

    /** 2X <-> 0 keeps parity: only half of the states below the bound are reached. */
    @Test
    void parityClassIsNotTheCompatibilityClass() {
        final Complex pair = Complex.of(new int[]{0}, new int[]{2});
        final ReactionNetwork network = network(List.of(Species.of("X", 1)),
            reaction("R", Complex.EMPTY, pair, 1, 1));
        final StateSpace space = StateSpace.within(network, new long[]{1}, new long[]{101}, 1000, Monitor.NONE);
        assertEquals(51, space.size());
        assertTrue(space.truncated());
        assertEquals(-1, space.indexOf(new long[]{2}));
    }

    @Test
    void infiniteClassIsNamed() {
        final ReactionNetwork network = network(List.of(Species.of("X", 0)),
            reaction("birth", Complex.EMPTY, complex(0), 1, 1));
        final String message = assertThrows(MasterEquationException.class,
            () -> StateSpace.reachable(network, 100, Monitor.NONE)).getMessage();
        assertTrue(message.startsWith("The network reaches infinitely many states: from (X=0) it can go to (X=100)"),
            message);
    }

    @Test
    void largeFiniteClassIsNotCalledInfinite() {
        final ReactionNetwork network = network(List.of(Species.of("A", 1000), Species.of("B", 0)),
            reaction("AB", complex(0), complex(1), 1, 1));
        final String message = assertThrows(MasterEquationException.class,
            () -> StateSpace.reachable(network, 100, Monitor.NONE)).getMessage();
        assertEquals("The network reaches more than 100 states from (A=1000, B=0). Raise the limit on states, "
            + "lower the initial counts, or give upper bounds to species.", message);
    }

    @Test
    void chemostatsAndCatalystsTakeNoRoom() {
        final ReactionNetwork network = network(
            List.of(new Species("F", 1e12, true), Species.of("E", 1e11), Species.of("A", 1), Species.of("B", 0)),
            reaction("R", complex(0, 1, 2), complex(1, 3), 1, 1));
        final StateSpace space = StateSpace.reachable(network, 10, Monitor.NONE);
        assertEquals(2, space.size());
        assertArrayEquals(new long[]{1_000_000_000_000L, 100_000_000_000L, 0, 1}, space.counts(1));
    }

    /** The hash table against a map, on random counts with many repeats. */
    @Test
    void tableFindsWhatItHolds() {
        final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
        final StateTable table = new StateTable(3);
        final Map<List<Long>, Integer> map = new java.util.HashMap<>();
        final int[] entries = {0, 1, 2};
        for (int i = 0; i < 20_000; i++) {
            final long[] counts = {random.nextInt(20), random.nextInt(20), random.nextInt(20)};
            final List<Long> key = List.of(counts[0], counts[1], counts[2]);
            assertEquals(map.putIfAbsent(key, map.size()) == null, table.add(counts, entries));
            assertEquals(map.get(key), table.find(counts, entries));
        }
        assertEquals(map.size(), table.size());
    }
}
