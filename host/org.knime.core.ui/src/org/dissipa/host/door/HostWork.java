/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.image.ImagePortObject;
import org.knime.core.node.workflow.FlowVariable;

/** What only a host may do: make execution contexts, open a workflow for a thread, read and write settings. */
public final class HostWork {

    private HostWork() {
    }

    /** A context in which a node executes; its progress and cancel requests go through the monitor. */
    public static ExecutionContext executionContext(final HostMonitor monitor) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Does some work as part of a workflow: its nodes find the workflow's directory through the node context. */
    public static <T> T inWorkflow(final Path workflowDir, final Callable<T> work) throws Exception {
        throw new UnsupportedOperationException("not yet");
    }

    /** Reads a settings file; broken XML ends in an IOException that says where. */
    public static NodeSettings readSettings(final InputStream in) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    /** Writes a settings file as KNIME does. */
    public static void writeSettings(final NodeSettings settings, final OutputStream out) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * The 'model' settings of a node with the entries replaced that flow variables drive.
     *
     * @param nodeSettings the settings.xml of the node, with 'model' and, where variables drive it, 'variables'
     * @param variables the variables that reach the node, by name
     * @throws InvalidSettingsException if a variable is missing or does not fit its entry
     */
    public static NodeSettings applyFlowVariables(final NodeSettings nodeSettings,
            final Map<String, FlowVariable> variables) throws InvalidSettingsException {
        throw new UnsupportedOperationException("not yet");
    }

    /** The bytes of an image and the file name ending that fits them. */
    public record Image(byte[] bytes, String ending) {
    }

    /** The image that a port carries. */
    public static Image imageOf(final ImagePortObject object) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    /** Writes a port object other than a table into a directory, as KNIME stores it with a workflow. */
    public static void savePortObject(final PortObject object, final Path zipFile) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    /** Reads a port object that {@link #savePortObject} wrote. */
    public static PortObject loadPortObject(final Path zipFile) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }
}
