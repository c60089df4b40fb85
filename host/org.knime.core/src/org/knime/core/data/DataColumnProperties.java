/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public final class DataColumnProperties implements Cloneable {
    public DataColumnProperties() { throw new UnsupportedOperationException(); }
    public DataColumnProperties(final java.util.Map<String, String> p0) { throw new UnsupportedOperationException(); }
    public boolean containsProperty(final String p0) { throw new UnsupportedOperationException(); }
    public String getProperty(final String p0, final String p1) { throw new UnsupportedOperationException(); }
    public String getProperty(final String p0) { throw new UnsupportedOperationException(); }
    public int size() { throw new UnsupportedOperationException(); }
    public java.util.Enumeration<String> properties() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataColumnProperties cloneAndOverwrite(final java.util.Map<String, String> p0) { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    public boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    public void save(final org.knime.core.node.config.ConfigWO p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.DataColumnProperties load(final org.knime.core.node.config.ConfigRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
}
