/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Deterministic Simulator. */
public final class DeterministicSimulatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Deterministic Simulator") //
        .icon("./deterministic-simulator.png") //
        .shortDescription("Integrates the mean-field equations of a network, finds the steady state and tells whether it is stable.") //
        .fullDescription("""
            <p>
            Solves dx<sub>i</sub>/dt = &#931;<sub>r</sub> &#957;<sub>ir</sub> a<sub>r</sub>(x) with the mean-field rates k V<sup>1-m</sup> &#8719;
            x<sub>i</sub><sup>n<sub>i</sub></sup> [molecules/time], the limit of many molecules, from the network's initial amounts. Chemostats stay
            where they are.
            </p>
            <ul>
            <li><tt>rodas4</tt>: a Rosenbrock method of order 4, L-stable; for stiff problems, where reactions of very different speed meet. The default.</li>
            <li><tt>dormand-prince</tt>: a Runge-Kutta method of order 5; cheaper where nothing is stiff.</li>
            </ul>
            <p>
            Steps follow the tolerances: the local error in x is kept below absolute + relative &#183; x. Values on the time grid come from the method's
            own interpolation. <b>Steady state</b>: the solution is left to relax and then refined by Newton's method with the conserved totals kept; it is
            stable if all eigenvalues of the Jacobian, but those of conserved totals, have negative real parts. Where no steady state is reached in time
            (the solution oscillates, grows, or is slow), the table is empty and a warning says so. Eigenvalues are computed up to 400 species; beyond, what
            they tell is a missing value.
            </p>
            <p>
            <b>Events</b> of the network take place as SBML Level 3 says: when a condition turns from false to true, at once or after a delay, in the order of
            their priorities. The moment is found on the solution to rounding, and the integration starts anew there. At the very time of an event the table
            shows the amounts after it. A condition on amounts that is true for less than an eighth of a step may be overlooked; tighten the tolerances then.
            </p>
            <p>
            <b>When it is slow.</b> rodas4 takes a sparse factorisation at each step: networks of 1000 species and 24000 reactions take seconds. Eigenvalues take
            (number of species)<sup>3</sup>. <b>Missing values</b> stand where something is not computed; the period of a real eigenvalue is infinite.
            </p>
            <p>
            <b>Theory.</b> E. Hairer, G. Wanner, <a href="https://doi.org/10.1007/978-3-642-05221-7">Solving Ordinary Differential Equations II</a>,
            Springer (1996).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The reaction network.", NetworkPortObject.TYPE) //
            .addOutputTable("Solution", "A row a time: a column of amounts a species.") //
            .addOutputTable("Steady State", "A row a species: amount, whether the state is stable, the slowest eigenvalue. Empty where none was reached.") //
            .addOutputTable("Run Summary", "One row: method, version, steps, seconds, input hash.") //
            .addOutputTable("Eigenvalues", "A row an eigenvalue of the Jacobian at the steady state, the slowest first, without those of conserved totals: real and "
                + "imaginary part, time constant 1/|real part|, period 2 pi/|imaginary part|.") //
            .addOutputTable("Events", "A row an event that took place: time, name. Empty where the network has none.")) //
        .model(m -> m.parametersClass(DeterministicSimulatorParameters.class) //
            .configure(DeterministicSimulatorNode::configure) //
            .execute(DeterministicSimulatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Amounts over time.") //
            .page(ViewPages::trajectory) //
            .initialData(i -> i.data(DeterministicSimulatorNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("ODE", "rate equations", "stiff", "Rosenbrock", "steady state", "stability", "eigenvalues", "events", "mean field");

    /** For the framework. */
    public DeterministicSimulatorFactory() {
        super(NODE);
    }
}
