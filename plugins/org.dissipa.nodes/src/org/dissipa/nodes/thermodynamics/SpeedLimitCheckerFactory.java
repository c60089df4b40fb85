/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Speed Limit Checker. */
public final class SpeedLimitCheckerFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Speed Limit Checker") //
        .icon("./speed-limit-checker.png") //
        .shortDescription("Tells how fast a relaxation is compared with what its dissipation and activity allow.") //
        .fullDescription("""
            <p>
            A process that goes from the law p(0) to p(&#964;) in the time &#964; must dissipate and jump enough. With the entropy production &#931; over the time, the mean number of
            jumps a time &lt;A&gt; and a distance between the laws, the node checks
            </p>
            <ul>
            <li>Shiraishi, Funo, Saito: <tt>&#964; &gt;= L<sup>2</sup>/(2 &#931; &lt;A&gt;)</tt> with L = &#931;|p(&#964;) - p(0)|;</li>
            <li>Hatano-Sasa: <tt>&#964; &gt;= c L<sup>2</sup>/(2 &#931;<sub>ex</sub> &lt;A&gt;)</tt>, c = 0.8961277512, with the excess part of &#931; alone;</li>
            <li>Wasserstein: <tt>&#964; &gt;= 2 W<sub>1</sub><sup>2</sup>/(&#931; &lt;A&gt;)</tt> with the least number of jumps W<sub>1</sub> that turns one law into the other on the graph of
            the process, and the tight form <tt>&#931; &gt;= 2 W<sub>1</sub> artanh(W<sub>1</sub>/(&#964; &lt;A&gt;))</tt>;</li>
            <li>mobility: <tt>&#964; &gt;= W<sub>1</sub><sup>2</sup>/(&#931; &lt;M&gt;)</tt> with M = &#931; (a - b)/ln(a/b);</li>
            <li>activity alone: <tt>arccos &#931;&#8730;(p(0)p(&#964;)) &lt;= &#189; &#8747;&#8730;B(t)/t dt</tt>, B the mean number of jumps until t.</li>
            </ul>
            <p>
            Each is given as the ratio of bound and actual value: at most 1. A form with the squared Hellinger distance in place of L<sup>2</sup>, which has been published, is no theorem; it
            is computed for comparison under the name <i>as published</i> only, and exceeds 1 already for two states.
            </p>
            <p>
            <b>Exact</b>: all states, laws by uniformisation, &#931; as change of entropy plus heat. <b>When it is slow.</b> Some hundred laws over time for each duration, and about n<sup>2</sup> log n
            for W<sub>1</sub>: up to some thousand states. <b>Missing values</b> stand where a limit cannot be evaluated.
            </p>
            <p>
            <b>Theory.</b> N. Shiraishi, K. Funo, K. Saito, <a href="https://doi.org/10.1103/PhysRevLett.121.070601">Speed limit for classical stochastic processes</a>, PRL 121,
            070601 (2018); T. Van Vu, K. Saito, <a href="https://doi.org/10.1103/PhysRevX.13.011013">Thermodynamic unification of optimal transport</a>, PRX 13, 011013 (2023); Y. Hasegawa,
            <a href="https://doi.org/10.1038/s41467-023-38074-8">Unifying speed limit, thermodynamic uncertainty relation and Heisenberg principle via bulk-boundary correspondence</a>,
            Nat. Commun. 14, 2828 (2023).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The reaction network.", NetworkPortObject.TYPE) //
            .addOutputTable("Speed Limits", "A row a duration and limit: ratio of bound and actual value, slack, verdict, whether and why it applies, statement, status, paper.") //
            .addOutputTable("Distances", "A row a duration and quantity: distances between the laws, entropy production, activity, mobility.") //
            .addOutputTable("Run Summary", "One row: method with the number of states, version, seconds, input hash.")) //
        .model(m -> m.parametersClass(SpeedLimitCheckerParameters.class) //
            .configure(SpeedLimitCheckerNode::configure) //
            .execute(SpeedLimitCheckerNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("The ratio of bound and actual value of every limit, by duration.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(SpeedLimitCheckerNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("speed limit", "Wasserstein", "relaxation", "optimal transport", "activity", "Hellinger", "TSL");

    /** For the framework. */
    public SpeedLimitCheckerFactory() {
        super(NODE);
    }
}
