/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import java.util.Arrays;

import org.knime.core.data.DataCell;
import org.knime.core.data.def.BooleanCell;

/** A column of truth values. */
final class BooleanColumn extends PrimitiveColumn {

    private boolean[] m_values = new boolean[INITIAL];

    @Override
    boolean holds(final DataCell cell) {
        return cell instanceof BooleanCell;
    }

    @Override
    void set(final int row, final DataCell cell) {
        m_values[row] = ((BooleanCell)cell).getBooleanValue();
    }

    @Override
    DataCell value(final int row) {
        return BooleanCell.get(m_values[row]);
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
