/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import java.util.Arrays;

import org.knime.core.data.DataCell;
import org.knime.core.data.def.DoubleCell;

/** A column of floating point numbers. */
final class DoubleColumn extends PrimitiveColumn {

    private double[] m_values = new double[INITIAL];

    @Override
    boolean holds(final DataCell cell) {
        return cell instanceof DoubleCell;
    }

    @Override
    void set(final int row, final DataCell cell) {
        m_values[row] = ((DoubleCell)cell).getDoubleValue();
    }

    @Override
    DataCell value(final int row) {
        return new DoubleCell(m_values[row]);
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
