/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import java.util.Arrays;

import org.knime.core.data.DataCell;

/** A column of any cells. */
final class ObjectColumn extends CellColumn {

    private DataCell[] m_cells;

    private int m_size;

    ObjectColumn(final int capacity) {
        m_cells = new DataCell[capacity];
    }

    @Override
    CellColumn add(final DataCell cell) {
        if (m_size == m_cells.length) {
            m_cells = Arrays.copyOf(m_cells, grown(m_size));
        }
        m_cells[m_size++] = cell;
        return this;
    }

    @Override
    DataCell get(final int row) {
        return m_cells[row];
    }
}
