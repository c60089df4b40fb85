/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dissipa.nodes.networks.NetworkCreatorFactory;
import org.dissipa.nodes.thermodynamics.EntropyProductionCalculatorFactory;
import org.dissipa.nodes.thermodynamics.UncertaintyRelationCheckerFactory;
import org.junit.jupiter.api.Test;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.port.PortObject;

/** Entropy Production Calculator and Uncertainty Relation Checker against closed forms of the uniform ring. */
class ThermodynamicsNodesTest {
    private static final String SIGMA = "entropy production [k_B/time]";
    private static final String TUR = "uncertainty relation";

    private static PortObject network(final String text) throws Exception {
        return NodeRun.of(new NetworkCreatorFactory()).set("text", text).execute().out(0);
    }

    private static PortObject ring(final double affinity) throws Exception {
        final String constants = " ; " + Math.exp(affinity / 6) + ", " + Math.exp(-affinity / 6) + "\n";
        return network("s0: A <-> B" + constants + "s1: B <-> C" + constants + "s2: C <-> A" + constants + "init A = 1");
    }

    private static NodeRun calculator() {
        return NodeRun.of(new EntropyProductionCalculatorFactory());
    }

    private static NodeRun checker() {
        return NodeRun.of(new UncertaintyRelationCheckerFactory());
    }

    @Test
    void ringDissipatesCurrentTimesAffinity() throws Exception {
        final double a = 2.5;
        final double current = 2 * Math.sinh(a / 6) / 3;
        final NodeRun run = calculator().execute(ring(a));
        assertEquals(current * a, run.number(0, "value", SIGMA, "exact"), 1e-12);
        assertEquals(current, run.number(1, "current [1/time]", "s1", "exact"), 1e-12);
        assertEquals(a / 3, run.number(1, "affinity [kT]", "s1", "exact"), 1e-12);
        assertTrue(run.warnings().isEmpty());
    }

    /** Sampled within 4.5 standard errors: false alarm 7e-6. */
    @Test
    void sampledDissipationAgrees() throws Exception {
        final NodeRun run = calculator().set("computation", "BOTH").set("duration", 20.0).set("replicates", 400)
            .execute(ring(2.5));
        assertEquals(run.number(0, "value", SIGMA, "exact"), run.number(0, "value", SIGMA, "sampled"),
            4.5 * run.number(0, "standard error", SIGMA, "sampled"));
        assertTrue(run.cell(2, "method").toString().contains("3 states"));
    }

    @Test
    void irreversibleReactionsAreInfiniteOrGivenADrop() throws Exception {
        final PortObject oneWay = network("A -> B ; 1\nB -> C ; 1\nC -> A ; 1\ninit A = 1");
        final NodeRun infinite = calculator().execute(oneWay);
        assertEquals(Double.POSITIVE_INFINITY, infinite.number(0, "value", SIGMA, "exact"));
        assertTrue(infinite.warnings().get(0).contains("R1, R2, R3"));
        final NodeRun given =
            calculator().set("irreversible", "REVERSE").set("potentialDrop", 5.0).execute(oneWay);
        final double current = (1 - Math.exp(-5)) / 3;
        assertEquals(15 * current, given.number(0, "value", SIGMA, "exact"), 1e-12);
    }

    @Test
    void everyCurrentOfTheRingHasTheClosedFormProduct() throws Exception {
        final double a = 2.5;
        final NodeRun run = checker().set("currents", "s0\nsteps = s0 + s1 + s2\nodd = 2 s0 - 0.5 s1").execute(ring(a));
        for (final String current : new String[]{"s0", "steps", "odd"}) {
            assertEquals(a / 3 / Math.tanh(a / 6), run.number(0, "product", current, "exact", TUR), 1e-10);
            assertEquals("holds", run.cell(0, "verdict", current, "exact", TUR).toString());
            assertEquals(a / 3 / Math.tanh(a / 6), run.number(0, "bound", current, "exact", "unicyclic bound"), 1e-10);
            assertEquals("holds", run.cell(0, "verdict", current, "exact", "unicyclic bound").toString());
        }
    }

