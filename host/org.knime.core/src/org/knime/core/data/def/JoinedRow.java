/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.def;

import java.util.Iterator;
import java.util.stream.IntStream;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.RowKey;

/** The cells of two rows under the RowID of the left one. */
public class JoinedRow implements DataRow {

    private final DataRow m_left;

    private final DataRow m_right;

    /** The cells of two rows. */
    public JoinedRow(final DataRow left, final DataRow right) {
        m_left = left;
        m_right = right;
    }

    @Override
    public int getNumCells() {
        return m_left.getNumCells() + m_right.getNumCells();
    }

    @Override
    public RowKey getKey() {
        return m_left.getKey();
    }

    @Override
    public DataCell getCell(final int index) {
        final int split = m_left.getNumCells();
        return index < split ? m_left.getCell(index) : m_right.getCell(index - split);
    }

    @Override
    public Iterator<DataCell> iterator() {
        return IntStream.range(0, getNumCells()).mapToObj(this::getCell).iterator();
    }

    /** The row whose cells come first. */
    public DataRow getLeftRow() {
        return m_left;
    }

    /** The row whose cells come last. */
    public DataRow getRightRow() {
        return m_right;
    }
}
