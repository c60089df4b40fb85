/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node;

import org.knime.core.data.DataTableSpec;
import org.knime.core.data.container.ColumnRearranger;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.FluentNodeAPI;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.node.parameters.NodeParameters;

/** What a node does. */
public abstract class DefaultModel implements FluentNodeAPI {

    DefaultModel() {
    }

    /** The stage that names the class of the parameters. */
    public interface RequireModelParameters {

        /** The class of the parameters. */
        RequireConfigureOrRearrangeColumns parametersClass(Class<? extends NodeParameters> parametersClass);

        /** There are no parameters. */
        default RequireConfigureOrRearrangeColumns withoutParameters() {
            return parametersClass(null);
        }
    }

    /** The stage that says what is known before the node executes. */
    public interface RequireConfigureOrRearrangeColumns {

        /** Finds the specs of the output. */
        RequireExecute configure(ConfigureOrRearrangerConsumer<ConfigureInput, ConfigureOutput> configure);

        /** Rearranges the columns of the one input table, which is all that the node does. */
        DefaultModel
            rearrangeColumns(ConfigureOrRearrangerConsumer<RearrangeColumnsInput, RearrangeColumnsOutput> rearrange);
    }

    /** The stage that says what the node does. */
    public interface RequireExecute {

        /** Makes the output. */
        DefaultModel execute(ExecuteConsumer execute);
    }

    /**
     * Takes an input to an output.
     *
     * @param <I> the input
     * @param <O> the output
     */
    @FunctionalInterface
    public interface ConfigureOrRearrangerConsumer<I, O> {

        /** Takes an input to an output; it fails if the parameters do not fit the input. */
        void accept(I input, O output) throws InvalidSettingsException;
    }

    /** Takes the data at the input to the data at the output. */
    @FunctionalInterface
    public interface ExecuteConsumer {

        /** Takes an input to an output. */
        void accept(ExecuteInput input, ExecuteOutput output) throws CanceledExecutionException, KNIMEException;
    }

    /** What is known before the node executes. */
    public interface ConfigureInput {

        /** The parameters. */
        <S extends NodeParameters> S getParameters();

        /** The specs at the input ports; null where an optional port is not connected. */
        PortObjectSpec[] getInPortSpecs();

        /** The spec at an input port. */
        <S extends PortObjectSpec> S getInPortSpec(int port);

        /** The specs at the input ports, which must all be tables. */
        DataTableSpec[] getInTableSpecs();

        /** The spec of the table at an input port. */
        DataTableSpec getInTableSpec(int port);

        /** The types of the output ports. */
        PortType[] getOutPortTypes();
    }

    /** Takes the specs at the output ports; one that is not set is not known. */
    public interface ConfigureOutput {

        /** Sets the spec at an output port. */
        <S extends PortObjectSpec> void setOutSpec(int port, S spec);

        /** Sets the specs at the output ports. */
        @SuppressWarnings("unchecked")
        <S extends PortObjectSpec> void setOutSpecs(S... specs);

        /** Warns the user; the last warning stays. */
        void setWarningMessage(String message);
    }

    /** The data at the input. */
    public interface ExecuteInput {

        /** The parameters. */
        <S extends NodeParameters> S getParameters();

        /** What makes tables, takes progress and tells to stop. */
        ExecutionContext getExecutionContext();

        /** The objects at the input ports; null where an optional port is not connected. */
        PortObject[] getInPortObjects();

        /** The object at an input port. */
        <D extends PortObject> D getInPortObject(int port);

        /** The tables at the input ports, which must all be tables. */
        BufferedDataTable[] getInTables();

        /** The table at an input port. */
        BufferedDataTable getInTable(int port);

        /** The types of the output ports. */
        PortType[] getOutPortTypes();
    }

    /** Takes the data at the output; every port needs them. */
    public interface ExecuteOutput {

        /** Sets the object at an output port. */
        <D extends PortObject> void setOutData(int port, D data);

        /** Sets the objects at the output ports. */
        @SuppressWarnings("unchecked")
        <D extends PortObject> void setOutData(D... data);

        /** Sets what the view reads. */
        @SuppressWarnings("unchecked")
        <D extends PortObject> void setInternalData(D... data);

        /** Warns the user; the last warning stays. */
        void setWarningMessage(String message);
    }

    /** What is known of the table whose columns are rearranged. */
    public interface RearrangeColumnsInput {

        /** The parameters. */
        <S extends NodeParameters> S getParameters();

        /** The spec of the table. */
        DataTableSpec getDataTableSpec();
    }

    /** Takes the rearranger. */
    public interface RearrangeColumnsOutput {

        /** Sets the rearranger. */
        void setColumnRearranger(ColumnRearranger rearranger);
    }
}
