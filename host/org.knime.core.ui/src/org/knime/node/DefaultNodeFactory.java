/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node;

import java.net.URI;
import java.net.URL;
import java.util.Objects;
import java.util.Optional;

import org.dissipa.host.node.NodeDeclaration;
import org.dissipa.host.node.NodeSecret;
import org.knime.core.node.ConfigurableNodeFactory;
import org.knime.core.node.NodeDialogPane;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeView;
import org.knime.core.node.context.NodeCreationConfiguration;
import org.knime.core.webui.node.dialog.NodeDialogFactory;
import org.knime.core.webui.node.view.NodeViewFactory;

/** The factory of a node that is declared; a subclass with a public constructor without arguments names the node. */
public abstract class DefaultNodeFactory extends ConfigurableNodeFactory<NodeModel>
    implements NodeDialogFactory, NodeViewFactory<NodeModel> {

    private static final String NO_CLASSIC_PARTS =
        "This host executes nodes by their declaration; it makes no node models, views or dialogs of the old style.";

    static {
        NodeSecret.set(factory -> factory.m_node.declaration());
    }

    private final DefaultNode m_node;

    /** The factory of a node. */
    protected DefaultNodeFactory(final DefaultNode node) {
        m_node = Objects.requireNonNull(node, "A factory needs a node.");
    }

    @Override
    public final synchronized void init() {
        super.init();
    }

    @Override
    public final URL getIcon() {
        final URI here = URI.create("/" + getClass().getPackageName().replace('.', '/') + "/");
        final String path = here.resolve(m_node.declaration().texts().icon()).normalize().getPath();
        return path.endsWith("/") ? null : getClass().getResource(path);
    }

    @Override
    public final NodeType getType() {
        final NodeDeclaration node = m_node.declaration();
        if (node.type() != null) {
            return node.type();
        }
        if (node.ports().stream().noneMatch(group -> group.in() != null)) {
            return NodeType.Source;
        }
        return node.ports().stream().noneMatch(group -> group.out() != null) ? NodeType.Sink : NodeType.Manipulator;
    }

    /** Whether the node, or its view, has parameters. */
    public boolean hasNodeDialog() {
        final NodeDeclaration node = m_node.declaration();
        return node.model().parametersClass() != null
            || node.view().flatMap(NodeDeclaration.View::parametersClass).isPresent();
    }

    /** Whether the node has a view. */
    public final boolean hasNodeView() {
        return m_node.declaration().view().isPresent();
    }

    /** Refused: this host executes nodes by their declaration. */
    @Override
    public final NodeModel createNodeModel() {
        throw new UnsupportedOperationException(NO_CLASSIC_PARTS);
    }

    /** Refused: this host executes nodes by their declaration. */
    @Override
    protected final NodeModel createNodeModel(final NodeCreationConfiguration configuration) {
        throw new UnsupportedOperationException(NO_CLASSIC_PARTS);
    }

    /** Refused: this host executes nodes by their declaration. */
    @Override
    protected final Optional<PortsConfigurationBuilder> createPortsConfigBuilder() {
        throw new UnsupportedOperationException(NO_CLASSIC_PARTS);
    }

    @Override
    protected final int getNrNodeViews() {
        return 0;
    }

    /** Refused: there are no views of the old style. */
    @Override
    public final NodeView<NodeModel> createNodeView(final int index, final NodeModel model) {
        throw new UnsupportedOperationException(NO_CLASSIC_PARTS);
    }

    @Override
    protected final boolean hasDialog() {
        return false;
    }

    /** Refused: there are no dialogs of the old style. */
    @Override
    protected final NodeDialogPane createNodeDialogPane() {
        throw new UnsupportedOperationException(NO_CLASSIC_PARTS);
    }

    /** Refused: there are no dialogs of the old style. */
    @Override
    protected final NodeDialogPane createNodeDialogPane(final NodeCreationConfiguration configuration) {
        throw new UnsupportedOperationException(NO_CLASSIC_PARTS);
    }
}
