/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.testnodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.host.door.HostWork;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.NodeSettingsWO;

/** Makes a workflow folder as KNIME stores it. */
public final class WorkflowFolder {

    /** A node to be stored; its settings can be changed before. */
    public static final class StoredNode {

        private final int m_id;

        private final String m_name;

        private final NodeSettings m_settings = new NodeSettings("settings.xml");

        private int[] m_bounds;

        StoredNode(final int id, final String name, final String factory) {
            m_id = id;
            m_name = name;
            m_bounds = new int[]{150 * id, 100, -1, -1};
            m_settings.addString("factory", factory);
            m_settings.addString("node-name", name);
            m_settings.addString("node-bundle-symbolic-name", "org.example.bundle");
            m_settings.addString("node-feature-name", "Example Extension");
        }

        /** The settings of the node itself; none are stored if nobody asks for them. */
        public NodeSettings model() {
            try {
                if (!m_settings.containsKey("model")) {
                    m_settings.addNodeSettings("model");
                }
                return m_settings.getNodeSettings("model");
            } catch (final InvalidSettingsException e) {
                throw new IllegalStateException(e);
            }
        }

        /** All of settings.xml. */
        public NodeSettings settings() {
            return m_settings;
        }

        /** Sets the label below the node. */
        public StoredNode label(final String label) {
            m_settings.addNodeSettings("nodeAnnotation").addString("text", label);
            return this;
        }

        /** Sets the place on the canvas. */
        public StoredNode at(final int x, final int y) {
            m_bounds = new int[]{x, y, -1, -1};
            return this;
        }

        private String file() {
            return m_name + " (#" + m_id + ")/settings.xml";
        }
    }

    private final Path m_directory;

    private final Map<Integer, StoredNode> m_nodes = new LinkedHashMap<>();

    private final List<int[]> m_connections = new ArrayList<>();

    private final NodeSettings m_workflow = new NodeSettings("workflow.knime");

    private WorkflowFolder(final Path directory) {
        m_directory = directory;
        m_workflow.addString("version", "5.1.0");
        m_workflow.addString("name", null);
    }

    /** An empty workflow that will stand in a folder. */
    public static WorkflowFolder in(final Path directory) {
        return new WorkflowFolder(directory);
    }

    /** Adds a Counter. */
    public StoredNode counter(final int id) {
        final StoredNode node = node(id, "Counter", CounterNodeFactory.class.getName());
        node.model().addInt("rows", 3);
        node.model().addDouble("divisor", 3);
        node.model().addLong("seed", 42);
        node.model().addString("text", "say \"hi\", you");
        node.model().addString("direction", "UP");
        node.model().addDoubleArray("times", 1, 2);
        node.model().addNodeSettings("group").addBoolean("inner", true);
        return node;
    }

    /** Adds a Step that takes its table from port 1 of a node. */
    public StoredNode step(final int id, final int source, final StepNodeFactory.Action action) {
        final StoredNode node = node(id, "Step", StepNodeFactory.class.getName());
        node.model().addString("action", action.name());
        node.model().addString("name", "step " + id);
        connect(source, 1, id, 1);
        return node;
    }

    /** Adds a Sketcher that takes its table from port 1 of a node. */
    public StoredNode sketcher(final int id, final int source) {
        connect(source, 1, id, 1);
        return node(id, "Sketcher", SketcherNodeFactory.class.getName());
    }

    /** Adds any node. */
    public StoredNode node(final int id, final String name, final String factory) {
        final StoredNode node = new StoredNode(id, name, factory);
        m_nodes.put(id, node);
        return node;
    }

    /** Adds a connection. */
    public WorkflowFolder connect(final int source, final int sourcePort, final int target, final int targetPort) {
        m_connections.add(new int[]{source, sourcePort, target, targetPort});
        return this;
    }

    /** What workflow.knime holds besides nodes and connections. */
    public NodeSettings workflow() {
        return m_workflow;
    }

    /** Writes everything and gives the folder. */
    public Path write() throws IOException {
        final NodeSettingsWO nodes = m_workflow.addNodeSettings("nodes");
        for (final StoredNode node : m_nodes.values()) {
            final NodeSettingsWO entry = nodes.addNodeSettings("node_" + node.m_id);
            entry.addInt("id", node.m_id);
            entry.addString("node_settings_file", node.file());
            entry.addBoolean("node_is_meta", false);
            entry.addString("node_type", "NativeNode");
            entry.addNodeSettings("ui_settings").addIntArray("extrainfo.node.bounds", node.m_bounds);
            write(node.m_settings, m_directory.resolve(node.file()));
        }
        final NodeSettingsWO connections = m_workflow.addNodeSettings("connections");
        for (int i = 0; i < m_connections.size(); i++) {
            final NodeSettingsWO entry = connections.addNodeSettings("connection_" + i);
            entry.addInt("sourceID", m_connections.get(i)[0]);
            entry.addInt("sourcePort", m_connections.get(i)[1]);
            entry.addInt("destID", m_connections.get(i)[2]);
            entry.addInt("destPort", m_connections.get(i)[3]);
        }
        write(m_workflow, m_directory.resolve("workflow.knime"));
        return m_directory;
    }

    private static void write(final NodeSettings settings, final Path file) throws IOException {
        Files.createDirectories(file.getParent());
        HostWork.writeSettings(settings, Files.newOutputStream(file));
    }
}
