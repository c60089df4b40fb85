/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

public abstract class AbstractSimplePortObject implements org.knime.core.node.port.PortObject {
    public AbstractSimplePortObject() { throw new UnsupportedOperationException(); }
    protected abstract void save(final org.knime.core.node.ModelContentWO p0, final org.knime.core.node.ExecutionMonitor p1) throws org.knime.core.node.CanceledExecutionException;
    protected abstract void load(final org.knime.core.node.ModelContentRO p0, final org.knime.core.node.port.PortObjectSpec p1, final org.knime.core.node.ExecutionMonitor p2) throws org.knime.core.node.InvalidSettingsException, org.knime.core.node.CanceledExecutionException;
    public javax.swing.JComponent[] getViews() { throw new UnsupportedOperationException(); }
    public boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    public static abstract class AbstractSimplePortObjectSerializer<T extends org.knime.core.node.port.AbstractSimplePortObject> extends org.knime.core.node.port.PortObject.PortObjectSerializer<T> {
        public AbstractSimplePortObjectSerializer() { throw new UnsupportedOperationException(); }
        public T loadPortObject(final org.knime.core.node.port.PortObjectZipInputStream p0, final org.knime.core.node.port.PortObjectSpec p1, final org.knime.core.node.ExecutionMonitor p2) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
        public void savePortObject(final T p0, final org.knime.core.node.port.PortObjectZipOutputStream p1, final org.knime.core.node.ExecutionMonitor p2) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    }
}
