/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Table to Network. */
public final class TableToNetworkFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Table to Network") //
        .icon("./table-to-network.png") //
        .shortDescription("Makes a reaction network from a table of reactions and a table of species.") //
        .fullDescription("""
            <p>
            Each row of the first table is a reaction: an equation such as <tt>A + 2 B &lt;-&gt; C</tt>, its forward constant and, if it is
            reversible, its reverse constant. Each row of the second table is a species with its initial count. The second table names all
            species, so a slip in an equation is found; if it is empty, the species are those of the equations and start with none.
            </p>
            <p>
            The law is mass action: a reaction with reactants of coefficients n<sub>i</sub> and total order m fires with propensity
            k V<sup>1-m</sup> &#8719; x<sub>i</sub> (x<sub>i</sub> - 1) ... (x<sub>i</sub> - n<sub>i</sub> + 1), falling factorials without 1/n!.
            Constants are in volume<sup>m-1</sup>/time, in the time unit of your choice; the results of the nodes that follow are in the same unit.
            </p>
            <p>
            <b>Missing values.</b> A missing reverse constant makes an <tt>-&gt;</tt> reaction irreversible; for <tt>&lt;-&gt;</tt> it is an error. A missing
            name is numbered R1, R2, ... Any other missing value is an error that names row and column.
            </p>
            <p>
            <b>Theory.</b> D. T. Gillespie, <a href="https://doi.org/10.1021/j100540a008">Exact stochastic simulation of coupled chemical
            reactions</a>, J. Phys. Chem. 81, 2340 (1977).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Reactions", "A row a reaction: equation, forward constant, reverse constant, name.") //
            .addInputTable("Species", "A row a species: name, initial count, whether it is held fixed. May be empty.") //
            .addOutputPort("Network", "The reaction network.", NetworkPortObject.TYPE)) //
        .model(m -> m.parametersClass(TableToNetworkParameters.class) //
            .configure(TableToNetworkNode::configure) //
            .execute(TableToNetworkNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Species and reactions as a graph.") //
            .page(ViewPages::network) //
            .initialData(i -> i.data(NetworkView::data))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("reaction network", "CRN", "rate constants", "stoichiometry", "import");

    /** For the framework. */
    public TableToNetworkFactory() {
        super(NODE);
    }
}
