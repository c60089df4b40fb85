/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.def;

public final class StringCell extends org.knime.core.data.DataCell implements org.knime.core.data.StringValue, org.knime.core.data.NominalValue {
    public static final org.knime.core.data.DataType TYPE = null;
    public StringCell(final String p0) { throw new UnsupportedOperationException(); }
    public String getStringValue() { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    protected boolean equalsDataCell(final org.knime.core.data.DataCell p0) { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    public static final class StringCellFactory {
        public static final org.knime.core.data.DataType TYPE = null;
        public StringCellFactory() { throw new UnsupportedOperationException(); }
        public org.knime.core.data.DataCell createCell(final String p0) { throw new UnsupportedOperationException(); }
        public org.knime.core.data.DataType getDataType() { throw new UnsupportedOperationException(); }
        public org.knime.core.data.DataCell createCell(final java.io.InputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
        public org.knime.core.data.DataCell createCell(final java.io.Reader p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
        public static org.knime.core.data.DataCell create(final String p0) { throw new UnsupportedOperationException(); }
    }
}
