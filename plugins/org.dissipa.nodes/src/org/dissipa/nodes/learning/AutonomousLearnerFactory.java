/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Autonomous Learner. */
public final class AutonomousLearnerFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Autonomous Learner") //
        .icon("./autonomous-learner.png") //
        .shortDescription("Vesicles with chemical Boltzmann machines that learn the exclusive or from a bistable toggle switch, by reactions alone.") //
        .fullDescription("""
            <p>
            A toggle switch of two genes shows proteins A and B, mostly one or the other. N clamped vesicles copy it: potentials on the visible units bring their means to the
            amounts shown. N free vesicles share all other potentials with them, and learning reactions move these until free and clamped vesicles look alike,
            </p>
            <p>
            <tt>P + S &#8594; 2 P + S, P + S&#772; &#8594; S&#772;</tt>, so that <tt>d ln P/dt = K (&lt;s&gt; - &lt;s&#772;&gt;)</tt>,
            </p>
            <p>
            which is gradient descent on the divergence. Each vesicle is an edge-species machine of the units A, B and a hidden H; with one vesicle of each kind everything together
            is 70 directed reactions (74 with reverse copying), which leave the node as a network.
            </p>
            <p>
            <b>Simulation.</b> Environment and vesicles as exact jump processes at potentials that stay fixed for dt, then potentials by their rates. Errors are Kullback-Leibler
            divergences over the last fifth of a run, against the exclusive or with 1e-4 added to each value: copying (target from clamped vesicles), clamping (clamped vesicles
            from the learned law), learning (target from the learned law).
            </p>
            <p>
            <b>As published and as it should be.</b> The published simulations (sets A and B) updated potentials before every event by a whole dt; integrated in time, their
            constants do not learn. Set R does, and set R2, whose reverse copying reactions keep potentials from winding up, is ten times more accurate: 0.019 nat.
            </p>
            <p>
            <b>When it is slow.</b> A run of set R2 to its end time 4000 has 3.6 &#215; 10<sup>7</sup> events and takes some seconds; runs go side by side on all processors.
            </p>
            <p>
            <b>Theory.</b> W. Poole, T. Ouldridge, M. Gopalkrishnan, <a href="https://doi.org/10.1098/rsif.2024.0373">Autonomous learning of generative models with
            chemical reaction network ensembles</a>, J. R. Soc. Interface 22, 20240373 (2025). Sets R and R2 are derived here.
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addOutputPort("Network", "Environment, one clamped and one free vesicle, copying and learning, with potentials as molecules.", NetworkPortObject.TYPE) //
            .addOutputTable("Course", "A row a run and time: divergence of the target from the learned law, all potentials.") //
            .addOutputTable("Distribution", "A row a run and value of A and B: target, clamped and free vesicles over the last fifth, learned law.") //
            .addOutputTable("Errors", "A row a run: copying, clamping and learning error, entropy production, checks.") //
            .addOutputTable("Summary", "Mean, standard deviation and standard error of the errors over the runs.") //
            .addOutputTable("Weights", "What the first run learned: i, j, w [kT].") //
            .addOutputTable("Biases", "What the first run learned: i, theta [kT], visible or hidden.") //
            .addOutputTable("Run Summary", "One row: method, seed, version, runs, events, seconds, input hash.")) //
        .model(m -> m.parametersClass(AutonomousRunParameters.class) //
            .configure(AutonomousLearnerNode::configure) //
            .execute(AutonomousLearnerNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Divergence over time, potentials on a logarithmic axis, distributions.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(AutonomousLearnerNode::view))) //
        .nodeType(NodeType.Source) //
        .keywords("XOR", "toggle switch", "vesicle", "unsupervised", "in vitro", "generative model");

    /** For the framework. */
    public AutonomousLearnerFactory() {
        super(NODE);
    }
}
