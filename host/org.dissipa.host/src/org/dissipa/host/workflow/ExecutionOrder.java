/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.dissipa.host.HostException;

/** The nodes of a workflow, each after all from which it takes something; among those, by number. */
public final class ExecutionOrder {

    private ExecutionOrder() {
    }

    /**
     * The nodes in order.
     *
     * @throws HostException if connections run in a circle, which it names
     */
    public static List<WorkflowNode> of(final Workflow workflow) {
        final Map<Integer, Set<Integer>> waiting = predecessors(workflow);
        final Deque<WorkflowNode> ready = new ArrayDeque<>();
        workflow.nodes().stream().filter(node -> waiting.get(node.id()).isEmpty()).forEach(ready::add);
        final List<WorkflowNode> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            final WorkflowNode done = ready.poll();
            order.add(done);
            for (final WorkflowNode node : workflow.nodes()) {
                final Set<Integer> before = waiting.get(node.id());
                if (before.remove(done.id()) && before.isEmpty()) {
                    ready.add(node);
                }
            }
        }
        if (order.size() < workflow.nodes().size()) {
            throw cycle(workflow, waiting);
        }
        return order;
    }

    /** For each node the nodes from which it takes something. */
    public static Map<Integer, Set<Integer>> predecessors(final Workflow workflow) {
        final Map<Integer, Set<Integer>> before = new HashMap<>();
        workflow.nodes().forEach(node -> before.put(node.id(), new LinkedHashSet<>()));
        workflow.connections().forEach(c -> before.get(c.destination()).add(c.source()));
        return before;
    }

    /** Walks backwards among the nodes that never became ready: each has such a predecessor, so the walk closes. */
    private static HostException cycle(final Workflow workflow, final Map<Integer, Set<Integer>> waiting) {
        final LinkedHashSet<Integer> path = new LinkedHashSet<>();
        int id = waiting.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).mapToInt(Map.Entry::getKey)
            .min().orElseThrow();
        while (path.add(id)) {
            id = waiting.get(id).iterator().next();
        }
        final List<Integer> circle = new ArrayList<>(path);
        final List<Integer> backwards = new ArrayList<>(circle.subList(circle.indexOf(id), circle.size()));
        backwards.add(id);
        Collections.reverse(backwards);
        return new HostException("The connections run in a circle: " + backwards.stream()
            .map(member -> workflow.node(member).title()).collect(Collectors.joining(" -> "))
            + ". Remove one of these connections.");
    }
}
