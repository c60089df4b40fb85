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

    /** Birth and death without bounds is Poissonian at all times; what is certified holds. */
    @Test
    void projectionOfAnInfiniteNetworkIsCertified() throws Exception {
        final PortObject network = network("0 <-> A ; 8, 1");
        final NodeRun run = solver().set("method", "PROJECTION").set("endTime", 4.0).set("timePoints", 2).set("errorBound", 1e-7).execute(network);
        assertTrue(run.warnings().isEmpty());
        for (final double t : new double[]{2, 4}) {
            final double mean = -8 * Math.expm1(-t);
            final double bound = run.number(4, "error bound", Double.toString(t));
            final int states = (int)run.number(4, "states", Double.toString(t));
            double p = Math.exp(-mean);
            double error = 1;
            for (int n = 0; n < states; n++) {
                final double found = run.number(1, "probability", Double.toString(t), "A", Integer.toString(n));
                assertTrue(found <= p + 1e-13);
                error -= found;
                p *= mean / (n + 1);
            }
            assertTrue(error <= bound && bound <= 1e-7, error + " " + bound);
        }
        assertTrue(run.cell(3, "method").toString().contains("finite state projection"));
        final String few = solver().set("method", "PROJECTION").set("maxStates", 12).execute(network).warnings().get(0);
        assertTrue(few.contains("12 states") && few.contains("1.0E-6"), few);
    }

    /** Upper bounds that are felt: the error against the Poisson law stays below what is certified. */
    @Test
    void boundsCertifyWhatTheyLeaveOut() throws Exception {
        final NodeRun run = solver().set("stationary", false).set("transient", true).set("endTime", 1.0).set("timePoints", 1).set("bounds", "A = 12")
            .execute(network("0 <-> A ; 8, 1"));
        final double mean = -8 * Math.expm1(-1);
        double p = Math.exp(-mean);
        double error = 0;
        double covered = 0;
        for (int n = 0; n <= 12; n++) {
            error += Math.abs(run.number(1, "probability", "1.0", "A", Integer.toString(n)) - p);
            covered += p;
            p *= mean / (n + 1);
        }
        error += 1 - covered;
        final double bound = run.number(4, "error bound", "1.0");
        assertTrue(error > 1e-4 && error <= bound && bound < .1, error + " " + bound);
    }

    /** Pure birth to 3 is the Erlang law: mean 3/k, variance 3/k². */
    @Test
    void firstPassageOfPureBirth() throws Exception {
        final PortObject network = network("0 -> A ; 2");
        final NodeRun run = solver().set("stationary", false).set("firstPassage", true).set("target", "A >= 3").set("bounds", "A = 3")
            .set("endTime", 2.0).set("timePoints", 4).execute(network);
        final NodeRun projected = solver().set("method", "PROJECTION").set("firstPassage", true).set("target", "A >= 3")
            .set("endTime", 2.0).set("timePoints", 4).execute(network);
        for (final double t : new double[]{0, .5, 2}) {
            final double survival = Math.exp(-2 * t) * (1 + 2 * t + 2 * t * t);
            assertEquals(survival, run.number(5, "survival", Double.toString(t)), 1e-12);
            assertEquals(survival, projected.number(5, "survival", Double.toString(t)), 1e-12);
        }
        assertEquals(1.5, run.number(5, "mean", "2.0"), 1e-12);
        assertTrue(run.warnings().isEmpty(), "the bound lies behind the target: " + run.warnings());
        assertTrue(run.number(5, "error bound", "2.0") < 1e-11);
        final NodeRun felt = solver().set("stationary", false).set("firstPassage", true).set("target", "B >= 2").set("bounds", "* = 3")
            .execute(network("0 -> A ; 2\nA -> B ; 1"));
        assertTrue(felt.warnings().get(0).contains("before the target"), felt.warnings().toString());
        assertEquals(Math.sqrt(.75), run.number(5, "sd", "2.0"), 1e-12);
        refused(KNIMEException.class, solver().set("firstPassage", true).set("target", "C > 2"), network("A <-> B ; 2, 1\ninit A = 2"), "C");
        refused(InvalidSettingsException.class, solver().set("firstPassage", true).set("target", " "), network, "target");
        refused(KNIMEException.class, solver().set("firstPassage", true).set("target", "A > 2"), network("A <-> B ; 2, 1\ninit A = 2"), "cannot be reached");
    }

    @Test
    void viewShowsTheJointLawOfTwoSpecies() throws Exception {
        final String view = solver().set("bounds", "* = 30").execute(network("0 <-> A ; 3, 1\n0 <-> B ; 2, 1")).view();
        assertTrue(view.contains("Joint law") && view.contains("Marginals") && view.contains("\"heat\""), view);
    }

    @Test
    void eventsAreRefused() throws Exception {
        refused(KNIMEException.class, solver(), network("A <-> B ; 2, 1\nC -> A ; 1\ninit A = 2\nevent jolt: time >= 1 ; A = 5"), "jolt", "events");
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
