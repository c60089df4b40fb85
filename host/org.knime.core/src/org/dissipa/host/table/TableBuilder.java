/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import java.util.ArrayList;
import java.util.List;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.container.DataContainerSettings;
import org.knime.core.util.DuplicateKeyException;

/** Collects the rows of a table, checks them against its spec, and finds the domains of its columns. */
public final class TableBuilder {

    private static final int SHOWN = 30;

    private final DataTableSpec m_spec;

    private final RowIds m_ids;

    private final List<CellColumn> m_columns = new ArrayList<>();

    private final List<DomainTracker> m_domains = new ArrayList<>();

    private final Class<?>[] m_accepted;

    /** An empty table. */
    public TableBuilder(final DataTableSpec spec, final DataContainerSettings settings) {
        m_spec = spec;
        m_ids = new RowIds(settings.isCheckDuplicateRowKeys());
        m_accepted = new Class<?>[spec.getNumColumns()];
        for (final DataColumnSpec column : spec) {
            m_columns.add(CellColumn.of(column.getType()));
            m_domains.add(DomainTracker.of(column, settings));
        }
    }

    /** The number of rows. */
    public int size() {
        return m_ids.size();
    }

    /** Appends a row; it fails if the row does not fit the spec or its RowID is taken. */
    public void add(final DataRow row) {
        final int cells = row.getNumCells();
        if (cells != m_accepted.length) {
            throw new IllegalArgumentException("Cell count in row \"" + row.getKey()
                + "\" is not equal to length of column names array: " + cells + " vs. " + m_accepted.length);
        }
        for (int i = 0; i < cells; i++) {
            check(row, i);
        }
        if (!m_ids.add(row.getKey().getString())) {
            throw new DuplicateKeyException("Encountered duplicate row ID \"" + row.getKey() + "\"",
                row.getKey().getString());
        }
        for (int i = 0; i < cells; i++) {
            final DataCell cell = row.getCell(i);
            m_columns.set(i, m_columns.get(i).add(cell));
            m_domains.get(i).add(cell);
        }
    }

    private void check(final DataRow row, final int index) {
        final DataCell cell = row.getCell(index);
        if (cell == null) {
            throw new IllegalArgumentException("The cell at index " + index + " of row \"" + row.getKey()
                + "\" is null; an absent value is a missing cell.");
        }
        if (cell.isMissing() || cell.getClass() == m_accepted[index]) {
            return;
        }
        final DataColumnSpec column = m_spec.getColumnSpec(index);
        if (!column.getType().isASuperTypeOf(cell.getType())) {
            final String text = cell.toString();
            throw new IllegalArgumentException("Runtime class of object \""
                + (text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text) + "\" (index " + index
                + ") in row \"" + row.getKey() + "\" is " + cell.getType()
                + " and does not comply with its supposed superclass " + column.getType() + " (column \""
                + column.getName() + "\")");
        }
        if (!cell.getType().isCollectionType()) {
            m_accepted[index] = cell.getClass();
        }
    }

    /** The finished table. */
    public StoredTable build() {
        m_ids.close();
        final DataTableSpec spec = new DataTableSpec(m_spec.getName(),
            m_domains.stream().map(DomainTracker::column).toArray(DataColumnSpec[]::new));
        return new StoredTable(spec, m_ids, m_columns);
    }
}
