/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.dissipa.nodes.networks.NetworkCreatorFactory;
import org.dissipa.nodes.simulation.StochasticSimulatorFactory;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.thermodynamics.CoherenceCalculatorFactory;
import org.dissipa.nodes.thermodynamics.DissipationEstimatorFactory;
import org.dissipa.nodes.thermodynamics.EntropyProductionComparerFactory;
import org.dissipa.nodes.thermodynamics.SpeedLimitCheckerFactory;
import org.dissipa.nodes.thermodynamics.WindowedUncertaintyCheckerFactory;
import org.junit.jupiter.api.Test;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.port.PortObject;

/** Speed Limit Checker, Coherence Calculator and Entropy Production Comparer against the stored figures of the specification. */
class BoundsNodesTest {

    private static PortObject network(final String text) throws Exception {
        return NodeRun.of(new NetworkCreatorFactory()).set("text", text).execute().out(0);
    }

    /** Two states, k = 1 both ways, from one of them: the valid ratios at 0.001, and the published form that exceeds its bound 31 times. */
    @Test
    void speedLimitsOfTwoStates() throws Exception {
        final NodeRun run = NodeRun.of(new SpeedLimitCheckerFactory()).set("durations", "0.001, 0.01").execute(network("A <-> B ; 1, 1\ninit A = 1"));
        assertEquals(.252647546152, run.number(0, "ratio", "Shiraishi-Funo-Saito", "0.001"), 1e-6);
        assertEquals(.352953074613, run.number(0, "ratio", "Shiraishi-Funo-Saito", "0.01"), 1e-6);
        assertEquals(.986754066158, run.number(0, "ratio", "log-mean mobility", "0.001"), 1e-5);
        assertEquals(.999666700024, run.number(0, "ratio", "activity, Bhattacharyya angle", "0.001"), 1e-5);
        assertEquals(31.6204339212, run.number(0, "ratio", "squared Hellinger distance, as published", "0.001"), 1e-3);
        assertEquals("does not apply", run.cell(0, "verdict", "squared Hellinger distance, as published", "0.001").toString());
        assertEquals("holds", run.cell(0, "verdict", "Wasserstein", "0.01").toString());
        assertThrows(InvalidSettingsException.class, () -> NodeRun.of(new SpeedLimitCheckerFactory()).set("durations", "1, two")
            .execute(network("A <-> B ; 1, 1\ninit A = 1")));
    }

    /** A quench ends in the other steady state: L tends to twice the difference of the two laws. */
    @Test
    void quench() throws Exception {
        final NodeRun run = NodeRun.of(new SpeedLimitCheckerFactory()).set("durations", "60").set("startKind", "QUENCH").set("startText", "k = 4")
            .execute(network("k = 1\nA <-> B ; k, 1\ninit A = 1"));
        assertEquals(.6, run.number(1, "value", "60.0", "L = sum of |p(t) - p(0)|"), 1e-12);
        assertEquals(.3, run.number(1, "value", "60.0", "Wasserstein distance [jumps]"), 1e-12);
    }

