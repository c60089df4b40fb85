/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Chemical Boltzmann Machine Sampler. */
public final class ChemicalBoltzmannMachineSamplerFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Chemical Boltzmann Machine Sampler") //
        .icon("./chemical-boltzmann-machine-sampler.png") //
        .shortDescription("Draws rows from a Boltzmann machine, such as a trained one, some units held if wanted.") //
        .fullDescription("""
            <p>
            Draws values of all units, visible and hidden, from
            </p>
            <p>
            <tt>P(x) = exp(-E(x))/Z, E(x) = + &#931; w<sub>ij</sub> x<sub>i</sub> x<sub>j</sub> - &#931; &#952;<sub>i</sub> x<sub>i</sub></tt> [kT],
            </p>
            <p>
            given the values of units that are held. Independent draws are exact: the units that join others are enumerated, those that remain are independent given these.
            Simulated draws are states of one stochastic simulation of the edge-species network, each unit flipping from 0 to 1 at exp(f/2) and back at exp(-f/2), f its field.
            </p>
            <p>
            <b>Missing values</b> stop the node. <b>When it is slow.</b> Independent draws double with each unit that must be enumerated (the smaller side of a restricted
            machine, every unit of a full one) and stop beyond 24 of them; simulate then. Strong weights make simulations slow to forget.
            </p>
            <p>
            <b>Theory.</b> W. Poole, T. Ouldridge, M. Gopalkrishnan, <a href="https://doi.org/10.1098/rsif.2024.0373">Autonomous learning of generative models with
            chemical reaction network ensembles</a>, J. R. Soc. Interface 22, 20240373 (2025).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Weights", "A row an edge: two units and the weight [kT].") //
            .addInputTable("Biases", "A row a unit: its name or number and its bias [kT].") //
            .addOutputTable("Samples", "A row a sample: a column of 0 and 1 a unit.") //
            .addOutputTable("Run Summary", "One row: method, seed, version, samples, seconds, input hash.")) //
        .model(m -> m.parametersClass(ChemicalBoltzmannMachineSamplerParameters.class) //
            .configure(ChemicalBoltzmannMachineSamplerNode::configure) //
            .execute(ChemicalBoltzmannMachineSamplerNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Share of ones of each unit.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(ChemicalBoltzmannMachineSamplerNode::view))) //
        .nodeType(NodeType.Source) //
        .keywords("generate", "synthetic data", "Gibbs", "draw", "conditional", "CBM");

    /** For the framework. */
    public ChemicalBoltzmannMachineSamplerFactory() {
        super(NODE);
    }
}
