/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dissipa.nodes.networks.NetworkCreatorFactory;
import org.dissipa.nodes.simulation.DeterministicSimulatorFactory;
import org.dissipa.nodes.simulation.DistributionEstimatorFactory;
import org.dissipa.nodes.simulation.EnsembleStatisticsFactory;
import org.dissipa.nodes.simulation.StochasticSimulatorFactory;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataRow;
import org.knime.core.data.LongValue;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.port.PortObject;

/** Stochastic Simulator: what is recorded, and that it can be made again. */
class SimulationNodesTest {

    private static PortObject network(final String text) throws Exception {
        return NodeRun.of(new NetworkCreatorFactory()).set("text", text).execute().out(0);
    }

    private static NodeRun simulator() {
        return NodeRun.of(new StochasticSimulatorFactory());
    }

    private static long count(final DataRow row, final int column) {
        return ((LongValue)row.getCell(column)).getLongValue();
    }

    @Test
    void gridHasOneTimeMoreThanIntervalsAndConservesMolecules() throws Exception {
        final NodeRun run = simulator().set("replicates", 7).set("timePoints", 20)
            .execute(network("A <-> B ; 1, 2\ninit A = 9"));
        assertEquals(7 * 21, run.rows(0).size());
        run.rows(0).forEach(row -> assertEquals(9, count(row, 2) + count(row, 3)));
        assertEquals(10, run.number(0, "time", "0", "10.0"));
        assertTrue(run.table(0).getDataTableSpec().equalStructure(
            (org.knime.core.data.DataTableSpec)run.spec(0)), "the spec was known before");
    }

    @Test
    void sameSeedSameResultAndDrawnSeedIsRecorded() throws Exception {
        final PortObject network = network("A <-> B ; 1, 2\ninit A = 100");
        final NodeRun first = simulator().set("seed", 5L).execute(network);
        final NodeRun second = simulator().set("seed", 5L).execute(network);
        assertEquals(first.rows(0).toString(), second.rows(0).toString());
        final NodeRun drawn = simulator().set("drawSeed", true).execute(network);
        assertNotEquals(first.rows(0).toString(), drawn.rows(0).toString());
        final long seed = ((LongValue)drawn.cell(1, "seed")).getLongValue();
        assertEquals(drawn.rows(0).toString(), simulator().set("seed", seed).execute(network).rows(0).toString());
    }

    @Test
    void everyEventNamesItsReaction() throws Exception {
        final NodeRun run = simulator().set("recording", "EVENTS").set("replicates", 1).set("endTime", 1e6)
            .execute(network("decay: A -> 0 ; 1\ninit A = 4"));
        final List<DataRow> rows = run.rows(0);
        assertEquals(6, rows.size());
        for (int i = 1; i <= 4; i++) {
            assertEquals("decay", rows.get(i).getCell(2).toString());
            assertEquals(4 - i, count(rows.get(i), 3));
        }
        assertTrue(rows.get(5).getCell(2).isMissing());
        assertEquals("4", run.cell(1, "events").toString());
    }

    @Test
    void endStatesAreOneRowAReplicate() throws Exception {
        assertEquals(3, simulator().set("recording", "END").set("replicates", 3)
            .execute(network("A -> 0 ; 1\ninit A = 4")).rows(0).size());
    }

