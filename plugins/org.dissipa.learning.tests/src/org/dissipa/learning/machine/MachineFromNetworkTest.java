/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dissipa.learning.LearningException;
import org.dissipa.learning.equilibrium.Networks;
import org.dissipa.network.Monitor;
import org.junit.jupiter.api.Test;

/** Machines are read back from networks where they exist, and refused where they do not. */
class MachineFromNetworkTest {

    @Test
    void constructionsAreReadBack() {
        for (final String graph : List.of("triangle", "star4", "cycle5")) {
            final BoltzmannMachine machine = Graphs.of(graph, graph.charAt(graph.length() - 1) == 'e' ? 3
                : Integer.parseInt(graph.substring(graph.length() - 1)));
            for (final Construction c : List.of(EdgeSpeciesConstruction.DEFAULT, DirectConstruction.DEFAULT)) {
                final var read = MachineFromNetwork.of(c.build(machine).network(), 1e-9, 10_000, Monitor.NONE);
                assertEquals(machine.units(), read.machine().units());
                assertArrayEquals(machine.biases(), read.machine().biases(), 1e-11);
                assertEquals(machine.edges().size(), read.machine().edges().size());
                for (final Edge e : machine.edges()) {
                    assertTrue(read.machine().edges().stream()
                        .anyMatch(f -> f.i() == e.i() && f.j() == e.j() && Math.abs(f.weight() - e.weight()) < 1e-11));
                }
                assertEquals(c == EdgeSpeciesConstruction.DEFAULT, read.equilibrium());
                assertTrue(read.higher() < 1e-11);
            }
        }
    }

    @Test
    void higherOrderLawIsRefused() {
        final var network = TaylorConstruction.DEFAULT.build(Graphs.triangle(1)).network();
        final var e = assertThrows(LearningException.class,
            () -> MachineFromNetwork.of(network, 1e-6, 1000, Monitor.NONE));
        assertTrue(e.getMessage().contains("third or higher order"), e.getMessage());
        final var loose = MachineFromNetwork.of(network, 10, 1000, Monitor.NONE);
        assertFalse(loose.equilibrium());
        assertTrue(loose.higher() > 1e-3);
    }

    @Test
    void speciesThatAreNotBinaryAreRefused() {
        final var chain = Networks.of(List.of("A=2", "B=0"), "A <-> B");
        assertThrows(LearningException.class, () -> MachineFromNetwork.of(chain, 1e-6, 100, Monitor.NONE));
        final var e = assertThrows(LearningException.class,
            () -> MachineFromNetwork.of(chain, List.of("B"), 1e-6, 100, Monitor.NONE));
        assertTrue(e.getMessage().contains("reaches 2"), e.getMessage());
        final var pair = Networks.of(List.of("A=1", "B=0"), "A <-> B");
        assertThrows(LearningException.class,
            () -> MachineFromNetwork.of(pair, List.of("A", "B"), 1e-6, 100, Monitor.NONE));
        assertEquals(List.of("B"), MachineFromNetwork.of(pair, 1e-6, 100, Monitor.NONE).onSpecies());
    }

    @Test
    void ratesThatAreFunctionsAreReadFromTheMasterEquation() {
        final BoltzmannMachine machine = Graphs.of("cycle5", 5);
        final MachineFromNetwork read = MachineFromNetwork.of(FieldConstruction.DEFAULT.build(machine).network(), 1e-9, 1000, Monitor.NONE);
        assertFalse(read.equilibrium());
        assertEquals(machine.units(), read.machine().units());
        for (int i = 0; i < machine.size(); i++) {
            assertEquals(machine.bias(i), read.machine().bias(i), 1e-11);
        }
    }
}
