/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Parameter Sweep. */
public final class ParameterSweepFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Parameter Sweep") //
        .icon("./parameter-sweep.png") //
        .shortDescription("Simulates a network with each row of a table of parameters, and gives means and standard deviations over time.") //
        .fullDescription("""
            <p>
            Each row of the second table is a set of parameters; a column sets the parameter, or the initial count of the species, of its name.
            The network is simulated with every set, in as many replicates as you ask for, and one tidy table gives mean, standard deviation and
            standard error of every species at every time, beside the values of the set.
            </p>
            <p>
            What follows from a parameter (another parameter, a rate constant, an initial count) follows here too. A column that names neither a
            parameter nor a species is an error; choose columns in the dialog if the table has others. Only named parameters can be swept: write
            <tt>k = 0.1</tt> and <tt>A -&gt; B ; k</tt> rather than <tt>A -&gt; B ; 0.1</tt>.
            </p>
            <p>
            <b>Missing values.</b> A missing value leaves the network's own value. <b>Randomness.</b> The n-th set has the seed plus n - 1, and its
            replicate i draws from the stream (seed of the set, i): the result does not depend on the number of processors, and the node <i>Stochastic
            Simulator</i> makes any set again.
            </p>
            <p>
            <b>When it is slow.</b> The time is that of simulating all sets; sets run side by side on all cores. Trajectories are not kept. With
            a <i>time limit</i> the node puts out what is finished by then.
            </p>
            <p>
            <b>Theory.</b> D. T. Gillespie, <a href="https://doi.org/10.1021/j100540a008">Exact stochastic simulation of coupled chemical
            reactions</a>, J. Phys. Chem. 81, 2340 (1977).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The reaction network; initial counts must be whole numbers.", NetworkPortObject.TYPE) //
            .addInputTable("Parameter Sets", "A row a set; a numeric column for each parameter or species, named like it.") //
            .addOutputTable("Sweep", "A row a set, time and species: number of the set, its values, time, species, mean, standard deviation, standard error, "
                + "number of replicates, seed.") //
            .addOutputTable("Run Summary", "One row: method, first seed, version, replicates of all sets, events, seconds, events per second, input hash.")) //
        .model(m -> m.parametersClass(ParameterSweepParameters.class) //
            .configure(ParameterSweepNode::configure) //
            .execute(ParameterSweepNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Means at the end time over each column that was swept, and by colour over the first two.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(ParameterSweepNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("scan", "sensitivity", "batch", "ensemble", "design of experiments", "dose response");

    /** For the framework. */
    public ParameterSweepFactory() {
        super(NODE);
    }
}
