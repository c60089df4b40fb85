/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.testnodes;

import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;
import org.knime.core.node.port.AbstractSimplePortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.core.node.port.PortTypeRegistry;

/** An object that is no table. */
public final class Note extends AbstractSimplePortObject {

    /** The type of its ports. */
    public static final PortType TYPE = PortTypeRegistry.getInstance().getPortType(Note.class);

    private String m_text;

    /** For the registry. */
    public Note() {
        this("");
    }

    Note(final String text) {
        m_text = text;
    }

    @Override
    public String getSummary() {
        return "a note: " + m_text;
    }

    @Override
    public PortObjectSpec getSpec() {
        return new NoteSpec();
    }

    @Override
    protected void save(final ModelContentWO model, final ExecutionMonitor exec) {
        model.addString("text", m_text);
    }

    @Override
    protected void load(final ModelContentRO model, final PortObjectSpec spec, final ExecutionMonitor exec)
            throws InvalidSettingsException {
        m_text = model.getString("text");
    }

    /** Writes and reads notes. */
    public static final class Serializer extends AbstractSimplePortObjectSerializer<Note> {
    }
}
