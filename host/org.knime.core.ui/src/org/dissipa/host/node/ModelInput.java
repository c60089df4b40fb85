/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.node;

import java.util.stream.Stream;

import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.RearrangeColumnsInput;
import org.knime.node.parameters.NodeParameters;

/** What a model reads, whichever of its methods is called. */
public final class ModelInput {

    private final NodeParameters m_parameters;

    private final PortType[] m_outTypes;

    /** The parameters, null if there are none, and the types of the output ports. */
    public ModelInput(final NodeParameters parameters, final PortType[] outTypes) {
        m_parameters = parameters;
        m_outTypes = outTypes;
    }

    @SuppressWarnings("unchecked")
    private <T> T as(final Object value) {
        return (T)value;
    }

    /** What configure reads. */
    public ConfigureInput toConfigure(final PortObjectSpec[] specs) {
        return new ConfigureInput() {

            @Override
            public <S extends NodeParameters> S getParameters() {
                return as(m_parameters);
            }

            @Override
            public PortObjectSpec[] getInPortSpecs() {
                return specs.clone();
            }

            @Override
            public <S extends PortObjectSpec> S getInPortSpec(final int port) {
                return as(specs[port]);
            }

            @Override
            public DataTableSpec[] getInTableSpecs() {
                return Stream.of(specs).map(DataTableSpec.class::cast).toArray(DataTableSpec[]::new);
            }

            @Override
            public DataTableSpec getInTableSpec(final int port) {
                return (DataTableSpec)specs[port];
            }

            @Override
            public PortType[] getOutPortTypes() {
                return m_outTypes.clone();
            }
        };
    }

    /** What execute reads. */
    public ExecuteInput toExecute(final PortObject[] objects, final ExecutionContext exec) {
        return new ExecuteInput() {

            @Override
            public <S extends NodeParameters> S getParameters() {
                return as(m_parameters);
            }

            @Override
            public ExecutionContext getExecutionContext() {
                return exec;
            }

            @Override
            public PortObject[] getInPortObjects() {
                return objects.clone();
            }

            @Override
            public <D extends PortObject> D getInPortObject(final int port) {
                return as(objects[port]);
            }

            @Override
            public BufferedDataTable[] getInTables() {
                return Stream.of(objects).map(BufferedDataTable.class::cast).toArray(BufferedDataTable[]::new);
            }

            @Override
            public BufferedDataTable getInTable(final int port) {
                return (BufferedDataTable)objects[port];
            }

            @Override
            public PortType[] getOutPortTypes() {
                return m_outTypes.clone();
            }
        };
    }

    /** What a rearranger of columns reads. */
    public RearrangeColumnsInput toRearrange(final DataTableSpec spec) {
        return new RearrangeColumnsInput() {

            @Override
            public <S extends NodeParameters> S getParameters() {
                return as(m_parameters);
            }

            @Override
            public DataTableSpec getDataTableSpec() {
                return spec;
            }
        };
    }
}
