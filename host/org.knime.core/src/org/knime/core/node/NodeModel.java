/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public abstract class NodeModel implements org.knime.core.node.AbstractNodeView.ViewableModel {
    protected NodeModel(final int p0, final int p1) { throw new UnsupportedOperationException(); }
    protected NodeModel(final org.knime.core.node.port.PortType[] p0, final org.knime.core.node.port.PortType[] p1) { throw new UnsupportedOperationException(); }
    protected abstract void loadInternals(final java.io.File p0, final org.knime.core.node.ExecutionMonitor p1) throws java.io.IOException, org.knime.core.node.CanceledExecutionException;
    protected abstract void saveInternals(final java.io.File p0, final org.knime.core.node.ExecutionMonitor p1) throws java.io.IOException, org.knime.core.node.CanceledExecutionException;
    protected final int getNrInPorts() { throw new UnsupportedOperationException(); }
    protected final int getNrOutPorts() { throw new UnsupportedOperationException(); }
    protected final org.knime.core.node.port.PortType getInPortType(final int p0) { throw new UnsupportedOperationException(); }
    protected final org.knime.core.node.port.PortType getOutPortType(final int p0) { throw new UnsupportedOperationException(); }
    protected abstract void saveSettingsTo(final org.knime.core.node.NodeSettingsWO p0);
    protected abstract void validateSettings(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException;
    protected void validateViewSettings(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    protected void saveDefaultViewSettingsTo(final org.knime.core.node.NodeSettingsWO p0) { throw new UnsupportedOperationException(); }
    protected abstract void loadValidatedSettingsFrom(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException;
    protected org.knime.core.node.port.PortObject[] execute(final org.knime.core.node.port.PortObject[] p0, final org.knime.core.node.ExecutionContext p1) throws Exception { throw new UnsupportedOperationException(); }
    protected org.knime.core.node.BufferedDataTable[] execute(final org.knime.core.node.BufferedDataTable[] p0, final org.knime.core.node.ExecutionContext p1) throws Exception { throw new UnsupportedOperationException(); }
    protected abstract void reset();
    protected void onDispose() { throw new UnsupportedOperationException(); }
    protected final void stateChanged() { throw new UnsupportedOperationException(); }
    protected final void notifyViews(final Object p0) { throw new UnsupportedOperationException(); }
    protected org.knime.core.node.port.PortObjectSpec[] configure(final org.knime.core.node.port.PortObjectSpec[] p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    protected org.knime.core.data.DataTableSpec[] configure(final org.knime.core.data.DataTableSpec[] p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    protected final org.knime.core.node.message.MessageBuilder createMessageBuilder() { throw new UnsupportedOperationException(); }
    protected final void setWarningMessage(final String p0) { throw new UnsupportedOperationException(); }
    protected final String getWarningMessage() { throw new UnsupportedOperationException(); }
    protected final void setWarning(final org.knime.core.node.message.Message p0) { throw new UnsupportedOperationException(); }
    protected final org.knime.core.node.message.Message getWarning() { throw new UnsupportedOperationException(); }
    public final String peekFlowVariableString(final String p0) { throw new UnsupportedOperationException(); }
    protected final void pushFlowVariableDouble(final String p0, final double p1) { throw new UnsupportedOperationException(); }
    protected final <T> void pushFlowVariable(final String p0, final org.knime.core.node.workflow.VariableType<T> p1, final T p2) { throw new UnsupportedOperationException(); }
    public final double peekFlowVariableDouble(final String p0) { throw new UnsupportedOperationException(); }
    public final <T> T peekFlowVariable(final String p0, final org.knime.core.node.workflow.VariableType<T> p1) { throw new UnsupportedOperationException(); }
    protected final void pushFlowVariableInt(final String p0, final int p1) { throw new UnsupportedOperationException(); }
    public final int peekFlowVariableInt(final String p0) { throw new UnsupportedOperationException(); }
    protected final void pushFlowVariableString(final String p0, final String p1) { throw new UnsupportedOperationException(); }
    public final java.util.Map<String, org.knime.core.node.workflow.FlowVariable> getAvailableFlowVariables() { throw new UnsupportedOperationException(); }
    public final java.util.Map<String, org.knime.core.node.workflow.FlowVariable> getAvailableFlowVariables(final org.knime.core.node.workflow.VariableType<?>[] p0) { throw new UnsupportedOperationException(); }
    public java.util.Map<String, org.knime.core.node.workflow.FlowVariable> getAvailableFlowVariables(final org.knime.core.node.workflow.VariableType<?> p0, final org.knime.core.node.workflow.VariableType<?>... p1) { throw new UnsupportedOperationException(); }
    public final java.util.Map<String, org.knime.core.node.workflow.FlowVariable> getAvailableInputFlowVariables() { throw new UnsupportedOperationException(); }
    public final java.util.Map<String, org.knime.core.node.workflow.FlowVariable> getAvailableInputFlowVariables(final org.knime.core.node.workflow.VariableType<?>[] p0) { throw new UnsupportedOperationException(); }
    public java.util.Map<String, org.knime.core.node.workflow.FlowVariable> getAvailableInputFlowVariables(final org.knime.core.node.workflow.VariableType<?> p0, final org.knime.core.node.workflow.VariableType<?>... p1) { throw new UnsupportedOperationException(); }
    protected final void continueLoop() { throw new UnsupportedOperationException(); }
    protected boolean resetAndConfigureLoopBody() { throw new UnsupportedOperationException(); }
    protected final org.knime.core.node.NodeLogger getLogger() { throw new UnsupportedOperationException(); }
}
