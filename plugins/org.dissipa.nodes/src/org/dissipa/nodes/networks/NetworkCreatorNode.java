/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.run.EngineCall;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;

/** Network Creator: configure and execute. */
final class NetworkCreatorNode {
    private NetworkCreatorNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final NetworkCreatorParameters settings = in.getParameters();
        out.setOutSpec(0, NetworkPortObjectSpec.of(EngineCall.configure(() -> CrnText.read(settings.m_text))));
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final NetworkCreatorParameters settings = in.getParameters();
        final ReactionNetwork network = EngineCall.execute(() -> CrnText.read(settings.m_text));
        final NetworkPortObject object = new NetworkPortObject(network);
        out.setOutData(0, object);
        out.setInternalData(object);
    }
}
