/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.dissipa.nodes.Tables.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.dissipa.nodes.networks.NetworkCreatorFactory;
import org.dissipa.nodes.simulation.EnsembleStatisticsFactory;
import org.dissipa.nodes.simulation.ParameterSweepFactory;
import org.dissipa.nodes.simulation.StochasticSimulatorFactory;
import org.dissipa.nodes.table.TableLayout;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.port.PortObject;

/** Parameter Sweep: its sets, missing values, refusals. */
class ParameterSweepNodeTest {
    private static final String TEXT = "k = 8\ng = 1\n0 -> A ; k\nA -> 0 ; g";

    private static PortObject network(final String text) throws Exception {
        return NodeRun.of(new NetworkCreatorFactory()).set("text", text).execute().out(0);
    }

    private static BufferedDataTable sets(final Object[]... rows) {
        return Tables.table(TableLayout.of().text("remark").number("k").count("A"), rows);
    }

    private static NodeRun sweep() {
        return NodeRun.of(new ParameterSweepFactory()).set("endTime", 3.0).set("timePoints", 3).set("replicates", 200);
    }

    @Test
    void oneRowASetTimeAndSpecies() throws Exception {
        final NodeRun run = sweep().execute(network(TEXT), sets(row("low", 2.0, 0L), row("kept", null, 5L), row("all", null, null)));
        assertEquals(List.of("set", "k", "A", "time", "species", "mean", "sd", "standard error", "n", "seed"),
            List.of(run.table(0).getDataTableSpec().getColumnNames()));
        assertEquals(3 * 4, run.rows(0).size());
        assertTrue(run.table(0).getDataTableSpec().equalStructure((DataTableSpec)run.spec(0)), "the spec was known before");
        assertEquals(0, run.number(0, "mean", "1", "2.0", "0.0", "0.0"));
        assertEquals(5, run.number(0, "mean", "2", "8.0", "5.0", "0.0"));
        assertEquals("8.0", run.cell(0, "k", "3").toString());
        assertEquals("600", run.cell(1, "replicates").toString());
        assertTrue(run.view().contains("Means at time 3.0"), run.view());
        assertTrue(run.view().contains("over k") && run.view().contains("over A") && run.view().contains("mean of A [molecules]"), run.view());
    }

    /** Any set comes out of the simulator alone, with the seed that the table tells. */
    @Test
    void aSetIsWhatTheSimulatorGives() throws Exception {
        final NodeRun run = sweep().set("seed", 40L).execute(network(TEXT), sets(row("low", 2.0, 0L), row("high", 30.0, 1L)));
        assertEquals("41", run.cell(0, "seed", "2").toString());
        final NodeRun simulated = NodeRun.of(new StochasticSimulatorFactory()).set("endTime", 3.0).set("timePoints", 3)
            .set("replicates", 200).set("seed", 41L).execute(network(TEXT.replace("k = 8", "k = 30") + "\nA(0) = 1"));
        final NodeRun statistics = NodeRun.of(new EnsembleStatisticsFactory()).execute(simulated.out(0));
        for (final String column : new String[]{"mean", "sd", "standard error"}) {
            assertEquals(statistics.number(0, column, "3.0", "A"), run.number(0, column, "2", "30.0", "1.0", "3.0", "A"), 1e-9, column);
        }
    }

    /** The first sets take no time, the last would take hours: what is finished when the time is over is kept, and equals what a full run gives. */
    @Test
    void setsFinishedInTimeAreKept() throws Exception {
        final Object[][] quick = {row("a", 1.0, 0L), row("b", 2.0, 0L), row("c", 3.0, 0L), row("d", 4.0, 0L)};
        final Object[][] all = Arrays.copyOf(quick, 6);
        all[4] = row("e", 1e10, 0L);
        all[5] = row("f", 1e10, 0L);
        final NodeRun cut = sweep().set("timeLimit", 3.0).execute(network(TEXT), sets(all));
        final NodeRun full = sweep().execute(network(TEXT), sets(quick));
        assertEquals(full.rows(0).stream().map(r -> r.getCell(6).toString()).toList(), cut.rows(0).stream().map(r -> r.getCell(6).toString()).toList());
        assertEquals("800", cut.cell(1, "replicates").toString());
        assertEquals(full.cell(1, "events").toString(), cut.cell(1, "events").toString());
        assertTrue(cut.warnings().toString().contains("4 of 6 sets were finished"), () -> cut.warnings().toString());
    }

    @Test
    void slipsAreRefused() throws Exception {
        final BufferedDataTable unknown = Tables.table(TableLayout.of().number("k").number("q"), row(1.0, 2.0));
        final String q = assertThrows(KNIMEException.class, () -> sweep().execute(network(TEXT), unknown)).getMessage();
        assertTrue(q.contains("'q' is neither a parameter nor a species") && q.contains("Set 1"), q);
        assertEquals(4, sweep().set("columns", new String[]{"k"}).execute(network(TEXT), unknown).rows(0).size());
        final String half = assertThrows(KNIMEException.class, () -> sweep().execute(network(TEXT),
            Tables.table(TableLayout.of().number("A"), row(1.0), row(0.5)))).getMessage();
        assertTrue(half.contains("Set 2 (A = 0.5)") && half.contains("whole number"), half);
        final String none = assertThrows(InvalidSettingsException.class, () -> sweep().execute(network(TEXT),
            Tables.table(TableLayout.of().text("remark"), row("x")))).getMessage();
        assertTrue(none.contains("no numeric column"), none);
        final String missing = assertThrows(InvalidSettingsException.class, () -> sweep().set("columns", new String[]{"z"})
            .execute(network(TEXT), unknown)).getMessage();
        assertTrue(missing.contains("no column 'z'"), missing);
    }
}
