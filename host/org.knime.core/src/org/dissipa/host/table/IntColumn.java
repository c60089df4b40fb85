/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import java.util.Arrays;

import org.knime.core.data.DataCell;
import org.knime.core.data.def.IntCell;

/** A column of 32-bit integers. */
final class IntColumn extends PrimitiveColumn {

    private int[] m_values = new int[INITIAL];

    @Override
    boolean holds(final DataCell cell) {
        return cell instanceof IntCell;
    }

    @Override
    void set(final int row, final DataCell cell) {
        m_values[row] = ((IntCell)cell).getIntValue();
    }

    @Override
    DataCell value(final int row) {
        return new IntCell(m_values[row]);
    }

    @Override
    int capacity() {
        return m_values.length;
    }

    @Override
    void resize(final int capacity) {
        m_values = Arrays.copyOf(m_values, capacity);
    }
}
