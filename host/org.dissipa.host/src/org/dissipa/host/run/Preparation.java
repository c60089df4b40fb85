/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dissipa.host.HostException;
import org.dissipa.host.door.HostWork;
import org.dissipa.host.door.NodeDoor;
import org.dissipa.host.door.NodeInstance;
import org.dissipa.host.registry.NodeRegistry;
import org.dissipa.host.registry.RegisteredNode;
import org.dissipa.host.settings.ChangedSetting;
import org.dissipa.host.settings.DrivenSettings;
import org.dissipa.host.settings.SettingChange;
import org.dissipa.host.table.TypedTable;
import org.dissipa.host.workflow.Connection;
import org.dissipa.host.workflow.ExecutionOrder;
import org.dissipa.host.workflow.Workflow;
import org.dissipa.host.workflow.WorkflowNode;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.workflow.FlowVariable;

/** Makes nodes ready: finds their factories, loads their settings, lets flow variables and the user change them. */
public final class Preparation {

    private static final String TABLE_CREATOR = "org.knime.base.node.io.tablecreator.TableCreator2NodeFactory";

    private final Workflow m_workflow;

    private final NodeRegistry m_registry;

    private final Changes m_changes;

    /** The flow variables that a node gives to those after it, by the number of the node. */
    private final Map<Integer, Map<String, FlowVariable>> m_variables = new HashMap<>();

    private Preparation(final Workflow workflow, final NodeRegistry registry, final Changes changes) {
        m_workflow = workflow;
        m_registry = registry;
        m_changes = changes;
    }

    /**
     * The nodes in an order in which they can be executed.
     *
     * @throws HostException if a node is unknown or its settings do not fit, or if connections run in a circle or do
     *             not fit
     */
    public static List<PreparedNode> of(final Workflow workflow, final NodeRegistry registry, final Changes changes) {
        final Preparation preparation = new Preparation(workflow, registry, changes);
        final List<WorkflowNode> order = ExecutionOrder.of(workflow);
        final Map<Integer, NodeDoor> doors = new HashMap<>();
        order.forEach(node -> doors.put(node.id(), preparation.registered(node).open()));
        Wiring.check(workflow, doors);
        final List<PreparedNode> nodes = new ArrayList<>();
        order.forEach(node -> nodes.add(preparation.prepare(node, doors.get(node.id()))));
        return nodes;
    }

    private RegisteredNode registered(final WorkflowNode node) {
        return m_registry.find(node.factory()).orElseThrow(() -> new HostException("Node " + node.labelledTitle()
            + " is not installed here: factory " + node.factory() + origin(node)
            + ". Without KNIME only Dissipa's nodes and the Table Creator run (./dissipa nodes lists them): replace "
            + "the node, or run the workflow in KNIME."));
    }

    private static String origin(final WorkflowNode node) {
        return (node.bundle().isEmpty() ? "" : " of bundle " + node.bundle())
            + (node.feature().isEmpty() ? "" : " (extension " + node.feature() + ")");
    }

    private PreparedNode prepare(final WorkflowNode node, final NodeDoor door) {
        final NodeSettings stored = new NodeSettings("settings.xml");
        node.settings().copyTo(stored);
        final NodeSettings defaults = new NodeSettings("model");
        door.newInstance().saveSettings(defaults);
        try {
            if (!stored.containsKey("model")) {
                defaults.copyTo(stored.addNodeSettings("model"));
            }
            final NodeSettings model = stored.getNodeSettings("model");
            for (final SettingChange change : m_changes.settings()) {
                if (change.node().id() == node.id()) {
                    apply(change, stored, model, defaults, door);
                }
            }
            final NodeSettings used = HostWork.applyFlowVariables(stored, variablesOf(node));
            m_variables.get(node.id()).putAll(HostWork.exposedVariables(stored, used));
            final NodeInstance instance = door.newInstance();
            instance.loadSettings(used);
            if (stored.containsKey("view")) {
                instance.loadViewSettings(stored.getNodeSettings("view"));
            }
            return prepared(node, door, instance, ChangedSetting.between(door.parameters(), used, defaults));
        } catch (final InvalidSettingsException e) {
            throw new HostException("Settings of node " + node.labelledTitle() + ": " + e.getMessage(), e);
        }
    }

    private static void apply(final SettingChange change, final NodeSettings stored, final NodeSettings model,
            final NodeSettings defaults, final NodeDoor door) {
        final Optional<String> driving = DrivenSettings.of(stored).variableOf(change.key());
        if (driving.isPresent()) {
            throw new HostException("Setting \"" + change.key() + "\" of node " + change.node().labelledTitle()
                + " is driven by the flow variable \"" + driving.get() + "\". Set the value where that variable "
                + "comes from.");
        }
        change.apply(model, defaults, door.parameters());
    }

    private PreparedNode prepared(final WorkflowNode node, final NodeDoor door, final NodeInstance instance,
            final List<ChangedSetting> changed) throws InvalidSettingsException {
        final Optional<Path> table = Optional.ofNullable(m_changes.tables().get(node.id()));
        if (table.isEmpty()) {
            return new PreparedNode(node, door, new InstalledWork(instance), changed, table);
        }
        if (!TABLE_CREATOR.equals(node.factory())) {
            throw new HostException("Node " + node.labelledTitle() + " is no Table Creator; only the contents of a "
                + "Table Creator can be replaced by a table (" + table.get() + ").");
        }
        final PortObjectSpec stored = instance.configure(new PortObjectSpec[0])[0];
        final TypedTable given = TypedTable.read(table.get(), (DataTableSpec)stored);
        return new PreparedNode(node, door, new GivenTable(given), changed, table);
    }

    /** The variables of the nodes before and of the workflow; where two have one name, that of the first port holds. */
    private Map<String, FlowVariable> variablesOf(final WorkflowNode node) {
        final Map<String, FlowVariable> variables = new HashMap<>();
        m_workflow.into(node.id()).stream()
            .sorted((a, b) -> Integer.compare(a.destinationPort(), b.destinationPort())).map(Connection::source)
            .forEach(source -> m_variables.get(source).forEach(variables::putIfAbsent));
        m_workflow.variables().forEach(variables::putIfAbsent);
        m_variables.put(node.id(), variables);
        return Map.copyOf(variables);
    }
}
