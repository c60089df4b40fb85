/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dissipa.host.HostException;
import org.dissipa.host.text.PlainText;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.workflow.FlowVariable;

/** Reads a KNIME workflow folder: workflow.knime and the settings.xml of each node. */
public final class WorkflowReader {

    private static final String WORKFLOW_FILE = "workflow.knime";

    private static final String REMEDY = " Save the workflow again, or take it from a backup.";

    private final Path m_directory;

    private WorkflowReader(final Path directory) {
        m_directory = directory;
    }

    /**
     * Reads a workflow.
     *
     * @throws HostException if something is missing, broken or of a kind that cannot be run here
     */
    public static Workflow read(final Path directory) {
        final Path absolute = directory.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute)) {
            throw new HostException("Workflow folder " + directory + " does not exist. Correct the path.");
        }
        return new WorkflowReader(absolute).read();
    }

    private Workflow read() {
        final StoredSettings stored = StoredSettings.read(workflowFile());
        final List<WorkflowNode> nodes = nodes(stored);
        return new Workflow(m_directory, m_directory.getFileName().toString(), annotations(stored), nodes,
            connections(stored, nodes), variables(stored));
    }

    private Path workflowFile() {
        final Path file = m_directory.resolve(WORKFLOW_FILE);
        if (Files.isRegularFile(file)) {
            return file;
        }
        final List<String> inside = workflowsInside();
        throw new HostException(m_directory + " is not a KNIME workflow: it holds no " + WORKFLOW_FILE + ". "
            + (inside.isEmpty() ? "Name the folder of a workflow."
                : "Name one of the workflows inside it: " + String.join(", ", inside) + "."));
    }

    private List<String> workflowsInside() {
        try (var children = Files.list(m_directory)) {
            return children.filter(child -> Files.isRegularFile(child.resolve(WORKFLOW_FILE)))
                .map(child -> child.getFileName().toString()).sorted().toList();
        } catch (final IOException e) {
            return List.of();
        }
    }

    private List<WorkflowNode> nodes(final StoredSettings stored) {
        final List<WorkflowNode> nodes = new ArrayList<>();
        final Set<Integer> ids = new HashSet<>();
        for (final StoredSettings entry : stored.parts("nodes")) {
            final int id = entry.number("id");
            if (!ids.add(id)) {
                throw entry.error("two nodes have the number " + id + "." + REMEDY);
            }
            nodes.add(node(id, entry));
        }
        if (nodes.isEmpty()) {
            throw stored.error("the workflow has no nodes. Add some in KNIME and save it.");
        }
        nodes.sort(Comparator.comparingInt(WorkflowNode::id));
        return nodes;
    }

    private WorkflowNode node(final int id, final StoredSettings entry) {
        final String path = entry.text("node_settings_file");
        if (entry.settings().getBoolean("node_is_meta", false)) {
            throw entry.error("node #" + id + " (" + path.replaceFirst("/[^/]*$", "")
                + ") is a metanode or a component; only plain nodes can be run without KNIME. Expand it in KNIME, "
                + "or run the workflow there.");
        }
        final Path file = m_directory.resolve(path).normalize();
        if (!file.startsWith(m_directory)) {
            throw entry.error("the settings of node #" + id + " lie outside the workflow: " + path + "." + REMEDY);
        }
        if (!Files.isRegularFile(file)) {
            throw entry.error("the settings file of node #" + id + " is missing: " + file + "." + REMEDY);
        }
        return node(id, StoredSettings.read(file), bounds(entry));
    }

    private static WorkflowNode node(final int id, final StoredSettings stored, final Bounds bounds) {
        if (stored.textOrEmpty("factory").isBlank()) {
            throw stored.error("node #" + id + " is stored without the class of its factory (entry 'factory'), so it "
                + "is not known what it is." + REMEDY);
        }
        final String label = stored.has("nodeAnnotation")
            ? PlainText.ofMaybeHtml(stored.part("nodeAnnotation").textOrEmpty("text")).strip() : "";
        final String factory = stored.text("factory");
        final String name = stored.textOrEmpty("node-name");
        return new WorkflowNode(id, name.isBlank() ? factory.substring(factory.lastIndexOf('.') + 1) : name, label,
            factory, stored.textOrEmpty("node-bundle-symbolic-name"), stored.textOrEmpty("node-feature-name"),
            stored.settings(), bounds);
    }

    private static Bounds bounds(final StoredSettings entry) {
        if (!entry.has("ui_settings")) {
            return new Bounds(0, 0);
        }
        final int[] bounds = entry.part("ui_settings").settings().getIntArray("extrainfo.node.bounds", 0, 0);
        return bounds.length < 2 ? new Bounds(0, 0) : new Bounds(bounds[0], bounds[1]);
    }

    private static List<Connection> connections(final StoredSettings stored, final List<WorkflowNode> nodes) {
        final Set<Integer> ids = new HashSet<>();
        nodes.forEach(node -> ids.add(node.id()));
        final List<Connection> connections = new ArrayList<>();
        final Set<List<Integer>> taken = new HashSet<>();
        for (final StoredSettings entry : stored.parts("connections")) {
            final Connection connection = new Connection(entry.number("sourceID"), entry.number("sourcePort"),
                entry.number("destID"), entry.number("destPort"));
            for (final int id : List.of(connection.source(), connection.destination())) {
                if (!ids.contains(id)) {
                    throw entry.error("a connection names node #" + id + ", which does not exist." + REMEDY);
                }
            }
            if (!taken.add(List.of(connection.destination(), connection.destinationPort()))) {
                throw entry.error("two connections end in port " + connection.destinationPort() + " of node #"
                    + connection.destination() + "; a port takes one. Remove one of them.");
            }
            connections.add(connection);
        }
        return connections;
    }

    private static List<String> annotations(final StoredSettings stored) {
        record Note(int y, int x, String text) {
        }
        return stored.parts("annotations").stream()
            .map(part -> new Note(part.settings().getInt("y-coordinate", 0), part.settings().getInt("x-coordinate", 0),
                PlainText.ofMaybeHtml(part.textOrEmpty("text")).strip()))
            .filter(note -> !note.text().isEmpty())
            .sorted(Comparator.comparingInt(Note::y).thenComparingInt(Note::x)).map(Note::text).toList();
    }

    private static Map<String, FlowVariable> variables(final StoredSettings stored) {
        final Map<String, FlowVariable> variables = new HashMap<>();
        for (final StoredSettings entry : stored.parts("workflow_variables")) {
            try {
                final FlowVariable variable = FlowVariable.load(entry.settings());
                variables.put(variable.getName(), variable);
            } catch (final InvalidSettingsException e) {
                throw entry.error("a workflow variable cannot be read: " + e.getMessage() + "." + REMEDY);
            }
        }
        return variables;
    }
}
