/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node;

import org.knime.core.node.port.PortType;
import org.knime.node.RequirePorts.DynamicPortsAdder;
import org.knime.node.RequirePorts.PortsAdder;

/** Adds ports that are always there, each as a group of its own. */
final class FixedPorts implements PortsAdder {

    private final DynamicPortsAdder m_groups;

    private int m_inputs;

    private int m_outputs;

    FixedPorts(final DynamicPortsAdder groups) {
        m_groups = groups;
    }

    @Override
    public PortsAdder addInputPort(final String name, final String description, final PortType type) {
        m_groups.addInputPortGroup("Input #" + ++m_inputs, g -> g.name(name).description(description).fixed(type));
        return this;
    }

    @Override
    public PortsAdder addOutputPort(final String name, final String description, final PortType type) {
        m_groups.addOutputPortGroup("Output #" + ++m_outputs, g -> g.name(name).description(description).fixed(type));
        return this;
    }
}
