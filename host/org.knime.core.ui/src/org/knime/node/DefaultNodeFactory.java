/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node;

public abstract class DefaultNodeFactory extends org.knime.core.node.ConfigurableNodeFactory<org.knime.core.node.NodeModel> implements org.knime.core.webui.node.dialog.NodeDialogFactory, org.knime.core.webui.node.view.NodeViewFactory<org.knime.core.node.NodeModel> {
    protected DefaultNodeFactory(final org.knime.node.DefaultNode p0) { throw new UnsupportedOperationException(); }
    protected final java.util.Optional<org.knime.core.node.ConfigurableNodeFactory.PortsConfigurationBuilder> createPortsConfigBuilder() { throw new UnsupportedOperationException(); }
    public boolean hasNodeDialog() { throw new UnsupportedOperationException(); }
    protected final org.knime.core.node.NodeModel createNodeModel(final org.knime.core.node.context.NodeCreationConfiguration p0) { throw new UnsupportedOperationException(); }
    public final boolean hasNodeView() { throw new UnsupportedOperationException(); }
    protected final boolean hasDialog() { throw new UnsupportedOperationException(); }
    protected final org.knime.core.node.NodeDialogPane createNodeDialogPane(final org.knime.core.node.context.NodeCreationConfiguration p0) { throw new UnsupportedOperationException(); }
    protected final int getNrNodeViews() { throw new UnsupportedOperationException(); }
    public final org.knime.core.node.NodeView<org.knime.core.node.NodeModel> createNodeView(final int p0, final org.knime.core.node.NodeModel p1) { throw new UnsupportedOperationException(); }
    protected final org.knime.core.node.NodeDialogPane createNodeDialogPane() { throw new UnsupportedOperationException(); }
    public final org.knime.core.node.AbstractNodeView<org.knime.core.node.NodeModel> createAbstractNodeView(final int p0, final org.knime.core.node.NodeModel p1) { throw new UnsupportedOperationException(); }
    public final org.knime.core.node.NodeModel createNodeModel() { throw new UnsupportedOperationException(); }
    public final java.net.URL getIcon() { throw new UnsupportedOperationException(); }
    public final String getInportName(final int p0) { throw new UnsupportedOperationException(); }
    public final String getInteractiveViewName() { throw new UnsupportedOperationException(); }
    public final String getOutportName(final int p0) { throw new UnsupportedOperationException(); }
    protected final java.io.InputStream getPropertiesInputStream() { throw new UnsupportedOperationException(); }
    public final org.knime.core.node.NodeFactory.NodeType getType() { throw new UnsupportedOperationException(); }
    public final org.w3c.dom.Element getXMLDescription() { throw new UnsupportedOperationException(); }
    public final void init() { throw new UnsupportedOperationException(); }
    public final boolean isPortConfigurableViaMenu() { throw new UnsupportedOperationException(); }
    public final void loadAdditionalFactorySettings(final org.knime.core.node.config.ConfigRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public final void saveAdditionalFactorySettings(final org.knime.core.node.config.ConfigWO p0) { throw new UnsupportedOperationException(); }
}
