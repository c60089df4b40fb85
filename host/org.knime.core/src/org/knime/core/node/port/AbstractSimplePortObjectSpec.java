/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

public abstract class AbstractSimplePortObjectSpec implements org.knime.core.node.port.PortObjectSpec {
    public AbstractSimplePortObjectSpec() { throw new UnsupportedOperationException(); }
    protected abstract void save(final org.knime.core.node.ModelContentWO p0);
    protected abstract void load(final org.knime.core.node.ModelContentRO p0) throws org.knime.core.node.InvalidSettingsException;
    public javax.swing.JComponent[] getViews() { throw new UnsupportedOperationException(); }
    public boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    public static abstract class AbstractSimplePortObjectSpecSerializer<T extends org.knime.core.node.port.AbstractSimplePortObjectSpec> extends org.knime.core.node.port.PortObjectSpec.PortObjectSpecSerializer<T> {
        public AbstractSimplePortObjectSpecSerializer() { throw new UnsupportedOperationException(); }
        public T loadPortObjectSpec(final org.knime.core.node.port.PortObjectSpecZipInputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
        public void savePortObjectSpec(final T p0, final org.knime.core.node.port.PortObjectSpecZipOutputStream p1) throws java.io.IOException { throw new UnsupportedOperationException(); }
        public static <T extends org.knime.core.node.port.AbstractSimplePortObjectSpec> T loadPortObjectSpecFromModelSettings(final org.knime.core.node.ModelContentRO p0) throws java.io.IOException, ClassNotFoundException, InstantiationException, IllegalAccessException { throw new UnsupportedOperationException(); }
        public static <T extends org.knime.core.node.port.AbstractSimplePortObjectSpec> void savePortObjectSpecToModelSettings(final T p0, final org.knime.core.node.ModelContentWO p1) { throw new UnsupportedOperationException(); }
    }
}
