/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.dissipa.nodes.port.NetworkPortObject;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Network Writer. */
public final class NetworkWriterFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Network Writer") //
        .icon("./network-writer.png") //
        .shortDescription("Writes a reaction network as text, into a table and, if you like, a file.") //
        .fullDescription("""
            <p>
            Gives a network as text, in a table of one row and, where that is switched on, in a file:
            </p>
            <ul>
            <li><b>CRN text</b>: one statement a line. It keeps everything; the nodes Network Creator and Network Reader give an equal network back, numbers
            bit by bit.</li>
            <li><b>SBML</b> Level 3 Version 2, with propensities written out as kinetic laws, so that other programs count as this one does.</li>
            <li><b>DOT</b>: the graph of species and reactions for <a href="https://graphviz.org">Graphviz</a>. A drawing: amounts and volume are not in
            it, laws stand as tooltips.</li>
            </ul>
            <p>
            A file that is there already is replaced only if you say so. <b>Cost.</b> Linear in the size of the network.
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The reaction network.", NetworkPortObject.TYPE) //
            .addOutputTable("Text", "One row: the text, its format, and the file it was written to if there is one.")) //
        .model(m -> m.parametersClass(NetworkWriterParameters.class) //
            .configure(NetworkWriterNode::configure) //
            .execute(NetworkWriterNode::execute)) //
        .nodeType(NodeType.Manipulator) //
        .keywords("export", "file", "CRN", "DOT", "Graphviz", "SBML", "reaction network");

    /** For the framework. */
    public NetworkWriterFactory() {
        super(NODE);
    }
}
