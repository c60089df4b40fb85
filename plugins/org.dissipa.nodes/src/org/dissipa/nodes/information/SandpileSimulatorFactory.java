/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Sandpile Simulator. */
public final class SandpileSimulatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Sandpile Simulator") //
        .icon("./sandpile-simulator.png") //
        .shortDescription("Avalanches of the sandpile and of the earthquake model on square lattices, beside what is known exactly.") //
        .fullDescription("""
            <p>
            <b>Sandpile</b> (Bak, Tang, Wiesenfeld): a grain is added to a random site; a site with 4 grains or more gives one to each neighbour, over the open edge they
            are lost. All unstable sites of a round topple at once. Known exactly, and set beside the simulation: the mean number of topplings a grain,
            <tt>(1/N) &#931;<sub>ij</sub> (&#916;<sup>-1</sup>)<sub>ij</sub></tt>; one grain lost for each added; the number of recurrent states det &#916;; for L &#8804; 3 the
            full distributions, from a list of all recurrent states.
            </p>
            <p>
            <b>Earthquakes</b> (Olami, Feder, Christensen): forces rise alike until a site reaches the threshold 1; it resets to 0 and gives the share &#945; of its force to
            each neighbour. &#945; = 0.25 conserves; whether smaller &#945; are critical is disputed, and the exponent depends on &#945;. Its transient is long.
            </p>
            <p>
            Size is the number of topplings, area the number of different sites, duration the number of rounds. Standard errors of means are from 64 batches, since
            avalanches that follow each other are not independent. Simulate several sides and give the avalanches to <i>Power Law Fitter</i> and <i>Finite-Size
            Scaling Analyzer</i>.
            </p>
            <p>
            <b>When it is slow.</b> A sandpile of side 128 takes some 600 topplings a grain: 10<sup>6</sup> grains in some ten seconds. The work of a grain grows as
            L&#178;, that of the burn-in as L<sup>4</sup>.
            </p>
            <p>
            <b>Theory.</b> P. Bak, C. Tang, K. Wiesenfeld, <a href="https://doi.org/10.1103/PhysRevLett.59.381">Self-organized criticality</a>, Phys. Rev.
            Lett. 59, 381 (1987); D. Dhar, <a href="https://doi.org/10.1103/PhysRevLett.64.1613">Self-organized critical state of sandpile automaton
            models</a>, Phys. Rev. Lett. 64, 1613 (1990); Z. Olami, H. J. S. Feder, K. Christensen,
            <a href="https://doi.org/10.1103/PhysRevLett.68.1244">Self-organized criticality in a continuous, nonconservative cellular automaton</a>,
            Phys. Rev. Lett. 68, 1244 (1992).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addOutputTable("Avalanches", "A row a grain or drive: side, step, size, area, duration, what left over the edge or was not passed on.") //
            .addOutputTable("Checks", "A row a side and quantity: simulated with standard error, and exact where it is known.") //
            .addOutputTable("Distributions", "A row a side, quantity and value: count, share with standard error, exact probability where it is known.") //
            .addOutputTable("Run Summary", "One row: method, seed, version, topplings, seconds.")) //
        .model(m -> m.parametersClass(SandpileSimulatorParameters.class) //
            .configure(SandpileSimulatorNode::configure) //
            .execute(SandpileSimulatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Share of avalanches at least as large, log-log, a line a side.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(SandpileSimulatorNode::view))) //
        .nodeType(NodeType.Source) //
        .keywords("self-organized criticality", "SOC", "BTW", "OFC", "earthquake", "avalanche", "toppling");

    /** For the framework. */
    public SandpileSimulatorFactory() {
        super(NODE);
    }
}
