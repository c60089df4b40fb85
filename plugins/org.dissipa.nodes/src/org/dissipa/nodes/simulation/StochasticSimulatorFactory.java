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
            1/&#931; a<sub>r</sub>(x). The method <tt>direct</tt> samples exactly this law: no time step, no approximation.
            </p>
            <p>
            <b>Recorded</b> is what you choose: the state on a time grid (its values are exact at these times), every event with the reaction
            that fired, or the end state only. All replicates stand in one table, one after the other.
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
            reactions</a>, J. Phys. Chem. 81, 2340 (1977).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The reaction network; initial counts must be whole numbers.", NetworkPortObject.TYPE) //
            .addOutputTable("Trajectories", "Replicate, time, the reaction that fired (if events are recorded) and a column of counts a species.") //
            .addOutputTable("Run Summary", "One row: method, seed, version, replicates, events, seconds, events per second, input hash.")) //
        .model(m -> m.parametersClass(StochasticSimulatorParameters.class) //
            .configure(StochasticSimulatorNode::configure) //
            .execute(StochasticSimulatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Counts over time: the first replicates of each species.") //
            .page(ViewPages::trajectory) //
            .initialData(i -> i.data(TrajectoryView::data))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("Gillespie", "SSA", "stochastic simulation algorithm", "kinetic Monte Carlo", "trajectory", "ensemble");

    /** For the framework. */
    public StochasticSimulatorFactory() {
        super(NODE);
    }
}
