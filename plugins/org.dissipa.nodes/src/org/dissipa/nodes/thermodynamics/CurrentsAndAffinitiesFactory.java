/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Currents and Affinities. */
public final class CurrentsAndAffinitiesFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Currents and Affinities") //
        .icon("./currents-and-affinities.png") //
        .shortDescription("Gives the currents of a network, what drives each, and how much each fluctuates: by reaction, by cycle, by chemostat.") //
        .fullDescription("""
            <p>
            A current J counts forward less reverse firings per unit of time. The node gives the currents of a network's steady state
            </p>
            <ul>
            <li><b>by reaction</b>, with its effective affinity &#963;<sub>r</sub>/J<sub>r</sub> and its share of the entropy production &#963; = &#931; J A;</li>
            <li><b>by channel</b>: reactions whose names differ only in an index in square brackets are one mechanism, and are added up;</li>
            <li><b>by cycle</b>: a spanning tree of the graph of states leaves out chords, each of which closes one cycle. The cycle has the affinity
            A = &#931; ln(w<sub>+</sub>/w<sub>-</sub>) around it, its chord carries the current J, and &#963; = &#931;<sub>cycles</sub> J A;</li>
            <li><b>by chemostat</b>: molecules it gives to the network, its force [kT] against the reference chemostats, and the chemical work it does; where every reaction is
            reversible mass action and the closed network obeys detailed balance, the works add up to &#963;;</li>
            <li>for any <b>combination of reactions</b> you define.</li>
            </ul>
            <p>
            For each current: J, its variance rate V = lim Var/t, diffusion coefficient D = V/2 and Fano factor V/|J|. <b>Exact</b> values come from the
            stationary law of the master equation and second-order perturbation of the tilted generator, without numerical differentiation, and keep their digits where rates differ by
            many decades. <b>Sampled</b> values come from simulated trajectories, with standard errors. On request the currents are followed from the initial counts <b>over time</b>, and the
            <b>large deviations</b> are tabulated: the scaled cumulant generating function &#952;(&#955;) = lim ln&lt;e<sup>&#955;J</sup>&gt;/t and, by Legendre's transformation, the rate
            function I(j) = &#955;j - &#952; at j = &#952;'(&#955;), with P(J/t = j) ~ e<sup>-t I(j)</sup>.
            </p>
            <p>
            <b>Irreversible reactions</b> have infinite affinity and dissipation; their currents and variances are finite and given. Choose a direction of a current by the order in which
            its reaction is written.
            </p>
            <p>
            <b>When it is slow.</b> Exact: beyond about 10<sup>5</sup> states; a back-substitution a current. Large deviations: some hundred states. Sampled: events = duration &#215; activity
            &#215; replicates. <b>Missing values</b> stand where a quantity does not exist, such as the affinity of a combination of reactions.
            </p>
            <p>
            <b>Theory.</b> J. Schnakenberg, <a href="https://doi.org/10.1103/RevModPhys.48.571">Network theory of microscopic and macroscopic behavior of master equation systems</a>, Rev. Mod.
            Phys. 48, 571 (1976); Z. Koza, <a href="https://doi.org/10.1088/0305-4470/32/44/303">General technique of calculating the drift velocity and diffusion coefficient</a>, J. Phys. A 32,
            7637 (1999); R. Rao, M. Esposito, <a href="https://doi.org/10.1103/PhysRevX.6.041064">Nonequilibrium thermodynamics of chemical reaction networks</a>, PRX 6, 041064 (2016).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputPort("Network", "The reaction network.", NetworkPortObject.TYPE) //
            .addOutputTable("Currents", "A row a current and way of computation: its kind, J, affinity, entropy production and share, V, D, Fano factor, firings forward and backward.") //
            .addOutputTable("Cycles", "A row a step of a cycle: states, reaction, direction, ln of the rates' ratio.") //
            .addOutputTable("Chemostats", "A row a chemostat and way of computation: molecules it gives to the network, its force, its chemical work.") //
            .addOutputTable("Over Time", "A row a time, reaction and way of computation: current at that time, net extent until then. Empty unless asked for.") //
            .addOutputTable("Large Deviations", "A row a current and tilt: cumulant generating function, current, rate function. Empty unless asked for.") //
            .addOutputTable("Run Summary", "One row: method, seed, version, replicates, events, seconds, input hash.")) //
        .model(m -> m.parametersClass(CurrentsAndAffinitiesParameters.class) //
            .configure(CurrentsAndAffinitiesNode::configure) //
            .execute(CurrentsAndAffinitiesNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("The strongest currents, by reaction and by cycle.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(CurrentsAndAffinitiesNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("current", "affinity", "cycle", "Schnakenberg", "Fano factor", "diffusion coefficient", "large deviations", "chemical work", "flux");

    /** For the framework. */
    public CurrentsAndAffinitiesFactory() {
        super(NODE);
    }
}
