/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.text.TextAreaWidget;

/** What Network Creator asks its user. */
final class NetworkCreatorParameters implements NodeParameters {

    @Widget(title = "Network", description = "The network in the CRN text form: a reaction, parameter or initial count a line; "
        + "# starts a comment.")
    @TextAreaWidget(rows = 16)
    String m_text = """
        # An enzyme that turns S into P; every step is reversible
        binding:   E + S <-> ES ; 0.1, 1
        catalysis: ES <-> E + P ; 0.5, 0.01
        init E = 3, S = 20
        """;
}
