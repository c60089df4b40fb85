/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import static org.dissipa.thermodynamics.ClosedFormsTest.close;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.master.Transition;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.junit.jupiter.api.Test;

/** Exact steady-state thermodynamics against stored references and hand-made cases. */
class SteadyStateTest {

    @Test
    void standardRing() {
        final SteadyState s = SteadyState.of(Processes.standardRing(), Monitor.NONE);
        final double[] law = {95 / 561.0, 191 / 561.0, 275 / 561.0};
        for (int i = 0; i < 3; i++) {
            assertEquals(law[i], s.law().probability(i), 1e-15);
        }
        final Current cut = Current.ofMechanism(s.generator(), "bond 2");
        final CurrentCumulants c = s.cumulants(List.of(cut));
        assertEquals(.3377896613, c.mean(0), 5e-10);
        assertEquals(.3377896613, s.current(cut), 5e-10);
        assertEquals(.2653921535, c.varianceRate(0), 5e-10);
        assertEquals(.9954465771, s.entropyProduction(), 5e-10);
        assertEquals(2.3449197863, s.activity(), 5e-10);
        assertEquals(2.9469421094, s.pairs().stream().mapToDouble(PairFlux::affinity).sum(), 5e-10);
        assertEquals(2.3153, s.uncertaintyProduct(cut).value(), 5e-5);
    }

    @Test
    void fourStatesAsInReference() {
        final ReferenceTable table = ReferenceTable.read("thermodynamics", "D18_schnakenberg_four_state.csv");
        for (int r = 0; r < table.size(); r++) {
            final Generator g = Processes.fourStates(table.number(r, "F"));
            final SteadyState s = SteadyState.of(g, Monitor.NONE);
            for (int i = 0; i < 4; i++) {
                close(table.number(r, "pi" + i), s.law().probability(Integer.parseInt(g.stateName(i))), 1e-10, "pi" + i);
            }
            close(table.number(r, "sigma"), s.entropyProduction(), 1e-8, "sigma, row " + r);
            close(table.number(r, "J_chord(3->0)"), s.current(Current.ofMechanism(g, "edge 3")), 1e-8, "J(3->0)");
            close(table.number(r, "J_chord(0->2)"), s.current(Current.ofMechanism(g, "edge 4")), 1e-8, "J(0->2)");
            close(table.number(r, "J_chord(0->2)"), s.current(Current.ofEdge(g, Processes.edge(g, "0", "2"))), 1e-8,
                "by edge");
        }
    }

    /** Two mechanisms of birth and death: channel by channel dissipation, and none when they are merged. */
    @Test
    void twoChannelBirthDeathAsInReference() {
        final ReferenceTable table = ReferenceTable.read("thermodynamics", "D13_two_channel_birth_death.csv");
        for (int r = 0; r < table.size(); r++) {
            final double birth1 = table.number(r, "k1*a");
            final double death1 = table.number(r, "k_-1");
            final double death2 = table.number(r, "k2");
            final double birth2 = table.number(r, "k_-2*b");
            final ReactionNetwork network = Processes.network(List.of(Species.of("X", 0)), 1,
                Processes.reaction("1", new int[0], new int[]{0}, birth1, death1),
                Processes.reaction("2", new int[]{0}, new int[0], death2, birth2));
            final StateSpace space = StateSpace.within(network, new long[1], new long[]{150}, 1000, Monitor.NONE);
            final SteadyState s = SteadyState.of(Generator.of(network, space, Monitor.NONE), Monitor.NONE);
            double mean = 0;
            for (int i = 0; i < space.size(); i++) {
                mean += s.law().probability(i) * space.count(i, 0);
            }
            final String row = "row " + r;
            close(table.number(r, "mean_X(Poisson)"), mean, 1e-8, row);
            assertEquals(table.number(r, "J"), s.mechanisms().get(0).current(), 1e-8, row);
            assertEquals(table.number(r, "J"), s.mechanisms().get(1).current(), 1e-8, row);
            assertEquals(table.number(r, "EP_channelwise"), s.entropyProduction(),
                1e-8 * table.number(r, "EP_channelwise") + 1e-12, row);
            final List<Transition> merged = new java.util.ArrayList<>();
            for (int n = 0; n < 150; n++) {
                merged.add(Transition.of("" + n, "" + (n + 1), birth1 + birth2));
                merged.add(Transition.of("" + (n + 1), "" + n, (death1 + death2) * (n + 1)));
            }
            assertEquals(0, SteadyState.of(Generator.of(merged), Monitor.NONE).entropyProduction(), 1e-20, row);
        }
    }

