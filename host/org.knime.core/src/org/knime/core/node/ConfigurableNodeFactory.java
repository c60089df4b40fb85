/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public abstract class ConfigurableNodeFactory<T extends org.knime.core.node.NodeModel> extends org.knime.core.node.NodeFactory<T> {
    protected ConfigurableNodeFactory() { throw new UnsupportedOperationException(); }
    protected ConfigurableNodeFactory(final boolean p0) { throw new UnsupportedOperationException(); }
    public T createNodeModel() { throw new UnsupportedOperationException(); }
    protected org.knime.core.node.NodeDialogPane createNodeDialogPane() { throw new UnsupportedOperationException(); }
    public final org.knime.core.node.context.ModifiableNodeCreationConfiguration createNodeCreationConfig() { throw new UnsupportedOperationException(); }
    public boolean isPortConfigurableViaMenu() { throw new UnsupportedOperationException(); }
    protected abstract java.util.Optional<org.knime.core.node.ConfigurableNodeFactory.PortsConfigurationBuilder> createPortsConfigBuilder();
    protected abstract T createNodeModel(final org.knime.core.node.context.NodeCreationConfiguration p0);
    protected abstract org.knime.core.node.NodeDialogPane createNodeDialogPane(final org.knime.core.node.context.NodeCreationConfiguration p0);
    public static final class PortsConfigurationBuilder {
        public PortsConfigurationBuilder() { throw new UnsupportedOperationException(); }
        public void addFixedInputPortGroup(final String p0, final org.knime.core.node.port.PortType... p1) { throw new UnsupportedOperationException(); }
        public void addFixedOutputPortGroup(final String p0, final org.knime.core.node.port.PortType... p1) { throw new UnsupportedOperationException(); }
        public void addFixedPortGroup(final String p0, final org.knime.core.node.port.PortType... p1) { throw new UnsupportedOperationException(); }
        public void addExtendableInputPortGroup(final String p0, final org.knime.core.node.port.PortType... p1) { throw new UnsupportedOperationException(); }
        public void addExtendableInputPortGroup(final String p0, final java.util.function.Predicate<org.knime.core.node.port.PortType> p1) { throw new UnsupportedOperationException(); }
        public void addNonInteractiveExtendableInputPortGroup(final String p0, final java.util.function.Predicate<org.knime.core.node.port.PortType> p1) { throw new UnsupportedOperationException(); }
        public void addExtendableInputPortGroup(final String p0, final org.knime.core.node.port.PortType[] p1, final org.knime.core.node.port.PortType... p2) { throw new UnsupportedOperationException(); }
        public void addExtendableInputPortGroup(final String p0, final org.knime.core.node.port.PortType[] p1, final java.util.function.Predicate<org.knime.core.node.port.PortType> p2) { throw new UnsupportedOperationException(); }
        public void addExtendableInputPortGroupWithDefault(final String p0, final org.knime.core.node.port.PortType[] p1, final org.knime.core.node.port.PortType[] p2, final org.knime.core.node.port.PortType... p3) { throw new UnsupportedOperationException(); }
        public void addExtendableInputPortGroupWithDefault(final String p0, final org.knime.core.node.port.PortType[] p1, final org.knime.core.node.port.PortType[] p2, final java.util.function.Predicate<org.knime.core.node.port.PortType> p3) { throw new UnsupportedOperationException(); }
        public void addExtendableOutputPortGroup(final String p0, final org.knime.core.node.port.PortType... p1) { throw new UnsupportedOperationException(); }
        public void addExtendableOutputPortGroup(final String p0, final java.util.function.Predicate<org.knime.core.node.port.PortType> p1) { throw new UnsupportedOperationException(); }
        public void addNonInteractiveExtendableOutputPortGroup(final String p0, final java.util.function.Predicate<org.knime.core.node.port.PortType> p1) { throw new UnsupportedOperationException(); }
        public void addExtendableOutputPortGroup(final String p0, final org.knime.core.node.port.PortType[] p1, final org.knime.core.node.port.PortType... p2) { throw new UnsupportedOperationException(); }
        public void addExtendableOutputPortGroup(final String p0, final org.knime.core.node.port.PortType[] p1, final java.util.function.Predicate<org.knime.core.node.port.PortType> p2) { throw new UnsupportedOperationException(); }
        public void addExtendableOutputPortGroupWithDefault(final String p0, final org.knime.core.node.port.PortType[] p1, final org.knime.core.node.port.PortType[] p2, final org.knime.core.node.port.PortType... p3) { throw new UnsupportedOperationException(); }
        public void addExtendableOutputPortGroupWithDefault(final String p0, final org.knime.core.node.port.PortType[] p1, final org.knime.core.node.port.PortType[] p2, final java.util.function.Predicate<org.knime.core.node.port.PortType> p3) { throw new UnsupportedOperationException(); }
        public void addExtendablePortGroup(final String p0, final org.knime.core.node.port.PortType... p1) { throw new UnsupportedOperationException(); }
        public void addExtendablePortGroup(final String p0, final java.util.function.Predicate<org.knime.core.node.port.PortType> p1) { throw new UnsupportedOperationException(); }
        public void addExtendablePortGroup(final String p0, final org.knime.core.node.port.PortType[] p1, final org.knime.core.node.port.PortType... p2) { throw new UnsupportedOperationException(); }
        public void addExtendablePortGroup(final String p0, final org.knime.core.node.port.PortType[] p1, final java.util.function.Predicate<org.knime.core.node.port.PortType> p2) { throw new UnsupportedOperationException(); }
        public void addExtendablePortGroupWithDefault(final String p0, final org.knime.core.node.port.PortType[] p1, final org.knime.core.node.port.PortType[] p2, final org.knime.core.node.port.PortType... p3) { throw new UnsupportedOperationException(); }
        public void addExtendablePortGroupWithDefault(final String p0, final org.knime.core.node.port.PortType[] p1, final org.knime.core.node.port.PortType[] p2, final java.util.function.Predicate<org.knime.core.node.port.PortType> p3) { throw new UnsupportedOperationException(); }
        public void addOptionalInputPortGroup(final String p0, final org.knime.core.node.port.PortType... p1) { throw new UnsupportedOperationException(); }
        public void addOptionalInputPortGroup(final String p0, final java.util.function.Predicate<org.knime.core.node.port.PortType> p1) { throw new UnsupportedOperationException(); }
        public void addOptionalInputPortGroupWithDefault(final String p0, final org.knime.core.node.port.PortType p1, final org.knime.core.node.port.PortType... p2) { throw new UnsupportedOperationException(); }
        public void addOptionalInputPortGroupWithDefault(final String p0, final org.knime.core.node.port.PortType p1, final java.util.function.Predicate<org.knime.core.node.port.PortType> p2) { throw new UnsupportedOperationException(); }
        public void addOptionalOutputPortGroup(final String p0, final org.knime.core.node.port.PortType... p1) { throw new UnsupportedOperationException(); }
        public void addOptionalOutputPortGroup(final String p0, final java.util.function.Predicate<org.knime.core.node.port.PortType> p1) { throw new UnsupportedOperationException(); }
        public void addOptionalOutputPortGroupWithDefault(final String p0, final org.knime.core.node.port.PortType p1, final org.knime.core.node.port.PortType... p2) { throw new UnsupportedOperationException(); }
        public void addOptionalOutputPortGroupWithDefault(final String p0, final org.knime.core.node.port.PortType p1, final java.util.function.Predicate<org.knime.core.node.port.PortType> p2) { throw new UnsupportedOperationException(); }
        public void addOptionalPortGroup(final String p0, final org.knime.core.node.port.PortType... p1) { throw new UnsupportedOperationException(); }
        public void addOptionalPortGroup(final String p0, final java.util.function.Predicate<org.knime.core.node.port.PortType> p1) { throw new UnsupportedOperationException(); }
        public void addOptionalPortGroupWithDefault(final String p0, final org.knime.core.node.port.PortType p1, final org.knime.core.node.port.PortType... p2) { throw new UnsupportedOperationException(); }
        public void addOptionalPortGroupWithDefault(final String p0, final org.knime.core.node.port.PortType p1, final java.util.function.Predicate<org.knime.core.node.port.PortType> p2) { throw new UnsupportedOperationException(); }
        public void addBoundExtendableInputPortGroup(final String p0, final String p1) { throw new UnsupportedOperationException(); }
        public void addBoundExtendableInputPortGroup(final String p0, final String p1, final int p2) { throw new UnsupportedOperationException(); }
        public void addBoundExtendableInputPortGroupWithDefault(final String p0, final String p1, final int p2, final int p3) { throw new UnsupportedOperationException(); }
        public void addBoundExtendableOutputPortGroup(final String p0, final String p1) { throw new UnsupportedOperationException(); }
        public void addBoundExtendableOutputPortGroup(final String p0, final String p1, final int p2) { throw new UnsupportedOperationException(); }
        public void addBoundExtendableOutputPortGroupWithDefault(final String p0, final String p1, final int p2, final int p3) { throw new UnsupportedOperationException(); }
        public void addBoundExtendablePortGroup(final String p0, final String p1) { throw new UnsupportedOperationException(); }
        public void addBoundExtendablePortGroup(final String p0, final String p1, final int p2) { throw new UnsupportedOperationException(); }
        public void addBoundExtendablePortGroupWithDefault(final String p0, final String p1, final int p2, final int p3) { throw new UnsupportedOperationException(); }
        public void addExchangeableInputPortGroup(final String p0, final org.knime.core.node.port.PortType p1, final org.knime.core.node.port.PortType... p2) { throw new UnsupportedOperationException(); }
        public void addExchangeableInputPortGroup(final String p0, final org.knime.core.node.port.PortType p1, final java.util.function.Predicate<org.knime.core.node.port.PortType> p2) { throw new UnsupportedOperationException(); }
        public void addExchangeableOutputPortGroup(final String p0, final org.knime.core.node.port.PortType p1, final org.knime.core.node.port.PortType... p2) { throw new UnsupportedOperationException(); }
        public void addExchangeableOutputPortGroup(final String p0, final org.knime.core.node.port.PortType p1, final java.util.function.Predicate<org.knime.core.node.port.PortType> p2) { throw new UnsupportedOperationException(); }
        public void addExchangeablePortGroup(final String p0, final org.knime.core.node.port.PortType p1, final org.knime.core.node.port.PortType... p2) { throw new UnsupportedOperationException(); }
        public void addExchangeablePortGroup(final String p0, final org.knime.core.node.port.PortType p1, final java.util.function.Predicate<org.knime.core.node.port.PortType> p2) { throw new UnsupportedOperationException(); }
    }
    public interface ConfigurableNodeDialog {
        void setCurrentNodeCreationConfiguration(final org.knime.core.node.context.ModifiableNodeCreationConfiguration p0);
        java.util.Optional<org.knime.core.node.context.ModifiableNodeCreationConfiguration> getNewNodeCreationConfiguration();
    }
}
