/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.context.ports;

public interface PortsConfiguration {
    org.knime.core.node.port.PortType[] getInputPorts();
    org.knime.core.node.port.PortType[] getOutputPorts();
    java.util.Map<String, int[]> getInputPortLocation();
    java.util.Map<String, int[]> getOutputPortLocation();
    java.util.List<String> getPortGroupNames();
}
