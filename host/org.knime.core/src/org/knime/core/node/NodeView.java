/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public abstract class NodeView<T extends org.knime.core.node.NodeModel> extends org.knime.core.node.AbstractNodeView<T> {
    public static final java.awt.Color COLOR_BACKGROUND = null;
    public static final String PROP_CHANGE_CLOSE = "nodeview_close";
    public static final javax.swing.Icon WARNING_ICON = null;
    protected NodeView(final T p0) { super(p0); }
    protected java.awt.Container getExportComponent() { throw new UnsupportedOperationException(); }
    protected T getNodeModel() { throw new UnsupportedOperationException(); }
    protected final void setShowNODATALabel(final boolean p0) { throw new UnsupportedOperationException(); }
    protected abstract void onClose();
    protected abstract void onOpen();
    public final javax.swing.JMenuBar getJMenuBar() { throw new UnsupportedOperationException(); }
    protected void callOpenView(final String p0) { throw new UnsupportedOperationException(); }
    protected final void callOpenView(final String p0, final java.awt.Rectangle p1) { throw new UnsupportedOperationException(); }
    public final void closeView() { throw new UnsupportedOperationException(); }
    public final void callCloseView() { throw new UnsupportedOperationException(); }
    public final java.awt.Component openViewComponent() { throw new UnsupportedOperationException(); }
    public final javax.swing.JFrame createFrame(final String p0) { throw new UnsupportedOperationException(); }
    public final javax.swing.JFrame createFrame(final String p0, final java.awt.Rectangle p1) { throw new UnsupportedOperationException(); }
    protected final boolean isOpen() { throw new UnsupportedOperationException(); }
    protected final void setViewTitleSuffix(final String p0) { throw new UnsupportedOperationException(); }
    public final String getViewTitle() { throw new UnsupportedOperationException(); }
    protected final java.awt.Component getComponent() { throw new UnsupportedOperationException(); }
    protected final void setComponent(final java.awt.Component p0) { throw new UnsupportedOperationException(); }
    public void warningChanged(final org.knime.core.node.message.Message p0) { throw new UnsupportedOperationException(); }
}
