/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

import java.util.Optional;

import org.knime.core.node.context.NodeCreationConfiguration;

/**
 * A node factory whose nodes can have ports added and removed.
 *
 * @param <T> the class of the node model
 */
public abstract class ConfigurableNodeFactory<T extends NodeModel> extends NodeFactory<T> {

    /** Made by the extension registry. */
    protected ConfigurableNodeFactory() {
        // nothing to set
    }

    @Override
    public T createNodeModel() {
        throw new UnsupportedOperationException("This host executes no node model of the old style.");
    }

    @Override
    protected NodeDialogPane createNodeDialogPane() {
        throw new UnsupportedOperationException("This host has no user interface; a node has no dialog here.");
    }

    /** The ports that can be added and removed. */
    protected abstract Optional<PortsConfigurationBuilder> createPortsConfigBuilder();

    /** Makes a node model with the ports that the user chose. */
    protected abstract T createNodeModel(NodeCreationConfiguration configuration);

    /** Makes a dialog for the classic user interface. */
    protected abstract NodeDialogPane createNodeDialogPane(NodeCreationConfiguration configuration);

    /** Says which ports can be added and removed. */
    public static final class PortsConfigurationBuilder {

        private PortsConfigurationBuilder() {
        }
    }
}
