/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.ReferenceTable;
import org.dissipa.learning.clamping.PotentiatedNetwork;
import org.dissipa.learning.equilibrium.DetailedBalancedNetwork;
import org.dissipa.learning.equilibrium.Networks;
import org.dissipa.learning.equilibrium.RateSplit;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.junit.jupiter.api.Test;

/** The extinction pathology of fully stochastic clamping: S0 ⇌ S1 + P1 halts when all S0 and P1 are gone. */
class HaltingTimeTest {

    private static ReactionNetwork network(final long n, final long target, final double epsilon) {
        final DetailedBalancedNetwork base = DetailedBalancedNetwork.fromEnergies(
            Networks.of(List.of("S0=" + n, "S1=0"), "S0 <-> S1"), new double[2], RateSplit.SYMMETRIC);
        return new StochasticClamp(epsilon, 1, 0).network(PotentiatedNetwork.of(base, Map.of("S1", 0.0)), new long[]{0},
            new long[]{target});
    }

    private static double mean(final long n, final long target, final double epsilon) {
        return HaltingTime.of(network(n, target, epsilon), new long[]{n, n, 12, target}, 10_000, Monitor.NONE).mean();
    }

    @Test
    void meanTimesGrowFasterThanExponentially() {
        final double[] expected = {305.172, 1135.204, 4364.962, 22690.79, 169048.7};
        for (int n = 1; n <= 5; n++) {
            assertEquals(expected[n - 1], mean(n, 1, 0.01), 2e-6 * expected[n - 1]);
        }
        assertEquals(1533.04, mean(4, 2, 0.01), 4e-6 * 1533);
        assertEquals(2280.40, mean(4, 1, 0.1), 4e-6 * 2280);
    }

    @Test
    void publishedStart() {
        final DetailedBalancedNetwork base = DetailedBalancedNetwork.fromEnergies(
            Networks.of(List.of("S0=0", "S1=1"), "S0 <-> S1"), new double[]{0, 1}, RateSplit.SYMMETRIC);
        final ReactionNetwork network = new StochasticClamp(0.01, 1, 0).network(
            PotentiatedNetwork.of(base, Map.of("S1", 1.0)), new long[]{1}, new long[]{1});
        // base rates are those of S0 <-> S1 alone, so the potential's energy is put in with the potential
        final double mean = HaltingTime.of(network, new long[]{1, 1, 12, 1}, 10_000, Monitor.NONE).mean();
        assertEquals(941.434, mean, 2e-6 * 941);
    }

    @Test
    void catalysedSpeciesHaltsAtRandomCounts() {
        final ReferenceTable table = ReferenceTable.own("halting-law.csv");
        final DetailedBalancedNetwork base = DetailedBalancedNetwork.fromEnergies(
            Networks.of(List.of("S0=2", "S1=0", "S2=1"), "S0 <-> S1", "S0 + S2 <-> S0 + 2 S2"), new double[]{0, 0, -1},
            RateSplit.SYMMETRIC);
        final ReactionNetwork network = new StochasticClamp(0.01, 1, 0).network(PotentiatedNetwork.of(base, Map.of("S1", 0.0)),
            new long[]{0}, new long[]{1});
        final HaltingTime halting = HaltingTime.of(network, new long[]{2, 2, 22, 7, 1}, 10_000, Monitor.NONE);
        assertEquals(1, halting.states().values().stream().mapToDouble(p -> p).sum(), 1e-14);
        // the table was made with at most 16 molecules of S2, which leaves 5.6e-9 of the law out
        final double within = halting.states().entrySet().stream()
            .filter(e -> Integer.parseInt(e.getKey().replaceAll(".*S2=(\\d+),.*", "$1")) <= 16).mapToDouble(Map.Entry::getValue).sum();
        assertEquals(1 - 5.6e-9, within, 1e-10);
        for (int r = 0; r < table.rows(); r++) {
            final int s2 = (int)table.number(r, "s2");
            final double p = halting.states().entrySet().stream().filter(e -> e.getKey().contains("S2=" + s2 + ","))
                .mapToDouble(Map.Entry::getValue).sum();
            assertEquals(table.number(r, "p"), p / within, 1e-11);
        }
    }

    @Test
    void simulatedHaltingTimesAgree() {
        final ReactionNetwork network = network(1, 1, 0.01);
        final double[] times = new double[2000];
        Ensemble.of(SimulationProblem.of(network, 1e6), SimulationMethods.named("direct"), 4, times.length)
            .run(i -> new LastEvent(), (i, observer, end) -> {
                assertEquals(EndState.Ending.ABSORBED, end.ending());
                times[i] = observer.m_last;
            }, Monitor.NONE);
        final double mean = Arrays.stream(times).average().orElseThrow();
        final double sd = Math.sqrt(Arrays.stream(times).map(t -> (t - mean) * (t - mean)).average().orElseThrow());
        // five standard errors: false-alarm rate 6e-7
        assertEquals(305.172, mean, 5 * sd / Math.sqrt(times.length));
    }

    /** Remembers when the last event was. */
    private static final class LastEvent implements org.dissipa.dynamics.stochastic.TrajectoryObserver {
        private double m_last;

        @Override
        public void event(final double time, final int channel, final long[] counts) {
            m_last = time;
        }
    }

    @Test
    void creationFromNothingNeverHalts() {
        final ReactionNetwork network = BirthDeathClampTest.clampedBirthDeath(-1, 10, 0.1, 0, 3);
        final var e = assertThrows(LearningException.class,
            () -> HaltingTime.of(network, new long[]{10, 10, 3}, 10_000, Monitor.NONE));
        assertTrue(e.getMessage().contains("never halts"), e.getMessage());
    }
}
