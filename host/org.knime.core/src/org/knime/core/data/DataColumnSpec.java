/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public final class DataColumnSpec {
    public String getName() { throw new UnsupportedOperationException(); }
    public java.util.List<String> getElementNames() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataType getType() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataColumnDomain getDomain() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataColumnProperties getProperties() { throw new UnsupportedOperationException(); }
    public boolean isCompatibleWith(final org.knime.core.data.DataColumnSpec p0) { throw new UnsupportedOperationException(); }
    public boolean equalStructure(final org.knime.core.data.DataColumnSpec p0) { throw new UnsupportedOperationException(); }
    public boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    public void save(final org.knime.core.node.config.ConfigWO p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.DataColumnSpec load(final org.knime.core.node.config.ConfigRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    DataColumnSpec() { throw new UnsupportedOperationException(); }
}
