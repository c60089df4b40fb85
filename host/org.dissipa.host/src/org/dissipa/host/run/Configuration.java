/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dissipa.host.door.HostWork;
import org.dissipa.host.workflow.Connection;
import org.dissipa.host.workflow.ExecutionOrder;
import org.dissipa.host.workflow.Workflow;
import org.knime.core.node.port.PortObjectSpec;

/** Configures all nodes before any is executed, so that a wrong setting is told at once and not after an hour. */
final class Configuration {

    private final Workflow m_workflow;

    private final Map<Integer, PortObjectSpec[]> m_specs = new HashMap<>();

    private final Set<Integer> m_refused = new HashSet<>();

    private final List<NodeResult> m_failures = new ArrayList<>();

    private Configuration(final Workflow workflow) {
        m_workflow = workflow;
    }

    /** Configures nodes in order. */
    static Configuration of(final Workflow workflow, final List<PreparedNode> order) {
        final Configuration configuration = new Configuration(workflow);
        final Map<Integer, Set<Integer>> predecessors = ExecutionOrder.predecessors(workflow);
        for (final PreparedNode node : order) {
            if (predecessors.get(node.id()).stream().anyMatch(configuration.m_refused::contains)) {
                configuration.m_refused.add(node.id());
            } else {
                configuration.configure(node);
            }
        }
        return configuration;
    }

    /** The nodes that refused. */
    List<NodeResult> failures() {
        return m_failures;
    }

    /** As in KNIME, a node whose inputs are not known before the nodes before it execute is configured only then. */
    private void configure(final PreparedNode node) {
        final PortObjectSpec[] unknown = new PortObjectSpec[node.door().outPorts().size()];
        final PortObjectSpec[] inputs = new PortObjectSpec[node.door().inPorts().size()];
        m_specs.put(node.id(), unknown);
        for (final Connection connection : m_workflow.into(node.id())) {
            if (!connection.isVariables()) {
                final PortObjectSpec spec = m_specs.get(connection.source())[connection.sourcePort() - 1];
                if (spec == null) {
                    return;
                }
                inputs[connection.destinationPort() - 1] = spec;
            }
        }
        try {
            final PortObjectSpec[] specs =
                HostWork.inWorkflow(m_workflow.directory(), () -> node.work().configure(inputs));
            m_specs.put(node.id(), specs == null ? unknown : specs);
        } catch (final Exception e) {
            m_refused.add(node.id());
            m_failures.add(NodeResult.ended(node, NodeState.FAILED, 0, Failure.message(e)));
        }
    }
}
