/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import java.util.BitSet;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.MissingValue;

/** A column that keeps bare values; it becomes an {@link ObjectColumn} with the first cell of another class. */
abstract class PrimitiveColumn extends CellColumn {

    private final BitSet m_missing = new BitSet();

    private int m_size;

    abstract boolean holds(DataCell cell);

    abstract void set(int row, DataCell cell);

    abstract DataCell value(int row);

    abstract int capacity();

    abstract void resize(int capacity);

    @Override
    final CellColumn add(final DataCell cell) {
        final boolean missing = cell instanceof MissingValue absent && absent.getError() == null;
        if (!missing && !holds(cell)) {
            return asObjects().add(cell);
        }
        if (m_size == capacity()) {
            resize(grown(m_size));
        }
        if (missing) {
            m_missing.set(m_size);
        } else {
            set(m_size, cell);
        }
        m_size++;
        return this;
    }

    @Override
    final DataCell get(final int row) {
        return m_missing.get(row) ? DataType.getMissingCell() : value(row);
    }

    private CellColumn asObjects() {
        final ObjectColumn objects = new ObjectColumn(capacity());
        for (int i = 0; i < m_size; i++) {
            objects.add(get(i));
        }
        return objects;
    }
}
