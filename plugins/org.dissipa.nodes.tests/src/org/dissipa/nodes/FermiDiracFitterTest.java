/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.dissipa.nodes.Tables.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dissipa.nodes.information.FermiDiracFitterFactory;
import org.dissipa.nodes.table.TableLayout;
import org.junit.jupiter.api.Test;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.KNIMEException;

/** Fermi-Dirac Fitter against the closed form of two energies and reference estimates. */
class FermiDiracFitterTest {
    private static final TableLayout COUNTS = TableLayout.of().text("group").number("energy").count("trials").count("occurrences");
    private static final TableLayout EVENTS = TableLayout.of().number("energy").flag("occurred");
    private static final int[][] SETS = {{99, 97, 93, 88, 73, 50, 29, 13, 5, 3, 1}, {2, 5, 9, 18, 30, 47, 66, 82, 90, 96, 97},
        {48, 52, 50, 47, 53, 51, 49, 50, 46, 52, 55}};

    private static NodeRun node() {
        return NodeRun.of(new FermiDiracFitterFactory());
    }

    private static BufferedDataTable sets() {
        final Object[][] rows = new Object[33][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(new String[]{"normal", "inverted", "flat"}[i / 11], i % 11 / 2.0, 100L, (long)SETS[i / 11][i % 11]);
        }
        return Tables.table(COUNTS, rows);
    }

    /** Two energies leave no rest: β = (logit p₀ − logit p₁)/ΔE, standard error from 1/k + 1/(n − k). */
    @Test
    void twoEnergiesHaveTheClosedForm() throws Exception {
        final NodeRun run = node().execute(Tables.table(COUNTS, row("", 0.0, 100L, 20L), row("", 2.0, 100L, 80L)));
        assertEquals(-Math.log(4), run.number(0, "beta [1/energy]"), 1e-11);
        assertEquals(Math.sqrt(2 * (1.0 / 20 + 1.0 / 80)) / 2, run.number(0, "standard error"), 1e-11);
        assertEquals(1, run.number(0, "threshold [energy]"), 1e-11);
        assertEquals("negative temperature", run.cell(0, "verdict").toString());
        assertTrue(run.cell(0, "p-value").isMissing());
    }

    /** The independent reference code's estimates; the flat sample has no temperature. */
    @Test
    void estimatesAgreeWithTheReference() throws Exception {
        final NodeRun run = node().set("useGroups", true).set("bootstrapReplicates", 400).execute(sets());
        assertEquals(1.84646170966, run.number(0, "beta [1/energy]", "normal"), 1e-9);
        assertEquals(0.0523515478048, run.number(0, "threshold standard error", "normal"), 1e-9);
        assertEquals(-0.664271131435, run.number(0, "temperature [energy]", "inverted"), 1e-9);
        assertEquals(0.0369474362458, run.number(0, "temperature standard error", "inverted"), 1e-9);
        assertEquals(-411.62964877, run.number(0, "log-likelihood", "inverted"), 1e-7);
        assertEquals(0.680433223249, run.number(0, "deviance", "inverted"), 1e-8);
        assertEquals(0.633538017272, run.number(0, "p-value against flat", "flat"), 1e-9);
        assertEquals("temperature unidentified", run.cell(0, "verdict", "flat").toString());
        assertTrue(run.cell(0, "temperature low", "flat").isMissing());
        assertTrue(run.number(0, "temperature low", "inverted") < -0.664 && run.number(0, "temperature high", "inverted") > -0.664);
        assertTrue(run.number(0, "bootstrap low", "normal") < 1.846 && run.number(0, "bootstrap high", "normal") > 1.846);
        assertEquals(18, run.rows(2).size());
        assertEquals(0, run.number(2, "difference", "normal", "fermi dirac"), 0);
        assertTrue(run.number(2, "difference", "normal", "boltzmann") > 10);
        assertTrue(run.view().contains("threshold"));
    }

    @Test
    void separatedEventsAreKnownFromOneSide() throws Exception {
        final NodeRun run = node().set("data", "EVENTS").set("occurrencesColumn", "occurred").set("bootstrapReplicates", 0).execute(
            Tables.table(EVENTS, row(1.0, true), row(2.0, true), row(3.0, false), row(4.0, false)));
        assertEquals("separated", run.cell(0, "verdict").toString());
        assertEquals(Double.POSITIVE_INFINITY, run.number(0, "confidence high"));
        assertEquals("occupied below", run.cell(0, "separation").toString());
        assertTrue(run.warnings().get(0).contains("one side"), run.warnings().toString());
    }

    @Test
    void moreOccurrencesThanTrialsAreRefused() throws Exception {
        final String message = assertThrows(KNIMEException.class,
            () -> node().set("useGroups", true).execute(Tables.table(COUNTS, row("a", 0.0, 3L, 4L), row("a", 1.0, 3L, 1L)))).getMessage();
        assertTrue(message.contains("Data set 'a'") && message.contains("4"), message);
    }
}