    /** The interval at 99.99 % covers the exact product; the count of all steps has no finite-time bias. */
    @Test
    void sampledIntervalCoversTheExactProduct() throws Exception {
        final NodeRun run = checker().set("computation", "BOTH").set("currents", "steps = s0 + s1 + s2")
            .set("duration", 20.0).set("replicates", 1000).set("confidence", .9999).execute(ring(2.5));
        final double exact = run.number(0, "product", "steps", "exact", TUR);
        assertTrue(run.number(0, "confidence low", "steps", "sampled", TUR) < exact);
        assertTrue(run.number(0, "confidence high", "steps", "sampled", TUR) > exact);
    }

    @Test
    void equilibriumHasNoCurrent() throws Exception {
        final NodeRun run = checker().execute(ring(0));
        assertEquals("no net current", run.cell(0, "verdict", "s0", "exact", TUR).toString());
    }

    @Test
    void unknownReactionsAndInfiniteClassesAreNamed() throws Exception {
        final PortObject ring = ring(1);
        final String unknown = assertThrows(InvalidSettingsException.class,
            () -> checker().set("currents", "x = s0 + s9").execute(ring)).getMessage();
        assertTrue(unknown.contains("'s9'") && unknown.contains("s0, s1, s2"), unknown);
        assertThrows(InvalidSettingsException.class, () -> checker().set("currents", "x = s0 s1").execute(ring));
        final PortObject open = network("0 <-> A ; 1, 1");
        final String states =
            assertThrows(KNIMEException.class, () -> checker().set("maxStates", 100).execute(open)).getMessage();
        assertTrue(states.contains("100"), states);
    }

    /** The standard ring of the reference tables: J and σ of every relation; the cycle's current is that of its chord. */
    @Test
    void everyRelationOfTheStandardRing() throws Exception {
        final PortObject ring = network("b0: S0 <-> S1 ; 3, 0.5\nb1: S1 <-> S2 ; 2, 0.7\nb2: S2 <-> S0 ; 1, 0.9\ninit S0 = 1");
        final NodeRun run = checker().set("currentSet", "DEFINED_AND_CYCLES").set("finiteTime", true).set("duration", 20.0)
            .set("timeStep", 0.01).execute(ring);
        assertEquals(.2653921535 * .9954465771 / (.3377896613 * .3377896613), run.number(0, "product", "b2", "exact", TUR), 1e-8);
        assertEquals(run.number(0, "product", "b2", "exact", TUR), run.number(0, "product", "cycle 1", "exact", TUR), 1e-12);
        assertEquals(2.3578, run.number(0, "product", "b2", "exact", "finite-time TUR"), 5e-5);
        assertEquals(2.3578, run.number(0, "product", "b2", "exact", "arbitrary-initial-state TUR"), 5e-5);
        for (final String relation : new String[]{"pseudo-entropy TUR", "kinetic uncertainty relation", "thermo-kinetic uncertainty relation",
            "unicyclic bound", "discrete-time TUR", "finite-time kinetic uncertainty relation"}) {
            assertEquals("holds", run.cell(0, "verdict", "b2", "exact", relation).toString(), relation);
        }
        final double least = run.number(0, "product", "3 currents", "exact", "multidimensional TUR");
        assertTrue(least >= 2 && least <= run.number(0, "product", "b0", "exact", TUR) * (1 + 1e-9));
        assertEquals(3, run.rows(2).size());
        run.rows(0).forEach(row -> assertTrue(!row.getCell(13).toString().equals("VIOLATED"), row.toString()));
    }

    /** Spec D09: a two-state equilibration. The plain product is below 2 and does not apply; the relation for any start holds, exact and sampled. */
    @Test
    void transientsAreNoViolations() throws Exception {
        final PortObject two = network("flip: A <-> B ; 1, 1\ninit A = 1");
        final NodeRun run = checker().set("computation", "BOTH").set("start", "INITIAL").set("finiteTime", true).set("duration", 0.5)
            .set("replicates", 4000).set("confidence", .9999).execute(two);
        assertEquals("does not apply", run.cell(0, "verdict", "flip", "exact", "finite-time TUR").toString());
        assertEquals("holds", run.cell(0, "verdict", "flip", "exact", "arbitrary-initial-state TUR").toString());
        final double exact = run.number(0, "product", "flip", "exact", "arbitrary-initial-state TUR");
        assertTrue(run.number(0, "confidence low", "flip", "sampled", "arbitrary-initial-state TUR") < exact);
        assertTrue(run.number(0, "confidence high", "flip", "sampled", "arbitrary-initial-state TUR") > exact);
        assertEquals("does not apply", run.cell(0, "verdict", "flip", "sampled", "finite-time TUR").toString());
        assertTrue(assertThrows(InvalidSettingsException.class, () -> checker().set("computation", "SAMPLED").set("start", "INITIAL").execute(two))
            .getMessage().contains("choose 'Exact' or 'Both'"));
    }

