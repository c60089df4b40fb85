/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port.flowvariable;

import java.io.IOException;

import javax.swing.JComponent;

import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortObjectZipInputStream;
import org.knime.core.node.port.PortObjectZipOutputStream;
import org.knime.core.node.port.PortType;
import org.knime.core.node.port.PortTypeRegistry;

/** What passes a flow variable port. */
public class FlowVariablePortObject implements PortObject {

    /** The type of such ports. */
    public static final PortType TYPE = PortTypeRegistry.getInstance().getPortType(FlowVariablePortObject.class);

    /** The type of such ports that need not be connected. */
    public static final PortType TYPE_OPTIONAL =
        PortTypeRegistry.getInstance().getPortType(FlowVariablePortObject.class, true);

    /** The one object. */
    public static final FlowVariablePortObject INSTANCE = new FlowVariablePortObject();

    private FlowVariablePortObject() {
    }

    @Override
    public String getSummary() {
        return "Variables connection";
    }

    @Override
    public PortObjectSpec getSpec() {
        return FlowVariablePortObjectSpec.INSTANCE;
    }

    @Override
    public JComponent[] getViews() {
        return new JComponent[0];
    }

    /** Writes nothing and reads the one object. */
    public static final class Serializer extends PortObjectSerializer<FlowVariablePortObject> {

        @Override
        public void savePortObject(final FlowVariablePortObject object, final PortObjectZipOutputStream out,
                final ExecutionMonitor exec) throws IOException, CanceledExecutionException {
            // there is nothing to keep
        }

        @Override
        public FlowVariablePortObject loadPortObject(final PortObjectZipInputStream in, final PortObjectSpec spec,
                final ExecutionMonitor exec) throws IOException, CanceledExecutionException {
            return INSTANCE;
        }
    }
}