    /** Exponential waiting time, seen until 1: a share 1 - e^-2 has passed; 5 standard errors, false alarm 6e-7. */
    @Test
    void firstPassageTimes() throws Exception {
        final NodeRun run = simulator().set("recording", "PASSAGE").set("passage", "total < 1").set("replicates", 2000).set("endTime", 1.0)
            .execute(network("A -> 0 ; 2\ninit A = 1\nobservable total = 3*A"));
        assertEquals(List.of("replicate", "time", "reached", "A", "total"), List.of(run.table(0).getDataTableSpec().getColumnNames()));
        int reached = 0;
        double sum = 0;
        for (final DataRow row : run.rows(0)) {
            final boolean passed = row.getCell(2).toString().equals("true");
            assertEquals(passed ? 0 : 1, count(row, 3));
            final double time = Double.parseDouble(row.getCell(1).toString());
            assertTrue(passed ? time < 1 : time == 1);
            reached += passed ? 1 : 0;
            sum += time;
        }
        final double p = 1 - Math.exp(-2);
        assertEquals(p, reached / 2000.0, 5 * Math.sqrt(p * (1 - p) / 2000));
        assertEquals(p / 2, sum / 2000, 5 * 0.35 / Math.sqrt(2000));
        assertRefused(simulator().set("recording", "PASSAGE"), network("A -> 0 ; 2"), "no condition of first passage");
        final PortObject decay = network("A -> 0 ; 2");
        for (final String wrong : List.of("A <", "X > 3", "time > 3")) {
            assertTrue(assertThrows(KNIMEException.class, () -> simulator().set("recording", "PASSAGE").set("passage", wrong).execute(decay))
                .getMessage().length() > 20);
        }
    }

    /** Moments and histograms on the way are those of the trajectories. */
    @Test
    void momentsAndHistogramsOnTheFlyAreThoseOfTheTrajectories() throws Exception {
        final PortObject network = network("A <-> B ; 1, 2\ninit A = 9\nobservable half = A/2");
        final NodeRun statistics = NodeRun.of(new EnsembleStatisticsFactory())
            .execute(simulator().set("replicates", 300).set("timePoints", 4).execute(network).out(0));
        final NodeRun moments = simulator().set("replicates", 300).set("timePoints", 4).set("recording", "MOMENTS").execute(network);
        final NodeRun histograms = simulator().set("replicates", 300).set("timePoints", 4).set("recording", "HISTOGRAMS").execute(network);
        for (final String species : List.of("A", "B", "half")) {
            for (final String time : List.of("0.0", "2.5", "10.0")) {
                assertEquals(statistics.number(0, "mean", time, species), moments.number(0, "mean", time, species), 1e-12);
                assertEquals(statistics.number(0, "sd", time, species), moments.number(0, "sd", time, species), 1e-12);
            }
        }
        double mean = 0;
        double sum = 0;
        for (final DataRow row : histograms.rows(0)) {
            if (row.getCell(0).toString().equals("2.5") && row.getCell(1).toString().equals("A")) {
                mean += count(row, 2) * Double.parseDouble(row.getCell(3).toString());
                sum += Double.parseDouble(row.getCell(3).toString());
            }
        }
        assertEquals(1, sum, 1e-12);
        assertEquals(statistics.number(0, "mean", "2.5", "A"), mean, 1e-12);
        assertTrue(moments.view().contains("one standard deviation"));
        assertTrue(histograms.view().contains("Share of replicates at time 10.0"));
        assertEquals("direct (automatic)", moments.cell(1, "method").toString());
    }

    @Test
    void observablesAreColumnsWhereWanted() throws Exception {
        final PortObject network = network("A -> 0 ; 1\ninit A = 4\nobservable twice = 2*A");
        final NodeRun run = simulator().set("replicates", 3).execute(network);
        assertTrue(run.table(0).getDataTableSpec().equalStructure((org.knime.core.data.DataTableSpec)run.spec(0)), "the spec was known before");
        run.rows(0).forEach(row -> assertEquals(2 * count(row, 2), Double.parseDouble(row.getCell(3).toString())));
        assertEquals(3, simulator().set("observables", false).execute(network).table(0).getDataTableSpec().getNumColumns());
        assertTrue(run.view().contains("twice"));
    }

    @Test
    void eventsOfTheNetworkAreRecorded() throws Exception {
        final NodeRun run = simulator().set("replicates", 1).set("recording", "EVENTS").set("endTime", 2.0)
            .execute(network("k = 0\nA -> 0 ; k\ninit A = 4\nobservable rate = k*A\nevent e: time >= 1 ; A = 7, k = 1e-9"));
        assertEquals("(event)", run.rows(0).get(1).getCell(2).toString());
        assertEquals("7", run.rows(0).get(1).getCell(3).toString());
        assertEquals(7e-9, Double.parseDouble(run.rows(0).get(1).getCell(4).toString()), 1e-20);
    }

