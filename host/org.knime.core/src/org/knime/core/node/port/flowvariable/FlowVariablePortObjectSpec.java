/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port.flowvariable;

import javax.swing.JComponent;

import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortObjectSpecZipInputStream;
import org.knime.core.node.port.PortObjectSpecZipOutputStream;

/** The spec of a flow variable port, of which nothing is to be known. */
public final class FlowVariablePortObjectSpec implements PortObjectSpec {

    /** The one object. */
    public static final FlowVariablePortObjectSpec INSTANCE = new FlowVariablePortObjectSpec();

    private FlowVariablePortObjectSpec() {
    }

    @Override
    public JComponent[] getViews() {
        return new JComponent[0];
    }

    /** Writes nothing and reads the one object. */
    public static final class Serializer extends PortObjectSpecSerializer<FlowVariablePortObjectSpec> {

        @Override
        public void savePortObjectSpec(final FlowVariablePortObjectSpec spec, final PortObjectSpecZipOutputStream out) {
            // there is nothing to keep
        }

        @Override
        public FlowVariablePortObjectSpec loadPortObjectSpec(final PortObjectSpecZipInputStream in) {
            return INSTANCE;
        }
    }
}
