/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

public abstract class AbstractCellFactory implements org.knime.core.data.container.CellFactory {
    public AbstractCellFactory(final org.knime.core.data.DataColumnSpec... p0) { throw new UnsupportedOperationException(); }
    public AbstractCellFactory(final boolean p0, final org.knime.core.data.DataColumnSpec... p1) { throw new UnsupportedOperationException(); }
    public AbstractCellFactory(final boolean p0, final int p1, final int p2, final org.knime.core.data.DataColumnSpec... p3) { throw new UnsupportedOperationException(); }
    public final void setParallelProcessing(final boolean p0) { throw new UnsupportedOperationException(); }
    public final boolean isParallelProcessing() { throw new UnsupportedOperationException(); }
    public final void setParallelProcessing(final boolean p0, final int p1, final int p2) { throw new UnsupportedOperationException(); }
    public final int getMaxParallelWorkers() { throw new UnsupportedOperationException(); }
    public final int getMaxQueueSize() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataColumnSpec[] getColumnSpecs() { throw new UnsupportedOperationException(); }
    public void afterProcessing() { throw new UnsupportedOperationException(); }
    public void setProgress(final int p0, final int p1, final org.knime.core.data.RowKey p2, final org.knime.core.node.ExecutionMonitor p3) { throw new UnsupportedOperationException(); }
    public void setProgress(final long p0, final long p1, final org.knime.core.data.RowKey p2, final org.knime.core.node.ExecutionMonitor p3) { throw new UnsupportedOperationException(); }
}
