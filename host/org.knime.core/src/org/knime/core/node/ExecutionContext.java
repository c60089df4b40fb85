/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public class ExecutionContext extends org.knime.core.node.ExecutionMonitor {
    public org.knime.core.node.BufferedDataTable createBufferedDataTable(final org.knime.core.data.DataTable p0, final org.knime.core.node.ExecutionMonitor p1) throws org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public org.knime.core.node.BufferedDataTable[] createBufferedDataTables(final org.knime.core.data.DataTable[] p0, final org.knime.core.node.ExecutionMonitor p1) throws org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public org.knime.core.node.BufferedDataContainer createDataContainer(final org.knime.core.data.DataTableSpec p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.BufferedDataContainer createDataContainer(final org.knime.core.data.DataTableSpec p0, final boolean p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.BufferedDataContainer createDataContainer(final org.knime.core.data.DataTableSpec p0, final org.knime.core.data.container.DataContainerSettings p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.BufferedDataContainer createDataContainer(final org.knime.core.data.DataTableSpec p0, final boolean p1, final int p2) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.BufferedDataTable createColumnRearrangeTable(final org.knime.core.node.BufferedDataTable p0, final org.knime.core.data.container.ColumnRearranger p1, final org.knime.core.node.ExecutionMonitor p2) throws org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public org.knime.core.node.BufferedDataTable createSpecReplacerTable(final org.knime.core.node.BufferedDataTable p0, final org.knime.core.data.DataTableSpec p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.BufferedDataTable createWrappedTable(final org.knime.core.node.BufferedDataTable p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.BufferedDataTable createVoidTable(final org.knime.core.data.DataTableSpec p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.BufferedDataTable createConcatenateTable(final org.knime.core.node.ExecutionMonitor p0, final org.knime.core.node.BufferedDataTable... p1) throws org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public org.knime.core.node.BufferedDataTable createConcatenateTable(final org.knime.core.node.ExecutionMonitor p0, final java.util.Optional<String> p1, final boolean p2, final org.knime.core.node.BufferedDataTable... p3) throws org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public org.knime.core.node.BufferedDataTable createJoinedTable(final org.knime.core.node.BufferedDataTable p0, final org.knime.core.node.BufferedDataTable p1, final org.knime.core.node.ExecutionMonitor p2) throws org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public void clearTable(final org.knime.core.node.BufferedDataTable p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.ExecutionContext createSubExecutionContext(final double p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.ExecutionContext createSilentSubExecutionContext(final double p0) { throw new UnsupportedOperationException(); }
    ExecutionContext() { throw new UnsupportedOperationException(); }
}
