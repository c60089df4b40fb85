/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public abstract class DataCell implements org.knime.core.data.DataValue, java.io.Serializable {
    public DataCell() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataCell materializeDataCell() { throw new UnsupportedOperationException(); }
    public final org.knime.core.data.DataType getType() { throw new UnsupportedOperationException(); }
    public boolean isMissing() { throw new UnsupportedOperationException(); }
    public abstract String toString();
    public final boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
    protected abstract boolean equalsDataCell(final org.knime.core.data.DataCell p0);
    protected boolean equalContent(final org.knime.core.data.DataValue p0) { throw new UnsupportedOperationException(); }
    public abstract int hashCode();
}
