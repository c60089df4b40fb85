/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.dissipa.nodes.Tables.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dissipa.nodes.comparison.ReferenceComparatorFactory;
import org.dissipa.nodes.table.TableLayout;
import org.junit.jupiter.api.Test;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/** Reference Comparator finds what deviates, and nothing else. */
class ReferenceComparatorTest {
    private static final TableLayout LAYOUT = TableLayout.of().text("key").number("x").text("note").number("standard error");
    private static final TableLayout REFERENCE = TableLayout.of().text("key").number("x").text("note");

    private static final BufferedDataTable TABLE = Tables.table(LAYOUT, row("a", 1.0, "n", .1), row("b", 2.0, null, .1),
        row("c", Double.POSITIVE_INFINITY, "n", .1), row("d", null, "n", .1));

    private static NodeRun compare(final NodeRun run, final Object[]... reference) throws Exception {
        return run.set("keyColumns", new String[]{"key"}).execute(TABLE, Tables.table(REFERENCE, reference));
    }

    private static NodeRun node() {
        return NodeRun.of(new ReferenceComparatorFactory());
    }

    @Test
    void equalTablesPass() throws Exception {
        final NodeRun run = compare(node(), row("a", 1.0 + 1e-13, "n"), row("b", 2.0, null),
            row("c", Double.POSITIVE_INFINITY, "n"), row("d", null, "n"));
        assertEquals(8, run.rows(0).size());
        assertEquals("true", run.cell(1, "passed").toString());
        assertTrue(run.warnings().isEmpty());
        assertTrue(run.view().contains("8 of 8 compared cells within") && run.view().contains("7 of 8 agree to the last digit"), run.view());
    }

    @Test
    void deviationStopsTheWorkflowAndIsNamed() {
        final String message = assertThrows(KNIMEException.class, () -> compare(node(), row("a", 1.1, "n"))).getMessage();
        assertTrue(message.startsWith("1 of 2 compared cells deviate") && message.contains("Row a, column 'x': 1.0 instead of 1.1"),
            message);
    }

    @Test
    void onlyChosenColumnsAreCompared() throws Exception {
        final NodeRun run = compare(node().set("compareColumns", new String[]{"x"}), row("a", 1.0, "other"), row("b", 2.0, "wrong"));
        assertEquals(2, run.rows(0).size());
        final String message = assertThrows(org.knime.core.node.InvalidSettingsException.class,
            () -> compare(node().set("compareColumns", new String[]{"y"}), row("a", 1.0, "n"))).getMessage();
        assertTrue(message.contains("'Reference' has no column 'y'"), message);
    }

    @Test
    void deviationOnlyWarnsIfAskedTo() throws Exception {
        final NodeRun run = compare(node().set("failOnDeviation", false), row("a", 1.1, "other"), row("z", 0.0, "n"));
        assertEquals("deviates", run.cell(0, "verdict", "a", "x").toString());
        assertEquals("deviates", run.cell(0, "verdict", "a", "note").toString());
        assertEquals("row is missing", run.cell(0, "verdict", "z").toString());
        assertEquals("3", run.cell(1, "deviating").toString());
        assertEquals(1, run.warnings().size());
    }

    @Test
    void infinityAndMissingAreNotNumbers() {
        assertThrows(KNIMEException.class, () -> compare(node().set("relativeTolerance", 1e9), row("c", 5.0, "n")));
        assertThrows(KNIMEException.class, () -> compare(node().set("relativeTolerance", 1e9),
            row("a", Double.POSITIVE_INFINITY, "n")));
        assertThrows(KNIMEException.class, () -> compare(node().set("relativeTolerance", 1e9), row("d", 5.0, "n")));
        assertThrows(KNIMEException.class, () -> compare(node().set("relativeTolerance", 1e9), row("a", null, "n")));
    }

    @Test
    void standardErrorsWidenTheTolerance() throws Exception {
        compare(node().set("useStandardError", true).set("standardErrors", 4.0), row("a", 1.39, "n"));
        assertThrows(KNIMEException.class, () -> compare(node().set("useStandardError", true).set("standardErrors", 3.0),
            row("a", 1.39, "n")));
    }

    @Test
    void extraRowsCountOnlyIfAskedTo() throws Exception {
        compare(node(), row("a", 1.0, "n"));
        final String message = assertThrows(KNIMEException.class,
            () -> compare(node().set("ignoreExtraRows", false), row("a", 1.0, "n"))).getMessage();
        assertTrue(message.contains("is not in the reference"), message);
    }

    @Test
    void nothingToCompareIsAnError() {
        final String empty = assertThrows(KNIMEException.class, () -> compare(node())).getMessage();
        assertTrue(empty.contains("reference has no rows"), empty);
        final BufferedDataTable keyOnly = Tables.table(TableLayout.of().text("key"), row("a"));
        assertThrows(InvalidSettingsException.class,
            () -> node().set("keyColumns", new String[]{"key"}).execute(TABLE, keyOnly));
    }

    @Test
    void duplicateKeysAndMissingColumnsAreErrors() {
        assertThrows(KNIMEException.class, () -> compare(node(), row("a", 1.0, "n"), row("a", 1.0, "n")));
        final BufferedDataTable other = Tables.table(TableLayout.of().text("key").number("y"), row("a", 1.0));
        final String message = assertThrows(InvalidSettingsException.class,
            () -> node().set("keyColumns", new String[]{"key"}).execute(TABLE, other)).getMessage();
        assertTrue(message.contains("no column 'y'"), message);
    }
}
