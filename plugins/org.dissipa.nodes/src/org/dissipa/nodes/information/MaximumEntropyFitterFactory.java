/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Maximum Entropy Fitter. */
public final class MaximumEntropyFitterFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Maximum Entropy Fitter") //
        .icon("./maximum-entropy-fitter.png") //
        .shortDescription("Finds the law of greatest entropy on given states that has given means, or tells that there is none.") //
        .fullDescription("""
            <p>
            Maximises the entropy -&#931; p ln(p/m) over laws p on the states of the first table, under any number of constraints &#10216;f<sub>k</sub>&#10217; =
            F<sub>k</sub> from the second:
            </p>
            <p>
            <tt>p<sub>i</sub> = m<sub>i</sub> exp(-&#931; &#955;<sub>k</sub> f<sub>k</sub>(i))/Z</tt>
            </p>
            <p>
            f<sub>k</sub> is a numeric column of the states, a power of one such as <tt>n^2</tt>, or a product such as <tt>x * y</tt>. Weights m are 1, degeneracies, or a
            prior. The multipliers &#955; minimise the convex dual ln Z + &#955;&#183;F (damped Newton).
            </p>
            <p>
            <b>Feasibility.</b> <tt>interior</tt>: finite multipliers meet the means. <tt>boundary</tt>: only a law that forbids some states does. <tt>infeasible</tt>: no law
            does; the table <i>Constraints</i> gives the nearest attainable means. Constraints that depend on each other do no harm; the number of independent
            ones is told.
            </p>
            <p>
            <b>Missing values</b> in a column that is used are an error. <b>When it is slow.</b> States &#215; constraints&#178; operations a step, some ten to sixty
            steps: a million states with two constraints take seconds.
            </p>
            <p>
            <b>Theory.</b> E. T. Jaynes, <a href="https://doi.org/10.1103/PhysRev.106.620">Information theory and statistical mechanics</a>, Phys. Rev. 106,
            620 (1957).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("States", "A row a state, with the numbers that constraints name.") //
            .addInputTable("Means", "A row a constraint: what it is the mean of, and the required mean.") //
            .addOutputTable("Law", "A row a state: weight and probability; empty where no law has the means.") //
            .addOutputTable("Constraints", "A row a constraint: required mean, mean reached or nearest, multiplier, standard deviation.") //
            .addOutputTable("Summary", "One row: feasibility, entropy, ln Z, independent constraints, distance from attainable means.") //
            .addOutputTable("Run Summary", "One row: method, version, seconds, input hash.")) //
        .model(m -> m.parametersClass(MaximumEntropyFitterParameters.class) //
            .configure(MaximumEntropyFitterNode::configure) //
            .execute(MaximumEntropyFitterNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Probability of each state.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(MaximumEntropyFitterNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("MaxEnt", "Jaynes", "Lagrange multiplier", "moment", "exponential family", "prior", "feasibility", "entropy");

    /** For the framework. */
    public MaximumEntropyFitterFactory() {
        super(NODE);
    }
}
