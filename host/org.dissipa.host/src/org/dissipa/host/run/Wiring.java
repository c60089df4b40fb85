/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.run;

import java.util.List;
import java.util.Map;

import org.dissipa.host.HostException;
import org.dissipa.host.door.NodeDoor;
import org.dissipa.host.door.NodeDoor.Port;
import org.dissipa.host.workflow.Connection;
import org.dissipa.host.workflow.Workflow;
import org.dissipa.host.workflow.WorkflowNode;
import org.knime.core.node.port.PortType;

/** Checks that connections run between ports that exist and carry the same thing, and that no port lacks one. */
final class Wiring {

    private final Workflow m_workflow;

    private final Map<Integer, NodeDoor> m_doors;

    private Wiring(final Workflow workflow, final Map<Integer, NodeDoor> doors) {
        m_workflow = workflow;
        m_doors = doors;
    }

    static void check(final Workflow workflow, final Map<Integer, NodeDoor> doors) {
        final Wiring wiring = new Wiring(workflow, doors);
        workflow.connections().forEach(wiring::check);
        workflow.nodes().forEach(wiring::checkInputs);
    }

    private void check(final Connection connection) {
        final WorkflowNode source = m_workflow.node(connection.source());
        final WorkflowNode target = m_workflow.node(connection.destination());
        final List<Port> outputs = m_doors.get(source.id()).outPorts();
        final List<Port> inputs = m_doors.get(target.id()).inPorts();
        checkExists(connection, connection.sourcePort(), outputs, source, "output");
        checkExists(connection, connection.destinationPort(), inputs, target, "input");
        if (connection.isVariables()) {
            if (connection.sourcePort() != connection.destinationPort()) {
                throw new HostException(name(connection) + " joins a flow variable port (0) with a data port. "
                    + "Connect ports of the same kind.");
            }
            return;
        }
        final PortType given = outputs.get(connection.sourcePort() - 1).type();
        final PortType wanted = inputs.get(connection.destinationPort() - 1).type();
        if (!wanted.isSuperTypeOf(given) && !given.isSuperTypeOf(wanted)) {
            throw new HostException(name(connection) + " does not fit: the output is a " + given.getName()
                + ", the input takes a " + wanted.getName() + ". Connect ports of the same type.");
        }
    }

    private void checkExists(final Connection connection, final int port, final List<Port> ports,
            final WorkflowNode node, final String kind) {
        if (port < 0 || port > ports.size()) {
            throw new HostException(name(connection) + " names " + kind + " port " + port + " of " + node.title()
                + ", which has " + (ports.isEmpty() ? "no data ports there" : "ports 1 to " + ports.size()) + ". "
                + "Connect a port that exists.");
        }
    }

    private void checkInputs(final WorkflowNode node) {
        final List<Port> inputs = m_doors.get(node.id()).inPorts();
        for (int i = 0; i < inputs.size(); i++) {
            final int port = i + 1;
            if (!inputs.get(i).optional()
                && m_workflow.into(node.id()).stream().noneMatch(c -> c.destinationPort() == port)) {
                throw new HostException("Input port " + port + " (" + inputs.get(i).name() + ") of node "
                    + node.labelledTitle() + " is not connected. Connect it, or remove the node.");
            }
        }
    }

    private String name(final Connection connection) {
        return "The connection from " + m_workflow.node(connection.source()).title() + ", port "
            + connection.sourcePort() + ", to " + m_workflow.node(connection.destination()).title() + ", port "
            + connection.destinationPort() + ",";
    }
}
