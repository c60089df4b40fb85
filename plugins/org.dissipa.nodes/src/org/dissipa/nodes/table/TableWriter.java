/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.table;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.RowKey;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataContainer;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;

/** Writes rows of plain values into an output table; {@code null} and NaN become missing values, rows are named Row0, Row1, ... */
public final class TableWriter {
    private final DataTableSpec m_spec;
    private final BufferedDataContainer m_container;
    private long m_rows;

    private TableWriter(final DataTableSpec spec, final BufferedDataContainer container) {
        m_spec = spec;
        m_container = container;
    }

    /** A writer for a new table of that layout. */
    public static TableWriter of(final TableLayout layout, final ExecutionContext exec) {
        final DataTableSpec spec = layout.spec();
        return new TableWriter(spec, exec.createDataContainer(spec));
    }

    /** Adds a row: one value a column, in the layout's order. */
    public void row(final Object... values) {
        final DataCell[] cells = new DataCell[values.length];
        for (int i = 0; i < values.length; i++) {
            cells[i] = cell(values[i], m_spec.getColumnSpec(i).getType());
        }
        m_container.addRowToTable(new DefaultRow(RowKey.createRowKey(m_rows++), cells));
    }

    private static DataCell cell(final Object value, final DataType type) {
        if (value == null || value instanceof Double d && d.isNaN()) {
            return DataType.getMissingCell();
        } else if (type.equals(DoubleCell.TYPE)) {
            return new DoubleCell(((Number)value).doubleValue());
        } else if (type.equals(IntCell.TYPE)) {
            return new IntCell(((Number)value).intValue());
        } else if (type.equals(LongCell.TYPE)) {
            return new LongCell(((Number)value).longValue());
        } else if (type.equals(BooleanCell.TYPE)) {
            return (Boolean)value ? BooleanCell.TRUE : BooleanCell.FALSE;
        }
        return new StringCell(value.toString());
    }

    /** Closes the table; no rows can be added after. */
    public BufferedDataTable close() {
        m_container.close();
        return m_container.getTable();
    }
}
