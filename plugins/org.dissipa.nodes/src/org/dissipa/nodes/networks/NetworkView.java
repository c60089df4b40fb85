/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.dissipa.network.diagram.NetworkDiagram;
import org.dissipa.nodes.port.NetworkPortObject;
import org.knime.node.DefaultView.ViewInput;

/** Data of the network view. */
final class NetworkView {
    private NetworkView() {
        // one function
    }

    static NetworkDiagram data(final ViewInput in) {
        return NetworkDiagram.of(((NetworkPortObject)in.getInternalPortObjects()[0]).network());
    }
}
