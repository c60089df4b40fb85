/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.bounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.Transition;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.Current;
import org.dissipa.thermodynamics.DrivenProcess;
import org.dissipa.thermodynamics.Processes;
import org.dissipa.thermodynamics.Protocol;
import org.dissipa.thermodynamics.ReferenceTable;
import org.dissipa.thermodynamics.Relaxation;
import org.dissipa.thermodynamics.SteadyState;
import org.junit.jupiter.api.Test;

/** Uncertainty relations against stored references, and their slack on random processes. */
class UncertaintyRelationTest {

    private static RelationCheck find(final List<RelationCheck> checks, final UncertaintyRelation relation) {
        return checks.stream().filter(c -> c.relation() == relation).findFirst().orElseThrow();
    }

    private static RandomGenerator generator(final long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Spec D04, D05: four states at F = 4, edge 0, and all edges together. */
    @Test
    void fourStates() {
        final Generator g = Processes.fourStates(4);
        final SteadyStateRelations relations = SteadyStateRelations.of(SteadyState.of(g, Monitor.NONE));
        final List<RelationCheck> checks = relations.check(List.of(Current.ofMechanism(g, "edge 0")));
        assertEquals(2.9374, find(checks, UncertaintyRelation.STEADY_STATE).quantity(), 5e-5);
        assertEquals(6.2154, find(checks, UncertaintyRelation.KINETIC).quantity(), 5e-5);
        assertEquals(2.4392, find(checks, UncertaintyRelation.PSEUDO_ENTROPY).quantity(), 5e-5);
        assertEquals(1.3550, find(checks, UncertaintyRelation.THERMO_KINETIC).quantity(), 5e-5);
        assertTrue(checks.stream().noneMatch(c -> c.relation() == UncertaintyRelation.UNICYCLIC));
        final RelationCheck together = relations.checkTogether(Current.ofAllMechanisms(g));
        assertEquals(.68397, 2 / together.quantity(), 5e-6);
    }

    /** The best combination reaches the product of the multidimensional relation, and no other current beats it. */
    @Test
    void mostPreciseCurrent() {
        final RandomGenerator random = generator(1);
        for (int trial = 0; trial < 100; trial++) {
            final Generator g = Processes.random(random, 3 + random.nextInt(4), 1);
            final SteadyState s = SteadyState.of(g, Monitor.NONE);
            if (s.entropyProduction() < 1e-9) {
                continue;
            }
            final SteadyStateRelations relations = SteadyStateRelations.of(s);
            final List<Current> all = Current.ofAllMechanisms(g);
            final double[] best = relations.mostPrecise(all);
            final Map<String, Double> weights = new HashMap<>();
            for (int c = 0; c < best.length; c++) {
                weights.put(all.get(c).name(), best[c]);
            }
            final double product =
                find(relations.check(List.of(Current.ofMechanisms("best", g, weights))), UncertaintyRelation.STEADY_STATE).quantity();
            assertEquals(relations.checkTogether(all).quantity(), product, 1e-7 * product);
            for (final RelationCheck c : relations.check(all)) {
                assertTrue(c.relation() != UncertaintyRelation.STEADY_STATE || c.quantity() >= product * (1 - 1e-7));
            }
        }
    }

    /** Every relation on 2000 random processes and currents: slack not below −1e-9 of the bound. */
    @Test
    void slackIsNotNegative() {
        final RandomGenerator random = generator(2);
        int applied = 0;
        for (int trial = 0; trial < 2000; trial++) {
            final boolean ring = trial % 4 == 0;
            final int n = 3 + random.nextInt(6);
            final Generator g = ring ? Processes.ring(rates(random, n), rates(random, n))
                : Processes.random(random, 2 + random.nextInt(6), 2 * random.nextDouble());
            final SteadyState s = SteadyState.of(g, Monitor.NONE);
            if (s.entropyProduction() < 1e-12) {
                continue;
            }
            final SteadyStateRelations relations = SteadyStateRelations.of(s);
            final List<Current> currents = List.of(Current.ofMechanism(g, g.mechanisms().get(0)), Current.ofEdge(g, 0));
            final List<RelationCheck> checks = new java.util.ArrayList<>(relations.check(currents));
            checks.add(relations.checkTogether(currents));
            if (ring) {
                assertEquals(11, checks.size());
            }
            for (final RelationCheck c : checks) {
                applied += c.applies() ? 1 : 0;
                assertTrue(!c.applies() || c.slack() >= -1e-9 * c.bound() - 1e-9, c + " in trial " + trial);
            }
        }
        assertTrue(applied > 14_000, applied + " checks applied");
    }

    private static double[] rates(final RandomGenerator random, final int n) {
        final double[] rates = new double[n];
        for (int i = 0; i < n; i++) {
            rates[i] = Math.exp(random.nextGaussian());
        }
        return rates;
    }

    /** Spec D03: rings with unequal rates stay above the unicyclic bound. */
    @Test
    void unevenRings() {
        for (int n = 3; n <= 10; n++) {
            for (final double affinity : new double[]{1, 5, 20}) {
                final double[] up = new double[n];
                final double[] down = new double[n];
                for (int i = 0; i < n; i++) {
                    final double k = 1 + .8 * Math.sin(1.3 * i);
                    final double tilt = .35 * (Math.cos(2.1 * i) - Math.cos(2.1 * ((i + 1) % n)));
                    up[i] = k * Math.exp(affinity / (2 * n) + tilt);
                    down[i] = k * Math.exp(-affinity / (2 * n) - tilt);
                }
                final Generator g = Processes.ring(up, down);
                final RelationCheck c = find(SteadyStateRelations.of(SteadyState.of(g, Monitor.NONE))
                    .check(List.of(Current.ofMechanism(g, "bond 0"))), UncertaintyRelation.UNICYCLIC);
                assertEquals(affinity / n / Math.tanh(affinity / (2 * n)), c.bound(), 1e-12 * c.bound());
                assertTrue(c.slack() > 0);
            }
        }
    }

    @Test
    void finiteTimeSteadyStateAsInReference() {
        final ReferenceTable table = ReferenceTable.read("thermodynamics", "D08_finite_time_tur_ness.csv");
        final Generator g = Processes.standardRing();
        final double[] law = SteadyState.of(g, Monitor.NONE).law().probabilities();
        for (int r = 0; r < table.size(); r++) {
            final Current current = table.text(r, "current").equals("cut") ? Current.ofMechanism(g, "bond 2")
                : Current.ofMechanisms("all", g, Map.of("bond 0", 1.0, "bond 1", 1.0, "bond 2", 1.0));
            final Relaxation process = Relaxation.of(g, law, table.number(r, "T"), Monitor.NONE);
            final String row = "row " + r;
            assertEquals(table.number(r, "meanJ"), process.mean(current), 1e-8 * process.mean(current), row);
            final double variance = process.moments(current, Monitor.NONE).variance();
            assertEquals(table.number(r, "varJ"), variance, 1e-8 * variance, row);
            assertEquals(table.number(r, "Sigma"), process.entropyProduction(), 1e-8 * process.entropyProduction(), row);
            final List<RelationCheck> checks = FiniteTimeRelations.of(process).check(current, Monitor.NONE);
            final double product = table.number(r, "tur_product");
            assertEquals(product, find(checks, UncertaintyRelation.FINITE_TIME).quantity(), 1e-8 * product, row);
            assertEquals(product, find(checks, UncertaintyRelation.ARBITRARY_START).quantity(), 1e-8 * product, row);
            checks.forEach(c -> assertTrue(c.applies() && c.slack() >= -1e-9, row + " " + c));
        }
    }

    /** Spec D09: the naive product of a relaxation falls to .727 and does not apply; the relation for any start holds. */
    @Test
    void relaxationBelowTwoIsNoViolation() {
        final Generator g = Generator.of(List.of(Transition.of("0", "1", 1), Transition.of("1", "0", 1)));
        final Relaxation process = Relaxation.of(g, new double[]{.95, .05}, 5, Monitor.NONE);
        final List<RelationCheck> checks =
            FiniteTimeRelations.of(process).check(Current.ofMechanism(g, "0 -> 1"), Monitor.NONE);
        final RelationCheck naive = find(checks, UncertaintyRelation.FINITE_TIME);
        assertEquals(.727, naive.quantity(), 5e-4);
        assertFalse(naive.applies());
        final RelationCheck general = find(checks, UncertaintyRelation.ARBITRARY_START);
        assertTrue(general.applies() && general.slack() > 0);
    }

    @Test
    void arbitraryStartsKeepTheirRelation() {
        final RandomGenerator random = generator(3);
        for (int trial = 0; trial < 300; trial++) {
            final Generator g = Processes.random(random, 2 + random.nextInt(5), 1);
            final double[] p = random.doubles(g.states()).map(x -> x * x * x).toArray();
            final double sum = java.util.Arrays.stream(p).sum();
            for (int i = 0; i < p.length; i++) {
                p[i] /= sum;
            }
            final Relaxation process = Relaxation.of(g, p, .05 + 2 * random.nextDouble(), Monitor.NONE);
            final RelationCheck c = find(FiniteTimeRelations.of(process).check(Current.ofEdge(g, 0), Monitor.NONE),
                UncertaintyRelation.ARBITRARY_START);
            assertTrue(c.slack() >= -1e-9 * c.quantity(), c.toString());
        }
    }

    @Test
    void drivenProcessesAsInReference() {
        final ReferenceTable table = ReferenceTable.read("thermodynamics", "D10_koyuk_seifert.csv");
        final Generator two = Generator.of(List.of(Transition.of("0", "1", 1), Transition.of("1", "0", 1)));
        final Protocol swing = (e, phase) -> Math.exp((two.from(e) == 0 ? -.5 : .5) * 1.5 * Math.sin(phase));
        final Generator three = Processes.uniformRing(3, 0);
        final Protocol wave = (e, phase) -> {
            final double[] energy = {0, Math.cos(phase), .5 * Math.sin(phase)};
            return Math.exp((energy[three.from(e)] - energy[three.to(e)]) / 2 + (three.forward(e) ? 1 : -1) / 6.0);
        };
        for (int r = 0; r < table.size(); r++) {
            final boolean small = table.text(r, "system").startsWith("2state");
            final DrivenProcess process = DrivenProcess.of(small ? two : three, small ? swing : wave,
                small ? new double[]{.7, .3} : new double[]{.5, .3, .2}, table.number(r, "v"), table.number(r, "T"));
            final Current current = small ? Current.ofMechanism(two, "0 -> 1") : Current.ofMechanism(three, "bond 2");
            final DrivenProcess.Outcome o = process.outcome(current);
            final String row = "row " + r;
            assertEquals(table.number(r, "meanJ"), o.moments().mean(), 1e-8, row);
            assertEquals(table.number(r, "varJ"), o.moments().variance(), 1e-8, row);
            assertEquals(table.number(r, "Sigma"), o.entropyProduction(), 1e-7, row);
            assertEquals(table.number(r, "T dT<J>"),
                o.moments().duration() * o.moments().finalRate() - o.speedResponse(), 1e-7, row);
            final List<RelationCheck> checks = DrivenRelations.check(process, current);
            final RelationCheck ks = find(checks, UncertaintyRelation.DRIVEN);
            assertEquals(table.number(r, "KS_product"), ks.quantity(), 1e-5 * ks.quantity(), row);
            assertTrue(ks.applies() && ks.slack() > 0);
            assertFalse(find(checks, UncertaintyRelation.FINITE_TIME).applies());
        }
    }

    /** A discrete-time walk on a ring: J = p − q, V = p + q − J², Δs = J ln(p/q); the form with 2/Δs fails, the other holds. */
    @Test
    void discreteTime() {
        final double p = .9;
        final double q = .02;
        final Generator g = Processes.ring(new double[]{p, p, p, p}, new double[]{q, q, q, q});
        final Current steps = Current.ofMechanisms("steps", g, Map.of("bond 0", 1.0, "bond 1", 1.0, "bond 2", 1.0, "bond 3", 1.0));
        final RelationCheck c = DiscreteTimeRelation.check(g, steps, Monitor.NONE);
        final double j = p - q;
        assertEquals((p + q - j * j) / (j * j), c.quantity(), 1e-12);
        final double entropy = j * Math.log(p / q);
        assertEquals(2 / Math.expm1(entropy), c.bound(), 1e-12);
        assertTrue(c.slack() > 0);
        assertTrue(c.quantity() < 2 / entropy);
        assertThrows(IllegalArgumentException.class,
            () -> DiscreteTimeRelation.check(Processes.ring(new double[]{1, 1, 1}, new double[]{.1, .1, .1}), steps, Monitor.NONE));
    }

    @Test
    void irreversibleProcessKeepsTheRelationsThatApply() {
        final Generator g = Generator.of(List.of(Transition.of("a", "b", 1), Transition.of("b", "c", 1),
            Transition.of("c", "a", 1)));
        final List<RelationCheck> checks =
            SteadyStateRelations.of(SteadyState.of(g, Monitor.NONE)).check(List.of(Current.ofMechanism(g, "a -> b")));
        assertFalse(find(checks, UncertaintyRelation.STEADY_STATE).applies());
        final RelationCheck kinetic = find(checks, UncertaintyRelation.KINETIC);
        assertTrue(kinetic.applies());
        // one turn in three jumps: V A / J² = (1/9)(1)/(1/9) = 1, the bound itself
        assertEquals(1, kinetic.quantity(), 1e-13);
    }

    @Test
    void inverseOfXTanhX() {
        for (final double y : new double[]{1e-6, .01, .5, 1, 3, 20, 500}) {
            assertEquals(y, SteadyStateRelations.inverseOfXTanhX(y * Math.tanh(y)), 1e-13 * y);
        }
        assertEquals(2 / 1e-9, SteadyStateRelations.thermoKinetic(1e-9, 5), 1);
        assertEquals(.2, SteadyStateRelations.thermoKinetic(1e4, 5), 1e-9);
    }
}
