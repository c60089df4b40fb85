/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Random Walk Calculator. */
public final class RandomWalkCalculatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Random Walk Calculator") //
        .icon("./random-walk-calculator.png") //
        .shortDescription("Single-particle discrete Brownian motion: exact law, growth of entropy and how it splits, simulation beside it.") //
        .fullDescription("""
            <p>
            A walker steps +1, 0 or -1 on the integers, with bias and walls if you like. From a known site its law is
            </p>
            <p>
            <tt>P(X<sub>t</sub> = 2k - t) = C(t, k) u<sup>k</sup> d<sup>t-k</sup></tt> on the line without rests, and stepped on exactly elsewhere.
            </p>
            <p>
            Its entropy splits as <tt>H(X<sub>t</sub>) = H(X<sub>t</sub>|X<sub>t-1</sub>) + I(X<sub>t-1</sub>; X<sub>t</sub>)</tt>, and grows by H(X<sub>t</sub>|X<sub>t-1</sub>) -
            H(X<sub>t-1</sub>|X<sub>t</sub>); on the line it tends to &#189; ln(2&#960;e &#963;&#178; t) less the logarithm of the lattice spacing, which is 2 for a walk without
            rests. <b>Growth is guaranteed only for a doubly stochastic step</b> (the line, a ring, reflecting walls without bias); in general the relative entropy
            to the stationary law falls.
            </p>
            <p>
            <b>Checks</b> tells what holds of the equivalence of prior information and constraint: maximum entropy on the allowed steps is the uniform prior
            conditioned on them; that the supports are equal does not fix the probabilities; the mean displacement m does, p<sub>&#177;</sub> = (1 &#177; m)/2.
            </p>
            <p>
            <b>Simulation</b> sets walkers beside the exact law, with entropies corrected for bias (Miller-Madow), standard errors, and a chi-square test of the
            sites. <b>When it is slow.</b> On the line a step costs O(t); 10<sup>4</sup> walkers of 10<sup>4</sup> steps take a second.
            </p>
            <p>
            <b>Theory.</b> S. Chandrasekhar, <a href="https://doi.org/10.1103/RevModPhys.15.1">Stochastic problems in physics and astronomy</a>, Rev. Mod.
            Phys. 15, 1 (1943); T. M. Cover, J. A. Thomas, <a href="https://doi.org/10.1002/047174882X">Elements of Information Theory</a>, section 4.4;
            claims discussed: <a href="https://arxiv.org/abs/2412.05309">arXiv:2412.05309</a>.
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addOutputTable("Entropies", "A row a step: entropy, its growth and split, mean, variance; simulated values beside them.") //
            .addOutputTable("Law", "A row a step asked for and site: probability, number and share of simulated walkers.") //
            .addOutputTable("Checks", "A row a statement: value, what is expected, difference, whether it holds for this walk.") //
            .addOutputTable("Run Summary", "One row: method, seed, version, walkers, steps, seconds.")) //
        .model(m -> m.parametersClass(RandomWalkCalculatorParameters.class) //
            .configure(RandomWalkCalculatorNode::configure) //
            .execute(RandomWalkCalculatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Entropy and its parts against steps; the law after the last step.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(RandomWalkCalculatorNode::view))) //
        .nodeType(NodeType.Source) //
        .keywords("Brownian motion", "diffusion", "entropy", "mutual information", "lattice", "bias", "wall");

    /** For the framework. */
    public RandomWalkCalculatorFactory() {
        super(NODE);
    }
}
