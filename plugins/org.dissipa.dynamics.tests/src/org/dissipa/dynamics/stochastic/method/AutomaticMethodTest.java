/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.dissipa.dynamics.stochastic.Models;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.junit.jupiter.api.Test;

/** What is picked, and that results say so. */
class AutomaticMethodTest {

    private static String used(final ReactionNetwork network, final String method) {
        return Ensemble.of(SimulationProblem.of(network, 0.1), SimulationMethods.named(method), 1, 2)
            .run(i -> TrajectoryObserver.NONE, (i, o, end) -> assertTrue(end.events() >= 0), Monitor.NONE).method();
    }

    @Test
    void resultsNameTheMethodThatWasUsed() {
        assertEquals("direct (automatic)", used(Models.birthDeath(3), "automatic"));
        final String[] lines = IntStream.range(0, 120).mapToObj(i -> "A -> B ; " + (i + 1)).toArray(String[]::new);
        assertEquals("rssa-cr (automatic)", used(Models.network("A=30 B=0", lines), "automatic"));
        assertEquals("rssa", used(Models.birthDeath(3), "rssa"));
    }

    @Test
    void namesAreKnown() {
        for (final SimulationMethod method : SimulationMethods.all()) {
            assertEquals(method, SimulationMethods.named(method.name()));
            assertTrue(method.use().endsWith("."), method.use());
        }
        assertTrue(assertThrows(IllegalArgumentException.class, () -> SimulationMethods.named("exact")).getMessage()
            .startsWith("There is no simulation method 'exact'; choose one of automatic, direct, "));
    }
}
