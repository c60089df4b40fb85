/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.EndState.Ending;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Explosions end with a message after some hundred thousand events, whatever the limits; trajectories that only start fast do not. */
class RunawayTest {

    static Stream<SimulationMethod> methods() {
        return SimulationMethods.all().stream();
    }

    private static String message(final SimulationMethod method, final ReactionNetwork network, final double end, final int replicates) {
        return assertThrows(SimulationException.class, () -> Ensemble.of(SimulationProblem.of(network, end), method, 3, replicates)
            .run(i -> TrajectoryObserver.NONE, (i, o, state) -> assertTrue(state.events() > 0), Monitor.NONE)).getMessage();
    }

    /** Alone and, where a method can, side by side. */
    @ParameterizedTest
    @MethodSource("methods")
    void explosionsAreNamed(final SimulationMethod method) {
        final ReactionNetwork network = Models.network("X=100 Y=3", "2 X -> 3 X ; 0.001", "Y -> 0 ; 1");
        for (final int replicates : new int[]{1, 64}) {
            final String message = message(method, network, 1000, replicates);
            assertTrue(message.startsWith("The network runs away: after ") && message.contains("molecules of X")
                || message.contains("above the population limit") || message.contains("too large to compute with"), message);
        }
    }

    @Test
    void exponentialGrowthIsNoticedBeforeItTakesAllDay() {
        final String message = message(SimulationMethods.named("direct"), Models.network("X=10", "X -> 2 X ; 1"), 1e7, 1);
        assertTrue(message.startsWith("The network runs away: after "), message);
        assertTrue(Long.parseLong(message.split(" ")[5]) < 2_000_000, message);
    }

    @Test
    void fastStartsAndSteadyStatesGoOn() {
        final SimulationLimits limits = new SimulationLimits(3_000_000, 1_000_000_000);
        final ReactionNetwork decay = Models.network("X=2000000", "X -> 0 ; 1");
        assertEquals(Ending.ABSORBED, SimulationMethods.named("direct").newSimulator(CompiledNetwork.of(decay)).run(new long[]{2_000_000}, 0, 1000,
            RandomStream.of(1, 1), TrajectoryObserver.NONE, Monitor.NONE, limits).ending());
        final ReactionNetwork growth = Models.network("X=1", "X -> 2 X ; 1");
        assertEquals(Ending.END_TIME, SimulationMethods.named("direct").newSimulator(CompiledNetwork.of(growth)).run(new long[]{1000}, 0, 7,
            RandomStream.of(1, 1), TrajectoryObserver.NONE, Monitor.NONE, limits).ending());
    }

    /** Growth that will stop where the food is eaten is no runaway, however long the time span. */
    @Test
    void growthOnFoodGoesOn() {
        final ReactionNetwork network = Models.network("S=1000000 X=1", "S + X -> 2 X ; 1e-6");
        final EndState end = SimulationMethods.named("direct").newSimulator(CompiledNetwork.of(network)).run(new long[]{1_000_000, 1}, 0, 1e9,
            RandomStream.of(1, 1), TrajectoryObserver.NONE, Monitor.NONE, SimulationLimits.DEFAULT);
        assertEquals(Ending.ABSORBED, end.ending());
        assertEquals(1_000_000, end.events());
    }
}
