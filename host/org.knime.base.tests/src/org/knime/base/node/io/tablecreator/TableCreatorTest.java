/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.base.node.io.tablecreator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.host.door.HostMonitor;
import org.dissipa.host.door.HostWork;
import org.dissipa.host.door.NodeDoor;
import org.dissipa.host.door.NodeInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.image.png.PNGImageContent;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;

final class TableCreatorTest {

    private final NodeInstance m_node = NodeDoor.open(new TableCreator2NodeFactory()).newInstance();

    private final NodeSettings m_model = new NodeSettings("model");

    private final NodeSettingsWO m_columns;

    private int m_count;

    TableCreatorTest() {
        m_model.addString("rowIdPrefix", "Row");
        m_model.addString("rowIdSuffix", "");
        m_model.addInt("rowIdStartValue", 0);
        m_model.addBoolean("highlightOutputTable", false);
        m_columns = m_model.addNodeSettings("columnProperties");
        cells(new int[0], new int[0]);
    }

    private void cells(final int[] rows, final int[] columns, final String... values) {
        m_model.addIntArray("rowIndices", rows);
        m_model.addIntArray("columnIndices", columns);
        m_model.addStringArray("values", values);
    }

    private NodeSettingsWO column(final String name, final DataType type) {
        final NodeSettingsWO column = m_columns.addNodeSettings(Integer.toString(m_count++));
        column.addBoolean("UserSetValues", false);
        column.addString("MissValuePattern", "");
        column.addString("FormatParameter", null);
        column.addBoolean("ReadPossValsFromFile", false);
        column.addBoolean("SkipThisColumn", false);
        column.addString("ColumnName", name);
        type.save(column.addNodeSettings("ColumnClass"));
        return column;
    }

    private BufferedDataTable run() throws Exception {
        m_node.loadSettings(m_model);
        final DataTableSpec spec = (DataTableSpec)m_node.configure(new PortObjectSpec[0])[0];
        final BufferedDataTable table = (BufferedDataTable)m_node.execute(new PortObject[0],
            HostWork.executionContext(new HostMonitor() {

                @Override
                public void progress(final double fraction, final String message) {
                    // nobody looks
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            }))[0];
        assertEquals(true, table.getDataTableSpec().equalStructure(spec));
        return table;
    }

    private static List<String> rows(final BufferedDataTable table) {
        final List<String> rows = new ArrayList<>();
        table.forEach(row -> rows.add(row.toString()));
        return rows;
    }

    @Test
    void cellsStandWhereTheyWereTyped() throws Exception {
        column("name", StringCell.TYPE);
        column("k", DoubleCell.TYPE);
        column("n", IntCell.TYPE);
        column("big", LongCell.TYPE);
        column("on", BooleanCell.TYPE);
        cells(new int[] {0, 0, 0, 0, 0, 2, 2}, new int[] {0, 1, 2, 3, 4, 1, 4}, "A + B", " 1e-3 ", "-7", "9000000000",
            "TRUE", "NaN", "false");
        m_model.addString("rowIdPrefix", "r");
        m_model.addString("rowIdSuffix", "!");
        m_model.addInt("rowIdStartValue", 1);
        assertEquals(List.of("r1!: (A + B, 0.001, -7, 9000000000, true)", "r2!: (?, ?, ?, ?, ?)",
            "r3!: (?, NaN, ?, ?, false)"), rows(run()));
    }

    @Test
    void theTextForMissingCellsIsTheColumnsOwn() throws Exception {
        column("s", StringCell.TYPE).addString("MissValuePattern", null);
        column("d", DoubleCell.TYPE).addString("MissValuePattern", "n/a");
        cells(new int[] {0, 1}, new int[] {1, 0}, "n/a", "n/a");
        final List<List<DataCell>> cells = new ArrayList<>();
        run().forEach(row -> cells.add(row.stream().toList()));
        assertEquals(List.of(List.of(new StringCell(""), DataType.getMissingCell()),
            List.of(new StringCell("n/a"), DataType.getMissingCell())), cells);
    }

    @Test
    void skippedColumnsAreLeftOut() throws Exception {
        column("a", IntCell.TYPE);
        column("b", StringCell.TYPE).addBoolean("SkipThisColumn", true);
        column("c", IntCell.TYPE);
        cells(new int[] {0, 0, 0}, new int[] {0, 1, 2}, "1", "x", "3");
        assertEquals(List.of("Row0: (1, 3)"), rows(run()));
    }

    @ParameterizedTest
    @CsvSource({"abc, Number (Float)", "'1,5', Number (Float)", "1.5, Number (Integer)", "3000000000, Number (Integer)",
        "yes, Boolean", "1e3, Number (Long Integer)"})
    void textOfAnotherTypeNamesItsPlace(final String text, final String typeName) {
        final DataType type = List.of(DoubleCell.TYPE, IntCell.TYPE, BooleanCell.TYPE, LongCell.TYPE).stream()
            .filter(t -> t.getName().equals(typeName)).findFirst().orElseThrow();
        column("k", type);
        cells(new int[] {1}, new int[] {0}, text);
        assertEquals("Row 'Row1', column 'k': '" + text + "' is no " + typeName
            + ". Correct the cell, or change the type of the column.",
            assertThrows(KNIMEException.class, this::run).getMessage());
    }

    private String refusal() {
        return assertThrows(InvalidSettingsException.class, () -> m_node.loadSettings(m_model)).getMessage();
    }

    @Test
    void settingsThatMakeNoTableAreRefused() {
        column("a", IntCell.TYPE);
        cells(new int[] {0}, new int[] {1}, "5");
        assertEquals("Name and type of column number 2 are not specified, but it has the value '5'.", refusal());
        cells(new int[] {0, 0}, new int[] {0}, "5");
        assertEquals("The Table Creator has 2 row indices, 1 column indices and 1 values; there must be as many of"
            + " each.",
            refusal());
        cells(new int[] {1, 0}, new int[] {0, 0}, "5", "6");
        assertEquals("Value number 2, '6', is out of order; KNIME reads the values row by row, each row from left to"
            + " right, and would lose it.", refusal());
    }

    @Test
    void whatTheStandInDoesNotKnowIsRefused() {
        column("i", PNGImageContent.TYPE);
        assertEquals("Column 'i' has the type PNG Image, which this host's Table Creator does not know; it knows texts,"
            + " integers, floating point numbers and truth values.", refusal());
    }

    @Test
    void settingsSurviveLoadAndSave() throws Exception {
        column("a", IntCell.TYPE);
        column("b", StringCell.TYPE).addString("MissValuePattern", null);
        cells(new int[] {0, 4}, new int[] {1, 0}, "x", "1");
        m_node.loadSettings(m_model);
        final NodeSettings saved = new NodeSettings("model");
        m_node.saveSettings(saved);
        assertEquals(m_model, saved);
    }

    @Test
    void theDeclarationIsInOrder() {
        final NodeDoor door = NodeDoor.open(new TableCreator2NodeFactory());
        assertEquals(List.of(), door.problems());
        assertNotNull(door.icon());
        assertEquals("Source", door.nodeType());
        assertEquals("Table Creator", door.name());
    }
}
