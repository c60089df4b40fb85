/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Master Equation Solver. */
public final class MasterEquationSolverFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Master Equation Solver") //
        .icon("./master-equation-solver.png") //
        .shortDescription("Computes the exact probability of every state of a network, in the long run and over time.") //
        .fullDescription("""
            <p>
            Enumerates the states x that the network reaches from its initial counts and solves the master equation
            </p>
            <p>
            <tt>dp(x)/dt = &#931;<sub>r</sub> a<sub>r</sub>(x - &#957;<sub>r</sub>) p(x - &#957;<sub>r</sub>) - a<sub>r</sub>(x) p(x)</tt>
            </p>
            <p>
            for the probability p(x, t) of each: no sampling, no error bars.
            </p>
            <ul>
            <li><b>Stationary law</b>, by state reduction without subtractions (Grassmann, Taksar, Heyman): every probability, however small, is right to about
            10<sup>-12</sup> relative. In the tables its time is infinite.</li>
            <li><b>Law over time</b>, by uniformisation, from the initial counts; the probability misplaced stays below the tolerance.</li>
            </ul>
            <p>
            <b>Infinite networks</b>, where some species can grow without end, need upper bounds. Jumps beyond a bound are left out, and a warning tells how
            probable the bound is; raise it until that probability is negligible.
            </p>
            <p>
            <b>When it is slow.</b> The number of states is the product of the species' ranges less what conservation laws forbid. The stationary law of
            10<sup>5</sup> states takes seconds where two species vary, more where three do. The law over time takes about (largest exit rate &#215; time)
            passes over all jumps.
            </p>
            <p>
            <b>Theory.</b> W. K. Grassmann, M. I. Taksar, D. P. Heyman, <a href="https://doi.org/10.1287/opre.33.5.1107">Regenerative analysis and steady
            state distributions for Markov chains</a>, Oper. Res. 33, 1107 (1985); W. K. Grassmann,
            <a href="https://doi.org/10.1016/0305-0548(77)90007-7">Transient solutions in Markovian queueing systems</a>, Comput. Oper. Res. 4, 47 (1977).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The reaction network; initial counts must be whole numbers.", NetworkPortObject.TYPE) //
            .addOutputTable("Law", "A row a state: time (infinite for the stationary law), number of the state, a column of counts a species, probability.") //
            .addOutputTable("Marginals", "A row a time, species and count: probability of the count.") //
            .addOutputTable("Moments", "A row a time and species: mean, variance, standard deviation, Fano factor.") //
            .addOutputTable("Run Summary", "One row: method with the number of states, version, seconds, input hash.")) //
        .model(m -> m.parametersClass(MasterEquationSolverParameters.class) //
            .configure(MasterEquationSolverNode::configure) //
            .execute(MasterEquationSolverNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Probability of each count, of the first species that vary, in the long run or at the last time.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(MasterEquationSolverNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("CME", "chemical master equation", "stationary distribution", "Markov chain", "probability", "finite state projection", "uniformization");

    /** For the framework. */
    public MasterEquationSolverFactory() {
        super(NODE);
    }
}
