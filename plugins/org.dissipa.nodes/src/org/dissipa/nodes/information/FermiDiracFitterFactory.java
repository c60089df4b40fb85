/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Fermi-Dirac Fitter. */
public final class FermiDiracFitterFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Fermi-Dirac Fitter") //
        .icon("./fermi-dirac-fitter.png") //
        .shortDescription("Fits threshold and temperature, of either sign, to how often an event occurs against its energy.") //
        .fullDescription("""
            <p>
            Each trial at energy E is occupied once or not at all (exclusion). The law of maximum binary entropy
            -&#931; [n ln n + (1 - n) ln(1 - n)] under mean number and mean energy is
            </p>
            <p>
            <tt>n(E) = 1/(1 + exp(&#946; (E - &#956;)))</tt>, T = 1/&#946;
            </p>
            <p>
            (with -&#931; p ln p alone one would get Boltzmann's law). It is fitted by maximum likelihood to counts of trials and occurrences: logit n =
            a + bE, &#946; = -b, T = -1/b, threshold &#956; = -a/b, standard errors from the Fisher information and the delta method, profile-likelihood and
            bootstrap intervals. A negative T tilts the law, so that events above &#956; are the likelier; it needs no other law and is no evidence of criticality.
            </p>
            <ul>
            <li>Where a flat occupancy is not rejected, <b>T is unidentified and &#956; undefined</b>: their intervals are missing and a warning says so.</li>
            <li>Where a threshold parts the data without overlap, no finite &#946; is the likeliest: the interval is open on one side, and the estimates
            shown are penalised ones (Firth).</li>
            <li>The deviance (levels - 2 degrees of freedom) tests the law where expected counts are large enough.</li>
            <li><i>Models</i> compares likelihoods with Boltzmann's law without exclusion, probit, both Gompertz laws and flat (Akaike's criterion, Vuong's z).</li>
            </ul>
            <p>
            <b>Missing values:</b> rows that miss one of the values are left out, with a warning. <b>When it is slow.</b> A million different energies take some ten seconds, as long again if compared with other laws; the bootstrap
            costs a fit a replicate and is left out with a warning where replicates &#215; energies exceed 5&#183;10<sup>7</sup>.
            </p>
            <p>
            <b>Theory.</b> D. Firth, <a href="https://doi.org/10.1093/biomet/80.1.27">Bias reduction of maximum likelihood estimates</a>, Biometrika 80, 27
            (1993); Q. H. Vuong, <a href="https://doi.org/10.2307/1912557">Likelihood ratio tests for model selection and non-nested hypotheses</a>,
            Econometrica 57, 307 (1989).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Data", "Energies with trials and occurrences, or single events.") //
            .addOutputTable("Fit", "A row a data set: beta, temperature, threshold with intervals, tests, verdict.") //
            .addOutputTable("Levels", "A row an energy: trials, occurrences, occupancy, fitted occupancy.") //
            .addOutputTable("Models", "A row a law: log-likelihood, AIC, Fermi-Dirac's log-likelihood minus the law's, Vuong's z, p-value.") //
            .addOutputTable("Run Summary", "One row: method, seed, version, replicates, seconds, input hash.")) //
        .model(m -> m.parametersClass(FermiDiracFitterParameters.class) //
            .configure(FermiDiracFitterNode::configure) //
            .execute(FermiDiracFitterNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Occupancy against energy with the fitted law and its threshold; a panel a data set.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(FermiDiracFitterNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("logistic", "threshold", "occupancy", "negative temperature", "binary", "dose response", "information");

    /** For the framework. */
    public FermiDiracFitterFactory() {
        super(NODE);
    }
}
