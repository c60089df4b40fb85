/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.dissipa.models.ModelLibrary;
import org.dissipa.nodes.networks.NetworkCreatorFactory;
import org.dissipa.nodes.networks.NetworkReaderFactory;
import org.dissipa.nodes.networks.NetworkStructureAnalyzerFactory;
import org.dissipa.nodes.networks.ReachabilityExplorerFactory;
import org.dissipa.nodes.simulation.MasterEquationSolverFactory;
import org.dissipa.nodes.thermodynamics.CurrentsAndAffinitiesFactory;
import org.dissipa.nodes.thermodynamics.EntropyProductionCalculatorFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.knime.core.node.port.PortObject;

/** The nodes of the workflow network-any take every network, and say what they leave out. */
class AnyNetworkTest {
    private static final int STATES = 2000;

    private static NodeRun[] run(final PortObject network) throws Exception {
        final NodeRun[] runs = {NodeRun.of(new NetworkStructureAnalyzerFactory()).execute(network),
            NodeRun.of(new ReachabilityExplorerFactory()).set("maxStates", STATES).execute(network),
            NodeRun.of(new MasterEquationSolverFactory()).set("maxStates", STATES).set("goOnWithout", true).execute(network),
            NodeRun.of(new EntropyProductionCalculatorFactory()).set("maxStates", STATES).set("goOnWithout", true).set("meanField", true).execute(network),
            NodeRun.of(new CurrentsAndAffinitiesFactory()).set("maxStates", STATES).set("goOnWithout", true).execute(network)};
        for (final NodeRun run : runs) {
            assertTrue(run.view().length() > 2);
        }
        return runs;
    }

    private static PortObject network(final String text) throws Exception {
        return NodeRun.of(new NetworkCreatorFactory()).set("text", text).execute().out(0);
    }

    @Test
    void libraryModels() throws Exception {
        for (final String name : List.of("brusselator", "michaelis-menten", "schloegl")) {
            run(network(ModelLibrary.text(name)));
        }
    }

    @Test
    void structureOfAnEnzyme() throws Exception {
        final NodeRun[] runs = run(network("bind: S + E <-> ES ; 0.5, 1\nmake: ES <-> E + P ; 2, 0.25\ninit E = 3, S = 10, P = 2\nchemostat S, P"));
        assertEquals(0.0, runs[0].number(0, "number", "deficiency", "closed"));
        assertEquals(1.0, runs[0].number(0, "number", "emergent cycles", "open"));
        assertEquals(3.0, runs[0].number(1, "total", "law 1"));
        assertEquals("E + ES", runs[0].cell(1, "expression", "law 1").toString());
        assertEquals(Math.log(20), runs[0].number(2, "affinity [kT]", "cycle 1", "emergent"), 1e-12);
        assertEquals("violated", runs[0].cell(4, "verdict", "detailed balance (Wegscheider)", "open").toString());
        assertEquals("holds", runs[0].cell(4, "verdict", "detailed balance (Wegscheider)", "closed").toString());
        assertEquals(4.0, runs[1].number(0, "number", "states"));
        assertEquals(3.0, runs[1].number(1, "greatest", "E"));
        assertEquals(4, runs[1].rows(2).size());
        assertEquals(12, runs[1].rows(3).size());
    }

    @Test
    void infiniteNetworksAreCutAndSaySo() throws Exception {
        final NodeRun[] runs = run(network("make: 0 <-> X ; 4, 1\npair: 2 X <-> Y ; 1, 1"));
        assertTrue(runs[1].warnings().get(0).contains("infinitely many states"));
        assertEquals(STATES + 1.0, runs[1].number(0, "number", "states"));
        assertEquals(0.0, runs[1].number(0, "number", "complete"));
        assertTrue(runs[2].warnings().get(0).contains("was not solved"));
        assertTrue(runs[3].warnings().get(0).contains("exact computation was left out"));
        assertEquals(0, runs[3].number(0, "value", "entropy production [k_B/time]", "mean-field"), 1e-9);
        assertTrue(runs[4].rows(0).isEmpty());
    }

    /** Amounts that are no whole numbers, absorbing states, laws that are not mass action, no reactions. */
    @Test
    void oddNetworks() throws Exception {
        run(network("A -> B ; 1\nA -> C ; 2\ninit A = 5"));
        run(network("decay: A -> 0 ; [2*A/(3 + A)]\ninit A = 5"));
        run(network("species A\ninit A = 3"));
        NodeRun.of(new NetworkStructureAnalyzerFactory()).execute(network("A <-> B ; 1, 1\ninit A = 2.5"));
    }

    /** Every model file at hand; takes minutes. */
    @Test
    void everyModelFile() throws Exception {
        Assumptions.assumeTrue(Boolean.getBoolean("dissipa.long"), "long: run with -Ddissipa.long=true");
        final Path shared = Path.of(System.getProperty("dissipa.root")).resolveSibling("shared");
        try (Stream<Path> files = Files.walk(shared)) {
            for (final Path file : files.filter(f -> f.toString().matches(".*(\\.net|-sbml-.*\\.xml)")).sorted().toList()) {
                final long begin = System.nanoTime();
                final PortObject network = NodeRun.of(new NetworkReaderFactory()).set("file", file.toString()).execute().out(0);
                run(network);
                System.out.printf("%s %.1f s%n", file.getFileName(), (System.nanoTime() - begin) * 1e-9);
            }
        }
    }
}
