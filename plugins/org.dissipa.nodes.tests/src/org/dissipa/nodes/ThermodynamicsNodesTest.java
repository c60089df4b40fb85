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
}
