/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Equilibrium Calculator. */
public final class EquilibriumCalculatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Equilibrium Calculator") //
        .icon("./equilibrium-calculator.png") //
        .shortDescription("Exact equilibrium of a detailed balanced network, with means of species clamped or counts given: inference by a network.") //
        .fullDescription("""
            <p>
            A detailed balanced network has species energies G with ln(k<sub>+</sub>/k<sub>-</sub>) = -&#916;G for each reaction; the node finds them. On the states reachable
            from the initial counts its equilibrium is
            </p>
            <p>
            <tt>&#960;(s) = exp(-&#931; G<sub>i</sub> s<sub>i</sub>) / (Z &#928; s<sub>i</sub>!)</tt>
            </p>
            <p>
            computed in logarithms from all states. What is species X, given that the mean of Y is c?
            </p>
            <ul>
            <li><b>Energy clamp</b>: shifts &#916; of the clamped species' energies that bring their means to the targets, by Newton's method. Of all laws with these means it
            is the closest to the unclamped one.</li>
            <li><b>Potential clamp</b>: the same law by baths of potential species at concentrations exp(&#916; - G<sup>P</sup>), made and used along with the clamped ones; the
            network that leaves the node has them in its rate constants.</li>
            <li><b>Sample clamp</b>: the exact law of one of n independent samples given that their mean is the target; it tends to the energy clamp, its divergence falling as
            1/n<sup>2</sup>.</li>
            <li><b>Counts given</b>: exact conditioning, the limit of hard clamping.</li>
            </ul>
            <p>
            A target must lie strictly between the least and greatest count, and agree with conserved totals. A network that is not detailed balanced is refused, with the
            cycle that breaks the balance; <i>Master Equation Solver</i> takes it.
            <b>When it is slow.</b> Time and memory grow with the states times species: 10<sup>6</sup> states take seconds. Infinite classes are cut off with a certified bound.
            </p>
            <p>
            <b>Theory.</b> W. Poole, T. Ouldridge, M. Gopalkrishnan, <a href="https://doi.org/10.1098/rsif.2024.0373">Autonomous learning of generative models with
            chemical reaction network ensembles</a>, J. R. Soc. Interface 22, 20240373 (2025); the same, <a href="https://arxiv.org/abs/2205.06313">Detailed balanced
            chemical reaction networks as generalized Boltzmann machines</a>, arXiv:2205.06313 (2022).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "A network of reversible mass-action reactions; initial counts must be whole numbers.", NetworkPortObject.TYPE) //
            .addOutputPort("Network", "The network whose equilibrium the energy or potential clamped law is; else the network as it was.", NetworkPortObject.TYPE) //
            .addOutputTable("Law", "A row a state, or a value of the species chosen: counts, probability, unclamped probability.") //
            .addOutputTable("Moments", "A row a species: mean and standard deviation, clamped and unclamped; energy, target, shift, potential.") //
            .addOutputTable("Distances", "Kullback-Leibler and Jensen-Shannon divergence [nat], total variation and Hellinger distance of the law from the unclamped one.") //
            .addOutputTable("Run Summary", "One row: method with the number of states, version, seconds, input hash.")) //
        .model(m -> m.parametersClass(EquilibriumCalculatorParameters.class) //
            .configure(EquilibriumCalculatorNode::configure) //
            .execute(EquilibriumCalculatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("The law and the unclamped law, over the counts of one species or over the states.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(EquilibriumCalculatorNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("detailed balance", "Boltzmann", "partition function", "inference", "conditional", "clamp", "potential", "energy");

    /** For the framework. */
    public EquilibriumCalculatorFactory() {
        super(NODE);
    }
}
