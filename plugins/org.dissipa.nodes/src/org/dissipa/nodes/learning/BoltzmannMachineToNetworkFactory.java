/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Boltzmann Machine to Network. */
public final class BoltzmannMachineToNetworkFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Boltzmann Machine to Network") //
        .icon("./boltzmann-machine-to-network.png") //
        .shortDescription("Makes a chemical network whose states follow the law of a Boltzmann machine.") //
        .fullDescription("""
            <p>
            Takes a Boltzmann machine, binary units x with the law
            </p>
            <p>
            <tt>P(x) = exp(-E(x))/Z, E(x) = + &#931; w<sub>ij</sub> x<sub>i</sub> x<sub>j</sub> - &#931; &#952;<sub>i</sub> x<sub>i</sub></tt> [kT]
            </p>
            <p>
            as a table of weights and one of biases, over any graph, and makes a reaction network of it. <b>Mind the sign</b>: here positive weights repel. Weights of
            the other convention, E = - &#931; w x x - &#931; &#952; x, can be read as well.
            </p>
            <ul>
            <li><b>Edge species</b>: species X_0, X_1 a unit and W_X_Y_0, W_X_Y_1 an edge; for every pattern of a unit's neighbours one reversible reaction flips it, the
            neighbours acting as catalysts, and turns the edge species of neighbours at 1. With energies -&#952; of X_1 and w of W_X_Y_1 the network is detailed balanced and
            its equilibrium is the machine's law. 2<sup>neighbours</sup> reactions a unit.</li>
            <li><b>Direct</b>: without edge species. The stationary law is the machine's, but no species energies exist: real molecules would need fuel.</li>
            <li><b>Taylor</b>: rates linear in the weights, one or two molecules a reaction, approximate for small parameters, not detailed balanced.</li>
            <li><b>Binding</b>: edge species with one or two molecules a reaction; the unit binds its neighbours one by one and the complex flips. The law given that
            nothing is bound is the machine's.</li>
            <li><b>Field</b>: one reaction a unit whose rate is a function of its neighbours, the edge-species process with edge species left implicit; for units with many
            neighbours.</li>
            </ul>
            <p>
            The table <i>Equilibrium</i> is computed from the network, not from the machine; the table <i>Constructions</i> tells the sizes of all, which are known before
            anything is built, and the divergence of the machine's law from the network's.
            </p>
            <p>
            <b>Missing values</b> stop the node; units that only the weights name have bias 0, which a warning tells. Each pair of units may have one edge.
            <b>When it is slow.</b> Reactions double with each neighbour of a unit, states of the network with each unit: a ring of 16 units
            or a complete graph of 10 takes a second or so, each further unit twice to four times as long.
            </p>
            <p>
            <b>Theory.</b> W. Poole, T. Ouldridge, M. Gopalkrishnan, <a href="https://doi.org/10.1098/rsif.2024.0373">Autonomous learning of generative models with
            chemical reaction network ensembles</a>, J. R. Soc. Interface 22, 20240373 (2025); W. Poole et al.,
            <a href="https://doi.org/10.1007/978-3-319-66799-7_14">Chemical Boltzmann machines</a>, DNA 23, 210 (2017). Names of the direct and Taylor constructions are
            from the latter; their details, the binding and the field construction are derived here.
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Weights", "A row an edge: two units and the weight [kT].") //
            .addInputTable("Biases", "A row a unit: its name or number and its bias [kT].") //
            .addOutputPort("Network", "The network, started with all units at 0.", NetworkPortObject.TYPE) //
            .addOutputTable("Equilibrium", "A row a value of the units: a column a unit, probability.") //
            .addOutputTable("Constructions", "A row a construction: species, reactions, channels, molecularity, law; of the one built its divergence from the machine.") //
            .addOutputTable("Run Summary", "One row: method with the number of states, version, seconds, input hash.")) //
        .model(m -> m.parametersClass(BoltzmannMachineToNetworkParameters.class) //
            .configure(BoltzmannMachineToNetworkNode::configure) //
            .execute(BoltzmannMachineToNetworkNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Probability of each value of the units.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(BoltzmannMachineToNetworkNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("Boltzmann machine", "Ising", "Hopfield", "weights", "energy", "compile", "chemical computing", "CBM", "ECBM");

    /** For the framework. */
    public BoltzmannMachineToNetworkFactory() {
        super(NODE);
    }
}
