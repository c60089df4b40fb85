/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.collection;

public class ListCell extends org.knime.core.data.DataCell implements org.knime.core.data.collection.ListDataValue {
    public static final org.knime.core.data.DataType getCollectionType(final org.knime.core.data.DataType p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataType getElementType() { throw new UnsupportedOperationException(); }
    public java.util.Iterator<org.knime.core.data.DataCell> iterator() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataCell get(final int p0) { throw new UnsupportedOperationException(); }
    public int size() { throw new UnsupportedOperationException(); }
    public boolean containsBlobWrapperCells() { throw new UnsupportedOperationException(); }
    protected boolean equalsDataCell(final org.knime.core.data.DataCell p0) { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    ListCell() { throw new UnsupportedOperationException(); }
}
