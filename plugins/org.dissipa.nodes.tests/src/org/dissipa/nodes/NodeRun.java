/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dissipa.host.door.HostMonitor;
import org.dissipa.host.door.HostWork;
import org.dissipa.host.door.NodeDoor;
import org.dissipa.host.door.NodeInstance;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;

/** One node, set up, configured and executed as a workflow would. */
final class NodeRun {
    private final NodeInstance m_instance;
    private final NodeSettings m_settings = new NodeSettings("model");
    private PortObject[] m_outputs;
    private PortObjectSpec[] m_specs;

    private boolean m_cancelled;

    private NodeRun(final NodeFactory<?> factory) {
        m_instance = NodeDoor.open(factory).newInstance();
        m_instance.saveSettings(m_settings);
    }

    static NodeRun of(final NodeFactory<?> factory) {
        return new NodeRun(factory);
    }

    NodeRun set(final String key, final Object value) {
        if (value instanceof String s) {
            m_settings.addString(key, s);
        } else if (value instanceof Integer i) {
            m_settings.addInt(key, i);
        } else if (value instanceof Long l) {
            m_settings.addLong(key, l);
        } else if (value instanceof Double d) {
            m_settings.addDouble(key, d);
        } else if (value instanceof Boolean b) {
            m_settings.addBoolean(key, b);
        } else {
            m_settings.addStringArray(key, (String[])value);
        }
        return this;
    }

    /** Executes as if the user had cancelled at once. */
    NodeRun cancelled() {
        m_cancelled = true;
        return this;
    }

    NodeRun configure(final PortObjectSpec... specs) throws Exception {
        m_instance.loadSettings(m_settings);
        m_specs = m_instance.configure(specs);
        return this;
    }

    NodeRun execute(final PortObject... inputs) throws Exception {
        configure(Arrays.stream(inputs).map(PortObject::getSpec).toArray(PortObjectSpec[]::new));
        m_outputs = m_instance.execute(inputs, context(m_cancelled));
        return this;
    }

    static ExecutionContext context() {
        return context(false);
    }

    private static ExecutionContext context(final boolean cancelled) {
        return HostWork.executionContext(new HostMonitor() {
            @Override
            public void progress(final double fraction, final String message) {
                // nobody watches
            }

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        });
    }

    PortObjectSpec spec(final int port) {
        return m_specs[port];
    }

    PortObject out(final int port) {
        return m_outputs[port];
    }

    BufferedDataTable table(final int port) {
        return (BufferedDataTable)m_outputs[port];
    }

    List<String> warnings() {
        return m_instance.takeWarnings();
    }

    String view() {
        return m_instance.viewData().orElseThrow();
    }

    /** The rows of an output table. */
    List<DataRow> rows(final int port) {
        final List<DataRow> rows = new ArrayList<>();
        table(port).forEach(rows::add);
        return rows;
    }

    /** The cell of a column in the first row whose cells start with the given keys. */
    DataCell cell(final int port, final String column, final String... keys) {
        final DataTableSpec spec = table(port).getDataTableSpec();
        for (final DataRow row : table(port)) {
            boolean found = true;
            for (int i = 0; i < keys.length; i++) {
                found &= row.getCell(i).toString().equals(keys[i]);
            }
            if (found) {
                return row.getCell(spec.findColumnIndex(column));
            }
        }
        throw new AssertionError("no row " + Arrays.toString(keys));
    }

    double number(final int port, final String column, final String... keys) {
        return ((DoubleValue)cell(port, column, keys)).getDoubleValue();
    }
}
