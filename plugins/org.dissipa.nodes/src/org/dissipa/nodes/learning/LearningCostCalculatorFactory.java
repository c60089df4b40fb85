/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Learning Cost Calculator. */
public final class LearningCostCalculatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Learning Cost Calculator") //
        .icon("./learning-cost-calculator.png") //
        .shortDescription("What accuracy costs in entropy production: for a clamped mean exactly, for the autonomous learner as error maps.") //
        .fullDescription("""
            <p>
            Clamping reactions that cannot run backwards would dissipate without bound. With reverse constants &#948; a turn of the clamping cycle costs 2 ln(&#949;/&#948;) k<sub>B</sub>,
            and the target is missed a little.
            </p>
            <ul>
            <li><b>Cost of accuracy</b>: the birth and death process &#8709; &#8652; S + P, clamped to Q, has at its steady state, with &#955; = exp(-G) and d = &#948;/&#949;,
            <tt>(Q - &lt;s&gt;)/Q = d (Q<sup>2</sup> - &#955;<sup>2</sup>)/(Q (&#955; + d Q))</tt> and <tt>&#963; = 2 J ln(&#949;/&#948;)</tt>, J being the flux of the cycle. For large ratios
            |error| &#8776; |Q/&#955; - &#955;/Q| exp(-&#963;/(2 g &#955;)): each further nat of accuracy costs 2 g &#955;.</li>
            <li><b>Error maps</b>: copying, clamping and learning error of the autonomous learner of the exclusive or, over the reverse constants of copying and of learning, with the
            entropy production of these reactions; the same environment in each cell.</li>
            </ul>
            <p>
            <b>As published and as it should be.</b> Published maps updated potentials per event (set B, UPDATE_PER_EVENT) and left the scale &#945; out of one reverse constant (form
            AS_PUBLISHED). In the printed equation (23) a factor T stands on one side only; here &#963; = 2 J ln(&#949;/&#948;) in k<sub>B</sub>. With consistent constants the best copying
            ratio is finite: reverse reactions keep potentials from winding up.
            </p>
            <p>
            <b>When it is slow.</b> Maps take a simulation of some seconds a cell and run.
            </p>
            <p>
            <b>Theory.</b> W. Poole, T. Ouldridge, M. Gopalkrishnan, <a href="https://doi.org/10.1098/rsif.2024.0373">Autonomous learning of generative models with
            chemical reaction network ensembles</a>, J. R. Soc. Interface 22, 20240373 (2025). The closed forms and the law of accuracy are derived here.
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addOutputTable("Accuracy", "A row a ratio and energy: mean, potential, error, flux, entropy production, error by the law for large ratios.") //
            .addOutputTable("Map", "A row a pair of ratios: errors, entropy production, standard errors.") //
            .addOutputTable("Run Summary", "One row: method, seed, version, runs, seconds, input hash.")) //
        .model(m -> m.parametersClass(LearningCostCalculatorParameters.class) //
            .configure(LearningCostCalculatorNode::configure) //
            .execute(LearningCostCalculatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Error against entropy production, and the maps as colours.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(LearningCostCalculatorNode::view))) //
        .nodeType(NodeType.Source) //
        .keywords("thermodynamics of learning", "dissipation", "accuracy", "free energy", "trade-off");

    /** For the framework. */
    public LearningCostCalculatorFactory() {
        super(NODE);
    }
}
