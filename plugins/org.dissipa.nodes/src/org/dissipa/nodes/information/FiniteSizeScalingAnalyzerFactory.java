/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Finite-Size Scaling Analyzer. */
public final class FiniteSizeScalingAnalyzerFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Finite-Size Scaling Analyzer") //
        .icon("./finite-size-scaling-analyzer.png") //
        .shortDescription("How moments of avalanche sizes grow with the size of the system: what a straight log-log plot cannot tell.") //
        .fullDescription("""
            <p>
            Simple scaling <tt>P(s) = s<sup>-&#964;</sup> G(s/L<sup>D</sup>)</tt> makes moments grow as powers of the system size L:
            <tt>&#10216;s<sup>q</sup>&#10217; ~ L<sup>&#963;(q)</sup></tt> with &#963;(q) = D (q + 1 - &#964;) for q &gt; &#964; - 1. The node estimates &#963;(1), &#963;(2), &#963;(3),
            D = &#963;(3) - &#963;(2) and &#964; = 3 - &#963;(2)/D by weighted lines in the logarithms; standard errors grow with the scatter about the lines.
            </p>
            <p>
            A cutoff that grows with L is required of a critical system, and not sufficient: that the drive is slow and transport conserves must be known otherwise. The
            sandpile's sizes do not scale simply; its exponents drift with L. Avalanches of size 0 count in the means.
            </p>
            <p>
            <b>Missing values:</b> such rows are left out, with a warning. <b>Cost.</b> One pass.
            </p>
            <p>
            <b>Theory.</b> M. De Menech, A. L. Stella, C. Tebaldi, <a href="https://doi.org/10.1103/PhysRevE.58.R2677">Rare events and breakdown of simple
            scaling in the Abelian sandpile model</a>, Phys. Rev. E 58, R2677 (1998).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Avalanches", "A row an avalanche: its size, and the size of the system it happened in; at least three system sizes.") //
            .addOutputTable("Exponents", "sigma(1), sigma(2), sigma(3), D and tau with standard errors.") //
            .addOutputTable("Sizes", "A row a system size: number of avalanches, mean and largest size.") //
            .addOutputTable("Run Summary", "One row: method, version, seconds, input hash.")) //
        .model(m -> m.parametersClass(FiniteSizeScalingAnalyzerParameters.class) //
            .configure(FiniteSizeScalingAnalyzerNode::configure) //
            .execute(FiniteSizeScalingAnalyzerNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Mean and largest size against the size of the system, log-log.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(FiniteSizeScalingAnalyzerNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("criticality", "exponent", "avalanche", "cutoff", "moment", "scaling");

    /** For the framework. */
    public FiniteSizeScalingAnalyzerFactory() {
        super(NODE);
    }
}
