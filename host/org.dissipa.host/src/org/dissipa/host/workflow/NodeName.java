/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.dissipa.host.HostException;

/**
 * What a user types to name a node of a workflow: {@code #id}, the label below the node, or the name of its kind.
 * Labels come before names of kinds.
 */
public final class NodeName {

    private final Workflow m_workflow;

    private NodeName(final Workflow workflow) {
        m_workflow = workflow;
    }

    /** Names of nodes of this workflow. */
    public static NodeName in(final Workflow workflow) {
        return new NodeName(workflow);
    }

    /** A node and what follows its name and a separator. */
    public record Split(WorkflowNode node, String rest) {
    }

    /**
     * Splits {@code NODE<separator>REST} where NODE names a node. As names may hold the separator, the longest name
     * that exists wins.
     *
     * @throws HostException if no node, or more than one, is named so
     */
    public Split split(final String text, final char separator) {
        for (int at = text.lastIndexOf(separator); at > 0; at = text.lastIndexOf(separator, at - 1)) {
            final List<WorkflowNode> found = find(text.substring(0, at));
            if (found.size() > 1) {
                throw ambiguous(text.substring(0, at), found);
            }
            if (found.size() == 1) {
                return new Split(found.get(0), text.substring(at + 1));
            }
        }
        throw unknown(text.substring(0, text.indexOf(separator)));
    }

    private List<WorkflowNode> find(final String name) {
        final String trimmed = name.strip();
        final List<WorkflowNode> found = new ArrayList<>();
        m_workflow.nodes().stream().filter(node -> trimmed.equals("#" + node.id())).forEach(found::add);
        if (found.isEmpty()) {
            m_workflow.nodes().stream().filter(node -> trimmed.equals(node.label())).forEach(found::add);
        }
        if (found.isEmpty()) {
            m_workflow.nodes().stream().filter(node -> trimmed.equals(node.name())).forEach(found::add);
        }
        return found;
    }

    private HostException unknown(final String name) {
        return new HostException("The workflow has no node \"" + name + "\". Its nodes are "
            + list(m_workflow.nodes()) + ".");
    }

    private static HostException ambiguous(final String name, final List<WorkflowNode> found) {
        return new HostException(found.size() + " nodes are called \"" + name + "\": " + list(found)
            + ". Name one by its number, as in #" + found.get(0).id() + ".");
    }

    private static String list(final List<WorkflowNode> nodes) {
        return nodes.stream().map(WorkflowNode::labelledTitle).collect(Collectors.joining(", "));
    }
}
