/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node;

public interface RequirePorts {
    default org.knime.node.DefaultNode.RequireModel ports(final java.util.function.Consumer<org.knime.node.RequirePorts.PortsAdder> p0) { throw new UnsupportedOperationException(); }
    org.knime.node.DefaultNode.RequireModel dynamicPorts(final java.util.function.Consumer<org.knime.node.RequirePorts.DynamicPortsAdder> p0);
    public interface RequireOutputPortDescription {
        org.knime.node.RequirePorts.RequireConfigurablePortMode outputDescription(final String p0);
    }
    public interface DynamicPortsAdder {
        org.knime.node.RequirePorts.DynamicPortsAdder addInputPortGroup(final String p0, final java.util.function.Function<org.knime.node.RequirePorts.RequirePortName, org.knime.node.RequirePorts.ConfigurablePort> p1);
        org.knime.node.RequirePorts.DynamicPortsAdder addOutputPortGroup(final String p0, final java.util.function.Function<org.knime.node.RequirePorts.RequirePortName, org.knime.node.RequirePorts.ConfigurablePort> p1);
        org.knime.node.RequirePorts.DynamicPortsAdder addInputAndOutputPortGroup(final String p0, final java.util.function.Function<org.knime.node.RequirePorts.RequireInputPortName, org.knime.node.RequirePorts.ConfigurablePort> p1);
    }
    public interface RequireConfigurablePortMode {
        org.knime.node.RequirePorts.ConfigurablePort.FinalConfigurablePort fixed(final org.knime.core.node.port.PortType p0);
        org.knime.node.RequirePorts.RequireSupportedTypes<org.knime.node.RequirePorts.ConfigurablePort.OptionalConfigurablePort> optional();
        org.knime.node.RequirePorts.RequireSupportedTypes<org.knime.node.RequirePorts.ConfigurablePort.ExtendableConfigurablePort> extendable();
        org.knime.node.RequirePorts.ConfigurablePort.BoundExtendableConfigurablePort boundExtendable(final String p0);
        org.knime.node.RequirePorts.RequireSupportedTypes<org.knime.node.RequirePorts.ConfigurablePort.FinalConfigurablePort> exchangable(final org.knime.core.node.port.PortType p0);
    }
    public interface RequireInputPortName {
        org.knime.node.RequirePorts.RequireInputPortDescription inputName(final String p0);
    }
    public interface ConfigurablePort {
        public interface ExtendableConfigurablePort extends org.knime.node.RequirePorts.ConfigurablePort {
            org.knime.node.RequirePorts.ConfigurablePort.ExtendableConfigurablePort fixedTypes(final org.knime.core.node.port.PortType... p0);
            org.knime.node.RequirePorts.ConfigurablePort.ExtendableConfigurablePort defaultNonFixedTypes(final org.knime.core.node.port.PortType... p0);
        }
        public interface BoundExtendableConfigurablePort extends org.knime.node.RequirePorts.ConfigurablePort {
            org.knime.node.RequirePorts.ConfigurablePort.BoundExtendableConfigurablePort fixedNumPorts(final int p0);
            org.knime.node.RequirePorts.ConfigurablePort.BoundExtendableConfigurablePort defaultNumPorts(final int p0);
        }
        public static final class FinalConfigurablePort implements org.knime.node.RequirePorts.ConfigurablePort {
            public FinalConfigurablePort() { throw new UnsupportedOperationException(); }
        }
        public interface OptionalConfigurablePort extends org.knime.node.RequirePorts.ConfigurablePort {
            org.knime.node.RequirePorts.ConfigurablePort.FinalConfigurablePort defaultPortType(final org.knime.core.node.port.PortType p0);
        }
    }
    public interface RequireSupportedTypes<T> {
        T supportedTypes(final org.knime.core.node.port.PortType... p0);
        T supportedTypes(final java.util.function.Predicate<org.knime.core.node.port.PortType> p0);
    }
    public interface PortsAdder {
        org.knime.node.RequirePorts.PortsAdder addInputPort(final String p0, final String p1, final org.knime.core.node.port.PortType p2);
        org.knime.node.RequirePorts.PortsAdder addOutputPort(final String p0, final String p1, final org.knime.core.node.port.PortType p2);
        default org.knime.node.RequirePorts.PortsAdder addInputTable(final String p0, final String p1) { throw new UnsupportedOperationException(); }
        default org.knime.node.RequirePorts.PortsAdder addOutputTable(final String p0, final String p1) { throw new UnsupportedOperationException(); }
    }
    public interface RequireOutputPortName {
        org.knime.node.RequirePorts.RequireOutputPortDescription outputName(final String p0);
    }
    public interface RequirePortName {
        org.knime.node.RequirePorts.RequirePortDescription name(final String p0);
    }
    public interface RequireInputPortDescription {
        org.knime.node.RequirePorts.RequireOutputPortName inputDescription(final String p0);
    }
    public interface RequirePortDescription {
        org.knime.node.RequirePorts.RequireConfigurablePortMode description(final String p0);
    }
}
