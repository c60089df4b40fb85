/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

public interface CellFactory {
    default org.knime.core.data.DataCell[] getCells(final org.knime.core.data.DataRow p0) { throw new UnsupportedOperationException(); }
    default org.knime.core.data.DataCell[] getCells(final org.knime.core.data.DataRow p0, final long p1) { throw new UnsupportedOperationException(); }
    org.knime.core.data.DataColumnSpec[] getColumnSpecs();
    void setProgress(final int p0, final int p1, final org.knime.core.data.RowKey p2, final org.knime.core.node.ExecutionMonitor p3);
    default void setProgress(final long p0, final long p1, final org.knime.core.data.RowKey p2, final org.knime.core.node.ExecutionMonitor p3) { throw new UnsupportedOperationException(); }
}
