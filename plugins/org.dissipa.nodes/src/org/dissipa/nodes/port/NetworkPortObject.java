/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.port;

import java.util.Objects;

import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;
import org.knime.core.node.port.AbstractSimplePortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.core.node.port.PortTypeRegistry;

/** A reaction network on its way between nodes. It is stored as its canonical text, so files stay readable for long. */
public final class NetworkPortObject extends AbstractSimplePortObject {

    /** Writes and reads the port object as KNIME's simple model content. */
    public static final class Serializer extends AbstractSimplePortObjectSerializer<NetworkPortObject> {
    }

    /** The port type {@code Reaction Network}. */
    public static final PortType TYPE = PortTypeRegistry.getInstance().getPortType(NetworkPortObject.class);

    private static final String KEY_TEXT = "text";

    private ReactionNetwork m_network;

    private NetworkPortObjectSpec m_spec;

    /** For the framework, which calls {@code load} next. */
    public NetworkPortObject() {
        // filled by load
    }

    /** A port object that carries the network. */
    public NetworkPortObject(final ReactionNetwork network) {
        m_network = Objects.requireNonNull(network);
        m_spec = NetworkPortObjectSpec.of(network);
    }

    /** The network. */
    public ReactionNetwork network() {
        return m_network;
    }

    @Override
    public NetworkPortObjectSpec getSpec() {
        return m_spec;
    }

    @Override
    public String getSummary() {
        final String name = m_network.name().isEmpty() ? "" : m_network.name() + ": ";
        return name + m_network.species().size() + " species, " + m_network.reactions().size() + " reactions";
    }

    @Override
    protected void save(final ModelContentWO model, final ExecutionMonitor exec) throws CanceledExecutionException {
        model.addString(KEY_TEXT, CrnText.write(m_network));
    }

    @Override
    protected void load(final ModelContentRO model, final PortObjectSpec spec, final ExecutionMonitor exec)
        throws InvalidSettingsException, CanceledExecutionException {
        m_network = CrnText.read(model.getString(KEY_TEXT));
        m_spec = (NetworkPortObjectSpec)spec;
    }
}
