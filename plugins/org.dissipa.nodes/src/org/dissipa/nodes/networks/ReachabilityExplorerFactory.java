/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Reachability Explorer. */
public final class ReachabilityExplorerFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Reachability Explorer") //
        .icon("./reachability-explorer.png") //
        .shortDescription("Enumerates the states that a network can reach from its initial counts, and how they hang together.") //
        .fullDescription("""
            <p>
            A state is a count for every species. From the initial counts each reaction that can fire leads to a next state; the node follows them all, breadth first, and tells how many there are, how far each species ranges,
            which states come back to each other, which can be left for good and which cannot be left at all. Reachable states are fewer than those that the conservation laws allow.
            </p>
            <p>
            The sets of states that reach each other are classes; one that cannot be left is recurrent, and the process ends up in one of them. With one recurrent class the stationary law is unique; an absorbing state is a
            recurrent class of its own.
            </p>
            <p>
            <b>Infinite and very large networks.</b> Where there are more states than you allow, exploration stops there; the tables hold the states found so far, and a warning says whether the network is infinite (some state leads
            to a larger one with nothing less and something more) or just larger. Classes then refer to the states found.
            </p>
            <p>
            <b>When it is slow.</b> States &#215; reactions propensities; a million states take some seconds. <b>Theory.</b> R. M. Karp, R. E. Miller,
            <a href="https://doi.org/10.1016/S0022-0000(69)80011-5">Parallel program schemata</a>, J. Comput. Syst. Sci. 3, 147 (1969).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The reaction network.", NetworkPortObject.TYPE) //
            .addOutputTable("Size", "A row a property: states, jumps, classes, whether all states were found.") //
            .addOutputTable("Ranges", "A row a species: initial, least and greatest count among the states found.") //
            .addOutputTable("States", "A row a state: its counts, exit rate, steps from the initial state, class.") //
            .addOutputTable("Jumps", "A row a jump: states, reaction, direction, propensity.")) //
        .model(m -> m.parametersClass(ReachabilityExplorerParameters.class) //
            .configure(ReachabilityExplorerNode::configure) //
            .execute(ReachabilityExplorerNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("The states and jumps as a graph; of large networks the states nearest to the initial one.") //
            .page(ViewPages::graph) //
            .initialData(i -> i.data(ReachabilityExplorerNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("state space", "reachable states", "recurrent class", "absorbing state", "state graph", "reachability");

    /** For the framework. */
    public ReachabilityExplorerFactory() {
        super(NODE);
    }
}
