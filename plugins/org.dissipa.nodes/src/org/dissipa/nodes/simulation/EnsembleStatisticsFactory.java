/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Ensemble Statistics. */
public final class EnsembleStatisticsFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Ensemble Statistics") //
        .icon("./ensemble-statistics.png") //
        .shortDescription("Mean, standard deviation and percentiles of an ensemble of trajectories over time.") //
        .fullDescription("""
            <p>
            Takes trajectories recorded on a common time grid, such as <i>Stochastic Simulator</i> gives them, and tells for every time and every
            species the mean over replicates, the standard deviation sd = &#8730;(&#931;(x - mean)<sup>2</sup>/(n - 1)), the standard error of the mean
            sd/&#8730;n, and the 5th, 25th, 50th, 75th and 95th percentile (interpolated order statistics).
            </p>
            <p>
            <b>Missing values</b> are left out; n says how many values there were. <b>Cost.</b> Linear in the table; percentiles keep all values in memory,
            8 bytes each, and can be switched off.
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Trajectories", "A time column and a numeric column a species; a row a replicate and time.") //
            .addOutputTable("Statistics", "A row a time and species: mean, sd, n, standard error and percentiles.")) //
        .model(m -> m.parametersClass(EnsembleStatisticsParameters.class) //
            .configure(EnsembleStatisticsNode::configure) //
            .execute(EnsembleStatisticsNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Mean of each species with its bands from the 5th to the 95th and from the 25th to the 75th percentile.") //
            .page(ViewPages::trajectory) //
            .initialData(i -> i.data(EnsembleStatisticsNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("mean", "standard deviation", "percentile", "quantile", "average", "replicates");

    /** For the framework. */
    public EnsembleStatisticsFactory() {
        super(NODE);
    }
}
