/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.dissipa.nodes.Tables.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dissipa.nodes.information.InformationTemperatureEstimatorFactory;
import org.dissipa.nodes.table.TableLayout;
import org.junit.jupiter.api.Test;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/** Information Temperature Estimator against closed forms of two levels, reference estimates and a path of known wrong sign. */
class InformationTemperatureEstimatorTest {
    private static final TableLayout COUNTS = TableLayout.of().text("group").number("energy").count("count");

    private static NodeRun node() {
        return NodeRun.of(new InformationTemperatureEstimatorFactory());
    }

    private static BufferedDataTable sets() {
        final long[][] counts = {{410, 245, 152, 92, 60, 41}, {400, 100, 500}};
        final Object[][] rows = new Object[9][];
        int next = 0;
        for (int set = 0; set < 2; set++) {
            for (int i = 0; i < counts[set].length; i++) {
                rows[next++] = row(set == 0 ? "six" : "three", (double)i, counts[set][i]);
            }
        }
        return Tables.table(COUNTS, rows);
    }

    /** Two levels: β = ln(n₀/n₁)/E, standard error √(1/n₀ + 1/n₁)/E; nothing to test. */
    @Test
    void twoLevelsHaveTheClosedForm() throws Exception {
        final NodeRun run = node().execute(Tables.table(COUNTS, row("", 1.0, 300L), row("", 3.0, 700L)));
        assertEquals(Math.log(3.0 / 7) / 2, run.number(0, "beta [1/energy]"), 1e-12);
        assertEquals(Math.sqrt(1.0 / 300 + 1.0 / 700) / 2, run.number(0, "standard error"), 1e-12);
        assertEquals("not testable", run.cell(0, "verdict").toString());
        assertTrue(run.cell(0, "p-value").isMissing());
        assertTrue(run.warnings().get(0).contains("fewer than three levels"));
    }

    /** The independent reference code's numbers for the six-level sample, and the rejection of the one that is not canonical. */
    @Test
    void canonicalDataAreFittedAndOthersRejected() throws Exception {
        final NodeRun run = node().set("useGroups", true).set("groupColumn", "group").execute(sets());
        assertEquals(0.47816322477, run.number(0, "beta [1/energy]", "six"), 1e-10);
        assertEquals(0.0223900225649, run.number(0, "standard error", "six"), 1e-11);
        assertEquals(0.434279586584, run.number(0, "confidence low", "six"), 1e-3);
        assertEquals(0.434, run.number(0, "bootstrap low", "six"), 4e-3);
        assertEquals("not rejected", run.cell(0, "verdict", "six").toString());
        assertEquals(0.927062901282, run.number(0, "p-value", "six"), 1e-9);
        assertEquals(0.927, run.number(0, "bootstrap p-value", "six"), 0.03);
        assertEquals("not canonical", run.cell(0, "verdict", "three").toString());
        assertEquals(3.14987086416e-66, run.number(0, "p-value", "three"), 1e-72);
        assertEquals(Math.log(4), run.number(0, "greatest local beta", "three"), 1e-12);
        assertEquals(Math.log(100.0 / 500), run.number(0, "least local beta", "three"), 1e-12);
        assertTrue(run.warnings().get(0).contains("'three': not canonical"), run.warnings().toString());
        assertEquals(9, run.rows(1).size());
        assertEquals(245, run.number(1, "count", "six", "1.0"), 0);
    }

    @Test
    void eventsAreCountedAndRowsWithoutValuesLeftOut() throws Exception {
        final NodeRun run = node().set("data", "EVENTS").set("bootstrapReplicates", 0).execute(Tables.table(COUNTS, row("", 0.0, 1L), row("", 1.0, 1L),
            row("", 0.0, 1L), row("", 0.0, null), row("", null, 1L), row("", 0.0, 1L)));
        assertEquals(Math.log(4), run.number(0, "beta [1/energy]"), 1e-12);
        assertEquals(5, run.number(0, "n"), 0);
        assertTrue(run.warnings().get(0).contains("1 row misses a value"), run.warnings().toString());
        assertTrue(run.cell(3, "seed").isMissing());
    }

    /** Levels 0, 1, 3 at β = −1, from the specification; the state of the same mean energy has the same β. */
    @Test
    void spectrumGivesExactStates() throws Exception {
        final NodeRun run = node().set("data", "SPECTRUM").set("betas", "-1").set("energies", "2.64557940").execute(
            Tables.table(COUNTS, row("", 0.0, 0L), row("", 1.0, 0L), row("", 3.0, 0L)));
        assertEquals(2.64557940, run.number(2, "energy [energy]", "", "beta"), 1e-8);
        assertEquals(.52426662, run.number(2, "entropy [nat]", "", "beta"), 1e-8);
        assertEquals(-1, run.number(2, "beta [1/energy]", "", "energy"), 1e-7);
        assertEquals(.84379473, run.number(1, "probability", "", "-1.0", "3.0"), 1e-8);
        assertEquals(4.0 / 3, run.number(0, "energy at infinite temperature"), 1e-12);
    }

    /** States that move along canonical ones of β &gt; 0 but whose entropy falls as energy is pumped into the middle level: the slope's sign is wrong. */
    @Test
    void wrongSignOfAPathIsFoundOut() throws Exception {
        final TableLayout layout = TableLayout.of().number("time").number("energy").number("entropy");
        final Object[][] rows = new Object[40][];
        for (int i = 0; i < rows.length; i++) {
            final double middle = 0.5 + 0.01 * i;
            final double top = 0.05;
            final double low = 1 - middle - top;
            rows[i] = row((double)i, middle + 3 * top, -middle * Math.log(middle) - top * Math.log(top) - low * Math.log(low));
        }
        final NodeRun run = node().set("data", "PATH").set("levels", "0, 1, 3").set("windows", 2).set("bootstrapReplicates", 200)
            .execute(Tables.table(layout, rows));
        assertTrue(run.number(0, "slope dS/dU [nat/energy]", "", "2") < 0);
        assertTrue(run.number(0, "canonical beta [1/energy]", "", "2") > 0);
        assertTrue(run.number(0, "entropy deficit [nat]", "", "2") > 0.1);
        assertEquals("true", run.cell(0, "wrong sign", "", "2").toString());
        assertTrue(run.warnings().get(0).contains("opposite sign"), run.warnings().toString());
    }

    @Test
    void slipsAreRefused() throws Exception {
        final String column = assertThrows(InvalidSettingsException.class, () -> node().set("energyColumn", "E").execute(sets())).getMessage();
        assertTrue(column.contains("'E'") && column.contains("'energy'"), column);
        final String count = assertThrows(KNIMEException.class,
            () -> node().execute(Tables.table(TableLayout.of().number("energy").number("count"), row(0.0, 1.5), row(1.0, 2.0)))).getMessage();
        assertTrue(count.contains("1.5"), count);
        assertThrows(InvalidSettingsException.class, () -> node().set("bootstrapReplicates", 50).execute(sets()));
        assertThrows(InvalidSettingsException.class, () -> node().set("data", "PATH").set("levels", "0, x").execute(sets()));
    }
}
