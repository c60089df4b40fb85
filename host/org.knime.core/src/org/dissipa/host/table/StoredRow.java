/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.RowKey;

/** A row of a table in memory; its cells are made when they are asked for. */
record StoredRow(RowIds ids, List<CellColumn> columns, int index) implements DataRow {

    @Override
    public int getNumCells() {
        return columns.size();
    }

    @Override
    public RowKey getKey() {
        return new RowKey(ids.get(index));
    }

    @Override
    public DataCell getCell(final int column) {
        return columns.get(column).get(index);
    }

    @Override
    public Iterator<DataCell> iterator() {
        return columns.stream().map(column -> column.get(index)).iterator();
    }

    @Override
    public String toString() {
        return stream().map(DataCell::toString).collect(Collectors.joining(", ", getKey() + ": (", ")"));
    }
}
