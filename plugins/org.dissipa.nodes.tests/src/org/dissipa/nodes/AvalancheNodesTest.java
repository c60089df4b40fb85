/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.dissipa.nodes.Tables.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.nodes.information.AvalancheAnalyzerFactory;
import org.dissipa.nodes.information.FiniteSizeScalingAnalyzerFactory;
import org.dissipa.nodes.information.GasExpansionFactory;
import org.dissipa.nodes.information.SandpileSimulatorFactory;
import org.dissipa.nodes.table.TableLayout;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/** Avalanche Analyzer, Finite-Size Scaling Analyzer, Sandpile Simulator and Gas Expansion against closed forms. */
class AvalancheNodesTest {
    private static final TableLayout SERIES = TableLayout.of().text("group").number("time").number("signal");

    private static double number(final DataRow row, final int column) {
        return ((DoubleValue)row.getCell(column)).getDoubleValue();
    }

    /** Signal 0 2 3 0 0 5 0 4 at times 0, 1, … above 1: (1 + 2), (4), and one that the end cuts. */
    @Test
    void excursionsAreSummed() throws Exception {
        final double[] signal = {0, 2, 3, 0, 0, 5, 0, 4};
        final Object[][] rows = new Object[signal.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row("a", (double)i, signal[i]);
        }
        final NodeRun run = NodeRun.of(new AvalancheAnalyzerFactory()).set("thresholdKind", "VALUE").set("thresholds", "1, 4.5").execute(Tables.table(SERIES, rows));
        final List<DataRow> bursts = run.rows(0);
        assertEquals(4, bursts.size());
        assertEquals(3, number(bursts.get(0), 4), 1e-12);
        assertEquals(2, number(bursts.get(0), 3), 1e-12);
        assertEquals(4, number(bursts.get(1), 5), 1e-12);
        assertEquals(2, number(bursts.get(1), 6), 1e-12);
        assertEquals("false", bursts.get(2).getCell(7).toString());
        assertEquals(3.5, run.number(1, "mean size"), 1e-12);
        assertEquals(3.0 / 7, run.number(1, "share of time above"), 1e-12);
        assertEquals(0.5, run.number(1, "mean size", "", "4.5"), 1e-12);
        assertTrue(run.view().contains("threshold 4.5"));
        assertThrows(InvalidSettingsException.class, () -> NodeRun.of(new AvalancheAnalyzerFactory()).set("thresholds", "1.5").execute(Tables.table(SERIES, rows)));
    }

    /** Sizes that are L² and 3 L² by halves: σ(q) = 2q, so D = 2 and τ = 1. */
    @Test
    void momentsOfScaledSizesHaveTheirExponents() throws Exception {
        final List<Object[]> rows = new ArrayList<>();
        for (final int side : new int[]{4, 8, 16}) {
            for (int i = 0; i < 200; i++) {
                rows.add(row(side, (double)(i % 2 == 0 ? side * side : 3 * side * side)));
            }
        }
        final TableLayout layout = TableLayout.of().integer("side").number("size");
        final NodeRun run = NodeRun.of(new FiniteSizeScalingAnalyzerFactory()).execute(Tables.table(layout, rows.toArray(Object[][]::new)));
        for (int q = 1; q <= 3; q++) {
            assertEquals(2 * q, run.number(0, "value", "sigma(" + q + ")"), 1e-10);
        }
        assertEquals(2, run.number(0, "value", "D"), 1e-10);
        assertEquals(1, run.number(0, "value", "tau"), 1e-10);
        assertEquals(32, run.number(1, "mean size", "4"), 1e-12);
        assertThrows(KNIMEException.class, () -> NodeRun.of(new FiniteSizeScalingAnalyzerFactory()).execute(
            Tables.table(layout, rows.subList(0, 400).toArray(Object[][]::new))));
    }

    /** Means and all shares within 5 standard errors of the exact ones (false alarm below 1e-5); the same seed gives the same run. */
    @Test
    void smallSandpilesHaveTheirExactLaws() throws Exception {
        final NodeRun run = NodeRun.of(new SandpileSimulatorFactory()).set("sides", "2, 3").set("avalanches", 20_000).execute();
        assertEquals(.5, run.number(1, "exact", "2", "mean topplings"), 1e-12);
        assertEquals(.8194444444444444, run.number(1, "exact", "3", "mean topplings"), 1e-12);
        assertEquals(192, run.number(1, "exact", "2", "recurrent states"), 0);
        for (final String side : new String[]{"2", "3"}) {
            for (final String quantity : new String[]{"mean topplings", "mean lost"}) {
                assertEquals(run.number(1, "exact", side, quantity), run.number(1, "simulated", side, quantity), 5 * run.number(1, "standard error", side, quantity));
            }
        }
        double exact = 0;
        for (final DataRow row : run.rows(2)) {
            assertEquals(number(row, 6), number(row, 4), 5 * number(row, 5), row.toString());
            exact += number(row, 6);
        }
        assertEquals(6, exact, 1e-9);
        assertEquals(40_000, run.rows(0).size());
        final NodeRun again = NodeRun.of(new SandpileSimulatorFactory()).set("sides", "2").set("avalanches", 20_000).set("writeAvalanches", false).execute();
        assertEquals(run.number(1, "simulated", "2", "mean topplings"), again.number(1, "simulated", "2", "mean topplings"), 0);
        assertEquals(0, again.rows(0).size());
    }

    /** Conserving earthquakes lose over the edge what the drive puts in: mean loss a drive times drives is L² times the drive, to what the sites can hold. */
    @Test
    void earthquakesRunAndWarn() throws Exception {
        final NodeRun run = NodeRun.of(new SandpileSimulatorFactory()).set("model", "EARTHQUAKES").set("sides", "8").set("alpha", 0.25).set("avalanches", 2000)
            .set("burnIn", 20).execute();
        assertTrue(run.number(1, "simulated", "8", "mean topplings") > 1);
        assertTrue(run.number(1, "simulated", "8", "mean lost") > 0);
        assertTrue(run.cell(1, "exact", "8", "mean topplings").isMissing());
        assertTrue(run.warnings().get(0).contains("transient"));
        assertThrows(InvalidSettingsException.class, () -> NodeRun.of(new SandpileSimulatorFactory()).set("model", "EARTHQUAKES").set("alpha", 0.3).execute());
        assertThrows(InvalidSettingsException.class, () -> NodeRun.of(new SandpileSimulatorFactory()).set("burnIn", 4).execute());
    }

    /** Without collisions the reference's gain .1285 at time 1 for Δv = 0.5; discs of no size have it, to the scatter of 3000 of them (0.03 a gain). */
    @Test
    void gasExpandsToTheKnownGain() throws Exception {
        final NodeRun run = NodeRun.of(new GasExpansionFactory()).set("discs", 3000).set("diameter", 1e-9).set("endTime", 1.0).set("timePoints", 1)
            .set("velocityCells", "0.5").execute();
        assertEquals(.1285, run.number(0, "gain without collisions [nat]", "1.0"), 1e-3);
        assertEquals(.1285, run.number(0, "gain [nat]", "1.0"), 0.12);
        assertEquals(Math.log(2), run.number(1, "final gain [nat]"), 1e-12);
        assertThrows(KNIMEException.class, () -> NodeRun.of(new GasExpansionFactory()).set("diameter", 0.1).execute());
    }
}
