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
            Finds the probability p(x, t) of every state x (the counts of all species) that a network reaches from its initial counts: no sampling, no error
            bars. It solves the master equation
            </p>
            <p>
            <tt>dp(x)/dt = &#931;<sub>r</sub> a<sub>r</sub>(x - &#957;<sub>r</sub>) p(x - &#957;<sub>r</sub>) - a<sub>r</sub>(x) p(x)</tt>
            </p>
            <p>
            on all states (<b>enumeration</b>), or on a set of states that grows as the law moves (<b>finite state projection</b>).
            </p>
            <ul>
            <li><b>Stationary law</b>, by state reduction without subtractions (Grassmann, Taksar, Heyman): every probability, however small, is right to about
            10<sup>-12</sup> relative. Where that would take too long, with three and more species of large counts, by biconjugate gradients from two starts that
            must agree; errors are then absolute, about 10<sup>-12</sup>. In the tables its time is infinite.</li>
            <li><b>Law over time</b>, from the initial counts, by uniformisation, or, where the fastest jumps are so many that this would take minutes, by rational
            Krylov spaces (van den Eshof, Hochbruck), whose error is estimated rather than certified. The Run Summary names the method.</li>
            <li><b>First passage</b>: when the state first meets a condition. Its mean is infinite, and an error says so, where the condition may never be met.</li>
            </ul>
            <p>
            <b>Infinite networks</b>, where some species can grow without end, have no list of all states. Finite state projection follows the law on as many
            states as it needs: what leaves them is lost and counted, so its probabilities are lower bounds of the true ones, and the probability lost bounds the
            sum of all errors. Means and variances are sums over the states held. With enumeration, upper bounds make the network finite: jumps beyond a bound are
            left out, and a warning tells how probable the bound is.
            </p>
            <p>
            <b>Error Bounds</b> lists for each time a certified bound of <tt>&#931;<sub>x</sub> |error of p(x)|</tt>, rounding included. With upper bounds it holds twice the
            expected number of jumps left out until then. The stationary law has no bound there (missing value).
            </p>
            <p>
            <b>When it is slow.</b> The number of states is the product of the species' ranges less what conservation laws forbid. The stationary law of 10<sup>5</sup>
            states takes some seconds, that of 10<sup>6</sup> a minute or two and 2 GB. The law over time takes about (largest exit rate &#215; time) passes over
            all jumps. Networks with events are refused: they follow no master equation.
            </p>
            <p>
            <b>Missing values</b> stand where a quantity is not defined: the Fano factor at mean 0, moments of a first passage with finite state projection.
            </p>
            <p>
            <b>Theory.</b> W. K. Grassmann, M. I. Taksar, D. P. Heyman, <a href="https://doi.org/10.1287/opre.33.5.1107">Regenerative analysis and steady
            state distributions for Markov chains</a>, Oper. Res. 33, 1107 (1985); W. K. Grassmann,
            <a href="https://doi.org/10.1016/0305-0548(77)90007-7">Transient solutions in Markovian queueing systems</a>, Comput. Oper. Res. 4, 47 (1977);
            B. Munsky, M. Khammash, <a href="https://doi.org/10.1063/1.2145882">The finite state projection algorithm for the solution of the chemical master
            equation</a>, J. Chem. Phys. 124, 044104 (2006); J. van den Eshof, M. Hochbruck, <a href="https://doi.org/10.1137/040605461">Preconditioning Lanczos
            approximations to the matrix exponential</a>, SIAM J. Sci. Comput. 27, 1438 (2006).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The reaction network; initial counts must be whole numbers.", NetworkPortObject.TYPE) //
            .addOutputTable("Law", "A row a state: time (infinite for the stationary law), number of the state, a column of counts a species, probability.") //
            .addOutputTable("Marginals", "A row a time, species and count: probability of the count.") //
            .addOutputTable("Moments", "A row a time and species: mean, variance, standard deviation, Fano factor.") //
            .addOutputTable("Run Summary", "One row: method with the number of states, version, seconds, input hash.") //
            .addOutputTable("Error Bounds", "A row a time: number of states, certified bound of the sum of the absolute errors of all probabilities.") //
            .addOutputTable("First Passage", "A row a time: survival (probability that the target has not been entered until then), how much that may be wrong "
                + "(with finite state projection: too small), mean and standard deviation of the passage time. Empty where not asked for.")) //
        .model(m -> m.parametersClass(MasterEquationSolverParameters.class) //
            .configure(MasterEquationSolverNode::configure) //
            .execute(MasterEquationSolverNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Probability of each count, of the first species that vary, in the long run or at the last time; the joint law of two species as colours.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(MasterEquationSolverNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("CME", "chemical master equation", "stationary distribution", "Markov chain", "probability", "finite state projection", "uniformization", "FSP", "first passage time", "moments", "marginals");

    /** For the framework. */
    public MasterEquationSolverFactory() {
        super(NODE);
    }
}
