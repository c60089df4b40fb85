/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

public abstract class AbstractPortObject implements org.knime.core.node.port.PortObject {
    public AbstractPortObject() { throw new UnsupportedOperationException(); }
    protected abstract void save(final org.knime.core.node.port.PortObjectZipOutputStream p0, final org.knime.core.node.ExecutionMonitor p1) throws java.io.IOException, org.knime.core.node.CanceledExecutionException;
    protected abstract void load(final org.knime.core.node.port.PortObjectZipInputStream p0, final org.knime.core.node.port.PortObjectSpec p1, final org.knime.core.node.ExecutionMonitor p2) throws java.io.IOException, org.knime.core.node.CanceledExecutionException;
    public static abstract class AbstractPortObjectSerializer<T extends org.knime.core.node.port.AbstractPortObject> extends org.knime.core.node.port.PortObject.PortObjectSerializer<T> {
        public AbstractPortObjectSerializer() { throw new UnsupportedOperationException(); }
        public T loadPortObject(final org.knime.core.node.port.PortObjectZipInputStream p0, final org.knime.core.node.port.PortObjectSpec p1, final org.knime.core.node.ExecutionMonitor p2) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
        public void savePortObject(final T p0, final org.knime.core.node.port.PortObjectZipOutputStream p1, final org.knime.core.node.ExecutionMonitor p2) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    }
}
