/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

/** A node in the style that came before the declarative API; this host does not execute it. */
public abstract class NodeModel implements AbstractNodeView.ViewableModel {

    NodeModel() {
    }
}