    @Test
    void everyMethodRunsAndIsNamed() throws Exception {
        final PortObject network = network("A <-> B ; 1, 2\ninit A = 9");
        for (final String method : List.of("direct", "sorting direct", "next reaction", "composition-rejection", "rssa", "rssa-cr", "tau-leaping", "hybrid")) {
            assertEquals(method, simulator().set("method", method).execute(network).cell(1, "method").toString());
        }
        final String message = assertThrows(KNIMEException.class, () -> simulator().set("method", "tau-leaping").set("recording", "EVENTS")
            .execute(network)).getMessage();
        assertTrue(message.contains("choose an exact method"), message);
    }

    @Test
    void badSettingsAndNetworksAreRefused() throws Exception {
        final PortObject network = network("A -> 0 ; 1\ninit A = 4");
        assertRefused(simulator().set("endTime", -1.0), network, "End time is -1.0");
        assertRefused(simulator().set("replicates", 0), network, "Replicates is 0");
        assertRefused(simulator().set("method", "magic"), network, "choose one of automatic, direct");
        final PortObject half = network("A -> 0 ; 1\ninit A = 0.5");
        final String message = assertThrows(KNIMEException.class, () -> simulator().execute(half)).getMessage();
        assertTrue(message.contains("0.5") && message.contains("whole number"), message);
        final PortObject explosion = network("2 A -> 3 A ; 1\ninit A = 4");
        final String limit =
            assertThrows(KNIMEException.class, () -> simulator().set("maxEvents", 10000L).execute(explosion)).getMessage();
        assertTrue(limit.contains("10000"), limit);
    }

    private static void assertRefused(final NodeRun run, final PortObject network, final String words) {
        final String message = assertThrows(InvalidSettingsException.class, () -> run.execute(network)).getMessage();
        assertTrue(message.contains(words), message);
    }

    @Test
    void speciesNamedLikeAColumnIsRefused() throws Exception {
        final PortObject network = network("replicate -> 0 ; 1\ninit replicate = 4");
        final Exception e = assertThrows(Exception.class, () -> simulator().execute(network));
        assertTrue(e.getMessage().contains("two columns 'replicate'"), e.getMessage());
    }

    @Test
    void viewHasEverySpecies() throws Exception {
        final NodeRun run = simulator().set("replicates", 2).execute(network("A <-> B ; 1, 2\ninit A = 9"));
        assertTrue(run.view().contains("\"A\"") && run.view().contains("\"B\"") && run.view().contains("\"steps\":true"));
    }

    /** Birth and death: mean and variance of the ensemble tend to the Poisson law's 8; 5 standard errors, false alarm 6e-7. */
    @Test
    void statisticsOfAnEnsemble() throws Exception {
        final NodeRun simulated = simulator().set("replicates", 2000).set("timePoints", 2).set("endTime", 20.0)
            .execute(network("0 <-> A ; 8, 1"));
        final NodeRun statistics = NodeRun.of(new EnsembleStatisticsFactory()).execute(simulated.out(0));
        assertEquals(List.of("time", "species", "mean", "sd", "n"),
            List.of(statistics.table(0).getDataTableSpec().getColumnNames()).subList(0, 5));
        assertEquals(8, statistics.number(0, "mean", "20.0", "A"), 5 * statistics.number(0, "standard error", "20.0", "A"));
        assertEquals(Math.sqrt(8), statistics.number(0, "sd", "20.0", "A"), 5 * Math.sqrt(8.0 / 2 / 2000));
        assertEquals(2000, statistics.number(0, "n", "20.0", "A"));
        assertEquals(4, statistics.number(0, "5 %", "20.0", "A"), 1);
        assertEquals(13, statistics.number(0, "95 %", "20.0", "A"), 1);
        assertEquals(0, statistics.number(0, "sd", "0.0", "A"));
    }

