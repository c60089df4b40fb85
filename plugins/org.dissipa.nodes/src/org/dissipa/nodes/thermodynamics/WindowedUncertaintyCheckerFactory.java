/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Windowed Uncertainty Checker. */
public final class WindowedUncertaintyCheckerFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Windowed Uncertainty Checker") //
        .icon("./windowed-uncertainty-checker.png") //
        .shortDescription("Holds the precision of currents in sliding windows over an ensemble table against what was dissipated in each.") //
        .fullDescription("""
            <p>
            Takes a table of replicates, simulated or measured: a row a replicate and time, with cumulative currents X. In each window [t, t + w], over the replicates, it gives
            </p>
            <p>
            <tt>Var(&#916;X) &lt;&#931;&gt; / &lt;&#916;X&gt;<sup>2</sup> &gt;= 2</tt>
            </p>
            <p>
            with &#916;X the change of X and &#931; the entropy produced in the window [k_B], from a column with the cumulative entropy production of each replicate or from a constant mean rate.
            The relation holds in every window, however short, under these <b>conditions</b>:
            </p>
            <ul>
            <li>the replicates are independent and in the steady state at the window's start, and rates do not depend on time;</li>
            <li>X counts <i>net</i> firings, forward less reverse, each with a fixed weight: it changes sign under time reversal. For a species count, or firings in one direction, the relation need not
            hold;</li>
            <li>&#931; counts every reaction, and every reaction is reversible.</li>
            </ul>
            <p>
            The node sees a table and cannot tell whether they are met: a window below 2 with its whole confidence interval means that one of them is not, and the node warns. Outside the steady state
            the <b>relation from any start</b>, <tt>Var(&#916;X) &lt;&#931;&gt; / [w j(t + w)]<sup>2</sup> &gt;= 2</tt>, takes its place, with &#931; of system and medium together and replicates that
            start independently from one law; the current j at the window's end is the mean rate over the last recorded interval of the window, an approximation of the order of that interval. Windows of one interval do not give it.
            </p>
            <p>
            <b>Intervals</b> have the stated coverage for 15 replicates and more, each window by itself. Windows of the same replicates are correlated, and among many windows some intervals miss. A bound
            inside an interval is <i>not</i> a violation. The standard error stands where the mean current is resolved.
            </p>
            <p>
            All replicates must share the same times, and windows start and end at recorded times; nothing is interpolated. <b>Missing values</b> are refused. <b>When it is slow.</b> Linear in windows
            &#215; currents &#215; replicates; memory 8 bytes a number. Without a table, from the network itself: <i>Uncertainty Relation Checker</i>.
            </p>
            <p>
            <b>Theory.</b> P. Pietzonka, F. Ritort, U. Seifert, <a href="https://doi.org/10.1103/PhysRevE.96.012101">Finite-time generalization of the thermodynamic uncertainty relation</a>, PRE 96, 012101
            (2017); J. M. Horowitz, T. R. Gingrich, <a href="https://doi.org/10.1103/PhysRevE.96.020103">Proof of the finite-time thermodynamic uncertainty relation for steady-state currents</a>, PRE 96,
            020103 (2017); K. Liu, Z. Gong, M. Ueda, <a href="https://doi.org/10.1103/PhysRevLett.125.140602">Thermodynamic uncertainty relation for arbitrary initial states</a>, PRL 125, 140602 (2020).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Ensemble", "A row a replicate and time: cumulative currents, and the cumulative entropy production unless its rate is given.") //
            .addOutputTable("Windows", "A row a window, current and relation: mean, variance, entropy produced, product, bound, slack, standard error, confidence interval, verdict, conditions, paper.")) //
        .model(m -> m.parametersClass(WindowedUncertaintyCheckerParameters.class) //
            .configure(WindowedUncertaintyCheckerNode::configure) //
            .execute(WindowedUncertaintyCheckerNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("The product of each current over the start of the window, with its confidence interval, against the bound.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(WindowedUncertaintyCheckerNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("TUR", "thermodynamic uncertainty relation", "sliding window", "ensemble", "precision", "dissipation", "time series");

    /** For the framework. */
    public WindowedUncertaintyCheckerFactory() {
        super(NODE);
    }
}
