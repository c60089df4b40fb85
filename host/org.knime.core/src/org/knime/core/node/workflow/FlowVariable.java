/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.workflow;

public final class FlowVariable extends org.knime.core.node.workflow.FlowObject {
    public static final String GLOBAL_CONST_ID = "knime";
    public <T> FlowVariable(final String p0, final org.knime.core.node.workflow.VariableType<T> p1) { throw new UnsupportedOperationException(); }
    public <T> FlowVariable(final String p0, final org.knime.core.node.workflow.VariableType<T> p1, final T p2) { throw new UnsupportedOperationException(); }
    public FlowVariable(final String p0, final String p1) { throw new UnsupportedOperationException(); }
    public FlowVariable(final String p0, final double p1) { throw new UnsupportedOperationException(); }
    public FlowVariable(final String p0, final int p1) { throw new UnsupportedOperationException(); }
    public String getName() { throw new UnsupportedOperationException(); }
    public boolean isGlobalConstant() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.workflow.FlowVariable.Scope getScope() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.workflow.FlowVariable.Type getType() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.workflow.VariableType<?> getVariableType() { throw new UnsupportedOperationException(); }
    public <T> T getValue(final org.knime.core.node.workflow.VariableType<T> p0) { throw new UnsupportedOperationException(); }
    public String getStringValue() { throw new UnsupportedOperationException(); }
    public double getDoubleValue() { throw new UnsupportedOperationException(); }
    public int getIntValue() { throw new UnsupportedOperationException(); }
    public String getValueAsString() { throw new UnsupportedOperationException(); }
    public void save(final org.knime.core.node.NodeSettingsWO p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.workflow.FlowVariable load(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public org.knime.core.node.workflow.FlowVariable withNewName(final String p0) { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    public boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.workflow.FlowVariable newHidingVariable(final String p0) { throw new UnsupportedOperationException(); }
    public enum Scope {
        Global, Flow, Local, Hide;
        public String getPrefix() { throw new UnsupportedOperationException(); }
        public void verifyName(final String p0) { throw new UnsupportedOperationException(); }
    }
    public enum Type {
        DOUBLE, INTEGER, STRING, CREDENTIALS, OTHER;
    }
}
