/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.dissipa.host.workflow.Connection;
import org.dissipa.host.workflow.ExecutionOrder;
import org.dissipa.host.workflow.Workflow;
import org.knime.core.node.port.PortObject;

/**
 * One run of a workflow. First all nodes are configured in order; if one refuses, none is executed. Then a node is
 * executed as soon as all before it are, independent branches side by side, at most as many as there are processors.
 * A failure stops what depends on it and nothing else.
 */
public final class WorkflowRun {

    private final Workflow m_workflow;

    private final List<PreparedNode> m_order;

    private final RunObserver m_observer;

    private final Cancellation m_cancellation;

    private final Map<Integer, Set<Integer>> m_predecessors;

    private final Map<Integer, NodeResult> m_results = new HashMap<>();

    private WorkflowRun(final Workflow workflow, final List<PreparedNode> order, final RunObserver observer,
            final Cancellation cancellation) {
        m_workflow = workflow;
        m_order = order;
        m_observer = observer;
        m_cancellation = cancellation;
        m_predecessors = ExecutionOrder.predecessors(workflow);
    }

    /**
     * Runs a workflow.
     *
     * @param workflow the workflow
     * @param order its nodes, each after those before it
     * @param observer who follows the run
     * @param cancellation who may stop it
     * @return how each node ended, in the same order
     */
    public static List<NodeResult> execute(final Workflow workflow, final List<PreparedNode> order,
            final RunObserver observer, final Cancellation cancellation) {
        final WorkflowRun run = new WorkflowRun(workflow, order, observer, cancellation);
        if (run.configure()) {
            run.execute();
        }
        run.endTheRest();
        return order.stream().map(node -> run.m_results.get(node.id())).toList();
    }

    private boolean configure() {
        Configuration.of(m_workflow, m_order).failures().forEach(this::end);
        return m_results.isEmpty();
    }

    private void execute() {
        final ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            final CompletionService<NodeResult> running = new ExecutorCompletionService<>(threads);
            final Set<Integer> begun = new HashSet<>();
            int open = begin(running, begun);
            while (open > 0) {
                end(running.take().get());
                open += begin(running, begun) - 1;
            }
        } catch (final InterruptedException e) {
            m_cancellation.request();
            Thread.currentThread().interrupt();
        } catch (final ExecutionException e) {
            throw new IllegalStateException("A node's outcome was lost.", e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    /** Begins every node that can begin now and has not. */
    private int begin(final CompletionService<NodeResult> running, final Set<Integer> begun) {
        int count = 0;
        for (final PreparedNode node : m_order) {
            if (!m_cancellation.requested() && !begun.contains(node.id())
                && m_predecessors.get(node.id()).stream().allMatch(this::isExecuted)) {
                begun.add(node.id());
                final NodeTask task = new NodeTask(node, m_workflow.directory(), inputs(node), m_observer,
                    m_cancellation);
                running.submit(task);
                count++;
            }
        }
        return count;
    }

    private boolean isExecuted(final int id) {
        return m_results.containsKey(id) && m_results.get(id).state() == NodeState.EXECUTED;
    }

    private PortObject[] inputs(final PreparedNode node) {
        final PortObject[] inputs = new PortObject[node.door().inPorts().size()];
        for (final Connection connection : m_workflow.into(node.id())) {
            if (!connection.isVariables()) {
                inputs[connection.destinationPort() - 1] =
                    m_results.get(connection.source()).outputs().get(connection.sourcePort() - 1);
            }
        }
        return inputs;
    }

    private void end(final NodeResult result) {
        m_results.put(result.node().id(), result);
        m_observer.ended(result);
    }

    private void endTheRest() {
        final List<PreparedNode> rest = new ArrayList<>(m_order);
        rest.removeIf(node -> m_results.containsKey(node.id()));
        rest.forEach(node -> end(NodeResult.ended(node, NodeState.NOT_EXECUTED, 0, "")));
    }
}
