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
            <b>All relations.</b> Each row names its relation, whether it applies here and why, and its status and paper; a product below its bound in a row that
            does not apply violates nothing.
            </p>
            <ul>
            <li>Long times, steady state: the relation above; with the pseudo entropy production &#928; = &#931; 2(a - b)<sup>2</sup>/(a + b) &lt;= &#963; in its place;
            the kinetic relation V A/J<sup>2</sup> &gt;= 1 with the activity A; the thermo-kinetic relation V/J<sup>2</sup> &gt;= (4A/&#963;<sup>2</sup>) &#934;(&#963;/2A)<sup>2</sup>,
            given as the ratio of its sides; one cycle.</li>
            <li>Several currents: &#963;/(J<sup>T</sup> C<sup>-1</sup> J) &gt;= 2, attained by the most precise combination of all reactions, whose weights are given.</li>
            <li>Finite time T: Var &#931;/J<sup>2</sup> &gt;= 2 from a stationary start; Var &#931;/[T j(T)]<sup>2</sup> &gt;= 2 from any start, with j(T) the current at the end.</li>
            <li>Driving of speed v from a fixed initial law: Var &#931;/[T &#8706;<sub>T</sub>J - v &#8706;<sub>v</sub>J]<sup>2</sup> &gt;= 2.</li>
            <li>Discrete time: n Var/J<sup>2</sup> &gt;= 2/(e<sup>&#916;s</sup> - 1) with &#916;s a step; the form with 2/&#916;s fails there.</li>
            </ul>
            <p>
            None of them covers underdamped motion, feedback, functions of the state such as a species count, growth rates d ln x/dt, or a time-discretised simulation.
            </p>
            <p>
            <b>Tables.</b> For sliding windows over a table of replicates, simulated or measured, without a network: <i>Windowed Uncertainty Checker</i>.
            </p>
            <p>
            <b>When it is slow.</b> Exact: beyond about 10<sup>5</sup> states; relations of finite time take about (largest exit rate &#215; duration) passes over all
            jumps a current. Sampled: events = duration &#215; activity &#215; replicates. <b>Missing values</b> stand where a number has no meaning.
            </p>
            <p>
            <b>Theory.</b> A. C. Barato, U. Seifert, <a href="https://doi.org/10.1103/PhysRevLett.114.158101">Thermodynamic uncertainty relation for
            biomolecular processes</a>, PRL 114, 158101 (2015); P. Pietzonka, A. C. Barato, U. Seifert,
            <a href="https://doi.org/10.1088/1751-8113/49/34/34LT01">Affinity- and topology-dependent bound on current fluctuations</a>,
            J. Phys. A 49, 34LT01 (2016); K. Liu, Z. Gong, M. Ueda, <a href="https://doi.org/10.1103/PhysRevLett.125.140602">Thermodynamic uncertainty
            relation for arbitrary initial states</a>, PRL 125, 140602 (2020); T. Koyuk, U. Seifert, <a href="https://doi.org/10.1103/PhysRevLett.125.260604">Thermodynamic
            uncertainty relation for time-dependent driving</a>, PRL 125, 260604 (2020); the other papers stand in the table.
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The reaction network.", NetworkPortObject.TYPE) //
            .addOutputTable("Relations", "A row a current, way of computation and relation: J, V, entropy production, product, bound, slack, "
                + "confidence interval and verdict.") //
            .addOutputTable("Run Summary", "One row: method, seed, version, replicates, events, seconds, input hash.") //
            .addOutputTable("Most Precise Current", "A row a reaction: its weight in the combination of least product, largest weight 1, and its current.")) //
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
