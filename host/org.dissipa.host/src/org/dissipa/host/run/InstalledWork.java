/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.run;

import java.util.List;
import java.util.Optional;

import org.dissipa.host.door.NodeInstance;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;

/** The work of a node that a bundle contributes. */
record InstalledWork(NodeInstance instance) implements NodeWork {

    @Override
    public PortObjectSpec[] configure(final PortObjectSpec[] inputs) throws InvalidSettingsException {
        return instance.configure(inputs);
    }

    @Override
    public PortObject[] execute(final PortObject[] inputs, final ExecutionContext context) throws Exception {
        return instance.execute(inputs, context);
    }

    @Override
    public List<String> takeWarnings() {
        return instance.takeWarnings();
    }

    @Override
    public Optional<String> viewData() {
        return instance.viewData();
    }
}