    /** Schlögl's model, volume 25, bistable: spec D14. */
    @Test
    void schloegl() {
        final ReactionNetwork network = Processes.network(List.of(new Species("A", 1, true), new Species("B", 25, true),
            Species.of("X", 0)), 25, Processes.reaction("1", new int[]{0, 2, 2}, new int[]{2, 2, 2}, 3 * 25, .6),
            Processes.reaction("2", new int[]{1}, new int[]{2}, .25, 2.95));
        final StateSpace space = StateSpace.within(network, new long[]{1, 25, 0},
            new long[]{Integer.MAX_VALUE, Integer.MAX_VALUE, 400}, 1000, Monitor.NONE);
        final SteadyState s = SteadyState.of(Generator.of(network, space, Monitor.NONE), Monitor.NONE);
        double mean = 0;
        for (int i = 0; i < space.size(); i++) {
            mean += s.law().probability(i) * space.count(i, 2);
        }
        assertEquals(2.6312758, mean, 5e-8);
        assertEquals(6.1663120, s.entropyProduction(), 5e-8);
        final double affinity = Math.log(3 / .6 * 2.95 / .25);
        final MechanismFlux first = s.mechanisms().get(0);
        assertEquals(s.entropyProduction(), first.current() * affinity, 1e-8);
        assertTrue(s.pseudoEntropyProduction() < s.entropyProduction());
        assertTrue(s.pseudoEntropyProduction() > 0);
    }

    /** Phosphorylation switch with its complexes, N = 8: spec E06. Dissipation is J ln γ. */
    @Test
    void phosphorylationSwitch() {
        final double a = 2 / .2;
        final double gamma = 1e4;
        final double q = a / Math.sqrt(gamma);
        final ReactionNetwork network = Processes.network(
            List.of(Species.of("W", 8), Species.of("V", 0), Species.of("K", 1), Species.of("P", 1), Species.of("WK", 0),
                Species.of("VP", 0)), 1,
            Processes.reaction("bind K", new int[]{0, 2}, new int[]{4}, a, 1),
            Processes.reaction("phosphorylate", new int[]{4}, new int[]{1, 2}, 1, q),
            Processes.reaction("bind P", new int[]{1, 3}, new int[]{5}, a, 1),
            Processes.reaction("dephosphorylate", new int[]{5}, new int[]{0, 3}, 1, q));
        final StateSpace space = StateSpace.reachable(network, 1000, Monitor.NONE);
        final Generator g = Generator.of(network, space, Monitor.NONE);
        final SteadyState s = SteadyState.of(g, Monitor.NONE);
        double mean = 0;
        double square = 0;
        for (int i = 0; i < space.size(); i++) {
            mean += s.law().probability(i) * space.count(i, 1);
            square += s.law().probability(i) * space.count(i, 1) * space.count(i, 1);
        }
        assertEquals(3.1126742, mean, 5e-8);
        assertEquals(4.4064696, square - mean * mean, 5e-8);
        final double j = s.current(Current.ofMechanism(g, "phosphorylate"));
        assertEquals(.8250462, j, 5e-8);
        assertEquals(7.5989560, s.entropyProduction(), 5e-8);
        close(j * Math.log(gamma), s.entropyProduction(), 1e-12, "J ln gamma");
    }

    /** Kinetic proofreading with two mechanisms between the same states and exact rational answers. */
    @Test
    void proofreadingWithRationalRates() {
        final double[] right = {2, 1, 3, 1, 1, .5, 4, .25};
        final double[] wrong = {1, 5, .5, 1, 6, .25, 1, .125};
        for (final boolean fromActivated : new boolean[]{true, false}) {
            final List<Transition> table = new java.util.ArrayList<>();
            for (final Map.Entry<String, double[]> x : List.of(Map.entry("R", right), Map.entry("W", wrong))) {
                final double[] k = x.getValue();
                final String bound = "E" + x.getKey();
                final String active = bound + "*";
                final String source = fromActivated ? active : bound;
                table.add(new Transition("E", bound, k[0], "bind"));
                table.add(new Transition(bound, "E", k[1], "bind"));
                table.add(new Transition(bound, active, k[2], "activate"));
                table.add(new Transition(active, bound, k[3], "activate"));
                table.add(new Transition(active, "E", k[4], "proof"));
                table.add(new Transition("E", active, k[5], "proof"));
                table.add(new Transition(source, "E", k[6], "product " + x.getKey()));
                table.add(new Transition("E", source, k[7], "product " + x.getKey()));
            }
            final Generator g = Generator.of(table);
            final SteadyState s = SteadyState.of(g, Monitor.NONE);
            final Current both = Current.ofMechanisms("product", g, Map.of("product R", 1.0, "product W", 1.0));
            final CurrentCumulants c = s.cumulants(List.of(both, Current.ofMechanism(g, "product R")));
            close(fromActivated ? 6812 / 11143.0 : 2516 / 4569.0, c.mean(0), 1e-14, "J");
            close(fromActivated ? 787309546632.0 / 1383586741207L : 344550844612.0 / 476906760045L, c.varianceRate(0),
                1e-13, "V");
            close(fromActivated ? 7134 / 11143.0 : 804 / 1523.0, c.mean(1), 1e-14, "J of R");
            close(fromActivated ? 684925939186.0 / 1383586741207L : 2151654636.0 / 3532642667L, c.varianceRate(1),
                1e-13, "V of R");
            close(fromActivated ? 2.8906399489325 : 2.18806846272234, s.entropyProduction(), 1e-13, "sigma");
            close(fromActivated ? 4.40137232994886 : 5.2131688248704, s.uncertaintyProduct(both).value(), 1e-13, "Q");
        }
    }

