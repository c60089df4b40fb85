/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.def;

public class JoinedRow implements org.knime.core.data.DataRow {
    public JoinedRow(final org.knime.core.data.DataRow p0, final org.knime.core.data.DataRow p1) { throw new UnsupportedOperationException(); }
    public int getNumCells() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.RowKey getKey() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataCell getCell(final int p0) { throw new UnsupportedOperationException(); }
    public java.util.Iterator<org.knime.core.data.DataCell> iterator() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataRow getLeftRow() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataRow getRightRow() { throw new UnsupportedOperationException(); }
}
