/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters;

public interface NodeParametersInput {
    org.knime.core.node.port.PortType[] getInPortTypes();
    org.knime.core.node.port.PortObjectSpec[] getInPortSpecs();
    java.util.Optional<org.knime.core.node.port.PortObjectSpec> getInPortSpec(final int p0);
    org.knime.core.data.DataTableSpec[] getInTableSpecs();
    java.util.Optional<org.knime.core.data.DataTableSpec> getInTableSpec(final int p0);
    org.knime.core.node.port.PortObject[] getInPortObjects();
    java.util.Optional<org.knime.core.node.port.PortObject> getInPortObject(final int p0);
    org.knime.core.node.BufferedDataTable[] getInTables();
    java.util.Optional<org.knime.core.node.BufferedDataTable> getInTable(final int p0);
    org.knime.core.node.port.PortType[] getOutPortTypes();
}
