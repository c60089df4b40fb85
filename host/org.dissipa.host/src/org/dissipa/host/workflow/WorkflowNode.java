/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.workflow;

import org.knime.core.node.NodeSettings;

/**
 * A node as a workflow stores it.
 *
 * @param id the number that is unique in the workflow
 * @param name the name of the node's kind
 * @param label what the user wrote below the node, empty if nothing
 * @param factory the class of the node's factory
 * @param bundle the bundle that brings the factory, empty if not stored
 * @param feature the KNIME extension that brings the bundle, empty if not stored
 * @param settings the content of settings.xml
 * @param bounds where the node stands
 */
public record WorkflowNode(int id, String name, String label, String factory, String bundle, String feature,
    NodeSettings settings, Bounds bounds) {

    /** The name and the number, as in {@code Table Creator (#1)}. */
    public String title() {
        return name + " (#" + id + ")";
    }

    /** The title with the label, where there is one. */
    public String labelledTitle() {
        return label.isEmpty() ? title() : name + " \"" + label + "\" (#" + id + ")";
    }
}
