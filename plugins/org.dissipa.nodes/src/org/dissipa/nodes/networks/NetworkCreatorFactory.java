/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Network Creator. */
public final class NetworkCreatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Network Creator") //
        .icon("./network-creator.png") //
        .shortDescription("Makes a reaction network from a few lines of text.") //
        .fullDescription("""
            <p>
            Type a network, one reaction a line:
            </p>
            <pre>
            # Michaelis-Menten, every step reversible
            binding:   E + S &lt;-&gt; ES ; kf, kr
            catalysis: ES &lt;-&gt; E + P ; 0.5, 0.01
            kf = 0.1
            kr = 1
            init E = 3, S = 20
            </pre>
            <p>
            <tt>&lt;-&gt;</tt> is a reversible pair with a forward and a reverse constant, <tt>-&gt;</tt> an irreversible reaction with one;
            <tt>0</tt> or <tt>&#8709;</tt> is the empty complex; <tt>#</tt> starts a comment. A constant is a number or a named parameter.
            A reaction with reactants of coefficients n<sub>i</sub> and total order m fires with propensity
            k V<sup>1-m</sup> &#8719; x<sub>i</sub> (x<sub>i</sub> - 1) ... (x<sub>i</sub> - n<sub>i</sub> + 1): falling factorials without 1/n!, so that
            2 X &#8594; ... with constant k fires at k x (x - 1) / V.
            </p>
            <p>
            An error names the line and column and says what was expected there. The text is read when the node is configured, so the nodes
            that follow know species and reactions before anything runs.
            </p>
            <p>
            <b>Theory.</b> D. T. Gillespie, <a href="https://doi.org/10.1021/j100540a008">Exact stochastic simulation of coupled chemical
            reactions</a>, J. Phys. Chem. 81, 2340 (1977).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p.addOutputPort("Network", "The reaction network.", NetworkPortObject.TYPE)) //
        .model(m -> m.parametersClass(NetworkCreatorParameters.class) //
            .configure(NetworkCreatorNode::configure) //
            .execute(NetworkCreatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Species and reactions as a graph.") //
            .page(ViewPages::network) //
            .initialData(i -> i.data(NetworkView::data))) //
        .nodeType(NodeType.Source) //
        .keywords("reaction network", "CRN", "chemical", "text", "mass action", "species");

    /** For the framework. */
    public NetworkCreatorFactory() {
        super(NODE);
    }
}
