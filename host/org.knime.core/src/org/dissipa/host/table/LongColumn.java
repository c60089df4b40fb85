/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import java.util.Arrays;

import org.knime.core.data.DataCell;
import org.knime.core.data.def.LongCell;

/** A column of 64-bit integers. */
final class LongColumn extends PrimitiveColumn {

    private long[] m_values = new long[INITIAL];

    @Override
    boolean holds(final DataCell cell) {
        return cell instanceof LongCell;
    }

    @Override
    void set(final int row, final DataCell cell) {
        m_values[row] = ((LongCell)cell).getLongValue();
    }

    @Override
    DataCell value(final int row) {
        return new LongCell(m_values[row]);
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
