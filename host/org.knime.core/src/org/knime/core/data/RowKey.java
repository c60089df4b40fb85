/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public final class RowKey implements org.knime.core.data.RowKeyValue {
    public RowKey(final String p0) { throw new UnsupportedOperationException(); }
    public String getString() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.RowKey materializeRowKey() { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    public boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    public static String[] toStrings(final org.knime.core.data.RowKey... p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.RowKey[] toRowKeys(final String... p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.RowKey createRowKey(final int p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.RowKey createRowKey(final long p0) { throw new UnsupportedOperationException(); }
}
