/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public abstract class AbstractNodeView<T extends org.knime.core.node.AbstractNodeView.ViewableModel> {
    protected final org.knime.core.node.workflow.NodeContext m_nodeContext = null;
    protected AbstractNodeView(final T p0) { throw new UnsupportedOperationException(); }
    protected AbstractNodeView(final T p0, final boolean p1) { throw new UnsupportedOperationException(); }
    protected final T getViewableModel() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.NodeLogger getLogger() { throw new UnsupportedOperationException(); }
    protected abstract void modelChanged();
    protected void updateModel(final Object p0) { throw new UnsupportedOperationException(); }
    protected abstract void callOpenView(final String p0);
    protected void callOpenView(final String p0, final java.awt.Rectangle p1) { throw new UnsupportedOperationException(); }
    protected abstract void callCloseView();
    public interface ViewableModel {
    }
}
