/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.node.view;

import org.knime.core.node.NodeModel;

/**
 * Marks the node factories whose nodes have a view.
 *
 * @param <T> the class of the node model
 */
public interface NodeViewFactory<T extends NodeModel> {
}
