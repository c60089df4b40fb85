/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Table to Markov Process. */
public final class TableToMarkovProcessFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Table to Markov Process") //
        .icon("./table-to-markov-process.png") //
        .shortDescription("Makes a Markov jump process from a table of states and rates, or of observed transitions.") //
        .fullDescription("""
            <p>
            Each row tells a transition between two states: where from, where to, how fast, and, if you like, by which channel. The process goes out as a
            reaction network in which every state is a species, every transition a reaction A &lt;-&gt; B, and a single molecule hops about: so every node that takes a
            network takes it. Its master equation is
            </p>
            <p>
            <tt>dp<sub>i</sub>/dt = &#931;<sub>j</sub> (w<sub>ji</sub> p<sub>j</sub> - w<sub>ij</sub> p<sub>i</sub>)</tt>.
            </p>
            <ul>
            <li><b>Rates.</b> w<sub>ij</sub> stands in a column [1/time].</li>
            <li><b>Counts.</b> Numbers N<sub>ij</sub> of transitions seen and the total time T<sub>i</sub> spent in the state left, the same in all its rows:
            w<sub>ij</sub> = N<sub>ij</sub> / T<sub>i</sub>, standard error w<sub>ij</sub> / N<sub>ij</sub><sup>1/2</sup>.</li>
            <li><b>Single transitions.</b> A row a transition that was seen, with the time spent in the state before it; a row whose state reached is missing tells a time that
            ended with the observation. Counts and times are added up.</li>
            </ul>
            <p>
            <b>Channels.</b> Two mechanisms between the same two states (two heat baths, two enzymes) carry two channel names, the two directions of one mechanism the same
            name; they are kept apart, as adding their rates up would hide dissipation. A channel's forward direction between two states is that of the first row that names it.
            A channel that joins several pairs of states gives a reaction for each, <tt>hot[A-&gt;B]</tt>; their sum is the channel's current. Where the
            table has no channel column, a transition and its reverse are one channel, <tt>A-&gt;B</tt>. A transition whose reverse is not there is irreversible.
            </p>
            <p>
            <b>Start and classes.</b> The process starts in the first state of the table unless you name another. If it falls apart into several sets that it cannot leave, its long-run
            behaviour depends on the start, and the node asks you to name it. White space in the names of states becomes an underscore.
            </p>
            <p>
            <b>Missing values.</b> A missing channel means no channel name. Any other missing value is an error that names row and column, but for the state reached as said above.
            A rate 0 means that there is no transition.
            </p>
            <p>
            <b>Cost.</b> Linear in the rows; 10<sup>5</sup> states take a second or two. <b>Theory.</b> J. Schnakenberg,
            <a href="https://doi.org/10.1103/RevModPhys.48.571">Network theory of microscopic and macroscopic behavior of master equation systems</a>, Rev. Mod. Phys. 48, 571 (1976).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Transitions", "A row a transition: state left, state reached, rate (or count and time, or time), channel.") //
            .addOutputPort("Network", "The process as a reaction network with one molecule.", NetworkPortObject.TYPE) //
            .addOutputTable("Transitions", "A row a transition: its rate, with count and standard error where it was estimated.") //
            .addOutputTable("States", "A row a state: its name in the network, its exit rate, whether it is recurrent and in which class, whether the process starts there.")) //
        .model(m -> m.parametersClass(TableToMarkovProcessParameters.class) //
            .configure(TableToMarkovProcessNode::configure) //
            .execute(TableToMarkovProcessNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("States and transitions as a graph; of large processes the first states.") //
            .page(ViewPages::network) //
            .initialData(i -> i.data(TableToMarkovProcessNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("Markov chain", "rate matrix", "transition rates", "generator", "transition counts", "dwell times", "import");

    /** For the framework. */
    public TableToMarkovProcessFactory() {
        super(NODE);
    }
}
