/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port.inactive;

import javax.swing.JComponent;

import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortObjectSpecZipInputStream;
import org.knime.core.node.port.PortObjectSpecZipOutputStream;

/** The spec of a port on a branch that is switched off. */
public final class InactiveBranchPortObjectSpec implements PortObjectSpec {

    /** The one object. */
    public static final InactiveBranchPortObjectSpec INSTANCE = new InactiveBranchPortObjectSpec();

    private InactiveBranchPortObjectSpec() {
    }

    @Override
    public JComponent[] getViews() {
        return new JComponent[0];
    }

    /** Writes nothing and reads the one object. */
    public static final class Serializer extends PortObjectSpecSerializer<InactiveBranchPortObjectSpec> {

        @Override
        public void savePortObjectSpec(final InactiveBranchPortObjectSpec spec,
                final PortObjectSpecZipOutputStream out) {
            // there is nothing to keep
        }

        @Override
        public InactiveBranchPortObjectSpec loadPortObjectSpec(final PortObjectSpecZipInputStream in) {
            return INSTANCE;
        }
    }
}
