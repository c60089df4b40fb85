/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

public class DataContainer implements org.knime.core.data.container.RowAppender {
    public static final int NOT_IN_WORKFLOW_BUFFER = -1;
    public static final int MAX_CELLS_IN_MEMORY = 0;
    public static final int MAX_POSSIBLE_VALUES = 0;
    public DataContainer(final org.knime.core.data.DataTableSpec p0) { throw new UnsupportedOperationException(); }
    public DataContainer(final org.knime.core.data.DataTableSpec p0, final boolean p1) { throw new UnsupportedOperationException(); }
    public DataContainer(final org.knime.core.data.DataTableSpec p0, final boolean p1, final int p2) { throw new UnsupportedOperationException(); }
    public DataContainer(final org.knime.core.data.DataTableSpec p0, final org.knime.core.data.container.DataContainerSettings p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.container.CloseableTable getCloseableTable() { throw new UnsupportedOperationException(); }
    public void dispose() { throw new UnsupportedOperationException(); }
    public void addRowToTable(final org.knime.core.data.DataRow p0) { throw new UnsupportedOperationException(); }
    public void flushRows() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataTable getTable() { throw new UnsupportedOperationException(); }
    public void close() { throw new UnsupportedOperationException(); }
    public boolean isClosed() { throw new UnsupportedOperationException(); }
    public boolean isOpen() { throw new UnsupportedOperationException(); }
    public long size() { throw new UnsupportedOperationException(); }
    public void setMaxPossibleValues(final int p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataTableSpec getTableSpec() { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.DataTable cache(final org.knime.core.data.DataTable p0, final org.knime.core.node.ExecutionMonitor p1, final int p2) throws org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.DataTable cache(final org.knime.core.data.DataTable p0, final org.knime.core.node.ExecutionMonitor p1) throws org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static void writeToZip(final org.knime.core.data.DataTable p0, final java.io.File p1, final org.knime.core.node.ExecutionMonitor p2) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static void writeToStream(final org.knime.core.data.DataTable p0, final java.io.OutputStream p1, final org.knime.core.node.ExecutionMonitor p2) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static final java.io.File createTempFile() throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static final java.io.File createTempFile(final String p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static final java.util.Optional<org.knime.core.data.DataTableSpec> peekDataTableSpec(final java.io.InputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
}