    /** A driven two-state process: the relation of Koyuk and Seifert applies, that of the steady state does not. */
    @Test
    void drivenProcessesHaveTheirRelation() throws Exception {
        final PortObject two = network("e = 0\nflip: A <-> B ; exp(-e/2), exp(e/2)\ninit A = 1");
        final NodeRun run = checker().set("driving", "e = 1.5*sin(phase)").set("duration", 5.0).execute(two);
        assertEquals("holds", run.cell(0, "verdict", "flip", "exact", "time-dependent-driving TUR").toString());
        assertEquals("does not apply", run.cell(0, "verdict", "flip", "exact", "finite-time TUR").toString());
        final String wrong = assertThrows(KNIMEException.class, () -> checker().set("driving", "f = 1").execute(two)).getMessage();
        assertTrue(wrong.contains("'f = 1'") && wrong.contains("one of e"), wrong);
    }

    @Test
    void boundsCutInfiniteNetworksAndSaySo() throws Exception {
        final PortObject open = network("0 <-> A ; 1, 1");
        final NodeRun run = calculator().set("bounds", "A = 40").execute(open);
        assertEquals(0, run.number(0, "value", SIGMA, "exact"), 1e-12);
        assertTrue(run.warnings().get(0).contains("probability of sitting at a bound"));
    }

    /** Spec D20: the standard ring over t = 0.5. Sampled within 4.5 standard errors of exact (false alarm 7e-6 each). */
    @Test
    void balanceOverTime() throws Exception {
        final PortObject ring = network("b0: S0 <-> S1 ; 3, 0.5\nb1: S1 <-> S2 ; 2, 0.7\nb2: S2 <-> S0 ; 1, 0.9\ninit S0 = 1");
        final NodeRun run = calculator().set("computation", "BOTH").set("duration", 1.0).set("replicates", 3000).set("overTime", true)
            .set("relaxationTime", 0.5).set("timeIntervals", 1).set("startKind", "MIXTURE").set("startText", "0.8: S0=1\n0.15: S1=1\n0.05: S2=1")
            .execute(ring);
        final String total = "total entropy production [k_B]";
        assertEquals(1.659929, run.number(3, "value", "exact", total, "0.5"), 1e-6);
        assertEquals(.680011, run.number(3, "value", "exact", "housekeeping entropy [k_B]", "0.5"), 1e-6);
        assertEquals(1.659929, run.number(3, "value", "sampled", total, "0.5"), 4.5 * run.number(3, "standard error", "sampled", total, "0.5"));
        assertEquals("consistent", run.cell(4, "verdict", total).toString());
        assertEquals(3, run.rows(4).size());
        assertTrue(assertThrows(InvalidSettingsException.class,
            () -> calculator().set("computation", "SAMPLED").set("overTime", true).execute(ring)).getMessage().contains("exact computation"));
    }

    /** One molecule and linear rates: mean-field fluxes are the marginal ones. Stated reverse constants make a chain reversible. */
    @Test
    void meanFieldAndReverseConstants() throws Exception {
        final NodeRun field = calculator().set("meanField", true).execute(ring(2.5));
        assertEquals(field.number(0, "value", SIGMA, "exact"), field.number(0, "value", SIGMA, "mean-field"), 1e-9);
        final PortObject oneWay = network("A -> B ; 1\nB -> C ; 1\nC -> A ; 1\ninit A = 1");
        final NodeRun stated = calculator().set("irreversible", "CONSTANTS").set("reverseConstants", "R1 = 0.1\nR2 = 0.1\nR3 = 0.1").execute(oneWay);
        assertEquals(.9 / 3 * 3 * Math.log(10), stated.number(0, "value", SIGMA, "exact"), 1e-12);
        assertTrue(stated.warnings().isEmpty());
    }
}
