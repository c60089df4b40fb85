/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Avalanche Analyzer. */
public final class AvalancheAnalyzerFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Avalanche Analyzer") //
        .icon("./avalanche-analyzer.png") //
        .shortDescription("Finds avalanches in any time series: excursions above a threshold, their sizes, durations and pauses.") //
        .fullDescription("""
            <p>
            An avalanche is a maximal run of rows whose signal x exceeds a threshold &#952;. The signal holds its value until the next row:
            </p>
            <p>
            <tt>size = &#8747; (x - &#952;) dt</tt>, duration from the first row above to the first row not above, peak max(x - &#952;).
            </p>
            <p>
            Avalanches that touch the ends of the record are cut short; they are listed as not complete and left out of the means. Give sizes or durations to
            <i>Power Law Fitter</i>.
            </p>
            <p>
            <b>Read with care.</b> Statistics depend on the threshold: try several. Even a random walk has power laws (durations of exponent 3/2), and noise on a
            signal splits avalanches. A power law of avalanches is no evidence of criticality; a critical system's cutoff grows with its size (<i>Finite-Size
            Scaling Analyzer</i>).
            </p>
            <p>
            <b>Missing values:</b> such rows are left out, with a warning; the row before then holds longer. <b>Cost.</b> One pass a threshold.
            </p>
            <p>
            <b>Theory.</b> L. Laurson, X. Illa, M. J. Alava, <a href="https://doi.org/10.1088/1742-5468/2009/01/P01019">The effect of thresholding on temporal
            avalanche statistics</a>, J. Stat. Mech. (2009) P01019.
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Series", "A row a time, such as the trajectories of Stochastic Simulator; replicates may be data sets of their own.") //
            .addOutputTable("Avalanches", "A row an avalanche: start, duration, size, peak, time since the one before, whether it is complete.") //
            .addOutputTable("Summary", "A row a data set and threshold: numbers, means with standard errors, extremes, share of time above.") //
            .addOutputTable("Run Summary", "One row: method, version, seconds, input hash.")) //
        .model(m -> m.parametersClass(AvalancheAnalyzerParameters.class) //
            .configure(AvalancheAnalyzerNode::configure) //
            .execute(AvalancheAnalyzerNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Size against duration of complete avalanches, log-log; a panel a data set.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(AvalancheAnalyzerNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("burst", "threshold", "excursion", "crackling", "criticality", "time series");

    /** For the framework. */
    public AvalancheAnalyzerFactory() {
        super(NODE);
    }
}