    @Test
    void irreversibleJumpIsReportedAsInfinite() {
        final Generator g = Generator.of(List.of(Transition.of("a", "b", 1), Transition.of("b", "a", 2),
            Transition.of("b", "c", 1), Transition.of("c", "a", 1)));
        final SteadyState s = SteadyState.of(g, Monitor.NONE);
        assertEquals(Double.POSITIVE_INFINITY, s.entropyProduction());
        assertEquals(2, s.irreversibleEdges().length);
        final MechanismFlux flux = s.mechanisms().get(1);
        assertEquals("b -> c", flux.name());
        assertFalse(flux.reversible());
        assertEquals(Double.POSITIVE_INFINITY, flux.entropyProduction());
        assertEquals(Double.POSITIVE_INFINITY, s.uncertaintyProduct(Current.ofMechanism(g, "b -> c")).value());
        assertTrue(Double.isFinite(s.cumulants(List.of(Current.ofMechanism(g, "b -> c"))).varianceRate(0)));
        final double dropped = SteadyState.of(g.withReverseJumps(30), Monitor.NONE).entropyProduction();
        final double j = s.mechanisms().get(1).current();
        assertEquals(j * (60 + Math.log(.5)), dropped, 1e-9);
    }

    /** A jump out of a transient state may be irreversible without making the steady state dissipate. */
    @Test
    void transientStatesDoNotDissipate() {
        final Generator g = Generator.of(List.of(Transition.of("t", "a", 1), Transition.of("a", "b", 2),
            Transition.of("b", "a", 3)));
        final SteadyState s = SteadyState.of(g, Monitor.NONE);
        assertEquals(0, s.law().probability(0));
        assertEquals(0, s.entropyProduction());
        assertEquals(0, s.irreversibleEdges().length);
        assertTrue(Double.isNaN(s.uncertaintyProduct(Current.ofMechanism(g, "a -> b")).value()));
    }

    /** Absorbing state: no current, no variance. */
    @Test
    void absorbingStateIsStill() {
        final Generator g = Generator.of(List.of(Transition.of("a", "b", 2)));
        final SteadyState s = SteadyState.of(g, Monitor.NONE);
        assertArrayEquals(new double[]{0, 1}, s.law().probabilities());
        assertEquals(0, s.activity());
        assertEquals(0, s.cumulants(List.of(Current.ofMechanism(g, "a -> b"))).varianceRate(0));
    }

    @Test
    void wrongCurrentsAreRefused() {
        final Generator g = Processes.standardRing();
        assertEquals("Current q weighs the reaction bond 9, which does not exist; there are bond 0, bond 1, bond 2.",
            assertThrows(ThermodynamicsException.class, () -> Current.ofMechanisms("q", g, Map.of("bond 9", 1.0)))
                .getMessage());
        assertThrows(ThermodynamicsException.class, () -> Current.ofMechanisms("q", g, Map.of("bond 1", Double.NaN)));
        assertThrows(ThermodynamicsException.class, () -> Current.ofMechanisms("q", g, Map.of("bond 1", 0.0)));
        assertThrows(ThermodynamicsException.class, () -> Current.ofIncrements("q", g, new double[]{1, 1, 1, 1, 1, 1}));
        assertThrows(ThermodynamicsException.class, () -> Current.ofIncrements("q", g, new double[]{1}));
    }
}
