/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.node;

import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteOutput;

/** What a model writes: specs or objects, one a port, and a warning, of which the last one stays. */
public final class ModelOutput implements ConfigureOutput, ExecuteOutput {

    private final PortObjectSpec[] m_specs;

    private final PortObject[] m_objects;

    private PortObject[] m_internal;

    private String m_warning;

    /** Nothing is written yet at a number of ports. */
    public ModelOutput(final int ports) {
        m_specs = new PortObjectSpec[ports];
        m_objects = new PortObject[ports];
    }

    @Override
    public <S extends PortObjectSpec> void setOutSpec(final int port, final S spec) {
        m_specs[port] = spec;
    }

    @Override
    @SafeVarargs
    public final <S extends PortObjectSpec> void setOutSpecs(final S... specs) {
        System.arraycopy(specs, 0, m_specs, 0, specs.length);
    }

    @Override
    public <D extends PortObject> void setOutData(final int port, final D data) {
        m_objects[port] = data;
    }

    @Override
    @SafeVarargs
    public final <D extends PortObject> void setOutData(final D... data) {
        System.arraycopy(data, 0, m_objects, 0, data.length);
    }

    @Override
    @SafeVarargs
    public final <D extends PortObject> void setInternalData(final D... data) {
        m_internal = data.clone();
    }

    @Override
    public void setWarningMessage(final String message) {
        m_warning = message;
    }

    /** The specs; null where none is set. */
    public PortObjectSpec[] specs() {
        return m_specs;
    }

    /** The objects; null where none is set. */
    public PortObject[] objects() {
        return m_objects;
    }

    /** What the view reads, null if nothing is set. */
    public PortObject[] internal() {
        return m_internal;
    }

    /** The warning, null if there is none. */
    public String warning() {
        return m_warning;
    }
}
