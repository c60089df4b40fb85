/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.tables;

import static org.dissipa.host.door.Work.column;
import static org.dissipa.host.door.Work.context;
import static org.dissipa.host.door.Work.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnDomain;
import org.knime.core.data.DataColumnDomainCreator;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.MissingCell;
import org.knime.core.data.MissingValue;
import org.knime.core.data.RowKey;
import org.knime.core.data.container.DataContainerSettings;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataContainer;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.util.DuplicateKeyException;

final class TableTest {

    private static final DataTableSpec MIXED = new DataTableSpec(column("d", DoubleCell.TYPE),
        column("i", IntCell.TYPE), column("s", StringCell.TYPE), column("b", BooleanCell.TYPE));

    private static DataRow row(final String key, final double d, final int i, final String s, final boolean b) {
        return new DefaultRow(key, new DoubleCell(d), new IntCell(i), new StringCell(s), BooleanCell.get(b));
    }

    private static List<DataCell> cells(final BufferedDataTable table, final int column) {
        final List<DataCell> cells = new ArrayList<>();
        table.forEach(row -> cells.add(row.getCell(column)));
        return cells;
    }

    @Test
    void cellsComeOutAsTheyWentIn() {
        final DataRow missing = new DefaultRow("m", DataType.getMissingCell(), DataType.getMissingCell(),
            DataType.getMissingCell(), DataType.getMissingCell());
        final BufferedDataTable table =
            table(MIXED, row("a", -0.0, 1, "x", true), missing, row("c", Double.NaN, Integer.MIN_VALUE, "", false));
        assertEquals(3, table.size());
        assertEquals(List.of(new DoubleCell(-0.0), DataType.getMissingCell(), new DoubleCell(Double.NaN)),
            cells(table, 0));
        assertEquals(List.of(new IntCell(1), DataType.getMissingCell(), new IntCell(Integer.MIN_VALUE)),
            cells(table, 1));
        assertEquals(List.of(new StringCell("x"), DataType.getMissingCell(), new StringCell("")), cells(table, 2));
        assertEquals(List.of(BooleanCell.TRUE, DataType.getMissingCell(), BooleanCell.FALSE), cells(table, 3));
        final List<String> keys = new ArrayList<>();
        table.forEach(r -> keys.add(r.getKey().getString()));
        assertEquals(List.of("a", "m", "c"), keys);
    }

    @Test
    void anIntegerInANumberColumnStaysAnInteger() {
        final DataTableSpec spec = new DataTableSpec(column("d", DoubleCell.TYPE));
        final BufferedDataTable table = table(spec, new DefaultRow("a", new DoubleCell(0.5)),
            new DefaultRow("b", DataType.getMissingCell()), new DefaultRow("c", new IntCell(3)),
            new DefaultRow("d", new LongCell(4)), new DefaultRow("e", new DoubleCell(-1)));
        assertEquals(List.of(new DoubleCell(0.5), DataType.getMissingCell(), new IntCell(3), new LongCell(4),
            new DoubleCell(-1)), cells(table, 0));
        assertEquals(4.0, ((DoubleValue)table.getDataTableSpec().getColumnSpec(0).getDomain().getUpperBound())
            .getDoubleValue());
    }

    @Test
    void theReasonOfAMissingValueIsKept() {
        final BufferedDataTable table = table(new DataTableSpec(column("d", DoubleCell.TYPE)),
            new DefaultRow("a", new DoubleCell(1)), new DefaultRow("b", new MissingCell("division by zero")));
        assertEquals("division by zero", ((MissingValue)cells(table, 0).get(1)).getError());
    }

    @Test
    void aCellOfAnotherTypeIsRefused() {
        final BufferedDataContainer container = context().createDataContainer(MIXED);
        final DataRow wrong = new DefaultRow("bad", new DoubleCell(1), new DoubleCell(2), new StringCell("x"),
            BooleanCell.TRUE);
        final String message =
            assertThrows(IllegalArgumentException.class, () -> container.addRowToTable(wrong)).getMessage();
        assertEquals("Runtime class of object \"2.0\" (index 1) in row \"bad\" is Number (Float) and does not comply"
            + " with its supposed superclass Number (Integer) (column \"i\")", message);
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        final BufferedDataContainer container = context().createDataContainer(MIXED);
        final String message = assertThrows(IllegalArgumentException.class,
            () -> container.addRowToTable(new DefaultRow("Row0", 1.0, 2.0))).getMessage();
        assertEquals("Cell count in row \"Row0\" is not equal to length of column names array: 2 vs. 4", message);
    }

    @Test
    void aRowIdThatComesTwiceIsRefused() {
        final DataTableSpec spec = new DataTableSpec(column("d", DoubleCell.TYPE));
        for (final String[] keys : new String[][] {{"Row0", "Row1", "Row0"}, {"x", "y", "x"}, {"Row0", "z", "Row0"},
            {"z", "Row1", "Row1"}, {"Row0", "Row1", "Row2", "x", "Row1"}}) {
            final BufferedDataContainer container = context().createDataContainer(spec);
            for (int i = 0; i < keys.length - 1; i++) {
                container.addRowToTable(new DefaultRow(keys[i], 0.0));
            }
            final String last = keys[keys.length - 1];
            final DuplicateKeyException e = assertThrows(DuplicateKeyException.class,
                () -> container.addRowToTable(new DefaultRow(last, 0.0)));
            assertEquals("Encountered duplicate row ID \"" + last + "\"", e.getMessage());
            assertEquals(last, e.getKey());
        }
    }

