/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.workflow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.dissipa.host.core.WorkflowDoor;
import org.knime.core.node.workflow.contextv2.WorkflowContextV2;

/** The workflow for which a thread works. */
public final class NodeContext {

    static {
        WorkflowDoor.set(context -> push(new NodeContext(new WorkflowManager(context))), NodeContext::pop);
    }

    private static final ThreadLocal<Deque<NodeContext>> STACK = ThreadLocal.withInitial(ArrayDeque::new);

    private final WorkflowManager m_workflow;

    private NodeContext(final WorkflowManager workflow) {
        m_workflow = workflow;
    }

    private static void push(final NodeContext context) {
        STACK.get().push(context);
    }

    private static void pop() {
        STACK.get().pop();
    }

    /** The context of this thread, null if it works for no workflow. */
    public static NodeContext getContext() {
        return STACK.get().peek();
    }

    /** The context of this thread, empty if it works for no workflow. */
    public static Optional<NodeContext> getContextOptional() {
        return Optional.ofNullable(getContext());
    }

    /** The workflow. */
    public WorkflowManager getWorkflowManager() {
        return m_workflow;
    }

    @Override
    public String toString() {
        final WorkflowContextV2 context = m_workflow.getContextV2();
        return "Node context of workflow " + context.getExecutorInfo().getLocalWorkflowPath();
    }
}
