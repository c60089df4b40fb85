/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Stochastic Simulator. */
public final class StochasticSimulatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Stochastic Simulator") //
        .icon("./stochastic-simulator.png") //
        .shortDescription("Simulates a reaction network event by event, as many replicates as you ask for.") //
        .fullDescription("""
            <p>
            Makes trajectories of the Markov jump process that the network defines: channel r fires with propensity
            a<sub>r</sub>(x) = k V<sup>1-m</sup> &#8719; x<sub>i</sub> (x<sub>i</sub> - 1) ..., and the time to the next event is exponential with mean
            1/&#931; a<sub>r</sub>(x). Seven methods sample exactly this law: no time step, no approximation. Two are approximate, tau-leaping and hybrid.
            <i>Events</i> of the network, with or without delay, set amounts and parameters on the way; approximate methods refuse events that amounts trigger.
            </p>
            <p>
            <b>Recorded</b> is what you choose: the state on a time grid (its values are exact at these times), every event with the reaction
            that fired, the end state only, or the first time at which a condition holds: all replicates stand in one table, one after the other. Or what the
            replicates amount to, summed up while they run: mean and standard deviation, or histograms, on a time grid. Recording costs what is recorded: states at
            chosen times cost nothing per firing.
            </p>
            <p>
            <b>Missing values.</b> The column <tt>reaction</tt> is missing at the start and the end of a trajectory; an observable is missing where it is not a number. A first passage
            that has not <tt>reached</tt> its condition tells the end time, which the passage is later than.
            </p>
            <p>
            <b>Randomness.</b> Replicate i draws from the random stream (seed, i) and from nothing else, so a result does not depend on the
            number of processors and can be made again from the <i>Run Summary</i>. A seed that was drawn is recorded there too.
            </p>
            <p>
            <b>When it is slow.</b> The time needed grows with the number of events: about 10<sup>7</sup> per second and core for small networks,
            fewer for large ones. All cores are used when there is more than one replicate. A trajectory that explodes stops at the event
            limit with an error.
            </p>
            <p>
            <b>Theory.</b> D. T. Gillespie, <a href="https://doi.org/10.1021/j100540a008">Exact stochastic simulation of coupled chemical
            reactions</a>, J. Phys. Chem. 81, 2340 (1977); M. A. Gibson, J. Bruck, <a href="https://doi.org/10.1021/jp993732q">next reaction</a>,
            J. Phys. Chem. A 104, 1876 (2000); V. H. Thanh, R. Zunino, C. Priami, <a href="https://doi.org/10.1109/TCBB.2015.2498610">rejection-based simulation</a>,
            IEEE/ACM Trans. Comput. Biol. Bioinform. 14, 1 (2017); Y. Cao, D. T. Gillespie, L. R. Petzold,
            <a href="https://doi.org/10.1063/1.2159468">tau-leaping</a>, J. Chem. Phys. 124, 044109 (2006); E. L. Haseltine, J. B. Rawlings,
            <a href="https://doi.org/10.1063/1.1505860">hybrid simulation</a>, J. Chem. Phys. 117, 6959 (2002).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The reaction network; initial counts must be whole numbers.", NetworkPortObject.TYPE) //
            .addOutputTable("Trajectories", "Replicate, time, the reaction that fired (if events are recorded), whether the condition was reached (first passage), "
                + "a column of counts a species and of numbers an observable. Moments and histograms: a row a time and species (and count).") //
            .addOutputTable("Run Summary", "One row: method that was used, seed, version, replicates, events, seconds, events per second, input hash.")) //
        .model(m -> m.parametersClass(StochasticSimulatorParameters.class) //
            .configure(StochasticSimulatorNode::configure) //
            .execute(StochasticSimulatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Counts over time: the first replicates, and from 20 replicates on mean, median and percentiles of the ensemble; or "
                + "what was recorded instead: moments, histograms, end states, times of first passage.") //
            .page(ViewPages::trajectory) //
            .initialData(i -> i.data(TrajectoryView::data))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("Gillespie", "SSA", "stochastic simulation algorithm", "kinetic Monte Carlo", "trajectory", "ensemble");

    /** For the framework. */
    public StochasticSimulatorFactory() {
        super(NODE);
    }
}
