/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.models;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Minimal Replicator. */
public final class MinimalReplicatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Minimal Replicator") //
        .icon("./minimal-replicator.png") //
        .shortDescription("Sweeps the minimal replicator over reversibility and particle number, as published and in its consistent form.") //
        .fullDescription("""
            <p>
            A molecule copies itself from a substrate held fixed, <tt>A + X &#8652; 2 X</tt>, and decays into a waste. Two forms of it are computed, exactly and by exact trajectories.
            </p>
            <ul>
            <li><b>As published.</b> A transient of five time units from X<sub>0</sub>; the decay is irreversible and carries a stated potential drop; entropy is counted as
            (a<sub>1</sub> - a<sub>2</sub>) ln(a<sub>1</sub>/a<sub>2</sub>) with both propensities at the same count. The product Var(J) &#931;/J<sup>2</sup> is what was published as the uncertainty relation.</li>
            <li><b>Consistent.</b> The waste is held fixed, too, and decay has the reverse rate k<sub>r</sub>: there is a steady state with one cycle of affinity ln(2 k<sub>+</sub> A
            k<sub>d</sub>/(k<sub>-</sub> k<sub>r</sub>)), and a transient with its true entropy production. k<sub>r</sub> is chosen such that a decay loses the published drop at the fixed point, or held fixed.</li>
            </ul>
            <p>
            <b>What the published claims miss.</b> The product of 1.84 for 160 particles is no artefact of a small ensemble: the exact value is 1.855. But the relation of the steady state does not apply to a
            transient; the form for any start gives 5.6. The divergence near r = 0.75 is where the mean current passes 0, as the population starts above its fixed point, not where its variance vanishes. There is no optimum of
            precision at r = 0.2: with the waste at the published drop, r only changes the size of the system, and the product tends to 3.42 for many particles; with the waste held fixed it falls to 2 towards
            equilibrium at r = 2. That it falls with the particle number comes from A growing with X<sub>0</sub>.
            </p>
            <p>
            <b>When it is slow.</b> Transients of many particles: (largest exit rate &#215; duration) passes over all jumps. <b>Missing values</b> stand where a number was not computed.
            </p>
            <p>
            <b>Theory.</b> Y. Watanabe, <a href="https://arxiv.org/abs/2606.14797">arXiv:2606.14797</a> (2026); K. Liu, Z. Gong, M. Ueda,
            <a href="https://doi.org/10.1103/PhysRevLett.125.140602">Thermodynamic uncertainty relation for arbitrary initial states</a>, PRL 125, 140602 (2020).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addOutputTable("As Published", "A row a point and computation: growth, variance, entropy as published, the published product and the product for any start.") //
            .addOutputTable("Consistent", "A row a point and way to hold the waste: steady state with current, affinity, variance rate and product; products and speed limit of the transient.") //
            .addOutputTable("Run Summary", "One row: method, seed, version, replicates, events, seconds, hash of the published network at r = 0.2.")) //
        .model(m -> m.parametersClass(MinimalReplicatorParameters.class) //
            .configure(MinimalReplicatorNode::configure) //
            .execute(MinimalReplicatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("The published product and the product for any start, point by point.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(MinimalReplicatorNode::view))) //
        .nodeType(NodeType.Source) //
        .keywords("autocatalysis", "replicator", "growth", "origin of life", "TUR", "transient");

    /** For the framework. */
    public MinimalReplicatorFactory() {
        super(NODE);
    }
}
