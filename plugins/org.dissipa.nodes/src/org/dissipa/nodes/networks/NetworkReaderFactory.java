/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Network Reader. */
public final class NetworkReaderFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Network Reader") //
        .icon("./network-reader.png") //
        .shortDescription("Reads a reaction network from a file: SBML, BioNetGen .net or CRN text.") //
        .fullDescription("""
            <p>
            Reads a network from a file and tells how its rate laws were understood. The format is told by what the file holds, not
            by its ending:
            </p>
            <ul>
            <li><b>SBML</b>, Level 2 and 3: compartments, parameters, initial assignments, function definitions, assignment rules, boundary and constant species,
            general kinetic laws, events. A kinetic law that is mass action is read as such; the law of a reversible reaction that is one difference is
            taken apart into forward and reverse.</li>
            <li><b>BioNetGen .net</b>: species, reactions and groups that rules were expanded into. Elementary, functional, <tt>Sat</tt>, <tt>MM</tt> and
            <tt>Hill</tt> rates are read; a pair of reactions that come from one reversible rule becomes one reversible reaction; groups become
            observables.</li>
            <li><b>CRN text</b>: one reaction, parameter or initial count a line, as the node Network Creator reads it.</li>
            </ul>
            <p>
            <b>Conventions.</b> Here a reaction with reactants of coefficients n<sub>i</sub> and total order m fires with propensity
            k V<sup>1-m</sup> &#8719; x<sub>i</sub> (x<sub>i</sub> - 1) ... (x<sub>i</sub> - n<sub>i</sub> + 1): falling factorials without 1/n!. Other formats
            have other conventions; the table <i>Conversions</i> shows each law as the file writes it beside the propensity that results. A
            construct that is not supported is an error that names its line, never left out.
            </p>
            <p>
            <b>Cost.</b> Linear in the size of the file: a second or two for a hundred thousand reactions. The file is read when the node executes; that it
            is there is checked before.
            </p>
            <p>
            <b>Formats.</b> L. A. Harris et al., <a href="https://doi.org/10.1093/bioinformatics/btw469">BioNetGen 2.2: advances in rule-based
            modeling</a>, Bioinformatics 32, 3366 (2016); S. M. Keating et al., <a href="https://doi.org/10.15252/msb.20199110">SBML Level 3: an
            extensible format for the exchange and reuse of biological models</a>, Mol. Syst. Biol. 16, e9110 (2020).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addOutputPort("Network", "The reaction network.", NetworkPortObject.TYPE) //
            .addOutputTable("Conversions", "A row a reaction: its law as the file writes it, the propensity as understood, and a note where something was "
                + "converted; notes on the model as a whole stand first.")) //
        .model(m -> m.parametersClass(NetworkReaderParameters.class) //
            .configure(NetworkReaderNode::configure) //
            .execute(NetworkReaderNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Species and reactions as a graph.") //
            .page(ViewPages::network) //
            .initialData(i -> i.data(NetworkView::data))) //
        .nodeType(NodeType.Source) //
        .keywords("import", "file", "BioNetGen", "net", "SBML", "CRN", "reaction network");

    /** For the framework. */
    public NetworkReaderFactory() {
        super(NODE);
    }
}
