/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Chemical Boltzmann Machine Predictor. */
public final class ChemicalBoltzmannMachinePredictorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Chemical Boltzmann Machine Predictor") //
        .icon("./chemical-boltzmann-machine-predictor.png") //
        .shortDescription("Conditional probabilities of missing cells given those that a row shows, from a trained machine.") //
        .fullDescription("""
            <p>
            For each row the exact conditional law of its missing cells given the cells shown, P(missing | shown), hidden units and other missing cells summed out. In the
            machine's network this is hard clamping: the flip reactions of the units shown are left out, and the rest relaxes to equilibrium.
            </p>
            <p>
            Connect <i>Weights</i>, <i>Biases</i> and <i>Columns</i> of <i>Chemical Boltzmann Machine Learner</i>: the last tells how each column of the rows becomes binary. For
            a machine of your own make a table with the columns <tt>column</tt>, <tt>unit</tt>, <tt>cut</tt>, <tt>one</tt>, <tt>zero</tt>.
            </p>
            <p>
            <b>Missing values</b> are what is predicted; a cell that is shown has the probability 0 or 1. A text that was not learned stops the node. The log-probability of
            the shown cells tells how usual a row is. <b>When it is slow.</b> Sums double with each unit on the smaller side of a restricted machine.
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
            .addInputTable("Columns", "A row a column: its unit, and its cut point or its two texts.") //
            .addInputTable("Rows", "Rows with the columns learned; cells may be missing.") //
            .addOutputTable("Predictions", "A row a row: log-probability of the shown cells, and of each column the probability of 1.") //
            .addOutputTable("Joint Laws", "A row a row and value of its missing cells: probability.") //
            .addOutputTable("Run Summary", "One row: method, version, seconds, input hash.")) //
        .model(m -> m.parametersClass(ChemicalBoltzmannMachinePredictorParameters.class) //
            .configure(ChemicalBoltzmannMachinePredictorNode::configure) //
            .execute(ChemicalBoltzmannMachinePredictorNode::execute)) //
        .nodeType(NodeType.Predictor) //
        .keywords("inference", "impute", "missing", "conditional", "classify", "CBM");

    /** For the framework. */
    public ChemicalBoltzmannMachinePredictorFactory() {
        super(NODE);
    }
}
