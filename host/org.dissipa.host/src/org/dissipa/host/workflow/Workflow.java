/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.knime.core.node.workflow.FlowVariable;

/**
 * A workflow as it is stored.
 *
 * @param directory the folder
 * @param name the name
 * @param annotations the texts on the canvas, from top to bottom
 * @param nodes the nodes, by ascending number
 * @param connections the connections
 * @param variables the workflow's own variables, by name
 */
public record Workflow(Path directory, String name, List<String> annotations, List<WorkflowNode> nodes,
    List<Connection> connections, Map<String, FlowVariable> variables) {

    /** Copies the collections. */
    public Workflow {
        annotations = List.copyOf(annotations);
        nodes = List.copyOf(nodes);
        connections = List.copyOf(connections);
        variables = Map.copyOf(variables);
    }

    /** The node with a number that is known to exist. */
    public WorkflowNode node(final int id) {
        return nodes.stream().filter(node -> node.id() == id).findFirst().orElseThrow();
    }

    /** The connections into a node. */
    public List<Connection> into(final int id) {
        return connections.stream().filter(connection -> connection.destination() == id).toList();
    }
}
