/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Uncertainty Relation Checker. */
public final class UncertaintyRelationCheckerFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Uncertainty Relation Checker") //
        .icon("./uncertainty-relation-checker.png") //
        .shortDescription("Tells how precise each current is for what it dissipates, and holds it against the uncertainty relation.") //
        .fullDescription("""
            <p>
            In a stationary state every current J that changes sign under time reversal obeys the thermodynamic uncertainty relation
            </p>
            <p>
            <tt>V &#963; / J<sup>2</sup> &gt;= 2</tt>
            </p>
            <p>
            with V = lim Var/t its variance rate and &#963; the entropy production rate of the whole network [k_B/time]. A current is a linear
            combination of net extents of reactions (forward less reverse firings), such as the formation of a product; a species count is not one.
            </p>
            <ul>
            <li><b>Exact.</b> The stationary law of the master equation over all reachable states, and J and V from the perturbed tilted generator:
            no sampling, no numerical differentiation. The class of reachable states must be finite and irreducible.</li>
            <li><b>Sampled.</b> Replicates of the stationary process over a finite time t: Var(J<sub>t</sub>) &#931;<sub>t</sub> / &lt;J<sub>t</sub>&gt;<sup>2</sup>,
            which obeys the same bound at every t and tends to the exact product for long t. The confidence interval has the stated coverage; a bound
            inside it is <i>not</i> a violation.</li>
            </ul>
            <p>
            For a network with a single cycle of N states and affinity A the sharper unicyclic bound (A/N) coth(A/2N) is checked as well; a uniform ring
            attains it. An irreversible reaction makes &#963; and the product infinite: this is reported, not repaired.
            </p>
            <p>
            <b>Assumptions</b>, checked and reported in the table: time-independent rates, stationary start, every jump reversible.
            <b>When it is slow.</b> Exact: beyond about 10<sup>5</sup> states. Sampled: events = duration &#215; activity &#215; replicates.
            </p>
            <p>
            <b>Theory.</b> A. C. Barato, U. Seifert, <a href="https://doi.org/10.1103/PhysRevLett.114.158101">Thermodynamic uncertainty relation for
            biomolecular processes</a>, PRL 114, 158101 (2015); P. Pietzonka, A. C. Barato, U. Seifert,
            <a href="https://doi.org/10.1088/1751-8113/49/34/34LT01">Affinity- and topology-dependent bound on current fluctuations</a>,
            J. Phys. A 49, 34LT01 (2016).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The reaction network.", NetworkPortObject.TYPE) //
            .addOutputTable("Relations", "A row a current, way of computation and relation: J, V, entropy production, product, bound, slack, "
                + "confidence interval and verdict.") //
            .addOutputTable("Run Summary", "One row: method, seed, version, replicates, events, seconds, input hash.")) //
        .model(m -> m.parametersClass(UncertaintyRelationCheckerParameters.class) //
            .configure(UncertaintyRelationCheckerNode::configure) //
            .execute(UncertaintyRelationCheckerNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("The uncertainty product of each current, exact and sampled with its confidence interval, against the bound.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(UncertaintyRelationCheckerNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("TUR", "thermodynamic uncertainty relation", "precision", "Fano factor", "dissipation", "current fluctuations");

    /** For the framework. */
    public UncertaintyRelationCheckerFactory() {
        super(NODE);
    }
}
