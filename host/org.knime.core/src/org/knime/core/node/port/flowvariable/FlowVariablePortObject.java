/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port.flowvariable;

public class FlowVariablePortObject implements org.knime.core.node.port.PortObject {
    public static final org.knime.core.node.port.PortType TYPE = null;
    public static final org.knime.core.node.port.PortType TYPE_OPTIONAL = null;
    public static final org.knime.core.node.port.flowvariable.FlowVariablePortObject INSTANCE = null;
    public org.knime.core.node.port.PortObjectSpec getSpec() { throw new UnsupportedOperationException(); }
    public String getSummary() { throw new UnsupportedOperationException(); }
    public javax.swing.JComponent[] getViews() { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    public boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    FlowVariablePortObject() { throw new UnsupportedOperationException(); }
    public static final class Serializer extends org.knime.core.node.port.PortObject.PortObjectSerializer<org.knime.core.node.port.flowvariable.FlowVariablePortObject> {
        public Serializer() { throw new UnsupportedOperationException(); }
        public org.knime.core.node.port.flowvariable.FlowVariablePortObject loadPortObject(final org.knime.core.node.port.PortObjectZipInputStream p0, final org.knime.core.node.port.PortObjectSpec p1, final org.knime.core.node.ExecutionMonitor p2) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
        public void savePortObject(final org.knime.core.node.port.flowvariable.FlowVariablePortObject p0, final org.knime.core.node.port.PortObjectZipOutputStream p1, final org.knime.core.node.ExecutionMonitor p2) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    }
}
