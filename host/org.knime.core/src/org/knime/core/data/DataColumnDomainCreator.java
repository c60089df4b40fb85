/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public class DataColumnDomainCreator {
    public DataColumnDomainCreator(final org.knime.core.data.DataColumnDomain p0) { throw new UnsupportedOperationException(); }
    public DataColumnDomainCreator() { throw new UnsupportedOperationException(); }
    public DataColumnDomainCreator(final java.util.Set<? extends org.knime.core.data.DataCell> p0) { throw new UnsupportedOperationException(); }
    public DataColumnDomainCreator(final org.knime.core.data.DataCell[] p0) { throw new UnsupportedOperationException(); }
    public DataColumnDomainCreator(final org.knime.core.data.DataCell p0, final org.knime.core.data.DataCell p1) { throw new UnsupportedOperationException(); }
    public DataColumnDomainCreator(final org.knime.core.data.DataCell[] p0, final org.knime.core.data.DataCell p1, final org.knime.core.data.DataCell p2) { throw new UnsupportedOperationException(); }
    public DataColumnDomainCreator(final java.util.Set<? extends org.knime.core.data.DataCell> p0, final org.knime.core.data.DataCell p1, final org.knime.core.data.DataCell p2) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataColumnDomain createDomain() { throw new UnsupportedOperationException(); }
    public void setValues(final java.util.Set<? extends org.knime.core.data.DataCell> p0) { throw new UnsupportedOperationException(); }
    public void setLowerBound(final org.knime.core.data.DataCell p0) { throw new UnsupportedOperationException(); }
    public void setUpperBound(final org.knime.core.data.DataCell p0) { throw new UnsupportedOperationException(); }
}
