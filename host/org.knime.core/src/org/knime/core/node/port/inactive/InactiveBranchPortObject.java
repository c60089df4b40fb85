/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port.inactive;

public final class InactiveBranchPortObject implements org.knime.core.node.port.PortObject {
    public static final org.knime.core.node.port.inactive.InactiveBranchPortObject INSTANCE = null;
    public String getSummary() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.port.PortObjectSpec getSpec() { throw new UnsupportedOperationException(); }
    public javax.swing.JComponent[] getViews() { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    InactiveBranchPortObject() { throw new UnsupportedOperationException(); }
    public static final class Serializer extends org.knime.core.node.port.PortObject.PortObjectSerializer<org.knime.core.node.port.inactive.InactiveBranchPortObject> {
        public Serializer() { throw new UnsupportedOperationException(); }
        public org.knime.core.node.port.inactive.InactiveBranchPortObject loadPortObject(final org.knime.core.node.port.PortObjectZipInputStream p0, final org.knime.core.node.port.PortObjectSpec p1, final org.knime.core.node.ExecutionMonitor p2) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
        public void savePortObject(final org.knime.core.node.port.inactive.InactiveBranchPortObject p0, final org.knime.core.node.port.PortObjectZipOutputStream p1, final org.knime.core.node.ExecutionMonitor p2) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    }
}
