/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.workflow;

public final class NodeContext {
    public static void addContextObjectSupplier(final org.knime.core.node.workflow.NodeContext.ContextObjectSupplier p0) { throw new UnsupportedOperationException(); }
    public static void removeContextObjectSupplier(final org.knime.core.node.workflow.NodeContext.ContextObjectSupplier p0) { throw new UnsupportedOperationException(); }
    public <C> java.util.Optional<C> getContextObjectForClass(final Class<C> p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.workflow.WorkflowManager getWorkflowManager() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.workflow.NodeContainer getNodeContainer() { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.workflow.NodeContext getContext() { throw new UnsupportedOperationException(); }
    public static java.util.Optional<org.knime.core.node.workflow.NodeContext> getContextOptional() { throw new UnsupportedOperationException(); }
    public static void pushContext(final org.knime.core.node.workflow.NodeContainer p0) { throw new UnsupportedOperationException(); }
    public static void removeLastContext() { throw new UnsupportedOperationException(); }
    public static void pushContext(final org.knime.core.node.workflow.NodeContext p0) { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    public static java.util.Optional<String> getWorkflowUser() { throw new UnsupportedOperationException(); }
    NodeContext() { throw new UnsupportedOperationException(); }
    public interface ContextObjectSupplier {
        <C> java.util.Optional<C> getObjOfClass(final Class<C> p0, final Object p1);
    }
}
