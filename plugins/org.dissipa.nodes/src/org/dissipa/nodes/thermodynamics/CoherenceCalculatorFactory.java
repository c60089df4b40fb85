/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Coherence Calculator. */
public final class CoherenceCalculatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Coherence Calculator") //
        .icon("./coherence-calculator.png") //
        .shortDescription("Tells how long the oscillations of a network stay in phase, and what that costs.") //
        .fullDescription("""
            <p>
            Correlations of a network in its steady state decay and oscillate with the eigenvalues &#955; of its master equation. A mode with
            </p>
            <p>
            <tt>R = |Im &#955;| / (-Re &#955;)</tt>
            </p>
            <p>
            goes through R/2&#960; oscillations before it loses its phase; its period is 2&#960;/|Im &#955;|. The node gives the slowest mode, the most coherent one and all that oscillate, and holds
            them against two bounds:
            </p>
            <ul>
            <li>Barato and Seifert: <tt>R &lt;= max cot(&#960;/N) tanh(A/2N)</tt> over the cycles of the graph of states, with N states and affinity A. A <b>conjecture</b>; uniform rings attain it.</li>
            <li>Oberreiter, Seifert and Barato: what a period dissipates is at least 4&#960;<sup>2</sup> times the number of coherent oscillations, <tt>&#963; 2&#960;/|Im &#955;| &gt;= 2&#960; R</tt>.
            A <b>conjecture</b> for the slowest mode, proved for limit cycles in weak noise; for a mode that is coherent but not slowest it fails, and the table says that it does not apply.</li>
            </ul>
            <p>
            <b>When it is slow.</b> All eigenvalues of a full matrix, about 20 n<sup>3</sup> operations: some thousand states take minutes. The cycle bound is given where there are no more than
            100,000 simple cycles. <b>Missing values</b> stand where a number has no meaning, such as the period of a mode that does not oscillate.
            </p>
            <p>
            <b>Theory.</b> A. C. Barato, U. Seifert, <a href="https://doi.org/10.1103/PhysRevE.95.062409">Coherence of biochemical oscillations is bounded by driving force and network
            topology</a>, PRE 95, 062409 (2017); L. Oberreiter, U. Seifert, A. C. Barato, <a href="https://doi.org/10.1103/PhysRevE.106.014106">Universal minimal cost of coherent biochemical
            oscillations</a>, PRE 106, 014106 (2022); D. Santolin, G. Falasco, <a href="https://arxiv.org/abs/2501.18469">Dissipation bounds the coherence of stochastic limit cycles</a>,
            arXiv:2501.18469 (2025).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The reaction network.", NetworkPortObject.TYPE) //
            .addOutputTable("Modes", "A row a mode: decay rate, frequency, period, quality, coherent oscillations, dissipation of a period and its ratio to the bound.") //
            .addOutputTable("Bounds", "A row a bound and mode: quantity, limit, ratio, verdict, whether and why it applies, status, paper.") //
            .addOutputTable("Run Summary", "One row: method with the number of states, version, seconds, input hash.")) //
        .model(m -> m.parametersClass(CoherenceCalculatorParameters.class) //
            .configure(CoherenceCalculatorNode::configure) //
            .execute(CoherenceCalculatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Frequency and decay rate of the oscillating modes.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(CoherenceCalculatorNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("oscillation", "clock", "quality factor", "eigenvalue", "limit cycle", "period");

    /** For the framework. */
    public CoherenceCalculatorFactory() {
        super(NODE);
    }
}
