/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Machine Energy Calculator. */
public final class MachineEnergyCalculatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Machine Energy Calculator") //
        .icon("./machine-energy-calculator.png") //
        .shortDescription("How often rows visit each energy level of a Boltzmann machine, and each unit against the cost of switching it on.") //
        .fullDescription("""
            <p>
            Takes rows of 0 and 1, data or samples, and a Boltzmann machine of energy <tt>E(x) = &#931; w<sub>ij</sub> x<sub>i</sub> x<sub>j</sub> - &#931;
            &#952;<sub>i</sub> x<sub>i</sub></tt> [kT], such as <i>Chemical Boltzmann Machine Learner</i> gives, and counts
            </p>
            <ul>
            <li><b>Levels</b>: every state with its energy, for <i>Information Temperature Estimator</i>. For rows that follow the machine's law &#946; = 1 [1/kT], and the
            G-test says how well they do. For the rows that a machine without hidden units learned, &#946; = 1 exactly at the end of learning, since then mean
            energies of rows and machine agree; early on weights are small and &#946; is larger: in the machine's eyes the data are cold.</li>
            <li><b>Occupancies</b>: how often each unit is 1 against the energy E(1) - E(0) that switching it on costs while the others stay as they are, for
            <i>Fermi-Dirac Fitter</i>: for samples of the machine &#946; = 1 and threshold 0.</li>
            </ul>
            <p>
            Weights have columns i, j, w; biases i, theta; rows need a column a unit, hidden ones too. <b>Missing values:</b> rows that miss a unit are left out.
            <b>When it is slow.</b> All 2<sup>n</sup> states are listed; up to 16 units.
            </p>
            <p>
            <b>Theory.</b> D. H. Ackley, G. E. Hinton, T. J. Sejnowski, <a href="https://doi.org/10.1207/s15516709cog0901_7">A learning algorithm for Boltzmann
            machines</a>, Cogn. Sci. 9, 147 (1985).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Rows", "A column of 0 and 1 a unit; counts if you like.") //
            .addInputTable("Weights", "A row an edge: i, j, w [kT], positive weights repel.") //
            .addInputTable("Biases", "A row a unit: i, theta [kT]; its order is the order of the units.") //
            .addOutputTable("Levels", "A row a state: energy [kT], count, fraction, the machine's probability.") //
            .addOutputTable("Occupancies", "A row a unit and energy: trials, and how many of them are 1.") //
            .addOutputTable("Run Summary", "One row: method with the number of states, version, seconds, input hash.")) //
        .model(m -> m.parametersClass(MachineEnergyCalculatorParameters.class) //
            .configure(MachineEnergyCalculatorNode::configure) //
            .execute(MachineEnergyCalculatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Share of the rows and probability of each state against its energy.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(MachineEnergyCalculatorNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("Boltzmann machine", "energy level", "temperature", "learning", "field", "occupancy");

    /** For the framework. */
    public MachineEnergyCalculatorFactory() {
        super(NODE);
    }
}
