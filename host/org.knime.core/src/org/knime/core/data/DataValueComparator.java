/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public abstract class DataValueComparator implements java.util.Comparator<org.knime.core.data.DataCell> {
    protected DataValueComparator() { throw new UnsupportedOperationException(); }
    public final int compare(final org.knime.core.data.DataCell p0, final org.knime.core.data.DataCell p1) { throw new UnsupportedOperationException(); }
    protected abstract int compareDataValues(final org.knime.core.data.DataValue p0, final org.knime.core.data.DataValue p1);
}
