/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import java.util.List;
import java.util.stream.IntStream;

import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.container.CloseableRowIterator;
import org.knime.core.data.container.CloseableTable;

/** A finished table in memory; tables may share columns. */
public final class StoredTable implements CloseableTable {

    private final DataTableSpec m_spec;

    private final RowIds m_ids;

    private final List<CellColumn> m_columns;

    StoredTable(final DataTableSpec spec, final RowIds ids, final List<CellColumn> columns) {
        m_spec = spec;
        m_ids = ids;
        m_columns = List.copyOf(columns);
    }

    @Override
    public DataTableSpec getDataTableSpec() {
        return m_spec;
    }

    /** The number of rows. */
    public int size() {
        return m_ids.size();
    }

    /** The row at a position, counted from 0. */
    public DataRow row(final int index) {
        return new StoredRow(m_ids, m_columns, index);
    }

    @Override
    public CloseableRowIterator iterator() {
        return CloseableRowIterator.from(IntStream.range(0, size()).mapToObj(this::row).iterator());
    }

    /** The same rows under another spec with as many columns. */
    public StoredTable withSpec(final DataTableSpec spec) {
        if (spec.getNumColumns() != m_columns.size()) {
            throw new IllegalArgumentException("A spec with " + spec.getNumColumns() + " columns does not fit a"
                + " table with "
                + m_columns.size() + ".");
        }
        return new StoredTable(spec, m_ids, m_columns);
    }

    RowIds ids() {
        return m_ids;
    }

    CellColumn column(final int index) {
        return m_columns.get(index);
    }
}
