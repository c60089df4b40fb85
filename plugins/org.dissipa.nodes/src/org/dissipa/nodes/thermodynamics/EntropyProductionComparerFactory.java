/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Entropy Production Comparer. */
public final class EntropyProductionComparerFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Entropy Production Comparer (MEPP)") //
        .icon("./entropy-production-comparer.png") //
        .shortDescription("Ranks what a realised state dissipates among declared alternatives. A heuristic.") //
        .fullDescription("""
            <p>
            Compares the entropy production &#963; of a state with that of alternatives that you declare, such as other steady states, other ways to share a current, other parameters:
            </p>
            <p>
            <tt>saturation = &#963; / max &#963;</tt>, &#160; rank (1 for the largest), &#160; <tt>&#963; / min &#963;</tt>.
            </p>
            <p>
            <b>This is a heuristic.</b> A principle of maximum entropy production (MEPP) is no theorem. What comes out depends wholly on which constraints define the alternatives: two parallel
            conductors at a fixed total current share it so as to dissipate <i>least</i>. So the minimum is given as well as the maximum, and the table says that it is a heuristic.
            </p>
            <p>
            <b>Missing values</b> are refused. <b>Cost.</b> None to speak of: the square of the number of states.
            </p>
            <p>
            <b>Theory.</b> L. M. Martyushev, V. D. Seleznev, <a href="https://doi.org/10.1016/j.physrep.2005.12.001">Maximum entropy production principle in physics, chemistry and
            biology</a>, Phys. Rep. 426, 1 (2006); E. T. Jaynes, <a href="https://doi.org/10.1146/annurev.pc.31.100180.003051">The minimum entropy production principle</a>, Annu. Rev. Phys. Chem.
            31, 579 (1980).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("States", "A row a state: its name and its entropy production, all in the same unit.") //
            .addOutputTable("Comparison", "A row a state: entropy production, rank, saturation, ratio to the least.") //
            .addOutputTable("Summary", "One row: the realised state, its saturation and rank, which states dissipate most and least, and the status of such a comparison.")) //
        .model(m -> m.parametersClass(EntropyProductionComparerParameters.class) //
            .configure(EntropyProductionComparerNode::configure) //
            .execute(EntropyProductionComparerNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Entropy production of all states, the realised one marked.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(EntropyProductionComparerNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("MEPP", "maximum entropy production", "minimum entropy production", "dissipation", "rank", "saturation");

    /** For the framework. */
    public EntropyProductionComparerFactory() {
        super(NODE);
    }
}
