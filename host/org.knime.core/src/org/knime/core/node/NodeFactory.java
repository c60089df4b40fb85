/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public abstract class NodeFactory<T extends org.knime.core.node.NodeModel> {
    protected NodeFactory() { throw new UnsupportedOperationException(); }
    protected NodeFactory(final boolean p0) { throw new UnsupportedOperationException(); }
    public final String getFactoryId() { throw new UnsupportedOperationException(); }
    public void init() { throw new UnsupportedOperationException(); }
    protected java.io.InputStream getPropertiesInputStream() { throw new UnsupportedOperationException(); }
    public org.w3c.dom.Element getXMLDescription() { throw new UnsupportedOperationException(); }
    public void loadAdditionalFactorySettings(final org.knime.core.node.config.ConfigRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public void saveAdditionalFactorySettings(final org.knime.core.node.config.ConfigWO p0) { throw new UnsupportedOperationException(); }
    public final String getNodeName() { throw new UnsupportedOperationException(); }
    public String getInportName(final int p0) { throw new UnsupportedOperationException(); }
    public String getOutportName(final int p0) { throw new UnsupportedOperationException(); }
    public final String getInportDescription(final int p0) { throw new UnsupportedOperationException(); }
    public final String getOutportDescription(final int p0) { throw new UnsupportedOperationException(); }
    public final String[] getKeywords() { throw new UnsupportedOperationException(); }
    protected final String getViewDescription(final int p0) { throw new UnsupportedOperationException(); }
    public abstract T createNodeModel();
    protected T createNodeModel(final org.knime.core.node.context.NodeCreationConfiguration p0) { throw new UnsupportedOperationException(); }
    protected abstract int getNrNodeViews();
    protected final String getNodeViewName(final int p0) { throw new UnsupportedOperationException(); }
    public abstract org.knime.core.node.NodeView<T> createNodeView(final int p0, final T p1);
    public org.knime.core.node.AbstractNodeView<T> createAbstractNodeView(final int p0, final T p1) { throw new UnsupportedOperationException(); }
    protected abstract boolean hasDialog();
    protected abstract org.knime.core.node.NodeDialogPane createNodeDialogPane();
    protected org.knime.core.node.NodeDialogPane createNodeDialogPane(final org.knime.core.node.context.NodeCreationConfiguration p0) { throw new UnsupportedOperationException(); }
    public java.net.URL getIcon() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.NodeFactory.NodeType getType() { throw new UnsupportedOperationException(); }
    public static java.net.URL getDefaultIcon() { throw new UnsupportedOperationException(); }
    public static java.util.List<String> getLoadedNodeFactories() { throw new UnsupportedOperationException(); }
    public static void addLoadedFactory(final Class<? extends org.knime.core.node.NodeFactory> p0) { throw new UnsupportedOperationException(); }
    public String getInteractiveViewName() { throw new UnsupportedOperationException(); }
    public final boolean isDeprecated() { throw new UnsupportedOperationException(); }
    public final boolean isLazilyInitialized() { throw new UnsupportedOperationException(); }
    public enum NodeType {
        Source, Sink, Learner, Predictor, Manipulator, Visualizer, Widget, Meta, LoopStart, LoopEnd, ScopeStart, ScopeEnd, QuickForm, Configuration, Other, Missing, Unknown, Subnode, VirtualIn, VirtualOut, Container;
    }
}
