/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

public interface PortObject {
    org.knime.core.node.port.PortType TYPE = null;
    org.knime.core.node.port.PortType TYPE_OPTIONAL = null;
    String getSummary();
    org.knime.core.node.port.PortObjectSpec getSpec();
    javax.swing.JComponent[] getViews();
    public static abstract class FailOnInvocationPortObjectSerializer<T extends org.knime.core.node.port.PortObject> extends org.knime.core.node.port.PortObject.PortObjectSerializer<T> {
        public FailOnInvocationPortObjectSerializer() { throw new UnsupportedOperationException(); }
        public void savePortObject(final T p0, final org.knime.core.node.port.PortObjectZipOutputStream p1, final org.knime.core.node.ExecutionMonitor p2) { throw new UnsupportedOperationException(); }
        public T loadPortObject(final org.knime.core.node.port.PortObjectZipInputStream p0, final org.knime.core.node.port.PortObjectSpec p1, final org.knime.core.node.ExecutionMonitor p2) { throw new UnsupportedOperationException(); }
    }
    public static abstract class PortObjectSerializer<T extends org.knime.core.node.port.PortObject> {
        public PortObjectSerializer() { throw new UnsupportedOperationException(); }
        public abstract void savePortObject(final T p0, final org.knime.core.node.port.PortObjectZipOutputStream p1, final org.knime.core.node.ExecutionMonitor p2) throws java.io.IOException, org.knime.core.node.CanceledExecutionException;
        public abstract T loadPortObject(final org.knime.core.node.port.PortObjectZipInputStream p0, final org.knime.core.node.port.PortObjectSpec p1, final org.knime.core.node.ExecutionMonitor p2) throws java.io.IOException, org.knime.core.node.CanceledExecutionException;
    }
}
