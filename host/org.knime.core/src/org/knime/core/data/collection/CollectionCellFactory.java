/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.collection;

public final class CollectionCellFactory {
    public static org.knime.core.data.collection.ListCell createListCell(final java.util.Collection<? extends org.knime.core.data.DataCell> p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.collection.ListCell createListCell(final org.knime.core.data.DataRow p0, final int[] p1) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.DataType getElementType(final org.knime.core.data.DataTableSpec p0, final int[] p1) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.DataType getElementType(final org.knime.core.data.DataType[] p0) { throw new UnsupportedOperationException(); }
    CollectionCellFactory() { throw new UnsupportedOperationException(); }
}
