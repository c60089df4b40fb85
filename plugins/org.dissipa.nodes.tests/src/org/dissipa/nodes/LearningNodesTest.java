/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dissipa.nodes.learning.BoltzmannMachineToNetworkFactory;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.table.TableLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.KNIMEException;

/** Nodes of the category Learning: tables in, tables out. */
class LearningNodesTest {
    private static final double[] PAIR = {0.266140139800825, 0.197161464819231, 0.438790909476726, 0.0979074859032171};

    private static BufferedDataTable weights(final Object[]... rows) {
        return Tables.table(TableLayout.of().text("i").text("j").number("w"), rows);
    }

    private static BufferedDataTable biases(final Object[]... rows) {
        return Tables.table(TableLayout.of().text("i").number("theta"), rows);
    }

    private static NodeRun machine() {
        return NodeRun.of(new BoltzmannMachineToNetworkFactory());
    }

    private static NodeRun pair(final NodeRun node) throws Exception {
        return node.execute(weights(Tables.row("A", "B", 1.2)), biases(Tables.row("A", 0.5), Tables.row("B", -0.3)));
    }

    private static void assertLaw(final double[] expected, final NodeRun run, final int port, final String column, final double tolerance) {
        final int index = run.table(port).getDataTableSpec().findColumnIndex(column);
        assertEquals(expected.length, run.rows(port).size());
        for (int k = 0; k < expected.length; k++) {
            assertEquals(expected[k], ((DoubleValue)run.rows(port).get(k).getCell(index)).getDoubleValue(), tolerance);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDGE_SPECIES", "DIRECT", "BINDING"})
    void networkHasTheMachinesLaw(final String construction) throws Exception {
        final NodeRun run = pair(machine().set("construction", construction));
        assertEquals(List.of("A", "B", "probability"), run.table(1).getDataTableSpec().stream().map(c -> c.getName()).toList());
        assertLaw(PAIR, run, 1, "probability", 1e-12);
        assertEquals("true", run.cell(2, "built", construction.toLowerCase(java.util.Locale.ROOT).replace('_', ' ')).toString());
    }

    @Test
    void taylorConstructionTellsItsDivergence() throws Exception {
        final NodeRun run = pair(machine().set("construction", "TAYLOR"));
        assertTrue(run.number(2, "divergence from machine [nat]", "Taylor") > 1e-3);
        assertEquals(4, run.number(2, "reactions", "edge species"));
        assertEquals(8, run.number(2, "channels", "edge species"));
    }

    @Test
    void otherSignConventionAndNumbersAsNames() throws Exception {
        final BufferedDataTable w = Tables.table(TableLayout.of().integer("i").number("j").number("w"), Tables.row(1, 2.0, -1.2));
        final BufferedDataTable b = Tables.table(TableLayout.of().count("i").number("theta"), Tables.row(1, 0.5), Tables.row(2, -0.3));
        final NodeRun run = machine().set("convention", "ATTRACT").execute(w, b);
        assertLaw(PAIR, run, 1, "probability", 1e-12);
        assertEquals(8, ((NetworkPortObject)run.out(0)).network().channels().size());
        assertEquals("1", run.table(1).getDataTableSpec().getColumnSpec(0).getName());
    }

    @Test
    void largeNetworksAreAnnouncedAndRefused() {
        final Object[][] rows = new Object[20][];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = Tables.row("hub", "x" + k, 0.1);
        }
        final KNIMEException e = assertThrows(KNIMEException.class, () -> machine().execute(weights(rows), biases(Tables.row("hub", 0.0))));
        assertTrue(e.getMessage().contains("1048616 reactions, more than 20000"), e.getMessage());
    }

    @Test
    void badTablesAreRefusedAndMissingBiasesTold() throws Exception {
        final BufferedDataTable bias = biases(Tables.row("A", 0.5));
        final NodeRun run = machine().execute(weights(Tables.row("A", "B", 1.2)), bias);
        assertTrue(run.warnings().get(0).contains("bias 0: B"));
        for (final Object[][] rows : new Object[][][]{{Tables.row("A", "A", 1.0)}, {Tables.row("A", "B", Double.NaN)},
            {Tables.row("A", "B", 1.0), Tables.row("B", "A", 2.0)}, {Tables.row("A", null, 1.0)}}) {
            assertThrows(KNIMEException.class, () -> machine().execute(weights(rows), bias));
        }
        assertThrows(KNIMEException.class, () -> machine().execute(weights(), biases(Tables.row("A", 1.0), Tables.row("A", 1.0))));
    }
}
