/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node;

public abstract class DefaultModel implements org.knime.core.node.FluentNodeAPI {
    DefaultModel() { throw new UnsupportedOperationException(); }
    public interface ExecuteConsumer {
        void accept(final org.knime.node.DefaultModel.ExecuteInput p0, final org.knime.node.DefaultModel.ExecuteOutput p1) throws org.knime.core.node.CanceledExecutionException, org.knime.core.node.KNIMEException;
    }
    public interface RequireModelParameters {
        org.knime.node.DefaultModel.RequireConfigureOrRearrangeColumns parametersClass(final Class<? extends org.knime.node.parameters.NodeParameters> p0);
        default org.knime.node.DefaultModel.RequireConfigureOrRearrangeColumns withoutParameters() { throw new UnsupportedOperationException(); }
    }
    public interface RequireExecute {
        org.knime.node.DefaultModel execute(final org.knime.node.DefaultModel.ExecuteConsumer p0);
    }
    public interface RequireConfigureOrRearrangeColumns {
        org.knime.node.DefaultModel.RequireExecute configure(final org.knime.node.DefaultModel.ConfigureOrRearrangerConsumer<org.knime.node.DefaultModel.ConfigureInput, org.knime.node.DefaultModel.ConfigureOutput> p0);
        org.knime.node.DefaultModel rearrangeColumns(final org.knime.node.DefaultModel.ConfigureOrRearrangerConsumer<org.knime.node.DefaultModel.RearrangeColumnsInput, org.knime.node.DefaultModel.RearrangeColumnsOutput> p0);
    }
    public interface ExecuteOutput {
        <D extends org.knime.core.node.port.PortObject> void setOutData(final int p0, final D p1);
        <D extends org.knime.core.node.port.PortObject> void setOutData(final D... p0);
        <D extends org.knime.core.node.port.PortObject> void setInternalData(final D... p0);
        void setWarningMessage(final String p0);
    }
    public interface RearrangeColumnsOutput {
        void setColumnRearranger(final org.knime.core.data.container.ColumnRearranger p0);
    }
    public interface ConfigureOrRearrangerConsumer<I, O> {
        void accept(final I p0, final O p1) throws org.knime.core.node.InvalidSettingsException;
    }
    public interface ExecuteInput {
        <S extends org.knime.node.parameters.NodeParameters> S getParameters();
        org.knime.core.node.ExecutionContext getExecutionContext();
        org.knime.core.node.port.PortObject[] getInPortObjects();
        <D extends org.knime.core.node.port.PortObject> D getInPortObject(final int p0);
        org.knime.core.node.BufferedDataTable[] getInTables();
        org.knime.core.node.BufferedDataTable getInTable(final int p0);
        org.knime.core.node.port.PortType[] getOutPortTypes();
    }
    public interface ConfigureInput {
        <S extends org.knime.node.parameters.NodeParameters> S getParameters();
        org.knime.core.node.port.PortObjectSpec[] getInPortSpecs();
        <S extends org.knime.core.node.port.PortObjectSpec> S getInPortSpec(final int p0);
        org.knime.core.data.DataTableSpec[] getInTableSpecs();
        org.knime.core.data.DataTableSpec getInTableSpec(final int p0);
        org.knime.core.node.port.PortType[] getOutPortTypes();
    }
    public interface ConfigureOutput {
        <S extends org.knime.core.node.port.PortObjectSpec> void setOutSpec(final int p0, final S p1);
        <S extends org.knime.core.node.port.PortObjectSpec> void setOutSpecs(final S... p0);
        void setWarningMessage(final String p0);
    }
    public interface RearrangeColumnsInput {
        <S extends org.knime.node.parameters.NodeParameters> S getParameters();
        org.knime.core.data.DataTableSpec getDataTableSpec();
    }
}