    @Test
    void duplicatesPassIfNobodyLooks() {
        final BufferedDataContainer container = context().createDataContainer(
            new DataTableSpec(column("d", DoubleCell.TYPE)),
            DataContainerSettings.builder().withCheckDuplicateRowKeys(false).build());
        container.addRowToTable(new DefaultRow("x", 0.0));
        container.addRowToTable(new DefaultRow("x", 1.0));
        container.close();
        assertEquals(2, container.getTable().size());
    }

    @Test
    void aContainerIsOpenUntilItIsClosed() {
        final BufferedDataContainer container = context().createDataContainer(MIXED);
        assertEquals("Cannot get table: container is not closed.",
            assertThrows(IllegalStateException.class, container::getTable).getMessage());
        assertEquals("Can't add null rows to container",
            assertThrows(NullPointerException.class, () -> container.addRowToTable(null)).getMessage());
        container.close();
        container.close();
        assertSame(container.getTable(), container.getTable());
        assertEquals("Cannot add row: container has not been initialized (opened).",
            assertThrows(IllegalStateException.class, () -> container.addRowToTable(row("a", 1, 1, "", true)))
                .getMessage());
    }

    @Test
    void boundsIgnoreMissingAndNaNButNotInfinity() {
        final DataTableSpec spec = new DataTableSpec(column("d", DoubleCell.TYPE));
        final BufferedDataTable table = table(spec, new DefaultRow("a", Double.NaN),
            new DefaultRow("b", DataType.getMissingCell()), new DefaultRow("c", 2.0), new DefaultRow("d", -1.0),
            new DefaultRow("e", Double.POSITIVE_INFINITY));
        final DataColumnDomain domain = table.getDataTableSpec().getColumnSpec("d").getDomain();
        assertEquals(new DoubleCell(-1), domain.getLowerBound());
        assertEquals(new DoubleCell(Double.POSITIVE_INFINITY), domain.getUpperBound());
        assertFalse(domain.hasValues());
        final DataColumnDomain none =
            table(spec, new DefaultRow("a", Double.NaN)).getDataTableSpec().getColumnSpec(0).getDomain();
        assertNull(none.getLowerBound());
        assertNull(none.getUpperBound());
    }

    @Test
    void valuesAreListedInOrderUpToSixty() {
        final DataTableSpec spec = new DataTableSpec(column("s", StringCell.TYPE));
        for (final int number : new int[] {60, 61}) {
            final DataRow[] rows = new DataRow[2 * number];
            final Set<DataCell> expected = new LinkedHashSet<>();
            for (int i = 0; i < rows.length; i++) {
                final StringCell cell = new StringCell("v" + (7 * i) % number);
                expected.add(cell);
                rows[i] = new DefaultRow(RowKey.createRowKey(i), cell);
            }
            final Set<DataCell> values = table(spec, rows).getDataTableSpec().getColumnSpec(0).getDomain().getValues();
            if (number == 60) {
                assertEquals(List.copyOf(expected), List.copyOf(values));
            } else {
                assertNull(values);
            }
        }
    }

    @Test
    void truthValuesHaveBothBoundsAndValues() {
        final DataColumnDomain domain = table(new DataTableSpec(column("b", BooleanCell.TYPE)),
            new DefaultRow("a", BooleanCell.TRUE), new DefaultRow("b", BooleanCell.FALSE)).getDataTableSpec()
                .getColumnSpec(0).getDomain();
        assertEquals(BooleanCell.FALSE, domain.getLowerBound());
        assertEquals(List.of(BooleanCell.TRUE, BooleanCell.FALSE), List.copyOf(domain.getValues()));
    }

    @Test
    void theDomainOfTheSpecIsWidenedOrForgotten() {
        final DataColumnSpecCreator creator = new DataColumnSpecCreator("d", DoubleCell.TYPE);
        creator.setDomain(new DataColumnDomainCreator(new DoubleCell(0), new DoubleCell(1)).createDomain());
        final DataTableSpec spec = new DataTableSpec(creator.createSpec());
        for (final boolean begin : new boolean[] {true, false}) {
            final BufferedDataContainer container = context().createDataContainer(spec, begin);
            container.addRowToTable(new DefaultRow("a", 0.5));
            container.addRowToTable(new DefaultRow("b", 2.0));
            container.close();
            final DataColumnDomain domain = container.getTable().getDataTableSpec().getColumnSpec(0).getDomain();
            assertEquals(new DoubleCell(begin ? 0 : 0.5), domain.getLowerBound());
            assertEquals(new DoubleCell(2), domain.getUpperBound());
        }
    }

    @Test
    void aMillionRowsTakeLittleMoreThanTheirNumbers() {
        final DataTableSpec spec = new DataTableSpec(column("x", DoubleCell.TYPE), column("y", DoubleCell.TYPE));
        final BufferedDataContainer container = context().createDataContainer(spec);
        final int rows = 1_000_000;
        final long before = used();
        for (int i = 0; i < rows; i++) {
            container.addRowToTable(new DefaultRow(RowKey.createRowKey(i), i * 0.5, -i));
        }
        container.close();
        final BufferedDataTable table = container.getTable();
        final double bytes = (used() - before) / (double)rows;
        double sum = 0;
        for (final DataRow row : table) {
            sum += ((DoubleValue)row.getCell(0)).getDoubleValue();
        }
        assertEquals(0.25 * rows * (rows - 1.0), sum, 1e-3);
        assertEquals(rows, table.size());
        assertTrue(bytes < 40, "A row of two numbers takes " + bytes + " bytes");
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc(); // NOSONAR the figure needs it
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
