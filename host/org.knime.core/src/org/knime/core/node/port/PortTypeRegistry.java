/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

public final class PortTypeRegistry {
    public static org.knime.core.node.port.PortTypeRegistry getInstance() { throw new UnsupportedOperationException(); }
    public java.util.Collection<org.knime.core.node.port.PortType> availablePortTypes() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.port.PortType getPortType(final Class<? extends org.knime.core.node.port.PortObject> p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.port.PortType getPortType(final Class<? extends org.knime.core.node.port.PortObject> p0, final boolean p1) { throw new UnsupportedOperationException(); }
    public java.util.Optional<Class<? extends org.knime.core.node.port.PortObject>> getObjectClass(final String p0) { throw new UnsupportedOperationException(); }
    public java.util.Optional<Class<? extends org.knime.core.node.port.PortObjectSpec>> getSpecClass(final String p0) { throw new UnsupportedOperationException(); }
    public java.util.Optional<org.knime.core.node.port.PortObject.PortObjectSerializer<org.knime.core.node.port.PortObject>> getObjectSerializer(final Class<? extends org.knime.core.node.port.PortObject> p0) { throw new UnsupportedOperationException(); }
    public java.util.Optional<org.knime.core.node.port.PortObjectSpec.PortObjectSpecSerializer<org.knime.core.node.port.PortObjectSpec>> getSpecSerializer(final Class<? extends org.knime.core.node.port.PortObjectSpec> p0) { throw new UnsupportedOperationException(); }
    PortTypeRegistry() { throw new UnsupportedOperationException(); }
}
