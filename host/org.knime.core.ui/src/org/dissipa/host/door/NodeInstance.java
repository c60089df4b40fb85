/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.door;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.dissipa.host.node.ModelDeclaration;
import org.dissipa.host.node.ModelInput;
import org.dissipa.host.node.ModelOutput;
import org.dissipa.host.node.NodeDeclaration;
import org.dissipa.host.parameters.Made;
import org.dissipa.host.parameters.ParameterStore;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.container.ColumnRearranger;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.KNIMEException.KNIMERuntimeException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.core.node.port.inactive.InactiveBranchPortObject;
import org.knime.core.node.port.inactive.InactiveBranchPortObjectSpec;
import org.knime.node.parameters.NodeParameters;

/** One node in a workflow. Not thread-safe: a host calls it from one thread at a time. */
public final class NodeInstance {

    private final NodeDoor m_door;

    private final ModelDeclaration m_model;

    private final PortType[] m_inTypes;

    private final PortType[] m_outTypes;

    private final List<String> m_warnings = new ArrayList<>();

    private NodeParameters m_parameters;

    private boolean m_validated;

    private NodeParameters m_viewParameters;

    private PortObjectSpec[] m_configured;

    private PortObject[] m_internal;

    private boolean m_executed;

    NodeInstance(final NodeDoor door) {
        m_door = door;
        m_model = door.declaration().model();
        m_inTypes = NodeDoor.types(door.inPorts());
        m_outTypes = NodeDoor.types(door.outPorts());
        m_configured = new PortObjectSpec[m_outTypes.length];
        if (m_model.rearrange() != null && !(isOneTable(m_inTypes) && isOneTable(m_outTypes))) {
            throw new IllegalStateException("Node '" + door.name() + "' rearranges columns; it needs just one table at"
                + " the input and one at the output.");
        }
    }

    private static boolean isOneTable(final PortType[] types) {
        return types.length == 1 && types[0].equals(BufferedDataTable.TYPE);
    }

    /** Validates settings as KNIME does and takes them. */
    public void loadSettings(final NodeSettingsRO model) throws InvalidSettingsException {
        if (m_model.parametersClass() != null) {
            ParameterStore.load(m_model.parametersClass(), model).validate();
            m_parameters = ParameterStore.load(m_model.parametersClass(), model);
            m_validated = true;
        }
    }

    /** Takes the settings of the view, which stand beside those of the node. */
    public void loadViewSettings(final NodeSettingsRO view) throws InvalidSettingsException {
        final Optional<Class<? extends NodeParameters>> type =
            m_door.declaration().view().flatMap(NodeDeclaration.View::parametersClass);
        if (type.isPresent()) {
            m_viewParameters = ParameterStore.load(type.get(), view);
        }
    }

    /** Writes the current parameters, the defaults if there are none yet. */
    public void saveSettings(final NodeSettingsWO model) {
        if (m_model.parametersClass() != null) {
            ParameterStore.save(m_parameters == null ? Made.plain(m_model.parametersClass()) : m_parameters, model);
        }
    }

    /** Takes the defaults of a freshly added node that sees these inputs; null where a port is not connected. */
    public void useDefaults(final PortObjectSpec[] inSpecs) {
        if (m_model.parametersClass() != null) {
            m_parameters = m_door.defaults(m_model.parametersClass(), inSpecs);
            m_validated = false;
        }
    }

    /**
     * Configures the node. The spec of a port that need not be connected may be null, that of another must be known; a
     * spec that is null in the answer is not known. Without settings the node takes its defaults first.
     *
     * @throws InvalidSettingsException if parameters and input do not fit
     * @throws NodeFailure if the node fails in any other way
     */
    public PortObjectSpec[] configure(final PortObjectSpec[] inSpecs) throws InvalidSettingsException {
        m_warnings.clear();
        if (Arrays.stream(inSpecs).anyMatch(InactiveBranchPortObjectSpec.class::isInstance)) {
            m_configured = filled(new PortObjectSpec[m_outTypes.length], InactiveBranchPortObjectSpec.INSTANCE);
            return m_configured.clone();
        }
        checkSpecs(inSpecs);
        if (m_parameters == null) {
            useDefaults(inSpecs);
        }
        if (m_parameters != null && !m_validated) {
            m_parameters.validate();
            m_validated = true;
        }
        final ModelOutput output = new ModelOutput(m_outTypes.length);
        try {
            if (m_model.rearrange() == null) {
                m_model.configure().accept(input().toConfigure(inSpecs.clone()), output);
            } else {
                output.setOutSpec(0, rearranger((DataTableSpec)inSpecs[0]).createSpec());
            }
        } catch (final RuntimeException e) {
            throw NodeFailure.inConfigure(e);
        }
        warn(output.warning());
        m_configured = output.specs().clone();
        return output.specs();
    }

