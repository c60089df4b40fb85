/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dissipa.nodes.networks.NetworkCreatorFactory;
import org.dissipa.nodes.simulation.DistributionEstimatorFactory;
import org.dissipa.nodes.simulation.EnsembleStatisticsFactory;
import org.dissipa.nodes.simulation.StochasticSimulatorFactory;
import org.junit.jupiter.api.Test;
import org.knime.core.node.port.PortObject;

/** What the views of the simulation nodes are given: the numbers of the tables, whatever was recorded. */
class SimulationViewsTest {
    private static PortObject network(final String text) throws Exception {
        return NodeRun.of(new NetworkCreatorFactory()).set("text", text).execute().out(0);
    }

    private static NodeRun simulated(final String text, final Object... settings) throws Exception {
        final NodeRun run = NodeRun.of(new StochasticSimulatorFactory()).set("seed", 5L).set("endTime", 2.0).set("timePoints", 4);
        for (int i = 0; i < settings.length; i += 2) {
            run.set((String)settings[i], settings[i + 1]);
        }
        return run.execute(network(text));
    }

    /** The list of numbers that follows the n-th occurrence of a text. */
    private static double[] numbers(final String json, final String before, final int n) {
        final Matcher list = Pattern.compile(Pattern.quote(before) + "\\[([^\\]]*)\\]").matcher(json);
        for (int i = 0; i <= n; i++) {
            assertTrue(list.find(), () -> before + " does not occur in " + json);
        }
        return Arrays.stream(list.group(1).split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    private static double[] column(final NodeRun statistics, final String name) {
        final int at = statistics.table(0).getDataTableSpec().findColumnIndex(name);
        return statistics.rows(0).stream().mapToDouble(r -> Double.parseDouble(r.getCell(at).toString())).toArray();
    }

    @Test
    void bandsAreThePercentilesOfTheEnsemble() throws Exception {
        final NodeRun run = simulated("0 <-> A ; 8, 1", "replicates", 200);
        final NodeRun statistics = NodeRun.of(new EnsembleStatisticsFactory()).execute(run.out(0));
        for (final String view : new String[]{run.view(), statistics.view()}) {
            final String mean = view.substring(view.indexOf("\"kind\":\"mean\""));
            assertArrayEquals(column(statistics, "mean"), numbers(mean, "\"values\":", 0), 1e-12);
            assertArrayEquals(column(statistics, "5 %"), numbers(mean, "\"low\":", 0), 1e-12);
            assertArrayEquals(column(statistics, "95 %"), numbers(mean, "\"high\":", 0), 1e-12);
            assertArrayEquals(column(statistics, "25 %"), numbers(mean, "\"low\":", 1), 1e-12);
            assertArrayEquals(column(statistics, "75 %"), numbers(mean, "\"high\":", 1), 1e-12);
            assertArrayEquals(column(statistics, "50 %"), numbers(mean, "\"median\":", 0), 1e-12);
            assertTrue(view.contains("25 % to 75 % of 200 replicates"), view);
        }
        assertTrue(run.view().contains("the first 5 of 200 replicates"));
    }

    @Test
    void withoutPercentilesTheBandIsOneDeviation() throws Exception {
        final NodeRun run = simulated("0 <-> A ; 8, 1", "replicates", 30);
        final NodeRun statistics = NodeRun.of(new EnsembleStatisticsFactory()).set("percentiles", false).execute(run.out(0));
        final double[] low = numbers(statistics.view(), "\"low\":", 0);
        assertEquals(column(statistics, "mean")[4] - column(statistics, "sd")[4], low[4], 1e-12);
        assertTrue(statistics.view().contains("one standard deviation"));
    }

    @Test
    void fewReplicatesAndSingleEventsHaveNoBands() throws Exception {
        assertFalse(simulated("0 <-> A ; 8, 1", "replicates", 19).view().contains("\"kind\":\"mean\""));
        final String events = simulated("A -> 0 ; 1\ninit A = 5", "replicates", 30, "recording", "EVENTS").view();
        assertFalse(events.contains("\"kind\":\"mean\""));
        assertTrue(events.contains("the first 20 of 30 replicates"), events);
    }

    /** 3 A decay together: the shares of the end counts add to one and stand over whole counts. */
    @Test
    void endStatesAreHistograms() throws Exception {
        final String view = simulated("A -> 0 ; 1\ninit A = 3", "replicates", 50, "recording", "END").view();
        assertEquals(1, Arrays.stream(numbers(view, "\"y\":", 0)).sum(), 1e-12);
        assertEquals(-0.5, numbers(view, "\"edges\":", 0)[0]);
    }

    @Test
    void firstPassagesAreAHistogramOfThoseThatArrived() throws Exception {
        final NodeRun run = simulated("A -> 0 ; 1\ninit A = 1", "replicates", 400, "recording", "PASSAGE", "passage", "A == 0");
        final long reached = run.rows(0).stream().filter(r -> r.getCell(2).toString().equals("true")).count();
        assertEquals(reached / 400.0, Arrays.stream(numbers(run.view(), "\"y\":", 0)).sum(), 1e-12);
        assertTrue(run.view().contains("reached in " + reached + " of 400"), run.view());
    }

    /** Bins of width 5 are drawn as wide as they are. */
    @Test
    void wideBinsAreDrawnWide() throws Exception {
        final String view = simulated("0 <-> A ; 40, 1", "replicates", 300, "recording", "HISTOGRAMS", "binWidth", 5).view();
        final double[] edges = numbers(view, "\"edges\":", 0);
        assertEquals(5, edges[1] - edges[0]);
        assertTrue(view.contains("probability of 5 counts"));
    }

    /** A and B = 9 - A: no joint law, one fixes the other; with a third species there is one. Shares by count add to one at each time. */
    @Test
    void distributionsAreDrawnByCountByTimeAndJointly() throws Exception {
        final NodeRun dependent = NodeRun.of(new DistributionEstimatorFactory())
            .execute(simulated("A <-> B ; 1, 2\ninit A = 9", "replicates", 200).out(0));
        assertFalse(dependent.view().contains("Joint"));
        final NodeRun free = NodeRun.of(new DistributionEstimatorFactory())
            .execute(simulated("0 <-> A ; 3, 1\n0 <-> B ; 2, 1", "replicates", 200).out(0));
        final String view = free.view();
        final String joint = view.substring(view.indexOf("\"name\":\"Joint\""));
        final Matcher grid = Pattern.compile("\"values\":\\[(\\[.*?\\])\\]").matcher(joint);
        assertTrue(grid.find());
        assertEquals(1, Arrays.stream(grid.group(1).replaceAll("[\\[\\]]", "").split(",")).mapToDouble(Double::parseDouble).sum(), 1e-9);
        final String overTime = view.substring(view.indexOf("\"name\":\"A over time\""));
        assertTrue(grid.reset(overTime).find());
        final double[][] law = Arrays.stream(grid.group(1).split("\\],\\[")).map(row -> Arrays.stream(row.replaceAll("[\\[\\]]", "").split(","))
            .mapToDouble(Double::parseDouble).toArray()).toArray(double[][]::new);
        for (int t = 0; t < 5; t++) {
            final int at = t;
            assertEquals(1, Arrays.stream(law).mapToDouble(row -> row[at]).sum(), 1e-9);
        }
        assertEquals(1, law[0][0], "all replicates start at 0");
    }
}
