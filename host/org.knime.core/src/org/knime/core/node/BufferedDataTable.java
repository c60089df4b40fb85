/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public final class BufferedDataTable implements org.knime.core.data.DataTable, org.knime.core.node.port.PortObject {
    public static final org.knime.core.node.port.PortType TYPE = null;
    public static final org.knime.core.node.port.PortType TYPE_OPTIONAL = null;
    public static void putDataTable(final java.util.Map<Integer, org.knime.core.node.BufferedDataTable> p0, final org.knime.core.node.BufferedDataTable p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataTableSpec getDataTableSpec() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataTableSpec getSpec() { throw new UnsupportedOperationException(); }
    public String getSummary() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.container.CloseableRowIterator iterator() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.container.CloseableRowIterator iteratorFailProve() { throw new UnsupportedOperationException(); }
    public int getRowCount() { throw new UnsupportedOperationException(); }
    public long size() { throw new UnsupportedOperationException(); }
    public Integer getBufferedTableId() { throw new UnsupportedOperationException(); }
    public javax.swing.JComponent[] getViews() { throw new UnsupportedOperationException(); }
    BufferedDataTable() { throw new UnsupportedOperationException(); }
}
