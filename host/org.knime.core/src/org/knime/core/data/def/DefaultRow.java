/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.def;

public class DefaultRow implements org.knime.core.data.DataRow {
    public DefaultRow(final org.knime.core.data.RowKey p0, final org.knime.core.data.DataCell... p1) { throw new UnsupportedOperationException(); }
    public DefaultRow(final String p0, final org.knime.core.data.DataCell... p1) { throw new UnsupportedOperationException(); }
    public DefaultRow(final String p0, final java.util.List<org.knime.core.data.DataCell> p1) { throw new UnsupportedOperationException(); }
    public DefaultRow(final org.knime.core.data.RowKey p0, final java.util.List<org.knime.core.data.DataCell> p1) { throw new UnsupportedOperationException(); }
    public DefaultRow(final org.knime.core.data.RowKey p0, final double... p1) { throw new UnsupportedOperationException(); }
    public DefaultRow(final String p0, final double... p1) { throw new UnsupportedOperationException(); }
    public DefaultRow(final String p0, final int... p1) { throw new UnsupportedOperationException(); }
    public DefaultRow(final org.knime.core.data.RowKey p0, final int... p1) { throw new UnsupportedOperationException(); }
    public DefaultRow(final String p0, final String... p1) { throw new UnsupportedOperationException(); }
    public DefaultRow(final org.knime.core.data.RowKey p0, final String... p1) { throw new UnsupportedOperationException(); }
    public DefaultRow(final String p0, final org.knime.core.data.DataRow p1) { throw new UnsupportedOperationException(); }
    public DefaultRow(final org.knime.core.data.RowKey p0, final org.knime.core.data.DataRow p1) { throw new UnsupportedOperationException(); }
    public final int getNumCells() { throw new UnsupportedOperationException(); }
    public final org.knime.core.data.RowKey getKey() { throw new UnsupportedOperationException(); }
    public final org.knime.core.data.DataCell getCell(final int p0) { throw new UnsupportedOperationException(); }
    public java.util.Iterator<org.knime.core.data.DataCell> iterator() { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    public boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
}
