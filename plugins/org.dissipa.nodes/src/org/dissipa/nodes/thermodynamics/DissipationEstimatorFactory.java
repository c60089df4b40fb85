/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Dissipation Estimator. */
public final class DissipationEstimatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Dissipation Estimator") //
        .icon("./dissipation-estimator.png") //
        .shortDescription("Tells from measured trajectories what a system dissipates at least, though part of it may not be seen.") //
        .fullDescription("""
            <p>
            Takes trajectories that were observed, from an experiment or any simulator: a time and a state, or counts of some species, in each row. No model is needed. Three estimators give lower
            bounds of the entropy production rate &#963; [k_B/time], each under conditions that the table states:
            </p>
            <ul>
            <li><b>Plug-in:</b> <tt>&#963; &gt;= (1/T) &#931; (n<sub>ij</sub> - n<sub>ji</sub>) ln(n<sub>ij</sub>/n<sub>ji</sub>)</tt> with the numbers of changes between states. Holds for any lumping of
            states; it is &#963; itself where everything is seen, and 0 where no net current is.</li>
            <li><b>Waiting times:</b> compares the law of the next change, and of the time to it, after each change with the same in reverse. It sees dissipation also without a net current, but each
            change that it counts must fix the state of the system: name the states that are lumps of several, and changes to and from them are not counted.</li>
            <li><b>Uncertainty relation:</b> <tt>&#963; &gt;= 2 &lt;J&gt;<sup>2</sup>/(&#964; Var J)</tt> for the net changes J in windows of length &#964;, of the most precise combination of all pairs
            of states; the combination is chosen on one half of the windows and measured on the other. Holds however little is seen.</li>
            </ul>
            <p>
            All assume a <b>steady state</b>: the node compares the first half of the observation with the second and warns. Biases that fall with the length of observation are removed by a jackknife over
            20 blocks of time, whose scatter gives the standard error; the lower limit is the estimate less 1.96 standard errors. Changes seen in one direction only are left out, which lowers a bound,
            and the table says so: an irreversible step dissipates without limit.
            </p>
            <p>
            <b>Missing values</b> are refused. <b>When it is slow.</b> Linear in the table; memory for each pair of states that follow each other, and bin.
            </p>
            <p>
            <b>Theory.</b> &#201;. Rold&#225;n, J. M. R. Parrondo, <a href="https://doi.org/10.1103/PhysRevLett.105.150607">Estimating dissipation from single stationary trajectories</a>, PRL 105,
            150607 (2010); J. van der Meer, B. Ertel, U. Seifert, <a href="https://doi.org/10.1103/PhysRevX.12.031025">Thermodynamic inference in partially accessible Markov networks</a>, PRX 12,
            031025 (2022); J. Li, J. M. Horowitz, T. R. Gingrich, N. Fakhri, <a href="https://doi.org/10.1038/s41467-019-09631-x">Quantifying dissipation using fluctuating currents</a>, Nat. Commun.
            10, 1666 (2019).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Observations", "A row a change of state or a sample: time, state or counts, and the trajectory where there are several. The last row of a trajectory is its end.") //
            .addOutputTable("Estimates", "A row an estimator: lower bound of the entropy production rate, standard error, lower limit, whether it applies and why, conditions, paper.") //
            .addOutputTable("Changes", "A row a pair of states: changes in both directions, net rate, share of the plug-in estimate.") //
            .addOutputTable("Data", "One row: states, changes, trajectories, time observed, and whether the series looks stationary.")) //
        .model(m -> m.parametersClass(DissipationEstimatorParameters.class) //
            .configure(DissipationEstimatorNode::configure) //
            .execute(DissipationEstimatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("The lower bounds with their errors.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(DissipationEstimatorNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("entropy production", "time series", "inference", "irreversibility", "waiting time", "measurement", "time reversal");

    /** For the framework. */
    public DissipationEstimatorFactory() {
        super(NODE);
    }
}
