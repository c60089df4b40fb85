/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dissipa.nodes.networks.NetworkCreatorFactory;
import org.dissipa.nodes.simulation.MasterEquationSolverFactory;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.port.PortObject;

/** Master Equation Solver: laws against closed forms, bounds, and what is refused. */
class MasterEquationSolverTest {

    private static PortObject network(final String text) throws Exception {
        return NodeRun.of(new NetworkCreatorFactory()).set("text", text).execute().out(0);
    }

    private static NodeRun solver() {
        return NodeRun.of(new MasterEquationSolverFactory());
    }

    /** A <-> B with 12 molecules: binomial with p = 1/3 of A; every marginal to 1e-12 relative. */
    @Test
    void stationaryLawOfAnIsomerIsBinomial() throws Exception {
        final NodeRun run = solver().execute(network("A <-> B ; 2, 1\ninit A = 12"));
        assertEquals(13, run.rows(0).size());
        double p = Math.pow(2.0 / 3, 12);
        for (int n = 0; n <= 12; n++) {
            assertEquals(p, run.number(1, "probability", "Infinity", "A", Integer.toString(n)), 1e-12 * p);
            p *= (12.0 - n) / (n + 1) / 2;
        }
        assertEquals(4, run.number(2, "mean", "Infinity", "A"), 1e-12);
        assertEquals(12 * 2.0 / 9, run.number(2, "variance", "Infinity", "B"), 1e-11);
        assertEquals(2.0 / 3, run.number(2, "Fano factor", "Infinity", "A"), 1e-12);
        assertTrue(run.table(0).getDataTableSpec().equalStructure((DataTableSpec)run.spec(0)), "the spec was known before");
        assertTrue(run.cell(3, "method").toString().startsWith("13 states"), run.cell(3, "method").toString());
        assertTrue(run.view().contains("stationary") && run.view().contains("\"A\""), run.view());
    }

    /** Decay of 10 molecules with k = 0.7: binomial with p = exp(-k t) at each time. */
    @Test
    void lawOverTimeOfADecayIsBinomial() throws Exception {
        final NodeRun run = solver().set("transient", true).set("stationary", false).set("endTime", 2.0).set("timePoints", 4)
            .set("everyState", true).execute(network("A -> 0 ; 0.7\ninit A = 10"));
        assertEquals(5 * 11, run.rows(0).size());
        for (final double t : new double[]{0.5, 1, 2}) {
            final double p = Math.exp(-0.7 * t);
            assertEquals(10 * p, run.number(2, "mean", Double.toString(t), "A"), 1e-10);
            assertEquals(Math.pow(p, 10), run.number(1, "probability", Double.toString(t), "A", "10"), 1e-11);
            assertEquals(10 * p * (1 - p), run.number(2, "variance", Double.toString(t), "A"), 1e-9);
        }
        assertEquals(1, run.number(1, "probability", "0.0", "A", "10"));
    }

    /** Birth and death below a bound is reversible: the stationary law is the Poisson law of mean 8, cut off. */
    @Test
    void boundedBirthAndDeathIsACutPoissonLaw() throws Exception {
        final PortObject network = network("0 <-> A ; 8, 1");
        final NodeRun run = solver().set("bounds", "A = 60  # far out").execute(network);
        double p = Math.exp(-8);
        for (int n = 0; n <= 60; n++) {
            assertEquals(p, run.number(1, "probability", "Infinity", "A", Integer.toString(n)), 1e-11 * p);
            p *= 8.0 / (n + 1);
        }
        assertTrue(run.warnings().get(0).contains("cut jumps off"), "the cut is told");
        assertTrue(solver().set("bounds", "* = 9").execute(network).warnings().get(0).contains("Raise the bounds"));
    }

    @Test
    void whatCannotBeSolvedIsRefusedWithARemedy() throws Exception {
        final PortObject infinite = network("0 <-> A ; 8, 1");
        refused(KNIMEException.class, solver(), infinite, "infinitely many states", "upper bounds");
        refused(KNIMEException.class, solver().set("bounds", "B = 9"), infinite, "B", "no such species");
        refused(InvalidSettingsException.class, solver().set("bounds", "A < 9"), infinite, "A < 9", "A = 200");
        refused(InvalidSettingsException.class, solver().set("stationary", false), infinite, "Nothing is asked for");
        refused(KNIMEException.class, solver().set("maxStates", 5), network("A <-> B ; 2, 1\ninit A = 12"), "more than 5 states");
        refused(KNIMEException.class, solver(), network("A -> B ; 1\nA -> C ; 1\ninit A = 1"), "2 recurrent classes");
    }

    private static <T extends Exception> void refused(final Class<T> type, final NodeRun run, final PortObject network,
        final String... words) {
        final String message = assertThrows(type, () -> run.execute(network)).getMessage();
        for (final String word : words) {
            assertTrue(message.contains(word), message);
        }
    }
}
