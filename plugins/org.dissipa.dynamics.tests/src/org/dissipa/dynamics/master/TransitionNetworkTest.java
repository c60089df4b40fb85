/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.dissipa.network.Monitor;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionGroup;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;

/** A process written as a network is the same process. */
class TransitionNetworkTest {

    /** Jumps of a process as state, state, reaction name without its index, direction → rate. */
    private static Map<String, Double> jumps(final Generator g) {
        final Map<String, Double> jumps = new HashMap<>();
        for (int e = 0; e < g.edges(); e++) {
            final String mechanism = g.mechanisms().get(g.mechanism(e)).replaceFirst("\\[.*", "").replace(" ", "");
            jumps.put(g.stateName(g.from(e)) + "|" + g.stateName(g.to(e)) + "|" + mechanism + "|" + (g.reverse(e) >= 0), g.rate(e));
        }
        return jumps;
    }

    private static List<Transition> random(final RandomGenerator random, final int states) {
        final List<Transition> table = new ArrayList<>(List.of(Transition.of("s0", "s1", 1)));
        for (int i = 0; i < states; i++) {
            for (int j = 0; j < states; j++) {
                for (final String channel : new String[]{null, "hot", "cold"}) {
                    if (i != j && (i > 0 || j > 1 || channel != null) && random.nextInt(3) == 0) {
                        table.add(new Transition("s" + i, "s" + j, Math.exp(14 * random.nextGaussian()), channel));
                    }
                }
            }
        }
        return table;
    }

    @Test
    void networkHasTheSameJumps() {
        final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        int compared = 0;
        for (int k = 0; k < 300; k++) {
            final Generator g = Generator.of(random(random, 2 + random.nextInt(5)));
            if (CommunicatingClasses.of(g).irreducible()) {
                final ReactionNetwork network = TransitionNetwork.of("", g, random.nextInt(g.states()));
                final StateSpace space = StateSpace.reachable(network, 100, Monitor.NONE);
                assertEquals(jumps(g), jumps(Generator.of(network, space, Monitor.NONE)));
                compared++;
            }
        }
        assertTrue(compared > 100, compared + " irreducible");
    }

    /** The way of counts, taken where a second molecule is about, against the way of a single molecule. */
    @Test
    void oneMoleculeIsTheSameAsCounts() {
        final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(8);
        for (int k = 0; k < 50; k++) {
            final ReactionNetwork network = TransitionNetwork.of("", Generator.of(random(random, 6)), 0);
            final List<Species> bystander = new ArrayList<>(network.species());
            bystander.add(Species.of("P", 1));
            bystander.add(Species.of("Q", 0));
            final List<Reaction> reactions = new ArrayList<>(network.reactions());
            reactions.add(StateSpaceTest.reaction("PQ", org.dissipa.network.Complex.of(new int[]{bystander.size() - 2}, new int[]{1}),
                org.dissipa.network.Complex.of(new int[]{bystander.size() - 1}, new int[]{1}), 0, 0));
            final ReactionNetwork counted = ReactionNetwork.of("", bystander, reactions, Map.of(), 1);
            final StateSpace token = StateSpace.reachable(network, 100, Monitor.NONE);
            final StateSpace counts = StateSpace.reachable(counted, 100, Monitor.NONE);
            assertEquals(counts.size(), token.size());
            final Generator a = Generator.of(network, token, Monitor.NONE);
            final Generator b = Generator.of(counted, counts, Monitor.NONE);
            assertEquals(b.edges(), a.edges());
            for (int e = 0; e < a.edges(); e++) {
                assertEquals(b.from(e), a.from(e));
                assertEquals(b.to(e), a.to(e));
                assertEquals(b.rate(e), a.rate(e));
                assertEquals(b.reverse(e), a.reverse(e));
            }
            for (int i = 0; i < token.size(); i++) {
                assertEquals(i, token.indexOf(token.counts(i)));
                for (int s = 0; s < 6; s++) {
                    assertEquals(counts.count(i, s), token.count(i, s));
                }
            }
        }
    }

    @Test
    void namesTellMechanismAndPair() {
        final Generator g = Generator.of(List.of(new Transition("in vitro", "B", 1, null), new Transition("B", "in vitro", 2, null),
            new Transition("B", "C", 3, "hot"), new Transition("C", "in vitro", 4, "hot"), new Transition("C", "B", 5, "cold")));
        final ReactionNetwork network = TransitionNetwork.of("x", g, 1);
        assertEquals(List.of("in_vitro->B", "hot[B->C]", "hot[C->in_vitro]", "cold"),
            network.reactions().stream().map(Reaction::name).toList());
        assertEquals(List.of(new ReactionGroup("hot", List.of(1, 2))), ReactionGroup.of(network));
        assertEquals(network, CrnText.read(CrnText.write(network)));
        assertEquals("B", StateSpace.reachable(network, 10, Monitor.NONE).name(0));
        final Generator same = Generator.of(List.of(Transition.of("a b", "a_b", 1), Transition.of("a_b", "a b", 1)));
        assertThrows(MasterEquationException.class, () -> TransitionNetwork.of("", same, 0));
    }

    /** A ring of 10^5 states, which states times channels could not hold. */
    @Test
    void manyStates() {
        final int n = 100_000;
        final List<Transition> table = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            table.add(Transition.of("s" + i, "s" + (i + 1) % n, 2));
            table.add(Transition.of("s" + (i + 1) % n, "s" + i, 1));
        }
        final ReactionNetwork network = TransitionNetwork.of("", Generator.of(table), 0);
        final Generator g = Generator.of(network, StateSpace.reachable(network, n, Monitor.NONE), Monitor.NONE);
        assertEquals(n, g.states());
        assertEquals(2 * n, g.edges());
        assertThrows(MasterEquationException.class, () -> StateSpace.reachable(network, n - 1, Monitor.NONE));
    }

    @Test
    void ratesFromJumps() {
        final ObservedJumps seen = ObservedJumps.of().time("A", 2).time("A", 3).time("B", 1).jumps("A", "B", null, 4).jumps("A", "B", null, 6);
        final ObservedJumps.RateEstimate only = seen.rates(0).get(0);
        assertEquals(Transition.of("A", "B", 2), only.transition());
        assertEquals(2 / Math.sqrt(10), only.standardError(), 1e-15);
        assertEquals(List.of(Transition.of("A", "B", 10.5 / 5), Transition.of("B", "A", 0.5)),
            seen.rates(0.5).stream().map(ObservedJumps.RateEstimate::transition).toList());
        assertThrows(MasterEquationException.class, () -> ObservedJumps.of().jumps("A", "B", null, 1).rates(0));
    }
}
