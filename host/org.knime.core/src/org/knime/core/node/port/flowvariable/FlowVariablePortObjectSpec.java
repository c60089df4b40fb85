/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port.flowvariable;

public final class FlowVariablePortObjectSpec implements org.knime.core.node.port.PortObjectSpec {
    public static final org.knime.core.node.port.flowvariable.FlowVariablePortObjectSpec INSTANCE = null;
    public javax.swing.JComponent[] getViews() { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    FlowVariablePortObjectSpec() { throw new UnsupportedOperationException(); }
    public static final class Serializer extends org.knime.core.node.port.PortObjectSpec.PortObjectSpecSerializer<org.knime.core.node.port.flowvariable.FlowVariablePortObjectSpec> {
        public Serializer() { throw new UnsupportedOperationException(); }
        public org.knime.core.node.port.flowvariable.FlowVariablePortObjectSpec loadPortObjectSpec(final org.knime.core.node.port.PortObjectSpecZipInputStream p0) { throw new UnsupportedOperationException(); }
        public void savePortObjectSpec(final org.knime.core.node.port.flowvariable.FlowVariablePortObjectSpec p0, final org.knime.core.node.port.PortObjectSpecZipOutputStream p1) { throw new UnsupportedOperationException(); }
    }
}
