/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.door;

import java.util.List;
import java.util.Optional;

import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;

/** One node in a workflow. Not thread-safe: a host calls it from one thread at a time. */
public final class NodeInstance {

    NodeInstance() {
    }

    /** Validates settings as KNIME does and takes them. */
    public void loadSettings(final NodeSettingsRO model) throws InvalidSettingsException {
        throw new UnsupportedOperationException("not yet");
    }

    /** Writes the current parameters, the defaults if nothing was loaded. */
    public void saveSettings(final NodeSettingsWO model) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Takes the defaults of a freshly added node that sees these inputs; null where a port is not connected. */
    public void useDefaults(final PortObjectSpec[] inSpecs) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Configures the node; a spec that is not known yet is null. */
    public PortObjectSpec[] configure(final PortObjectSpec[] inSpecs) throws InvalidSettingsException {
        throw new UnsupportedOperationException("not yet");
    }

    /** Executes the node and checks its outputs as KNIME does. */
    public PortObject[] execute(final PortObject[] inObjects, final ExecutionContext exec) throws Exception {
        throw new UnsupportedOperationException("not yet");
    }

    /** The warnings since the last call. */
    public List<String> takeWarnings() {
        throw new UnsupportedOperationException("not yet");
    }

    /** After execution, the initial data of the view as JSON text. */
    public Optional<String> viewData() {
        throw new UnsupportedOperationException("not yet");
    }
}
