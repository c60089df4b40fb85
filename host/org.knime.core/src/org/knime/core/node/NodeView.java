/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

/**
 * A view in KNIME's classic user interface, which this host does not have.
 *
 * @param <T> the class of the node model
 */
public abstract class NodeView<T extends NodeModel> extends AbstractNodeView<T> {

    NodeView() {
    }
}