    @Test
    void meanFieldSolutionAndItsSteadyState() throws Exception {
        final NodeRun run = NodeRun.of(new DeterministicSimulatorFactory()).set("timePoints", 4).set("endTime", 2.0)
            .execute(network("A <-> B ; 1.5, 0.5\ninit A = 10"));
        assertEquals(2.5 + 7.5 * Math.exp(-2), run.number(0, "A", "1.0"), 1e-5);
        assertEquals(2.5, run.number(1, "amount", "A"), 1e-9);
        assertEquals("true", run.cell(1, "stable", "B").toString());
        assertEquals(-2, run.number(1, "slowest eigenvalue, real part [1/time]", "A"), 1e-9);
        assertEquals(1, run.rows(3).size());
        assertTrue(run.rows(4).isEmpty());
        final NodeRun growing = NodeRun.of(new DeterministicSimulatorFactory()).set("horizon", 50.0).set("endTime", 2.0)
            .execute(network("A -> 2 A ; 1\ninit A = 1"));
        assertTrue(growing.rows(1).isEmpty());
        assertTrue(growing.warnings().get(0).contains("No steady state"), growing.warnings().toString());
    }

    /** A dose at time 1, and a linear oscillator's eigenvalues -1/2 ± i sqrt(3)/2 around the Brusselator's fixed point. */
    @Test
    void eventsAndEigenvaluesOfTheMeanField() throws Exception {
        final NodeRun dosed = NodeRun.of(new DeterministicSimulatorFactory()).set("timePoints", 4).set("endTime", 2.0)
            .execute(network("A -> 0 ; 0.5\ninit A = 10\nevent dose: time >= 1 ; A = A + 5"));
        assertEquals(10 * Math.exp(-.5) + 5, dosed.number(0, "A", "1.0"), 1e-5);
        assertEquals("dose", dosed.cell(4, "event", "1.0").toString());
        assertTrue(dosed.warnings().get(0).contains("events"), dosed.warnings().toString());
        final NodeRun run = NodeRun.of(new DeterministicSimulatorFactory())
            .execute(network("0 -> X ; 1\nX -> Y ; 1\n2 X + Y -> 3 X ; 1\nX -> 0 ; 1\ninit X = 1.1, Y = 1"));
        assertEquals(2, run.rows(3).size());
        final DataRow first = run.rows(3).get(0);
        assertEquals(-.5, ((org.knime.core.data.DoubleValue)first.getCell(0)).getDoubleValue(), 1e-7);
        assertEquals(4 * Math.PI / Math.sqrt(3), ((org.knime.core.data.DoubleValue)first.getCell(3)).getDoubleValue(), 1e-6);
    }

    /** Birth and death in its stationary state: each count's share is within 5 of its standard errors, plus ten counts, of the Poisson law. */
    @Test
    void distributionOfAnEnsemble() throws Exception {
        final NodeRun simulated = simulator().set("replicates", 4000).set("timePoints", 1).set("endTime", 20.0)
            .execute(network("0 <-> A ; 8, 1"));
        final NodeRun run = NodeRun.of(new DistributionEstimatorFactory()).set("largestCount", 40).execute(simulated.out(0));
        double p = Math.exp(-8);
        for (int n = 0; n <= 40; n++) {
            final String count = Integer.toString(n);
            final double error = run.number(0, "standard error", "20.0", "A", count);
            assertEquals(p, run.number(0, "probability", "20.0", "A", count), 5 * error + 10.0 / 4000, count);
            assertTrue(error > 0);
            p *= 8.0 / (n + 1);
        }
        assertEquals(1, run.number(0, "probability", "0.0", "A", "0"));
        assertEquals("4000", run.cell(0, "n", "20.0", "A", "3").toString());
        assertTrue(run.view().contains("Share of replicates at time 20.0") && run.view().contains("A over time"), run.view());
    }

    @Test
    void distributionNeedsCounts() {
        final var table = Tables.table(org.dissipa.nodes.table.TableLayout.of().number("time").number("A"), Tables.row(1.0, 2.5));
        final String message = assertThrows(KNIMEException.class,
            () -> NodeRun.of(new DistributionEstimatorFactory()).execute(table)).getMessage();
        assertTrue(message.contains("2.5") && message.contains("'A'") && message.contains("whole numbers"), message);
    }
}
