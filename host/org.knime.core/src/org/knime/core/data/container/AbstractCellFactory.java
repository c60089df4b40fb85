/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.RowKey;
import org.knime.core.node.ExecutionMonitor;

/** A cell factory with given columns that reports the number of rows. */
public abstract class AbstractCellFactory implements CellFactory {

    private final DataColumnSpec[] m_columns;

    /** New columns. */
    public AbstractCellFactory(final DataColumnSpec... columns) {
        this(false, columns);
    }

    /** New columns that may be computed in parallel; this host computes them in the order of the rows. */
    public AbstractCellFactory(final boolean parallel, final DataColumnSpec... columns) {
        m_columns = columns.clone();
    }

    @Override
    public DataColumnSpec[] getColumnSpecs() {
        return m_columns.clone();
    }

    /** Called once after the last row, or after a failure. */
    public void afterProcessing() {
        // nothing to release
    }

    @Override
    public void setProgress(final int done, final int all, final RowKey lastKey, final ExecutionMonitor exec) {
        exec.setProgress(done / (double)all, () -> "Processed row " + done + "/" + all + " (\"" + lastKey + "\")");
    }

    @Override
    public void setProgress(final long done, final long all, final RowKey lastKey, final ExecutionMonitor exec) {
        setProgress(Math.toIntExact(done), Math.toIntExact(all), lastKey, exec);
    }
}
