/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.dissipa.host.core.ContextDoor;
import org.dissipa.host.core.ImageDoor;
import org.dissipa.host.core.Signals;
import org.dissipa.host.core.VariableDriver;
import org.dissipa.host.core.WorkflowDoor;
import org.knime.core.data.image.ImageContent;
import org.knime.core.data.image.png.PNGImageContent;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortUtil;
import org.knime.core.node.port.image.ImagePortObject;
import org.knime.core.node.workflow.FlowVariable;

/** What only a host may do: make execution contexts, open a workflow for a thread, read and write settings. */
public final class HostWork {

    private HostWork() {
    }

    /** A context in which a node executes; its progress and cancel requests go through the monitor. */
    public static ExecutionContext executionContext(final HostMonitor monitor) {
        return ContextDoor.open(new Signals() {

            @Override
            public void progress(final double fraction, final String message) {
                monitor.progress(fraction, message);
            }

            @Override
            public boolean cancelled() {
                return monitor.cancelled();
            }
        });
    }

    /** Does some work as part of a workflow: its nodes find the workflow's directory through the node context. */
    public static <T> T inWorkflow(final Path workflowDir, final Callable<T> work) throws Exception {
        return WorkflowDoor.in(workflowDir, work);
    }

    /** Reads a settings file and closes the stream; broken XML ends in an IOException that says where. */
    public static NodeSettings readSettings(final InputStream in) throws IOException {
        return (NodeSettings)NodeSettings.loadFromXML(in);
    }

    /** Writes a settings file as KNIME does and closes the stream. */
    public static void writeSettings(final NodeSettings settings, final OutputStream out) throws IOException {
        settings.saveToXML(out);
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
        return VariableDriver.of(nodeSettings, "variables").drive(nodeSettings.getNodeSettings("model"), variables);
    }

    /** The variables that a node makes of its settings for the nodes after it, by name. */
    public static Map<String, FlowVariable> exposedVariables(final NodeSettings nodeSettings,
            final NodeSettings drivenModel) throws InvalidSettingsException {
        return VariableDriver.of(nodeSettings, "variables").exposed(drivenModel);
    }

    /** The bytes of an image and the file name ending that fits them. */
    public record Image(byte[] bytes, String ending) {
    }

    /** The image that a port carries. */
    public static Image imageOf(final ImagePortObject object) throws IOException {
        final ImageContent content = ImageDoor.open(object);
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.save(bytes);
        return new Image(bytes.toByteArray(), content instanceof PNGImageContent ? "png" : "svg");
    }

    /** Writes a port object other than a table into a zip file. */
    public static void savePortObject(final PortObject object, final Path zipFile) throws IOException {
        try {
            PortUtil.writeObjectToFile(object, zipFile.toFile(), new ExecutionMonitor());
        } catch (final CanceledExecutionException e) {
            throw new IOException("Writing " + zipFile + " was cancelled.", e);
        }
    }

    /** Reads a port object that {@link #savePortObject} wrote. */
    public static PortObject loadPortObject(final Path zipFile) throws IOException {
        try {
            return PortUtil.readObjectFromFile(zipFile.toFile(), new ExecutionMonitor());
        } catch (final CanceledExecutionException e) {
            throw new IOException("Reading " + zipFile + " was cancelled.", e);
        }
    }
}
