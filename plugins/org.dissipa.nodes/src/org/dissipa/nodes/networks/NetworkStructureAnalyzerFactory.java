/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Network Structure Analyzer. */
public final class NetworkStructureAnalyzerFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Network Structure Analyzer") //
        .icon("./network-structure-analyzer.png") //
        .shortDescription("Tells what a network's structure says before anything is simulated: conserved quantities, cycles, deficiency, detailed balance.") //
        .fullDescription("""
            <p>
            What follows from the stoichiometric matrix S and the graph of complexes, in exact whole-number arithmetic. <i>Closed</i> is the network with chemostatted species reacting like others, <i>open</i> the network
            as it moves.
            </p>
            <ul>
            <li><b>Conservation laws</b> &#8467;S = 0 with the totals they fix; without negative coefficients where such a basis exists. A law is <i>broken</i> if chemostats break it.</li>
            <li><b>Cycles</b> Sc = 0: <i>internal</i> ones leave every species alone, <i>emergent</i> ones move molecules between chemostats, with affinity &#931; c<sub>r</sub> ln(k<sub>+</sub>/k<sub>-</sub>). Chemostats = broken
            laws + emergent cycles.</li>
            <li><b>Complexes</b>, linkage classes, strong and terminal classes, weak reversibility, <b>deficiency</b> &#948; = complexes - linkage classes - rank S, and what the theorems of deficiency zero and one say, for all
            rate constants.</li>
            <li><b>Detailed balance</b> by Wegscheider's conditions; <b>complex balance</b>; <b>extended detailed balance</b> of mechanisms with irreversible steps: a structural condition, that no irreversible steps take part in an oriented
            cycle, decided by linear programming with a certificate that is checked exactly, and an algebraic one, Wegscheider's for the reversible part. Each test gives its verdict and what proves it.</li>
            </ul>
            <p>
            Laws other than mass action have structure, but no rate constants to test; their tests say <i>not applicable</i>.
            </p>
            <p>
            <b>When it is slow.</b> Beyond some thousand reactions; cycles are then counted, not listed. The laws without negative coefficients can be too many to search; the basis then may have negative ones, and a warning tells.
            </p>
            <p>
            <b>Theory.</b> M. Feinberg, <a href="https://doi.org/10.1007/BF00375614">The existence and uniqueness of steady states for a class of chemical reaction networks</a>, Arch. Ration. Mech. Anal. 132, 311 (1995);
            M. Polettini, M. Esposito, <a href="https://doi.org/10.1063/1.4886396">Irreversible thermodynamics of open chemical networks</a>, J. Chem. Phys. 141, 024117 (2014); A. N. Gorban, G. S. Yablonsky,
            <a href="https://doi.org/10.1016/j.ces.2011.07.054">Extended detailed balance for systems with irreversible reactions</a>, Chem. Eng. Sci. 66, 5388 (2011).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The reaction network.", NetworkPortObject.TYPE) //
            .addOutputTable("Properties", "A row a property, of the closed and of the open network.") //
            .addOutputTable("Conservation Laws", "A row a law: its expression, whether chemostats break it, its total.") //
            .addOutputTable("Cycles", "A row a cycle: its reactions, what it moves between chemostats, its affinity.") //
            .addOutputTable("Complexes", "A row a complex of the open network: linkage class, strong class, whether nothing leads out of it.") //
            .addOutputTable("Balance", "A row a test: verdict, number of conditions, largest violation, certificate.") //
            .addOutputTable("Stoichiometry", "A row a species and reaction that changes or needs it: coefficients on both sides and their difference.")) //
        .model(m -> m.parametersClass(NetworkStructureAnalyzerParameters.class) //
            .configure(NetworkStructureAnalyzerNode::configure) //
            .execute(NetworkStructureAnalyzerNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("The graph of complexes; colours are linkage classes.") //
            .page(ViewPages::graph) //
            .initialData(i -> i.data(NetworkStructureAnalyzerNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("stoichiometric matrix", "conservation law", "moiety", "deficiency", "linkage class", "detailed balance", "Wegscheider", "complex balance", "cycle");

    /** For the framework. */
    public NetworkStructureAnalyzerFactory() {
        super(NODE);
    }
}
