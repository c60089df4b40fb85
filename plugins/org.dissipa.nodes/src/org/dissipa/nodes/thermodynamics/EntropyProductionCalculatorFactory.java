/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Entropy Production Calculator. */
public final class EntropyProductionCalculatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Entropy Production Calculator") //
        .icon("./entropy-production-calculator.png") //
        .shortDescription("Measures what a network dissipates in its steady state, reaction by reaction.") //
        .fullDescription("""
            <p>
            The entropy production rate of the stationary state,
            </p>
            <p>
            <tt>&#963; = &#931; (a<sub>+</sub> p - a<sub>-</sub> p') ln(a<sub>+</sub> p / a<sub>-</sub> p') &gt;= 0</tt> &#160; [k_B/time],
            </p>
            <p>
            summed over every reversible reaction and every pair of states it connects; reactions that connect the same states are kept apart. It
            vanishes exactly if the network obeys detailed balance. For each reaction the node gives its current J, its affinity and its share of &#963;.
            </p>
            <ul>
            <li><b>Exact.</b> From the stationary law of the master equation over the reachable states, which must be finite in number.</li>
            <li><b>Sampled.</b> Along simulated trajectories every event adds ln(a<sub>+</sub>(x) / a<sub>-</sub>(x')), each propensity taken in the state it
            starts from; the mean over replicates, divided by the duration, estimates &#963; with a standard error. Reaction by reaction this is the entropy
            given to the medium; the exact computation gives that share too, next to the share of &#963;. Both shares add up to &#963;.</li>
            </ul>
            <p>
            <b>Irreversible reactions</b> dissipate without bound: &#963; is reported as infinite, with a warning that names them. If you want a finite number,
            choose the reverse reaction by its potential drop: the reverse jump then has rate exp(-drop) times the forward one. Or state reverse constants, which
            make the reactions reversible by mass action. <b>Missing values</b> stand where a number has no meaning.
            </p>
            <ul>
            <li><b>Mean field.</b> What the deterministic rate equations dissipate in the steady state they reach; the leading order for many molecules, which misses
            what fluctuations dissipate.</li>
            <li><b>Balance over time.</b> Of a relaxation from a chosen start: change of the system's entropy S = -&#931; p ln p, entropy given to the medium, their sum;
            and the two parts of the sum, housekeeping &#931; ln(a&#960;/a'&#960;') over all events and excess D(p<sub>0</sub>|&#960;) - D(p<sub>t</sub>|&#960;). Exact; along single
            trajectories, where the system's entropy is -ln p<sub>t</sub>(x<sub>t</sub>); and as means over the ensemble.</li>
            <li><b>Integral fluctuation theorems</b>, a check of all this: &lt;exp(-&#916;s)&gt; = 1 for total, housekeeping and excess. From a start that leaves states empty, such as the initial
            counts, the first and the last are less than 1 by the trajectories that would lead back there; the value to expect is computed. Rare trajectories dominate such averages: a table says
            whether the sample looks large enough.</li>
            </ul>
            <p>
            <b>When it is slow.</b> Exact: beyond about 10<sup>5</sup> states. Sampled: events = duration &#215; activity &#215; replicates.
            </p>
            <p>
            <b>Theory.</b> J. Schnakenberg, <a href="https://doi.org/10.1103/RevModPhys.48.571">Network theory of microscopic and macroscopic behavior
            of master equation systems</a>, Rev. Mod. Phys. 48, 571 (1976); U. Seifert,
            <a href="https://doi.org/10.1103/PhysRevLett.95.040602">Entropy production along a stochastic trajectory</a>, PRL 95, 040602 (2005); T. Hatano, S. Sasa,
            <a href="https://doi.org/10.1103/PhysRevLett.86.3463">Steady-state thermodynamics of Langevin systems</a>, PRL 86, 3463 (2001); Y. Murashita, K. Funo, M. Ueda,
            <a href="https://doi.org/10.1103/PhysRevE.90.042110">Nonequilibrium equalities in absolutely irreversible processes</a>, PRE 90, 042110 (2014).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The reaction network.", NetworkPortObject.TYPE) //
            .addOutputTable("Entropy Production", "Entropy production rate and activity of the whole network: value, standard error, number of replicates.") //
            .addOutputTable("Reactions", "A row a reaction and way of computation: current, affinity, share of the entropy production, entropy given to the "
                + "medium, activity, reversibility.") //
            .addOutputTable("Run Summary", "One row: method, seed, version, replicates, events, seconds, input hash.") //
            .addOutputTable("Over Time", "A row a computation, time and quantity: the entropy balance of the relaxation; empty unless it is asked for. Trajectories are numbered by replicate.") //
            .addOutputTable("Fluctuation Theorems", "A row a quantity: its mean, the mean of exp(-s), what that is to be, deviation in standard errors, and whether the sample looks large enough.")) //
        .model(m -> m.parametersClass(EntropyProductionCalculatorParameters.class) //
            .configure(EntropyProductionCalculatorNode::configure) //
            .execute(EntropyProductionCalculatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("What each reaction dissipates.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(EntropyProductionCalculatorNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("dissipation", "affinity", "current", "free energy", "steady state", "detailed balance");

    /** For the framework. */
    public EntropyProductionCalculatorFactory() {
        super(NODE);
    }
}
