/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;

/** The cells of a column in memory. */
abstract class CellColumn {

    static final int INITIAL = 64;

    /** An empty column that is compact for cells of a type. */
    static CellColumn of(final DataType type) {
        final Class<? extends DataCell> cells = type.getCellClass();
        if (cells == DoubleCell.class) {
            return new DoubleColumn();
        }
        if (cells == IntCell.class) {
            return new IntColumn();
        }
        if (cells == LongCell.class) {
            return new LongColumn();
        }
        return cells == BooleanCell.class ? new BooleanColumn() : new ObjectColumn(INITIAL);
    }

    /** Appends a cell; the answer is the column to go on with. */
    abstract CellColumn add(DataCell cell);

    /** The cell of a row. */
    abstract DataCell get(int row);

    /** A capacity above a full one, by half, as far as arrays go. */
    static int grown(final int capacity) {
        final int limit = Integer.MAX_VALUE - 8;
        if (capacity >= limit) {
            throw new IllegalStateException("A table of this host cannot have more than " + limit + " rows.");
        }
        return (int)Math.min(limit, capacity + (capacity >> 1) + 1L);
    }
}
