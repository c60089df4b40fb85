/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.junit.jupiter.api.Test;

/** Generators from tables and networks: edges, reverses, mechanisms, refused input. */
class GeneratorTest {

    private static String refusal(final List<Transition> table) {
        return assertThrows(MasterEquationException.class, () -> Generator.of(table)).getMessage();
    }

    @Test
    void tableKeepsChannelsApart() {
        final Generator g = Generator.of(List.of(new Transition("0", "1", 5, "bath 1"),
            new Transition("1", "0", 1, "bath 1"), new Transition("1", "0", 2, "bath 2"),
            new Transition("0", "1", 0.5, "bath 2"), Transition.of("1", "2", 7)));
        assertEquals(3, g.states());
        assertEquals(5, g.edges());
        assertEquals(List.of("bath 1", "bath 2", "1 -> 2"), g.mechanisms());
        for (int e = 0; e < g.edges(); e++) {
            if (g.mechanism(e) == 2) {
                assertEquals(-1, g.reverse(e));
                continue;
            }
            assertEquals(e, g.reverse(g.reverse(e)));
            assertEquals(g.mechanism(e), g.mechanism(g.reverse(e)));
            assertEquals(g.from(e), g.to(g.reverse(e)));
            assertEquals(!g.forward(e), g.forward(g.reverse(e)));
            assertEquals(g.mechanism(e) == 0 ? g.from(e) == 0 : g.from(e) == 1, g.forward(e));
        }
        assertEquals(10, g.exitRate(1));
        final double[] flow = g.apply(new double[]{1, 2, 3});
        assertEquals(-5.5 + 6, flow[0]);
        assertEquals(5.5 - 20, flow[1]);
        assertEquals(14, flow[2]);
    }

    @Test
    void badRowsAreRefused() {
        assertEquals("Row 2 of the transitions (b -> a) has rate -0.5; a rate must be a finite number that is not negative.",
            refusal(List.of(Transition.of("a", "b", 1), Transition.of("b", "a", -0.5))));
        assertTrue(refusal(List.of(Transition.of("a", "b", Double.NaN))).contains("has rate NaN"));
        assertTrue(refusal(List.of(Transition.of("a", "a", 1))).contains("from state a to itself"));
        assertTrue(refusal(List.of(Transition.of("a", "", 1))).contains("names no state to reach"));
        assertTrue(refusal(List.of()).contains("is empty"));
        assertTrue(refusal(List.of(Transition.of("a", "b", 1), Transition.of("a", "b", 2)))
            .startsWith("Rows 1 and 2 of the transitions both give a -> b without a channel"));
    }

    @Test
    void networkChannelsBecomeEdgesWithReverses() {
        final ReactionNetwork network = StateSpaceTest.network(List.of(Species.of("A", 3), Species.of("B", 0)),
            StateSpaceTest.reaction("R1", StateSpaceTest.complex(0), StateSpaceTest.complex(1), 2, 1),
            StateSpaceTest.reaction("R2", StateSpaceTest.complex(1), StateSpaceTest.complex(0), 5, 0));
        final Generator g = Generator.of(network, StateSpace.reachable(network, 10, Monitor.NONE), Monitor.NONE);
        assertEquals(4, g.states());
        assertEquals(9, g.edges());
        int irreversible = 0;
        for (int e = 0; e < g.edges(); e++) {
            if (g.reverse(e) < 0) {
                irreversible++;
                assertEquals(1, g.mechanism(e));
            } else {
                assertEquals(0, g.mechanism(e));
                assertEquals(g.from(e), g.to(g.reverse(e)));
            }
        }
        assertEquals(3, irreversible);
        assertEquals("R1 (reverse): A=2, B=1 -> A=3, B=0", g.edgeName(g.firstEdge(1)));
    }

    /** A reaction among chemostats alone is a pair of self-loops that reverse each other and move no probability. */
    @Test
    void reactionAmongChemostatsIsPairOfLoops() {
        final ReactionNetwork network = StateSpaceTest.network(
            List.of(new Species("F", 4, true), new Species("W", 1, true), Species.of("A", 1), Species.of("B", 0)),
            StateSpaceTest.reaction("burn", StateSpaceTest.complex(0), StateSpaceTest.complex(1), 3, 2),
            StateSpaceTest.reaction("AB", StateSpaceTest.complex(2), StateSpaceTest.complex(3), 1, 1));
        final Generator g = Generator.of(network, StateSpace.reachable(network, 10, Monitor.NONE), Monitor.NONE);
        assertEquals(2, g.states());
        assertEquals(6, g.edges());
        for (int e = 0; e < g.edges(); e++) {
            assertEquals(e, g.reverse(g.reverse(e)));
            if (g.mechanism(e) == 0) {
                assertEquals(g.from(e), g.to(e));
                assertEquals(g.forward(e) ? 12 : 2, g.rate(e));
            }
        }
        assertEquals(1, g.exitRate(0));
    }

    @Test
    void reverseJumpsCanBeNamed() {
        final Generator g = Generator.of(List.of(Transition.of("a", "b", 3), Transition.of("b", "c", 2),
            Transition.of("c", "b", 1), Transition.of("c", "a", 4))).withReverseJumps(10);
        assertEquals(6, g.edges());
        for (int e = 0; e < g.edges(); e++) {
            assertTrue(g.reverse(e) >= 0);
        }
        assertEquals(3 * Math.exp(-10), g.rate(g.reverse(g.firstEdge(0))), 1e-18);
        assertThrows(MasterEquationException.class, () -> g.withReverseJumps(Double.NaN));
    }

    @Test
    void classesOfReducibleProcess() {
        final List<Transition> table = new ArrayList<>(List.of(Transition.of("t", "a", 1), Transition.of("t", "x", 1),
            Transition.of("a", "b", 1), Transition.of("b", "a", 1)));
        final CommunicatingClasses classes = CommunicatingClasses.of(Generator.of(table));
        assertEquals(2, classes.recurrent());
        assertFalse(classes.irreducible());
        assertEquals(-1, classes.classOf(0));
        assertEquals(List.of(1, 3), java.util.Arrays.stream(classes.states(0)).boxed().toList());
        assertEquals(List.of(2), java.util.Arrays.stream(classes.states(1)).boxed().toList());
        assertTrue(assertThrows(MasterEquationException.class,
            () -> StationaryLaw.of(Generator.of(table), Monitor.NONE)).getMessage()
                .startsWith("The process has 2 recurrent classes"));
        final StationaryLaw law = StationaryLaw.of(Generator.of(table), classes, 0, Monitor.NONE);
        assertEquals(0, law.probability(0));
        assertEquals(0.5, law.probability(1), 1e-15);
    }

    /** A long chain must not overflow the stack of the search. */
    @Test
    void longChainIsOneClass() {
        final int n = 300_000;
        final EdgeList edges = new EdgeList(n);
        for (int i = 0; i < n; i++) {
            if (i > 0) {
                edges.add(i - 1, ~0, 1);
            }
            if (i < n - 1) {
                edges.add(i + 1, 0, 2);
            }
            edges.endRow();
        }
        final Generator g = new Generator(edges, List.of("hop"), Integer::toString, null);
        assertTrue(CommunicatingClasses.of(g).irreducible());
    }
}
