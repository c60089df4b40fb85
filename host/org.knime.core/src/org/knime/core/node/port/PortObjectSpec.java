/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

public interface PortObjectSpec {
    javax.swing.JComponent[] getViews();
    public static abstract class PortObjectSpecSerializer<T extends org.knime.core.node.port.PortObjectSpec> {
        public PortObjectSpecSerializer() { throw new UnsupportedOperationException(); }
        public abstract void savePortObjectSpec(final T p0, final org.knime.core.node.port.PortObjectSpecZipOutputStream p1) throws java.io.IOException;
        public abstract T loadPortObjectSpec(final org.knime.core.node.port.PortObjectSpecZipInputStream p0) throws java.io.IOException;
    }
    public static abstract class FailOnInvocationPortObjectSpecSerializer<T extends org.knime.core.node.port.PortObjectSpec> extends org.knime.core.node.port.PortObjectSpec.PortObjectSpecSerializer<T> {
        public FailOnInvocationPortObjectSpecSerializer() { throw new UnsupportedOperationException(); }
        public T loadPortObjectSpec(final org.knime.core.node.port.PortObjectSpecZipInputStream p0) { throw new UnsupportedOperationException(); }
        public void savePortObjectSpec(final T p0, final org.knime.core.node.port.PortObjectSpecZipOutputStream p1) { throw new UnsupportedOperationException(); }
    }
}