    /** Uniform ring of six states with affinity 12: R = cot(pi/6) tanh(1), the bound itself. */
    @Test
    void coherenceOfAUniformRing() throws Exception {
        final StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append("S").append(i).append(" <-> S").append((i + 1) % 6).append(" ; exp(1), exp(-1)\n");
        }
        final NodeRun run = NodeRun.of(new CoherenceCalculatorFactory()).execute(network(text + "init S0 = 1"));
        final double expected = Math.tanh(1) / Math.tan(Math.PI / 6);
        assertEquals(expected, run.number(0, "quality R", "slowest"), 1e-9);
        assertEquals(expected, run.number(1, "limit", "Barato-Seifert", "slowest"), 1e-9);
        assertEquals("in agreement", run.cell(1, "verdict", "Barato-Seifert", "slowest").toString());
        assertEquals("in agreement", run.cell(1, "verdict", "Oberreiter-Seifert-Barato", "slowest").toString());
        final NodeRun equilibrium = NodeRun.of(new CoherenceCalculatorFactory()).execute(network("A <-> B ; 1, 1\ninit A = 1"));
        assertTrue(equilibrium.warnings().get(0).contains("No mode oscillates"));
        assertTrue(equilibrium.cell(0, "period [time]", "slowest").isMissing() || Double.isInfinite(equilibrium.number(0, "period [time]", "slowest")));
    }

    private static BufferedDataTable conductors() {
        return Tables.table(TableLayout.of().text("state").number("sigma"), Tables.row("0", 16 / 3.0), Tables.row("1", 4.0), Tables.row("4", 16.0));
    }

    /** Spec D22: the realised split of a current is the one of least dissipation. */
    @Test
    void conductorsDissipateLeast() throws Exception {
        final NodeRun run = NodeRun.of(new EntropyProductionComparerFactory()).set("entropyColumn", "sigma").set("realised", "1").execute(conductors());
        assertEquals(.25, run.number(1, "saturation", "1"), 1e-15);
        assertEquals(3, run.number(1, "rank", "1"));
        assertEquals("1", run.cell(1, "state of least", "1").toString());
        assertTrue(run.cell(1, "status", "1").toString().contains("heuristic"));
        assertTrue(assertThrows(KNIMEException.class, () -> NodeRun.of(new EntropyProductionComparerFactory()).set("entropyColumn", "sigma")
            .set("realised", "7").execute(conductors())).getMessage().contains("'7'"));
    }

    /** A simulated ring of known dissipation, written as a table of events: fully seen, and with two of its states not told apart. Four standard errors. */
    @Test
    void dissipationOfASeries() throws Exception {
        final PortObject ring = network("b0: S0 <-> S1 ; 3, 0.5\nb1: S1 <-> S2 ; 2, 0.7\nb2: S2 <-> S0 ; 1, 0.9\ninit S0 = 1");
        final NodeRun events = NodeRun.of(new StochasticSimulatorFactory()).set("endTime", 1000.0).set("replicates", 4).set("recording", "EVENTS").execute(ring);
        final NodeRun seen = NodeRun.of(new DissipationEstimatorFactory()).set("useTrajectories", true)
            .set("stateColumns", new String[]{"S0", "S1", "S2"}).execute(events.table(0));
        final String bound = "entropy production at least [k_B/time]";
        for (final String estimator : new String[]{"plug-in", "waiting times"}) {
            assertEquals(.9954465771, seen.number(0, bound, estimator), 4 * seen.number(0, "standard error", estimator), estimator);
        }
        assertTrue(seen.number(0, bound, "uncertainty relation") < .9954465771 + 4 * seen.number(0, "standard error", "uncertainty relation"));
        assertEquals(3, seen.rows(1).size());
        final NodeRun half = NodeRun.of(new DissipationEstimatorFactory()).set("useTrajectories", true).set("stateColumns", new String[]{"S0"})
            .set("lumps", "0").set("recorded", "SAMPLES").execute(events.table(0));
        assertEquals(0, half.number(0, bound, "plug-in"), 1e-4);
        assertTrue(half.cell(0, bound, "waiting times").isMissing());
        assertTrue(assertThrows(KNIMEException.class, () -> NodeRun.of(new DissipationEstimatorFactory()).set("useTrajectories", true)
            .set("stateColumns", new String[]{"S0"}).set("lumps", "7").execute(events.table(0))).getMessage().contains("'7'"));
        assertThrows(InvalidSettingsException.class,
            () -> NodeRun.of(new DissipationEstimatorFactory()).set("stateColumns", new String[]{"S9"}).execute(events.table(0)));
    }

    /** A walk of k+ = 2, k- = 0.5 in steps of 0.01 time, by Bernoulli trials: net steps, all steps, entropy, on a grid of 0.5. */
    private static BufferedDataTable walks(final int replicates, final double shift) {
        final Random random = new Random(4711);
        final Object[][] rows = new Object[replicates * 13][];
        int row = 0;
        for (int r = 0; r < replicates; r++) {
            int net = 0;
            int all = 0;
            for (int i = 0; i <= 600; i++) {
                if (i % 50 == 0) {
                    rows[row++] = Tables.row("r" + r, .01 * i + (r == 1 && i == 100 ? shift : 0), (double)net, (double)all, Math.log(4) * net);
                }
                final double u = random.nextDouble();
                net += u < .02 ? 1 : u < .025 ? -1 : 0;
                all += u < .025 ? 1 : 0;
            }
        }
        return Tables.table(TableLayout.of().text("replicate").number("time").number("net").number("all").number("entropy"), rows);
    }

    /**
     * Sliding windows over walks, product V sigma/J^2 = 2.5 * 1.5 ln 4/1.5^2 = 2.31 (less 0.9 % as a step of 0.01 holds at most one jump: Var = p - (k+ - k-)^2 dt^2 a step). Each of 5 windows
     * within 4.5 standard errors: false alarm 0.004 %, seed fixed. The count of all steps is no current: 0.83.
     */
    @Test
    void windowsOverAnEnsemble() throws Exception {
        final BufferedDataTable walks = walks(500, 0);
        final NodeRun run = NodeRun.of(new WindowedUncertaintyCheckerFactory()).set("currentColumns", new String[]{"net", "all"}).set("window", 2.0).set("step", 1.0)
            .set("anyStart", true).execute(walks);
        assertEquals(20, run.rows(0).size());
        final double expected = (.025 - .015 * .015) * .015 * Math.log(4) / (.015 * .015);
        for (int t = 0; t < 5; t++) {
            final String[] keys = {"net", "finite-time TUR", t + ".0"};
            assertEquals(expected, run.number(0, "product", keys), 4.5 * run.number(0, "standard error", keys));
            assertEquals(t + 2, run.number(0, "window end [time]", keys), 1e-9);
            assertEquals(500, run.number(0, "replicates", keys));
            assertTrue(run.number(0, "confidence low", keys) < run.number(0, "product", keys));
            assertTrue(run.cell(0, "conditions", keys).toString().contains("net firings"));
            assertEquals(.5, run.number(0, "current taken over [time]", "net", "arbitrary-initial-state TUR", t + ".0"), 1e-9);
            // one-way counts: 2.5 of variance and mean, product 2.5 * 2.08 / 6.25 = 0.83 < 2
            assertEquals("VIOLATED", run.cell(0, "verdict", "all", "finite-time TUR", t + ".0").toString());
        }
        assertTrue(run.warnings().get(0).contains("does not count net firings"));
        assertTrue(run.view().contains("uncertainty relation"));
        final NodeRun known = NodeRun.of(new WindowedUncertaintyCheckerFactory()).set("currentColumns", new String[]{"net"}).set("window", 3.0)
            .set("useEntropyColumn", false).set("entropyRate", 1.5 * Math.log(4)).execute(walks);
        assertEquals(2, known.rows(0).size());
        assertEquals(4.5 * Math.log(4), known.number(0, "entropy production [k_B]", "net", "finite-time TUR", "3.0"), 1e-9);
        assertEquals(expected, known.number(0, "product", "net", "finite-time TUR", "3.0"), 4.5 * known.number(0, "standard error", "net", "finite-time TUR", "3.0"));
    }

    /** Replicates at other times, windows off the grid, and no current are refused with what and where. */
    @Test
    void windowsRefused() throws Exception {
        final String uneven = assertThrows(KNIMEException.class, () -> NodeRun.of(new WindowedUncertaintyCheckerFactory())
            .set("currentColumns", new String[]{"net"}).execute(walks(5, .1))).getMessage();
        assertTrue(uneven.contains("Replicate r1 has time 1.1 where replicate r0 has 1.0"), uneven);
        final String off = assertThrows(KNIMEException.class, () -> NodeRun.of(new WindowedUncertaintyCheckerFactory())
            .set("currentColumns", new String[]{"net"}).set("step", .7).execute(walks(5, 0))).getMessage();
        assertTrue(off.contains("0.7") && off.contains("multiples"), off);
        assertThrows(InvalidSettingsException.class, () -> NodeRun.of(new WindowedUncertaintyCheckerFactory()).execute(walks(5, 0)));
    }
}