    private void checkSpecs(final PortObjectSpec[] inSpecs) throws InvalidSettingsException {
        checkNumber(inSpecs.length);
        for (int i = 0; i < inSpecs.length; i++) {
            if (inSpecs[i] == null && !m_inTypes[i].isOptional()) {
                throw new IllegalArgumentException("Input port " + i + " of node '" + m_door.name()
                    + "' has no spec; KNIME does not configure a node then.");
            }
            if (!m_inTypes[i].acceptsPortObjectSpec(inSpecs[i])) {
                throw new InvalidSettingsException("Incompatible port spec" + (inSpecs.length > 1 ? " at port"
                    + " " + i : "")
                    + ", expected: " + m_inTypes[i].getPortObjectSpecClass().getSimpleName() + ", actual: "
                    + inSpecs[i].getClass().getSimpleName());
            }
        }
    }

    private void checkNumber(final int inputs) {
        if (inputs != m_inTypes.length) {
            throw new IllegalArgumentException("Node '" + m_door.name() + "' has " + m_inTypes.length
                + " input ports, not " + inputs + ".");
        }
    }

    private ModelInput input() {
        return new ModelInput(m_parameters, m_outTypes);
    }

    private ColumnRearranger rearranger(final DataTableSpec spec) throws InvalidSettingsException {
        final ColumnRearranger[] set = new ColumnRearranger[1];
        m_model.rearrange().accept(input().toRearrange(spec), rearranger -> {
            if (rearranger == null) {
                throw new IllegalArgumentException("The column rearranger must not be null.");
            }
            set[0] = rearranger;
        });
        if (set[0] == null) {
            throw new InvalidSettingsException("No column rearranger has been set.");
        }
        return set[0];
    }

    /**
     * Executes the node and checks its outputs as KNIME does. Inputs that are no tables are copied through their
     * serializers, so that nodes never share them.
     *
     * @throws CanceledExecutionException if the node was told to stop
     * @throws KNIMEException if the node says what is wrong
     * @throws NodeFailure if it fails in any other way
     */
    public PortObject[] execute(final PortObject[] inObjects, final ExecutionContext exec)
            throws CanceledExecutionException, KNIMEException {
        m_warnings.clear();
        m_executed = false;
        m_internal = null;
        checkNumber(inObjects.length);
        if (Arrays.stream(inObjects).anyMatch(InactiveBranchPortObject.class::isInstance)) {
            return filled(new PortObject[m_outTypes.length], InactiveBranchPortObject.INSTANCE);
        }
        final ModelOutput output = new ModelOutput(m_outTypes.length);
        try {
            final PortObject[] inputs = OwnInputs.of(inObjects, m_inTypes, exec);
            run(inputs, output, exec);
            exec.checkCanceled();
        } catch (final CanceledExecutionException | KNIMEException e) {
            throw e;
        } catch (final KNIMERuntimeException e) {
            throw e.getCause();
        } catch (final NodeFailure e) {
            exec.checkCanceled();
            throw e;
        } catch (final Exception | StackOverflowError | OutOfMemoryError | AssertionError | LinkageError e) {
            exec.checkCanceled();
            throw NodeFailure.inExecute(e);
        }
        m_warnings.addAll(OutputCheck.warnings(output, m_outTypes, m_configured));
        m_internal = output.internal();
        m_executed = true;
        return output.objects();
    }

    private void run(final PortObject[] inputs, final ModelOutput output, final ExecutionContext exec)
            throws CanceledExecutionException, KNIMEException, InvalidSettingsException {
        if (m_model.rearrange() == null) {
            m_model.execute().accept(input().toExecute(inputs, exec), output);
        } else {
            final BufferedDataTable table = (BufferedDataTable)inputs[0];
            output.setOutData(0,
                exec.createColumnRearrangeTable(table, rearranger(table.getDataTableSpec()), exec));
        }
    }

    private void warn(final String warning) {
        if (warning != null) {
            m_warnings.add(warning);
        }
    }

    /** The warnings since the last call. */
    public List<String> takeWarnings() {
        final List<String> warnings = List.copyOf(m_warnings);
        m_warnings.clear();
        return warnings;
    }

    /**
     * After execution, the initial data of the view as JSON text: what stands under 'result' in the text that a page
     * gets in KNIME. Empty if the node has no view or the view no data.
     *
     * @throws NodeFailure if the data cannot be had
     */
    public Optional<String> viewData() {
        final Optional<NodeDeclaration.View> view = m_door.declaration().view();
        if (view.isEmpty()) {
            return Optional.empty();
        }
        if (!m_executed) {
            throw new IllegalStateException("Node '" + m_door.name() + "' is not executed; its view has no data yet.");
        }
        final Optional<Class<? extends NodeParameters>> type = view.get().parametersClass();
        if (type.isPresent() && m_viewParameters == null) {
            m_viewParameters = m_door.defaults(type.get(), null);
        }
        return ViewData.of(view.get(), m_viewParameters, m_internal);
    }

    private static <T> T[] filled(final T[] array, final T value) {
        Arrays.fill(array, value);
        return array;
    }
}
