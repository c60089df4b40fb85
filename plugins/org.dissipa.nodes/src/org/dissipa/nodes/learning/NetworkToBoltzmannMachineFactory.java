/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Network to Boltzmann Machine. */
public final class NetworkToBoltzmannMachineFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Network to Boltzmann Machine") //
        .icon("./network-to-boltzmann-machine.png") //
        .shortDescription("Reads the weights and biases of the Boltzmann machine that a network is, where it is one.") //
        .fullDescription("""
            <p>
            Takes the exact stationary law of a network's binary species (those that always count 0 or 1) and expands its logarithm in products of units,
            </p>
            <p>
            <tt>ln p(x) = h<sub>0</sub> + &#931; h<sub>i</sub> x<sub>i</sub> + &#931; h<sub>ij</sub> x<sub>i</sub> x<sub>j</sub>
            + &#931; h<sub>ijk</sub> x<sub>i</sub> x<sub>j</sub> x<sub>k</sub> + ...</tt>
            </p>
            <p>
            A Boltzmann machine with E = + &#931; w x x - &#931; &#952; x has this law if every value of the units has positive probability and all terms of third and higher
            order vanish; then &#952;<sub>i</sub> = h<sub>i</sub> and w<sub>ij</sub> = -h<sub>ij</sub>. Else the node stops and tells the largest term.
            The law is that of species energies where the network is detailed balanced, else the stationary law of its master equation.
            </p>
            <p>
            <b>When it is slow.</b> The states of the network are enumerated, and the terms double with each unit; at most 20 units are read.
            </p>
            <p>
            <b>Theory.</b> W. Poole, T. Ouldridge, M. Gopalkrishnan, <a href="https://doi.org/10.1098/rsif.2024.0373">Autonomous learning of generative models with
            chemical reaction network ensembles</a>, J. R. Soc. Interface 22, 20240373 (2025), for the networks; the expansion (M&#246;bius inversion) is derived here.
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The reaction network; initial counts must be whole numbers.", NetworkPortObject.TYPE) //
            .addOutputTable("Weights", "A row an edge: i, j, w [kT].") //
            .addOutputTable("Biases", "A row a unit: i, theta [kT].") //
            .addOutputTable("Units", "A row a unit: the species that stands for it, and the largest interaction of three or more units left over.") //
            .addOutputTable("Run Summary", "One row: method, version, seconds, input hash.")) //
        .model(m -> m.parametersClass(NetworkToBoltzmannMachineParameters.class) //
            .configure(NetworkToBoltzmannMachineNode::configure) //
            .execute(NetworkToBoltzmannMachineNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("The machine as a graph with its weights and biases.") //
            .page(ViewPages::graph) //
            .initialData(i -> i.data(NetworkToBoltzmannMachineNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("Boltzmann machine", "Ising", "weights", "interactions", "decompile");

    /** For the framework. */
    public NetworkToBoltzmannMachineFactory() {
        super(NODE);
    }
}
