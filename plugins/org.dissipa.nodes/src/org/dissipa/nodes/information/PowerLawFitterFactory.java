/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Power Law Fitter. */
public final class PowerLawFitterFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Power Law Fitter") //
        .icon("./power-law-fitter.png") //
        .shortDescription("Fits a power law to the tail of a sample, tests it, and compares it with other laws of the same tail.") //
        .fullDescription("""
            <p>
            Fits <tt>p(x) &#8733; x<sup>-&#945;</sup></tt> for x &#8805; x<sub>min</sub> by maximum likelihood: of real numbers &#945; = 1 + n/&#931; ln(x/x<sub>min</sub>)
            with standard error (&#945; - 1)/&#8730;n; of integers the maximum of -n ln &#950;(&#945;, x<sub>min</sub>) - &#945; &#931; ln x. The start x<sub>min</sub> is given,
            or chosen by the least Kolmogorov-Smirnov distance D among numbers that leave enough in the tail.
            </p>
            <ul>
            <li><b>p-value</b> by semi-parametric bootstrap: the share of synthetic samples (tail from the fit, body resampled, x<sub>min</sub> chosen anew)
            whose D is as large. Below 0.1 the law counts as rejected. Above it is "not rejected", which is not "is a power law".</li>
            <li><b>Comparison</b> by likelihood on the same tail with an exponential, a log-normal, a stretched exponential (Vuong's z; R &gt; 0 favours the power law)
            and a power law with cutoff (nested: half a &#967;&#178; of one degree). For genuine power laws of some thousand numbers the log-normal is
            practically never excluded; the table then says that the data do not tell.</li>
            </ul>
            <p>
            <b>No evidence of criticality.</b> A straight log-log plot at one system size shows none: use several sizes and <i>Finite-Size Scaling Analyzer</i>.
            The standard error takes x<sub>min</sub> for granted. Values must be independent; those of successive avalanches are not quite.
            </p>
            <p>
            <b>Missing values:</b> such rows are left out, with a warning. <b>When it is slow.</b> A million numbers take a few seconds; the bootstrap costs a fit a replicate
            and is left out with a warning where replicates &#215; different numbers exceed 5&#183;10<sup>7</sup>.
            </p>
            <p>
            <b>Theory.</b> A. Clauset, C. R. Shalizi, M. E. J. Newman, <a href="https://doi.org/10.1137/070710111">Power-law distributions in empirical data</a>,
            SIAM Rev. 51, 661 (2009); Q. H. Vuong, <a href="https://doi.org/10.2307/1912557">Likelihood ratio tests for model selection and non-nested
            hypotheses</a>, Econometrica 57, 307 (1989).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Values", "A row a number, such as the size of an avalanche.") //
            .addOutputTable("Fit", "A row a data set: x_min, alpha with interval, size of the tail, distance, p-value, verdict.") //
            .addOutputTable("Comparison", "A row a law of the same tail: parameters, log-likelihood, AIC, ratio, z, p-value, verdict.") //
            .addOutputTable("Tail", "Empirical P(X &gt;= x) and that of each law, at some hundred numbers.") //
            .addOutputTable("Run Summary", "One row: method, seed, version, replicates, seconds, input hash.")) //
        .model(m -> m.parametersClass(PowerLawFitterParameters.class) //
            .configure(PowerLawFitterNode::configure) //
            .execute(PowerLawFitterNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Empirical tail with the candidates, log-log; a panel a data set.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(PowerLawFitterNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("Pareto", "Zipf", "heavy tail", "exponent", "scale free", "log-normal", "Kolmogorov-Smirnov", "criticality");

    /** For the framework. */
    public PowerLawFitterFactory() {
        super(NODE);
    }
}
