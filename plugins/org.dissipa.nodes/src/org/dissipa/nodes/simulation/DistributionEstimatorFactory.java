/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Distribution Estimator. */
public final class DistributionEstimatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Distribution Estimator") //
        .icon("./distribution-estimator.png") //
        .shortDescription("Histograms of an ensemble: how probable each count of each species is at each time.") //
        .fullDescription("""
            <p>
            Takes trajectories recorded on a common time grid, or end states, such as <i>Stochastic Simulator</i> gives them, and tells for every time and
            species in what share p = k/n of the replicates each count was seen, with the standard error &#8730;(q (1 - q)/n), q = (k + 1)/(n + 2). That
            error is never 0, so that counts that were not seen can be held against the exact law of <i>Master Equation Solver</i>. Near p = 0 the estimate
            is far from normal: allow an absolute tolerance of ten counts or so as well.
            </p>
            <p>
            <b>Missing values</b> are left out; n says how many values there were. <b>Cost.</b> Linear in the table; memory grows with times &#215; species
            &#215; largest count.
            </p>
            <p>
            <b>Theory.</b> A. Agresti, B. A. Coull, <a href="https://doi.org/10.1080/00031305.1998.10480550">Approximate is better than "exact" for interval
            estimation of binomial proportions</a>, Am. Stat. 52, 119 (1998).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Trajectories", "A time column and a column of counts a species; a row a replicate and time.") //
            .addOutputTable("Distribution", "A row a time, species and count: probability, standard error, number of replicates.")) //
        .model(m -> m.parametersClass(DistributionEstimatorParameters.class) //
            .configure(DistributionEstimatorNode::configure) //
            .execute(DistributionEstimatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Share of the replicates at each count, of the first species that vary: at the last time, jointly of two species, and over time by colour.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(DistributionEstimatorNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("histogram", "probability", "marginal", "bimodal", "ensemble", "replicates");

    /** For the framework. */
    public DistributionEstimatorFactory() {
        super(NODE);
    }
}
