/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.workflow;

/** A node, or a group of nodes, in a workflow. */
public abstract class NodeContainer {

    NodeContainer() {
    }
}
