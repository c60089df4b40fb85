/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Energy Flow Calculator. */
public final class EnergyFlowCalculatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Energy Flow Calculator") //
        .icon("./energy-flow-calculator.png") //
        .shortDescription("Energy input, dissipation and entropy of a driven open network over time, exactly: a table for Equilibrium Flow Analyzer.") //
        .fullDescription("""
            <p>
            Follows the law p of all states of a network whose molecules have energies, in contact with one bath of temperature T. Each jump obeys local detailed
            balance: it exports heat T ln(w/w&#771;), w and w&#771; its rate and that of its reverse; what is not covered by the change of energy is work done by the
            drive. With J the net flux between two states:
            </p>
            <ul>
            <li>dissipation <tt>Q&#775; = T &#931; J ln(w/w&#771;)</tt>, energy input <tt>W&#775; = U&#775; + Q&#775;</tt> [energy/time]</li>
            <li>entropy <tt>S = -&#931; p ln p</tt>; flux <tt>-Q&#775;/T</tt>, production <tt>&#931; J ln(w p/w&#771; p&#771;) &#8805; 0</tt> [nat/time]</li>
            </ul>
            <p>
            A network whose rate constants obey exp(-&#916;E/T) is undriven, and its energy input is 0; any other ratio is a drive. Irreversible reactions make the
            flows infinite. Where molecules come from chemostats, T ln(w/w&#771;) holds the entropy exchanged with these too: read it as dissipated free energy.
            </p>
            <p>
            <b>When it is slow.</b> Some (largest exit rate &#215; end time) passes over all jumps; up to some 10<sup>5</sup> states.
            </p>
            <p>
            <b>Theory.</b> J. Schnakenberg, <a href="https://doi.org/10.1103/RevModPhys.48.571">Network theory of microscopic and macroscopic behavior of
            master equation systems</a>, Rev. Mod. Phys. 48, 571 (1976).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The network; initial counts must be whole numbers, and the states it reaches finite in number.", NetworkPortObject.TYPE) //
            .addInputTable("Energies", "A row a species: its name and the energy of one molecule.") //
            .addOutputTable("Flows", "A row a time: energy, its rate, energy input, dissipation, entropy, its rate, flux and production, bath temperature.") //
            .addOutputTable("Levels", "A row a time and energy: number of states, probability.") //
            .addOutputTable("Run Summary", "One row: method with the number of states, version, seconds, input hash.")) //
        .model(m -> m.parametersClass(EnergyFlowCalculatorParameters.class) //
            .configure(EnergyFlowCalculatorNode::configure) //
            .execute(EnergyFlowCalculatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Rates of energy and entropy over time; the path of entropy against energy.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(EnergyFlowCalculatorNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("heat", "work", "entropy flux", "entropy production", "driven", "first law", "second law");

    /** For the framework. */
    public EnergyFlowCalculatorFactory() {
        super(NODE);
    }
}
