/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.context;

public class NodeCreationConfiguration {
    public java.util.Optional<? extends org.knime.core.node.context.ports.PortsConfiguration> getPortConfig() { throw new UnsupportedOperationException(); }
    NodeCreationConfiguration() { throw new UnsupportedOperationException(); }
}
