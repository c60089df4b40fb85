/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public final class DataTableSpecCreator {
    public DataTableSpecCreator() { throw new UnsupportedOperationException(); }
    public DataTableSpecCreator(final org.knime.core.data.DataTableSpec p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataTableSpecCreator replaceColumn(final int p0, final org.knime.core.data.DataColumnSpec p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataTableSpecCreator addColumns(final org.knime.core.data.DataColumnSpec... p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataTableSpecCreator addColumns(final org.knime.core.data.DataTableSpec p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataTableSpecCreator setName(final String p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataTableSpecCreator putProperties(final java.util.Map<String, String> p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataTableSpecCreator putProperty(final String p0, final String p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataTableSpecCreator dropAllDomains() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataTableSpecCreator dropAllColumns() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataTableSpec createSpec() { throw new UnsupportedOperationException(); }
}
