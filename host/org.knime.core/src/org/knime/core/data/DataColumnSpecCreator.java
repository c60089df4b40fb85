/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public final class DataColumnSpecCreator {
    public DataColumnSpecCreator(final String p0, final org.knime.core.data.DataType p1) { throw new UnsupportedOperationException(); }
    public DataColumnSpecCreator(final org.knime.core.data.DataColumnSpec p0) { throw new UnsupportedOperationException(); }
    public void merge(final org.knime.core.data.DataColumnSpec p0, final java.util.Set<org.knime.core.data.DataColumnSpecCreator.MergeOptions> p1) { throw new UnsupportedOperationException(); }
    public void merge(final org.knime.core.data.DataColumnSpec p0) { throw new UnsupportedOperationException(); }
    public void setName(final String p0) { throw new UnsupportedOperationException(); }
    public void setElementNames(final String[] p0) { throw new UnsupportedOperationException(); }
    public void setType(final org.knime.core.data.DataType p0) { throw new UnsupportedOperationException(); }
    public void setDomain(final org.knime.core.data.DataColumnDomain p0) { throw new UnsupportedOperationException(); }
    public void setProperties(final org.knime.core.data.DataColumnProperties p0) { throw new UnsupportedOperationException(); }
    public void removeAllMetaData() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataType getType() { throw new UnsupportedOperationException(); }
    public void removeAllHandlers() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataColumnSpec createSpec() { throw new UnsupportedOperationException(); }
    public enum MergeOptions {
        ALLOW_VARYING_TYPES, ALLOW_VARYING_ELEMENT_NAMES;
    }
}
