/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataRow;

/** A cell factory with one column. */
public abstract class SingleCellFactory extends AbstractCellFactory {

    /** A new column. */
    public SingleCellFactory(final DataColumnSpec column) {
        super(column);
    }

    /** A new column that may be computed in parallel. */
    public SingleCellFactory(final boolean parallel, final DataColumnSpec column) {
        super(parallel, column);
    }

    @Override
    public DataCell[] getCells(final DataRow row, final long rowIndex) {
        return new DataCell[] {getCell(row, rowIndex)};
    }

    /** The new cell of a row. */
    public DataCell getCell(final DataRow row) {
        throw new UnsupportedOperationException(getClass().getName() + " implements no method getCell.");
    }

    /** The new cell of a row at a position, counted from 0. */
    public DataCell getCell(final DataRow row, final long rowIndex) {
        return getCell(row);
    }
}
