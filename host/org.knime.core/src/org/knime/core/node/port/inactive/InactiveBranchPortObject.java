/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port.inactive;

import java.io.IOException;

import javax.swing.JComponent;

import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortObjectZipInputStream;
import org.knime.core.node.port.PortObjectZipOutputStream;

/** What passes a port on a branch that is switched off. */
public final class InactiveBranchPortObject implements PortObject {

    /** The one object. */
    public static final InactiveBranchPortObject INSTANCE = new InactiveBranchPortObject();

    private InactiveBranchPortObject() {
    }

    @Override
    public String getSummary() {
        return "<inactive>";
    }

    @Override
    public PortObjectSpec getSpec() {
        return InactiveBranchPortObjectSpec.INSTANCE;
    }

    @Override
    public JComponent[] getViews() {
        return new JComponent[0];
    }

    /** Writes nothing and reads the one object. */
    public static final class Serializer extends PortObjectSerializer<InactiveBranchPortObject> {

        @Override
        public void savePortObject(final InactiveBranchPortObject object, final PortObjectZipOutputStream out,
                final ExecutionMonitor exec) throws IOException, CanceledExecutionException {
            // there is nothing to keep
        }

        @Override
        public InactiveBranchPortObject loadPortObject(final PortObjectZipInputStream in, final PortObjectSpec spec,
                final ExecutionMonitor exec) throws IOException, CanceledExecutionException {
            return INSTANCE;
        }
    }
}
