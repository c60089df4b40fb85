/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

public final class PortType {
    public static final int DEFAULT_COLOR = -6579301;
    public PortType(final Class<? extends org.knime.core.node.port.PortObject> p0, final boolean p1) { throw new UnsupportedOperationException(); }
    public PortType(final Class<? extends org.knime.core.node.port.PortObject> p0) { throw new UnsupportedOperationException(); }
    public String getName() { throw new UnsupportedOperationException(); }
    public int getColor() { throw new UnsupportedOperationException(); }
    public Class<? extends org.knime.core.node.port.PortObjectSpec> getPortObjectSpecClass() { throw new UnsupportedOperationException(); }
    public Class<? extends org.knime.core.node.port.PortObject> getPortObjectClass() { throw new UnsupportedOperationException(); }
    public boolean isOptional() { throw new UnsupportedOperationException(); }
    public boolean isHidden() { throw new UnsupportedOperationException(); }
    public boolean isSuperTypeOf(final org.knime.core.node.port.PortType p0) { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    public boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
    public void save(final org.knime.core.node.NodeSettingsWO p0) { throw new UnsupportedOperationException(); }
    public void save(final org.knime.core.node.config.ConfigWO p0) { throw new UnsupportedOperationException(); }
    public boolean acceptsPortObjectSpec(final org.knime.core.node.port.PortObjectSpec p0) { throw new UnsupportedOperationException(); }
    public boolean acceptsPortObjectClass(final Class<? extends org.knime.core.node.port.PortObject> p0) { throw new UnsupportedOperationException(); }
    public boolean acceptsPortObject(final org.knime.core.node.port.PortObject p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.port.PortType load(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.port.PortType load(final org.knime.core.node.config.ConfigRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public static Class<? extends org.knime.core.node.port.PortObjectSpec> getPortObjectSpecClass(final Class<? extends org.knime.core.node.port.PortObject> p0) { throw new UnsupportedOperationException(); }
}
