/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataRow;
import org.knime.core.data.RowKey;
import org.knime.core.node.ExecutionMonitor;

/** Computes new cells from a row; one of the two methods for that must be there. */
public interface CellFactory {

    /** The new cells of a row. */
    default DataCell[] getCells(final DataRow row) {
        throw new UnsupportedOperationException(getClass().getName() + " implements no method getCells.");
    }

    /** The new cells of a row at a position, counted from 0. */
    default DataCell[] getCells(final DataRow row, final long rowIndex) {
        return getCells(row);
    }

    /** The new columns. */
    DataColumnSpec[] getColumnSpecs();

    /** Reports that a number of rows is done. */
    void setProgress(int done, int all, RowKey lastKey, ExecutionMonitor exec);

    /** Reports that a number of rows is done. */
    default void setProgress(final long done, final long all, final RowKey lastKey, final ExecutionMonitor exec) {
        setProgress(Math.toIntExact(done), Math.toIntExact(all), lastKey, exec);
    }
}
