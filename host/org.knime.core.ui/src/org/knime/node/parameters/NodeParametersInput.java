/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters;

import java.util.Optional;

import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;

/** What defaults and choices may depend on: the ports of the node and what stands at them. */
public interface NodeParametersInput {

    /** The types of the input ports. */
    PortType[] getInPortTypes();

    /** The specs at the input ports; null where one is not known. */
    PortObjectSpec[] getInPortSpecs();

    /** The spec at an input port. */
    Optional<PortObjectSpec> getInPortSpec(int port);

    /** The specs at the input ports, which must all be tables; null where one is not known. */
    DataTableSpec[] getInTableSpecs();

    /** The spec of the table at an input port. */
    Optional<DataTableSpec> getInTableSpec(int port);

    /** The objects at the input ports; null where one is not there. */
    PortObject[] getInPortObjects();

    /** The object at an input port. */
    Optional<PortObject> getInPortObject(int port);

    /** The tables at the input ports, which must all be tables; null where one is not there. */
    BufferedDataTable[] getInTables();

    /** The table at an input port. */
    Optional<BufferedDataTable> getInTable(int port);

    /** The types of the output ports. */
    PortType[] getOutPortTypes();
}
