/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Gas Expansion. */
public final class GasExpansionFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Gas Expansion") //
        .icon("./gas-expansion.png") //
        .shortDescription("A dilute gas of hard discs expands into its box; its coarse-grained Boltzmann entropy against the size of the cells.") //
        .fullDescription("""
            <p>
            Discs start in the left part of a box with Maxwell velocities and move from collision to collision (specular walls). The Boltzmann entropy of the
            macrostate that the fractions f of discs in cells &#916; of (x, v<sub>x</sub>) make is
            </p>
            <p>
            <tt>s = -&#931; f ln(f/|&#916;|)</tt> per particle,
            </p>
            <p>
            up to a constant; from N discs in K occupied cells it comes out low by about (K - 1)/2N, which <i>corrected entropy</i> adds. In all it gains
            ln(width/width filled).
            </p>
            <p>
            Beside it stands the exact entropy of the same gas <b>without collisions</b>: it grows too, at a rate proportional to &#916;v, because streaming winds up
            finer than the cells. What collisions add does not depend on the cells. Energy is conserved to rounding; the motion runs back when velocities are turned
            round, if only for a few collisions each: after that rounding wins.
            </p>
            <p>
            <b>When it is slow.</b> Some microseconds an event; N&#8730;(&#960;T) n a collisions a unit of time. The defaults take some seconds.
            </p>
            <p>
            <b>Theory.</b> P. L. Garrido, S. Goldstein, D. A. Huse, J. L. Lebowitz, <a href="https://arxiv.org/abs/2403.07519">Time evolution of the
            Boltzmann entropy for a nonequilibrium dilute gas</a>, arXiv:2403.07519; B. J. Alder, T. E. Wainwright,
            <a href="https://doi.org/10.1063/1.1730376">Studies in molecular dynamics</a>, J. Chem. Phys. 31, 459 (1959).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addOutputTable("Entropies", "A row a time and pair of cell widths: entropy, its gain with and without collisions, occupied cells.") //
            .addOutputTable("Gas", "One row: mean free path after the expansion, the gain it ends at, collisions, energy drift.") //
            .addOutputTable("Run Summary", "One row: method, seed, version, collisions, seconds.")) //
        .model(m -> m.parametersClass(GasExpansionParameters.class) //
            .configure(GasExpansionNode::configure) //
            .execute(GasExpansionNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Gain of entropy against time for each pair of cell widths, with and without collisions.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(GasExpansionNode::view))) //
        .nodeType(NodeType.Source) //
        .keywords("Boltzmann entropy", "coarse graining", "hard discs", "molecular dynamics", "free expansion", "irreversibility");

    /** For the framework. */
    public GasExpansionFactory() {
        super(NODE);
    }
}
