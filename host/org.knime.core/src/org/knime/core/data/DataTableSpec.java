/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public final class DataTableSpec implements org.knime.core.node.port.PortObjectSpec, Iterable<org.knime.core.data.DataColumnSpec> {
    public static final String[] CLASS_COLUMN_NAMES = null;
    public int[] columnsToIndices(final String... p0) { throw new UnsupportedOperationException(); }
    public static final org.knime.core.data.DataColumnSpec[] createColumnSpecs(final String[] p0, final org.knime.core.data.DataType[] p1) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.DataTableSpec load(final org.knime.core.node.config.ConfigRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public void verifyIndices(final int... p0) { throw new UnsupportedOperationException(); }
    public DataTableSpec() { throw new UnsupportedOperationException(); }
    public DataTableSpec(final org.knime.core.data.DataColumnSpec... p0) { throw new UnsupportedOperationException(); }
    public DataTableSpec(final org.knime.core.data.DataTableSpec p0, final org.knime.core.data.DataTableSpec p1) { throw new UnsupportedOperationException(); }
    public DataTableSpec(final String p0) { throw new UnsupportedOperationException(); }
    public DataTableSpec(final String p0, final org.knime.core.data.DataColumnSpec... p1) { throw new UnsupportedOperationException(); }
    public DataTableSpec(final String p0, final org.knime.core.data.DataTableSpec p1, final org.knime.core.data.DataTableSpec p2) { throw new UnsupportedOperationException(); }
    public DataTableSpec(final String p0, final String[] p1, final org.knime.core.data.DataType[] p2) { throw new UnsupportedOperationException(); }
    public DataTableSpec(final String[] p0, final org.knime.core.data.DataType[] p1) { throw new UnsupportedOperationException(); }
    public boolean containsCompatibleType(final Class<? extends org.knime.core.data.DataValue> p0) { throw new UnsupportedOperationException(); }
    public boolean containsName(final String p0) { throw new UnsupportedOperationException(); }
    public boolean isCompatibleWith(final org.knime.core.data.DataTableSpec p0) { throw new UnsupportedOperationException(); }
    public boolean equalStructure(final org.knime.core.data.DataTableSpec p0) { throw new UnsupportedOperationException(); }
    public boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
    public java.util.Map<String, String> getProperties() { throw new UnsupportedOperationException(); }
    public int findColumnIndex(final String p0) { throw new UnsupportedOperationException(); }
    public final String[] getColumnNames() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataColumnSpec getColumnSpec(final int p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataColumnSpec getColumnSpec(final String p0) { throw new UnsupportedOperationException(); }
    public String getName() { throw new UnsupportedOperationException(); }
    public int getNumColumns() { throw new UnsupportedOperationException(); }
    public double getRowSize(final org.knime.core.data.DataRow p0) { throw new UnsupportedOperationException(); }
    public double getRowSizeFactor(final org.knime.core.data.DataRow p0) { throw new UnsupportedOperationException(); }
    public boolean isInFilter(final org.knime.core.data.DataRow p0) { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    public java.util.Iterator<org.knime.core.data.DataColumnSpec> iterator() { throw new UnsupportedOperationException(); }
    public java.util.stream.Stream<org.knime.core.data.DataColumnSpec> stream() { throw new UnsupportedOperationException(); }
    public void save(final org.knime.core.node.config.ConfigWO p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.DataTableSpec mergeDataTableSpecs(final org.knime.core.data.DataTableSpec... p0) { throw new UnsupportedOperationException(); }
    public static String getUniqueColumnName(final org.knime.core.data.DataTableSpec p0, final String p1) { throw new UnsupportedOperationException(); }
    public static final String guessNominalClassColumn(final org.knime.core.data.DataTableSpec p0, final boolean p1) { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    public javax.swing.JComponent[] getViews() { throw new UnsupportedOperationException(); }
    public static final class Serializer extends org.knime.core.node.port.PortObjectSpec.PortObjectSpecSerializer<org.knime.core.data.DataTableSpec> {
        public Serializer() { throw new UnsupportedOperationException(); }
        public org.knime.core.data.DataTableSpec loadPortObjectSpec(final org.knime.core.node.port.PortObjectSpecZipInputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
        public void savePortObjectSpec(final org.knime.core.data.DataTableSpec p0, final org.knime.core.node.port.PortObjectSpecZipOutputStream p1) throws java.io.IOException { throw new UnsupportedOperationException(); }
    }
}
