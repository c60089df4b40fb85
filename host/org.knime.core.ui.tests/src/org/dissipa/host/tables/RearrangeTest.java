/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.tables;

import static org.dissipa.host.door.Work.column;
import static org.dissipa.host.door.Work.context;
import static org.dissipa.host.door.Work.table;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.container.AbstractCellFactory;
import org.knime.core.data.container.CellFactory;
import org.knime.core.data.container.ColumnRearranger;
import org.knime.core.data.container.SingleCellFactory;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;

final class RearrangeTest {

    private static final DataTableSpec SPEC = new DataTableSpec(column("a", DoubleCell.TYPE),
        column("b", DoubleCell.TYPE), column("c", DoubleCell.TYPE));

    private final BufferedDataTable m_table =
        table(SPEC, new DefaultRow("x", 1.0, 2, 3), new DefaultRow("y", 4.0, 5, 6));

    private final ColumnRearranger m_rearranger = new ColumnRearranger(SPEC);

    private static CellFactory sum(final String name) {
        return new SingleCellFactory(column(name, DoubleCell.TYPE)) {
            @Override
            public DataCell getCell(final DataRow row) {
                return new DoubleCell(row.stream().mapToDouble(c -> ((DoubleValue)c).getDoubleValue()).sum());
            }
        };
    }

    private BufferedDataTable run() throws CanceledExecutionException {
        return context().createColumnRearrangeTable(m_table, m_rearranger, new ExecutionMonitor());
    }

    private void check(final String names, final String... rows) throws CanceledExecutionException {
        assertEquals(names, String.join(" ", m_rearranger.createSpec().getColumnNames()));
        final BufferedDataTable result = run();
        assertEquals(names, String.join(" ", result.getDataTableSpec().getColumnNames()));
        final List<String> found = new ArrayList<>();
        result.forEach(row -> found.add(row.toString()));
        assertEquals(List.of(rows), found);
    }

    @Test
    void columnsAreKeptRemovedAndMoved() throws CanceledExecutionException {
        m_rearranger.remove("b");
        check("a c", "x: (1.0, 3.0)", "y: (4.0, 6.0)");
        m_rearranger.move("c", 0);
        check("c a", "x: (3.0, 1.0)", "y: (6.0, 4.0)");
        m_rearranger.keepOnly(1);
        check("a", "x: (1.0)", "y: (4.0)");
    }

    @Test
    void aColumnMovesBeforeThePlaceNamed() {
        m_rearranger.move(0, 3);
        assertArrayEquals(new String[] {"b", "c", "a"}, m_rearranger.createSpec().getColumnNames());
        m_rearranger.move(0, 1);
        assertArrayEquals(new String[] {"b", "c", "a"}, m_rearranger.createSpec().getColumnNames());
        m_rearranger.permute(new String[] {"a"});
        assertArrayEquals(new String[] {"a", "b", "c"}, m_rearranger.createSpec().getColumnNames());
    }

    @Test
    void newColumnsSeeTheWholeInput() throws CanceledExecutionException {
        m_rearranger.replace(sum("b2"), "b");
        m_rearranger.append(sum("sum"));
        m_rearranger.remove("a");
        check("b2 c sum", "x: (6.0, 3.0, 6.0)", "y: (15.0, 6.0, 15.0)");
        final var domain = run().getDataTableSpec().getColumnSpec("sum").getDomain();
        assertEquals(new DoubleCell(6), domain.getLowerBound());
        assertEquals(new DoubleCell(15), domain.getUpperBound());
        assertEquals(m_table.getDataTableSpec().getColumnSpec("c"), run().getDataTableSpec().getColumnSpec("c"));
    }

    @Test
    void aFactoryOfTwoColumnsIsAskedOnceARow() throws CanceledExecutionException {
        final List<Long> asked = new ArrayList<>();
        final List<String> ends = new ArrayList<>();
        m_rearranger.insertAt(0, new AbstractCellFactory(column("p", DoubleCell.TYPE), column("q", StringCell.TYPE)) {
            @Override
            public DataCell[] getCells(final DataRow row, final long index) {
                asked.add(index);
                return new DataCell[] {row.getCell(2), new StringCell(row.getKey() + "!")};
            }

            @Override
            public void afterProcessing() {
                ends.add("end");
            }
        });
        check("p q a b c", "x: (3.0, x!, 1.0, 2.0, 3.0)", "y: (6.0, y!, 4.0, 5.0, 6.0)");
        assertEquals(List.of(0L, 1L), asked);
        assertEquals(List.of("end"), ends);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> m_rearranger.remove("z"));
        assertThrows(IllegalArgumentException.class, () -> m_rearranger.keepOnly("a", "a"));
        assertThrows(IndexOutOfBoundsException.class, () -> m_rearranger.remove(3));
        m_rearranger.append(sum("a"));
        assertEquals("Duplicate column name \"a\" at positions 0 and 3.",
            assertThrows(IllegalArgumentException.class, m_rearranger::createSpec).getMessage());
        final ColumnRearranger other = new ColumnRearranger(new DataTableSpec(column("a", DoubleCell.TYPE)));
        assertThrows(IllegalArgumentException.class,
            () -> context().createColumnRearrangeTable(m_table, other, new ExecutionMonitor()));
    }

    @Test
    void tablesAreJoinedAndConcatenated() throws CanceledExecutionException {
        final DataTableSpec right = new DataTableSpec(column("d", DoubleCell.TYPE));
        final BufferedDataTable joined = context().createJoinedTable(m_table,
            table(right, new DefaultRow("x", 7.0), new DefaultRow("y", 8.0)), new ExecutionMonitor());
        assertEquals(4, joined.getDataTableSpec().getNumColumns());
        assertThrows(IllegalArgumentException.class, () -> context().createJoinedTable(m_table,
            table(right, new DefaultRow("y", 7.0), new DefaultRow("x", 8.0)), new ExecutionMonitor()));
        final BufferedDataTable more = table(SPEC, new DefaultRow("z", 0.0, 0, 9));
        final BufferedDataTable all = context().createConcatenateTable(new ExecutionMonitor(), m_table, more);
        assertEquals(3, all.size());
        assertEquals(new DoubleCell(9), all.getDataTableSpec().getColumnSpec("c").getDomain().getUpperBound());
        assertThrows(IllegalArgumentException.class,
            () -> context().createConcatenateTable(new ExecutionMonitor(), m_table, m_table));
    }
}
