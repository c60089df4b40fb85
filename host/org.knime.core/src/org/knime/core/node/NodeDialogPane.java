/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public abstract class NodeDialogPane {
    protected NodeDialogPane() { throw new UnsupportedOperationException(); }
    protected final org.knime.core.node.NodeLogger getLogger() { throw new UnsupportedOperationException(); }
    public final javax.swing.JPanel getPanel() { throw new UnsupportedOperationException(); }
    public final boolean isWriteProtected() { throw new UnsupportedOperationException(); }
    public final java.util.Map<String, org.knime.core.node.workflow.FlowVariable> getAvailableFlowVariables() { throw new UnsupportedOperationException(); }
    public final java.util.Map<String, org.knime.core.node.workflow.FlowVariable> getAvailableFlowVariables(final org.knime.core.node.workflow.VariableType<?>[] p0) { throw new UnsupportedOperationException(); }
    public java.util.Map<String, org.knime.core.node.workflow.FlowVariable> getAvailableFlowVariables(final org.knime.core.node.workflow.VariableType<?> p0, final org.knime.core.node.workflow.VariableType<?>... p1) { throw new UnsupportedOperationException(); }
    public final java.util.Collection<String> getCredentialsNames() { throw new UnsupportedOperationException(); }
    protected void loadSettingsFrom(final org.knime.core.node.NodeSettingsRO p0, final org.knime.core.node.port.PortObjectSpec[] p1) { throw new UnsupportedOperationException(); }
    protected void loadSettingsFrom(final org.knime.core.node.NodeSettingsRO p0, final org.knime.core.data.DataTableSpec[] p1) { throw new UnsupportedOperationException(); }
    public void onCancel() { throw new UnsupportedOperationException(); }
    public final void callOnCancel() { throw new UnsupportedOperationException(); }
    public final void callOnClose() { throw new UnsupportedOperationException(); }
    public void onClose() { throw new UnsupportedOperationException(); }
    public void onOpen() { throw new UnsupportedOperationException(); }
    protected abstract void saveSettingsTo(final org.knime.core.node.NodeSettingsWO p0) throws org.knime.core.node.InvalidSettingsException;
    public final void finishEditingAndSaveSettingsTo(final org.knime.core.node.NodeSettingsWO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public final void saveSettingsTo(final java.io.OutputStream p0) throws org.knime.core.node.InvalidSettingsException, java.io.IOException { throw new UnsupportedOperationException(); }
    public final void loadSettingsFrom(final java.io.InputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    protected void addFlowVariablesTab() { throw new UnsupportedOperationException(); }
    protected final void addTab(final String p0, final java.awt.Component p1) { throw new UnsupportedOperationException(); }
    protected final void addTab(final String p0, final java.awt.Component p1, final boolean p2) { throw new UnsupportedOperationException(); }
    protected final int addTabAt(final int p0, final String p1, final java.awt.Component p2) { throw new UnsupportedOperationException(); }
    protected final int addTabAt(final int p0, final String p1, final java.awt.Component p2, final boolean p3) { throw new UnsupportedOperationException(); }
    protected final void renameTab(final String p0, final String p1) { throw new UnsupportedOperationException(); }
    protected void setToolTip(final String p0, final String p1) { throw new UnsupportedOperationException(); }
    protected final void setEnabled(final boolean p0, final String p1) { throw new UnsupportedOperationException(); }
    protected final boolean setSelected(final String p0) { throw new UnsupportedOperationException(); }
    protected final java.awt.Component getTab(final String p0) { throw new UnsupportedOperationException(); }
    protected final void removeTab(final String p0) { throw new UnsupportedOperationException(); }
    protected final int getTabIndex(final String p0) { throw new UnsupportedOperationException(); }
    protected final java.util.List<String> getTabTitles() { throw new UnsupportedOperationException(); }
    public boolean closeOnESC() { throw new UnsupportedOperationException(); }
    protected boolean hasModelSettings() { throw new UnsupportedOperationException(); }
    protected boolean hasViewSettings() { throw new UnsupportedOperationException(); }
    protected final org.knime.core.node.workflow.NodeContext getNodeContext() { throw new UnsupportedOperationException(); }
}
