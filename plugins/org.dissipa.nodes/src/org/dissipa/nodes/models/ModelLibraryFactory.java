/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.models;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Model Library. */
public final class ModelLibraryFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Model Library") //
        .icon("./model-library.png") //
        .shortDescription("Gives a well-known reaction network by name, with its paper and its parameters.") //
        .fullDescription("""
            <p>
            Well-known systems, ready to simulate, solve or change:
            </p>
            <ul>
            <li><tt>birth-death</tt>, <tt>gene-expression</tt>: closed forms for mean and variance</li>
            <li><tt>dimer-decay</tt>, <tt>michaelis-menten</tt>: standard tests of simulators</li>
            <li><tt>schloegl</tt>, <tt>toggle-switch</tt>: two states and jumps between them</li>
            <li><tt>autoregulation</tt>: a gene that its own product represses</li>
            <li><tt>vilar-oscillator</tt>, <tt>brusselator</tt>, <tt>lotka-volterra</tt>: oscillators</li>
            <li><tt>multistate</tt>, <tt>phosphorylation-switch</tt>: signalling</li>
            <li><tt>ring</tt>, <tt>kinetic-proofreading</tt>: small engines that run on free energy</li>
            <li><tt>minimal-replicator</tt>, <tt>minimal-replicator-as-published</tt>: a molecule that copies itself, in consistent and in published form</li>
            </ul>
            <p>
            Each is a text that cites its paper; the table <i>Description</i> tells where the constants come from and how they were converted: here
            2 X &#8594; ... with constant k fires at k x (x - 1) / V, without 1/2, so that published constants of such reactions carry a factor. Constants
            that were chosen here, and not in a paper, are said to be so. To change more than parameters, put the text into the node <i>Network
            Creator</i>.
            </p>
            <p>
            <b>Theory.</b> D. T. Gillespie, <a href="https://doi.org/10.1021/j100540a008">Exact stochastic simulation of coupled chemical
            reactions</a>, J. Phys. Chem. 81, 2340 (1977), and the papers that the models cite.
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addOutputPort("Network", "The reaction network.", NetworkPortObject.TYPE) //
            .addOutputTable("Description", "One row: name, title, what it does, citation, link, where the constants come from, and the network as CRN text.") //
            .addOutputTable("Parameters", "A row a parameter: value, default, meaning and unit.")) //
        .model(m -> m.parametersClass(ModelLibraryParameters.class) //
            .configure(ModelLibraryNode::configure) //
            .execute(ModelLibraryNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Species and reactions as a graph.") //
            .page(ViewPages::network) //
            .initialData(i -> i.data(ModelLibraryNode::view))) //
        .nodeType(NodeType.Source) //
        .keywords("example", "Schl\u00f6gl", "toggle switch", "Brusselator", "Vilar", "oscillator", "Michaelis-Menten", "proofreading");

    /** For the framework. */
    public ModelLibraryFactory() {
        super(NODE);
    }
}
