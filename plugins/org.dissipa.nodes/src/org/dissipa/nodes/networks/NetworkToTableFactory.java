/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.dissipa.nodes.port.NetworkPortObject;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Network to Table. */
public final class NetworkToTableFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Network to Table") //
        .icon("./network-to-table.png") //
        .shortDescription("Writes the reactions, species and parameters of a network as tables.") //
        .fullDescription("""
            <p>
            Gives a network as three tables that KNIME's own nodes can join, filter and edit, and that <i>Table to Network</i> reads back.
            Constants are those of the law k V<sup>1-m</sup> &#8719; x<sub>i</sub> (x<sub>i</sub> - 1) ... (falling factorials without 1/n!), in
            volume<sup>m-1</sup>/time. A law that is not mass action stands as text in the column <tt>law</tt> and has no constant.
            </p>
            <p>
            <b>Missing values.</b> An irreversible reaction has no reverse constant. <b>Cost.</b> Linear in the size of the network.
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The reaction network.", NetworkPortObject.TYPE) //
            .addOutputTable("Reactions", "A row a reaction: name, equation, forward and reverse constant, laws as text.") //
            .addOutputTable("Species", "A row a species: name, initial count, whether it is a chemostat.") //
            .addOutputTable("Parameters", "A row a named parameter: name and value.")) //
        .model(m -> m.withoutParameters() //
            .configure(NetworkToTableNode::configure) //
            .execute(NetworkToTableNode::execute)) //
        .nodeType(NodeType.Manipulator) //
        .keywords("reaction network", "CRN", "export", "rate constants", "stoichiometry");

    /** For the framework. */
    public NetworkToTableFactory() {
        super(NODE);
    }
}
