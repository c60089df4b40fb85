/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Potential Clamping Simulator. */
public final class PotentialClampingSimulatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Potential Clamping Simulator") //
        .icon("./potential-clamping-simulator.png") //
        .shortDescription("Brings means of a network's species to targets by reactions that make and use potential species.") //
        .fullDescription("""
            <p>
            N vesicles hold copies of a detailed balanced network. Each reaction that makes (or uses) a clamped species S also makes (or uses) a potential species P,
            which all vesicles share, and two slow reactions compare S with an amount Q shown by the environment:
            </p>
            <p>
            <tt>P + S &#8594; 2 P + S (&#949;), P + Q &#8594; Q (&#949; &#945;)</tt>
            </p>
            <p>
            Too much S raises P, which disfavours S: integral feedback that brings &lt;s&gt; to &#945; Q. With reverse constants &#948; it costs 2 ln(&#949;/&#948;) k<sub>B</sub> a turn and
            misses the target a little.
            </p>
            <ul>
            <li><b>Ensemble</b>: vesicles as exact jump processes, potentials as real numbers updated every dt.</li>
            <li><b>Quasi-equilibrium</b>: d ln P/dt = N &#949; (&lt;s&gt;(1 - d P) - &#945; Q (1 - d/P)), d = &#948;/&#949;, the limit of many fast vesicles. Near the end the means relax at the
            eigenvalues of N &#949; Cov(s), the feedback's gain.</li>
            <li><b>Molecules</b>: the network output has the potentials of one vesicle as molecules; any simulator runs it. With few of them it can halt for ever, when potentials and
            the species that make them are all used up: <i>Halting time</i> gives the exact mean time and the law of the last state.</li>
            </ul>
            <p>
            A target outside the range of counts cannot be reached and the potential runs away. <b>When it is slow.</b> Events = time &#215; vesicles &#215; flips; potentials are
            updated end time / dt times.
            </p>
            <p>
            <b>As published and as it should be.</b> The published figures updated potentials before every event, each time by a whole dt, which relaxes tens of times faster than
            the stated rates and rings; PER_EVENT does that.
            </p>
            <p>
            <b>Theory.</b> W. Poole, T. Ouldridge, M. Gopalkrishnan, <a href="https://doi.org/10.1098/rsif.2024.0373">Autonomous learning of generative models with
            chemical reaction network ensembles</a>, J. R. Soc. Interface 22, 20240373 (2025).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The network in each vesicle: reversible mass action, detailed balanced.", NetworkPortObject.TYPE) //
            .addOutputPort("Network", "One vesicle with potentials as molecules and constant targets.", NetworkPortObject.TYPE) //
            .addOutputTable("Course", "A row a clamped species and time: amount shown, potential, mean over the vesicles, count in the first; the same at quasi-equilibrium.") //
            .addOutputTable("Statistics", "A row a clamped species: mean and standard deviation in single vesicles after settling, mean potential, relaxation rates, entropy production.") //
            .addOutputTable("Histogram", "A row a clamped species and count: probability in single vesicles after settling.") //
            .addOutputTable("Halting", "Mean halting time and the probabilities of the last states, where asked for.") //
            .addOutputTable("Run Summary", "One row: method, seed, version, vesicles, events, seconds, input hash.")) //
        .model(m -> m.parametersClass(PotentialClampingSimulatorParameters.class) //
            .configure(PotentialClampingSimulatorNode::configure) //
            .execute(PotentialClampingSimulatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Potentials on a logarithmic axis, and means against the amounts shown.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(PotentialClampingSimulatorNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("integral feedback", "control", "homeostasis", "vesicle", "chemostat", "extinction", "clamp");

    /** For the framework. */
    public PotentialClampingSimulatorFactory() {
        super(NODE);
    }
}
