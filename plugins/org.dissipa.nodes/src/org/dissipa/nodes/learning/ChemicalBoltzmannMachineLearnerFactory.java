/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Chemical Boltzmann Machine Learner. */
public final class ChemicalBoltzmannMachineLearnerFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Chemical Boltzmann Machine Learner") //
        .icon("./chemical-boltzmann-machine-learner.png") //
        .shortDescription("Trains a Boltzmann machine on a table and gives it back as a chemical network.") //
        .fullDescription("""
            <p>
            Learns the joint distribution of binary columns: a Boltzmann machine of visible units (the columns) and hidden ones,
            </p>
            <p>
            <tt>P(x) = exp(-E(x))/Z, E(x) = + &#931; w<sub>ij</sub> x<sub>i</sub> x<sub>j</sub> - &#931; &#952;<sub>i</sub> x<sub>i</sub></tt> [kT],
            </p>
            <p>
            by gradient descent on the Kullback-Leibler divergence of the data from the visible units' law,
            </p>
            <p>
            <tt>&#952; &#8592; &#952; + &#951; (&lt;x&gt;<sub>data</sub> - &lt;x&gt;<sub>model</sub>), w &#8592; w - &#951; (&lt;xx&gt;<sub>data</sub> - &lt;xx&gt;<sub>model</sub>)</tt>.
            </p>
            <p>
            Mind the signs: here positive weights repel. In the network these are species energies: -&#952; of the species X_1, w of W_X_Y_1. Means are exact sums, or sampled
            by persistent chains, stochastic simulations of the network that go on from step to step.
            </p>
            <p>
            <b>Columns.</b> Numbers 0 and 1, and yes and no, are taken as they are; other numbers are cut where that parts them most evenly, or at a cut point of yours; of two
            texts the later in the alphabet is 1. The table <i>Columns</i> shows it all.
            </p>
            <p>
            <b>Missing values</b> are summed out, exactly; then there is no divergence, only a likelihood. <b>When it is slow.</b> Exact sums double with each unit of the
            smaller side of a restricted machine, and with each unit of a full one, up to 24; a step costs such a sum for each different row. Without hidden units the
            divergence is convex; with hidden units it is not, and other seeds may find better machines.
            </p>
            <p>
            <b>Theory.</b> W. Poole, T. Ouldridge, M. Gopalkrishnan, <a href="https://doi.org/10.1098/rsif.2024.0373">Autonomous learning of generative models with
            chemical reaction network ensembles</a>, J. R. Soc. Interface 22, 20240373 (2025), whose equations (5) and (9) give the weights' update with the opposite sign;
            D. H. Ackley, G. E. Hinton, T. J. Sejnowski, <a href="https://doi.org/10.1207/s15516709cog0901_7">A learning algorithm for Boltzmann machines</a>,
            Cogn. Sci. 9, 147 (1985).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Data", "A row an observation; a column a visible unit.") //
            .addOutputPort("Network", "The trained machine as a network, started with all units at 0.", NetworkPortObject.TYPE) //
            .addOutputTable("Distribution", "A row a value of the visible units: probability after learning, share of the data, probability before.") //
            .addOutputTable("Learning Curve", "A row an evaluation: step, learning rate, divergence, log-likelihoods, length of the gradient.") //
            .addOutputTable("Weights", "A row an edge: i, j, w [kT].") //
            .addOutputTable("Biases", "A row a unit: i, theta [kT], visible or hidden.") //
            .addOutputTable("Columns", "A row a visible column: its unit and how it was made binary.") //
            .addOutputTable("Scores", "A row a model: mean log-likelihood of the rows learned and held out; independent columns to compare with.") //
            .addOutputTable("Run Summary", "One row: method, seed, version, seconds, input hash.")) //
        .model(m -> m.parametersClass(ChemicalBoltzmannMachineLearnerParameters.class) //
            .configure(ChemicalBoltzmannMachineLearnerNode::configure) //
            .execute(ChemicalBoltzmannMachineLearnerNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("The distribution before and after learning against the data.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(ChemicalBoltzmannMachineLearnerNode::view))) //
        .nodeType(NodeType.Learner) //
        .keywords("train", "generative model", "RBM", "restricted Boltzmann machine", "hidden units", "contrastive divergence", "density", "CBM");

    /** For the framework. */
    public ChemicalBoltzmannMachineLearnerFactory() {
        super(NODE);
    }
}
