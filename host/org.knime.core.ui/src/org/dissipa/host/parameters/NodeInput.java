/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.parameters;

import java.util.Optional;
import java.util.stream.Stream;

import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.node.parameters.NodeParametersInput;

/** The input of a node as its defaults and choices see it. */
public final class NodeInput implements NodeParametersInput {

    private final PortType[] m_inTypes;

    private final PortType[] m_outTypes;

    private final PortObjectSpec[] m_specs;

    /** The ports and the specs at the input ports; null where one is not known. */
    public NodeInput(final PortType[] inTypes, final PortType[] outTypes, final PortObjectSpec[] specs) {
        m_inTypes = inTypes;
        m_outTypes = outTypes;
        m_specs = specs;
    }

    @Override
    public PortType[] getInPortTypes() {
        return m_inTypes.clone();
    }

    @Override
    public PortType[] getOutPortTypes() {
        return m_outTypes.clone();
    }

    @Override
    public PortObjectSpec[] getInPortSpecs() {
        return m_specs.clone();
    }

    @Override
    public Optional<PortObjectSpec> getInPortSpec(final int port) {
        return Optional.ofNullable(m_specs[port]);
    }

    @Override
    public DataTableSpec[] getInTableSpecs() {
        return Stream.of(m_specs).map(DataTableSpec.class::cast).toArray(DataTableSpec[]::new);
    }

    @Override
    public Optional<DataTableSpec> getInTableSpec(final int port) {
        return getInPortSpec(port).map(DataTableSpec.class::cast);
    }

    @Override
    public PortObject[] getInPortObjects() {
        return new PortObject[m_specs.length];
    }

    @Override
    public Optional<PortObject> getInPortObject(final int port) {
        return Optional.ofNullable(getInPortObjects()[port]);
    }

    @Override
    public BufferedDataTable[] getInTables() {
        return new BufferedDataTable[m_specs.length];
    }

    @Override
    public Optional<BufferedDataTable> getInTable(final int port) {
        return Optional.ofNullable(getInTables()[port]);
    }
}
