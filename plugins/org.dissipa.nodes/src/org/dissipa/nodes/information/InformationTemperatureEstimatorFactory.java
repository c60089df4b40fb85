/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Information Temperature Estimator. */
public final class InformationTemperatureEstimatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Information Temperature Estimator") //
        .icon("./information-temperature-estimator.png") //
        .shortDescription("Estimates the inverse temperature dS/dU of counts, events or a path, of either sign, and tells whether there is one.") //
        .fullDescription("""
            <p>
            The information temperature is T = (&#8706;S/&#8706;U)<sup>-1</sup>. Its inverse &#946; comes first here: it passes smoothly through 0 where a
            population inverts, while T jumps from +&#8734; to -&#8734;.
            </p>
            <ul>
            <li><b>Counts over energy levels</b>, or <b>single events</b>: &#946; by maximum likelihood, the solution of
            <tt>&#931; E g e<sup>-&#946;E</sup>/Z = mean energy</tt>, with standard error 1/&#8730;(N Var E), profile-likelihood and bootstrap intervals.
            A &#946; comes out of any counts; it is a temperature only if they are canonical. The G-test (K - 2 degrees of freedom, and by bootstrap
            where counts are small) says so, and a verdict stands in the table: <tt>not rejected</tt>, <tt>not canonical</tt> (read the local values
            &#946;<sub>ij</sub> instead), <tt>not testable</tt> (two levels), <tt>one sided</tt>.</li>
            <li><b>Energy and entropy over time</b>: the slope dS/dU window by window (Theil-Sen, block bootstrap). It is an inverse temperature only while
            the states stay canonical. Otherwise <b>its sign may be wrong</b>: a system relaxing to a bath of positive temperature can lose entropy while it
            gains energy. Give the levels of the system, and each slope is held against the canonical state of the same energy.</li>
            <li><b>Spectrum</b>: exact canonical states, by &#946; or by mean energy. In a bounded spectrum &#946; &lt; 0 where U exceeds its value at infinite
            temperature.</li>
            </ul>
            <p>
            <b>Information per energy</b>, d(S<sub>max</sub> - S)/dU = -&#946; [nat/energy], is an identity along canonical states. It has a unit, no upper limit,
            changes sign with T and says nothing on dissipation: it is not an efficiency. A negative temperature is no evidence of criticality.
            </p>
            <p>
            <b>Assumptions.</b> Observations are independent; where they are not, all intervals are too small. <b>Missing values:</b> rows that miss one of the
            values are left out, with a warning. <b>When it is slow.</b> A million events take about a second; the bootstrap costs replicates &#215; levels and is
            left out with a warning where that is more than 5&#183;10<sup>7</sup>.
            </p>
            <p>
            <b>Theory.</b> B. Efron, <a href="https://doi.org/10.1214/aos/1176344130">The geometry of exponential families</a>, Ann. Stat. 6, 362 (1978);
            N. F. Ramsey, <a href="https://doi.org/10.1103/PhysRev.103.20">Thermodynamics and statistical mechanics at negative absolute temperatures</a>,
            Phys. Rev. 103, 20 (1956); P. K. Sen, <a href="https://doi.org/10.1080/01621459.1968.10480934">Estimates of the regression coefficient based on
            Kendall's tau</a>, J. Am. Stat. Assoc. 63, 1379 (1968).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Data", "Levels with counts, single events, a path of energy and entropy, or the levels of a spectrum.") //
            .addOutputTable("Temperatures", "A row a data set: beta with intervals, temperature, tests, verdict. Of a path a row a window; of a spectrum its ends.") //
            .addOutputTable("Levels", "A row a level: count, canonical probability, local beta. Of a path its points; of a spectrum probabilities at each beta.") //
            .addOutputTable("Canonical States", "The curve of entropy S against energy U of the spectrum; or the states asked for.") //
            .addOutputTable("Run Summary", "One row: method, seed, version, replicates, seconds, input hash.")) //
        .model(m -> m.parametersClass(InformationTemperatureEstimatorParameters.class) //
            .configure(InformationTemperatureEstimatorNode::configure) //
            .execute(InformationTemperatureEstimatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Entropy against energy: canonical states, the data, and the tangent whose slope is beta; a panel a data set.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(TemperatureView::of))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("negative temperature", "population inversion", "Boltzmann", "canonical", "beta", "energy", "entropy", "spectrum");

    /** For the framework. */
    public InformationTemperatureEstimatorFactory() {
        super(NODE);
    }
}
