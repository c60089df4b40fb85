/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Equilibrium Flow Analyzer. */
public final class EquilibriumFlowAnalyzerFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Equilibrium Flow Analyzer") //
        .icon("./equilibrium-flow-analyzer.png") //
        .shortDescription("Balances of energy and entropy of a driven system, its regime, and which conditions of a negative temperature hold.") //
        .fullDescription("""
            <p>
            From a table of energy input W&#775;, dissipation Q&#775; and entropy S over time, such as <i>Energy Flow Calculator</i> gives for a network, or from
            measurements:
            </p>
            <ul>
            <li><b>Balances</b>, interval by interval: <tt>&#916;U = W - Q</tt> and <tt>&#916;S = &#916;<sub>e</sub>S + &#916;<sub>i</sub>S</tt> with the flux
            &#916;<sub>e</sub>S = -&#8747; Q&#775;/T dt; flows are integrated by the trapezoidal rule, states are differences, nothing is differentiated. A residual of
            energy or a negative production says that a flow is missing.</li>
            <li><b>Regime</b>: storing or releasing energy, ordering or disordering, driven steady state, equilibrium.</li>
            <li><b>Conditions</b> from which arXiv:2412.05309 infers a negative information temperature: energy is gained; entropy falls with it; entropy
            depends on energy alone. The first two hold as well for driven systems that are not inverted. The third is tested, not granted: with the levels of the
            system by the canonical entropy at the same energy, without them by whether the path comes back to an energy with the same entropy. A path that never comes
            back cannot tell.</li>
            <li><b>Information gained per entropy exported</b>, -&#916;S/(-&#916;<sub>e</sub>S) &#8804; 1 by the second law: dimensionless, unlike dS/dU.</li>
            </ul>
            <p>
            A negative temperature is no evidence of criticality or self-organisation, and none is inferred.
            </p>
            <p>
            <b>Missing values:</b> such rows are left out, with a warning. <b>Cost.</b> One pass.
            </p>
            <p>
            <b>Theory.</b> J. M. R. Parrondo, J. M. Horowitz, T. Sagawa, <a href="https://doi.org/10.1038/nphys3230">Thermodynamics of information</a>, Nat.
            Phys. 11, 131 (2015); claims discussed: <a href="https://arxiv.org/abs/2412.05309">arXiv:2412.05309</a>.
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Flows", "A row a time: energy input, dissipation, entropy, and if known energy and bath temperature.") //
            .addOutputTable("Balances", "A row an interval, the whole first: changes, flows, production, regime.") //
            .addOutputTable("Conditions", "A row a condition: holds, fails or not testable, with the number behind it.") //
            .addOutputTable("Run Summary", "One row: method, version, seconds, input hash.")) //
        .model(m -> m.parametersClass(EquilibriumFlowAnalyzerParameters.class) //
            .configure(EquilibriumFlowAnalyzerNode::configure) //
            .execute(EquilibriumFlowAnalyzerNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Entropy change, flux and production of each interval with its regime.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(EquilibriumFlowAnalyzerNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("self-organisation", "entropy production", "entropy flux", "dissipative structure", "balance", "negative temperature");

    /** For the framework. */
    public EquilibriumFlowAnalyzerFactory() {
        super(NODE);
    }
}
