/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public final class DataColumnDomain {
    public java.util.Set<org.knime.core.data.DataCell> getValues() { throw new UnsupportedOperationException(); }
    public boolean hasValues() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataCell getLowerBound() { throw new UnsupportedOperationException(); }
    public boolean hasLowerBound() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataCell getUpperBound() { throw new UnsupportedOperationException(); }
    public boolean hasUpperBound() { throw new UnsupportedOperationException(); }
    public boolean hasBounds() { throw new UnsupportedOperationException(); }
    public boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    public void save(final org.knime.core.node.config.ConfigWO p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.DataColumnDomain load(final org.knime.core.node.config.ConfigRO p0) { throw new UnsupportedOperationException(); }
    DataColumnDomain() { throw new UnsupportedOperationException(); }
}
