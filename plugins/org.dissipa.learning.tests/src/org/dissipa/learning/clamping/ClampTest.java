/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.clamping;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.ReferenceTable;
import org.dissipa.learning.equilibrium.DetailedBalancedNetwork;
import org.dissipa.learning.equilibrium.Divergence;
import org.dissipa.learning.equilibrium.Networks;
import org.dissipa.learning.equilibrium.RateSplit;
import org.dissipa.learning.equilibrium.ReachabilityClass;
import org.dissipa.learning.equilibrium.StateLaw;
import org.dissipa.learning.equilibrium.TruncatedEquilibrium;
import org.dissipa.learning.machine.BoltzmannLaw;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.ChemicalBoltzmannMachine;
import org.dissipa.learning.machine.Edge;
import org.dissipa.learning.machine.EdgeSpeciesConstruction;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.junit.jupiter.api.Test;

/** Clamping a species' mean by energies, by bath potentials and by conditioning on samples. */
class ClampTest {
    private static final ReactionNetwork CHAIN = Networks.of(List.of("X1=30", "X2=0", "X3=0"), "X1 <-> X2", "X2 <-> X3");
    private static final double[] CHAIN_ENERGIES = {-2, -2, 0};
    private static final String[] FOUR_MEANS = {"mean_S1", "mean_S2", "mean_S3", "mean_S4"};
    private static final String[] FOUR_SD = {"sd_S1", "sd_S2", "sd_S3", "sd_S4"};

    @Test
    void chainClampHasItsClosedForm() {
        final ClampedLaw clamped = chain();
        assertEquals(-2, clamped.shifts()[0], 1e-12);
        assertEquals(Math.log(20 / (10 * 2 * Math.exp(2))), clamped.shifts()[0], 1e-12);
        assertEquals(Math.exp(-2), clamped.potentials(0)[0], 1e-13);
        assertArrayEquals(new double[]{10, 10, 10}, clamped.law().means(), 1e-10);
        assertEquals(Math.sqrt(30 * 2 / 9.0), Math.sqrt(clamped.law().variances()[1]), 1e-10);
    }

    @Test
    void fourSpeciesClampsMatchTable() {
        final ReferenceTable table = ReferenceTable.own("four-species.csv");
        final ReactionNetwork four = Networks.of(List.of("S1=50", "S2=50", "S3=50", "S4=50"), "S1 <-> S2 + S3",
            "S1 + S2 <-> S4");
        final ReachabilityClass states = ReachabilityClass.of(four, 10_000, Monitor.NONE);
        final ClampedLaw first = EnergyClamp.solve(states, new double[4], Map.of("S1", 75.0));
        check(table, 1, first);
        check(table, 2, EnergyClamp.solve(states, new double[4], Map.of("S4", first.law().means()[3])));
    }

    private static void check(final ReferenceTable table, final int row, final ClampedLaw clamped) {
        assertEquals(table.number(row, "Delta"), clamped.shifts()[0], 1e-10);
        assertEquals(table.number(row, "P"), clamped.potentials(0)[0], 1e-10);
        assertArrayEquals(table.numbers(row, FOUR_MEANS), clamped.law().means(), 1e-9);
        assertArrayEquals(table.numbers(row, FOUR_SD),
            Arrays.stream(clamped.law().variances()).map(Math::sqrt).toArray(), 1e-9);
    }

    @Test
    void potentialClampHasTheSameLawAsEnergyClamp() {
        final DetailedBalancedNetwork base = DetailedBalancedNetwork.fromEnergies(CHAIN, CHAIN_ENERGIES, RateSplit.SYMMETRIC);
        final ClampedLaw clamped = chain();
        for (final double bath : new double[]{0, 1.7, -3}) {
            final DetailedBalancedNetwork baths = PotentiatedNetwork.of(base, Map.of("X3", bath))
                .withBaths(clamped.potentials(bath));
            final StateSpace space = StateSpace.reachable(baths.network(), 1000, Monitor.NONE);
            final double[] law = ReachabilityClass.of(baths.network(), space).law(baths).probabilities();
            assertArrayEquals(clamped.law().probabilities(), law, 1e-14);
            // the rate constants, not only the energies, carry the clamp
            assertArrayEquals(law, StationaryLaw.of(Generator.of(baths.network(), space, Monitor.NONE), Monitor.NONE)
                .probabilities(), 1e-13);
        }
    }

    @Test
    void finiteBathsConvergeToTheClampedLaw() {
        // X <-> nothing with a potential, G = -3: the divergence falls as the inverse square of the bath
        final DetailedBalancedNetwork base = DetailedBalancedNetwork.fromEnergies(Networks.of(List.of("X=0"), "0 <-> X"),
            new double[]{-3}, RateSplit.SYMMETRIC);
        final double mean = Math.exp(3);
        final double[] expected = {0.2487, 4.233e-3, 4.531e-5, 4.56e-7};
        for (int k = 0; k < expected.length; k++) {
            final long bath = Math.round(Math.pow(10, k + 2));
            final DetailedBalancedNetwork finite = PotentiatedNetwork.of(base, Map.of("X", 0.0))
                .withFiniteBaths(new long[]{bath}, new double[]{0});
            final var space = StateSpace.within(finite.network(), finite.network().initialCounts(), new long[]{200, bath + 200},
                1000, Monitor.NONE);
            final double[] law = ReachabilityClass.of(finite.network(), space).law(finite).probabilities();
            final double[] poisson = new double[law.length];
            for (int s = 0; s < law.length; s++) {
                poisson[s] = Math.exp(space.count(s, 0) * Math.log(mean) - mean
                    - org.apache.commons.math3.special.Gamma.logGamma(space.count(s, 0) + 1));
            }
            assertEquals(expected[k], Divergence.KULLBACK_LEIBLER.of(law, poisson), 6e-4 * expected[k]);
        }
    }

    @Test
    void sampleClampMatchesTable() {
        final ReferenceTable table = ReferenceTable.own("sample-clamp.csv");
        final ClampedLaw energy = chain();
        for (int r = 0; r < table.rows(); r++) {
            final StateLaw law = SampleClamp.of(energy, (int)table.number(r, "n"));
            final double kl = Divergence.KULLBACK_LEIBLER.of(law.probabilities(), energy.law().probabilities());
            assertEquals(table.number(r, "kl"), kl, 1e-10);
            assertEquals(table.number(r, "tv"),
                Divergence.TOTAL_VARIATION.of(law.probabilities(), energy.law().probabilities()), 1e-10);
            assertArrayEquals(table.numbers(r, "mean_X1", "mean_X2", "mean_X3"), law.means(), 1e-9);
            final double[] sd = Arrays.stream(law.variances()).map(v -> Math.sqrt(Math.max(v, 0))).toArray();
            assertArrayEquals(table.numbers(r, "sd_X1", "sd_X2", "sd_X3"), sd, 1e-9);
        }
    }

    @Test
    void sampleClampOfTwoSpeciesTendsToTheEnergyClamp() {
        final ReachabilityClass states = ReachabilityClass.of(Networks.of(List.of("A=4", "B=0", "C=0"), "A <-> B", "B <-> C"),
            100, Monitor.NONE);
        final ClampedLaw energy = EnergyClamp.solve(states, new double[]{0.3, 0, -0.4}, Map.of("A", 1.25, "C", 1.0));
        double before = 1;
        for (final int n : new int[]{4, 8, 16}) {
            final StateLaw law = SampleClamp.of(energy, n);
            assertEquals(1.25, law.means()[0], 1e-12);
            assertEquals(1.0, law.means()[2], 1e-12);
            final double kl = Divergence.KULLBACK_LEIBLER.of(law.probabilities(), energy.law().probabilities());
            assertTrue(kl < before / 3.4 || n == 4, "quarters with every doubling");
            before = kl;
        }
        assertThrows(LearningException.class, () -> SampleClamp.of(energy, 3));
    }

    @Test
    void clampingOneBinarySpeciesMixesItsConditionals() {
        final BoltzmannMachine machine = BoltzmannMachine.of(new double[]{0.5, -0.3}, List.of(new Edge(0, 1, 1.2)));
        final ChemicalBoltzmannMachine chemical = EdgeSpeciesConstruction.DEFAULT.build(machine);
        final ReachabilityClass states = ReachabilityClass.of(chemical.network(), 10, Monitor.NONE);
        final ClampedLaw clamped = EnergyClamp.solve(states, chemical.energies(), Map.of("x1_1", 0.8));
        final double[] p = BoltzmannLaw.of(machine).probabilities();
        final double given0 = p[1] / (p[0] + p[1]);
        final double given1 = p[3] / (p[2] + p[3]);
        assertEquals(0.2 * given0 + 0.8 * given1, clamped.law().means()[3], 1e-12);
        // hard clamping is its limit, and conditioning on the class gives it exactly
        final StateLaw hard = states.law(chemical.energies()).conditional(new int[]{1}, new long[]{1});
        assertEquals(given1, hard.means()[3], 1e-14);
        for (final double off : new double[]{1e-3, 1e-6, 1e-9}) {
            final ClampedLaw near = EnergyClamp.solve(states, chemical.energies(), Map.of("x1_1", 1 - off));
            assertEquals(given1, near.law().means()[3], 2 * off);
        }
    }

    @Test
    void clampedMeansDeriveFromTheConvexDual() {
        final ReachabilityClass states = ReachabilityClass.of(CHAIN, 1000, Monitor.NONE);
        final ClampedLaw two = EnergyClamp.solve(states, CHAIN_ENERGIES, Map.of("X1", 4.0, "X3", 25.5));
        assertArrayEquals(new double[]{4, 0.5, 25.5}, two.law().means(), 1e-9);
        assertTrue(two.residual() < 1e-10);
        // all three are tied by X1 + X2 + X3 = 30
        final ClampedLaw tied = EnergyClamp.solve(states, CHAIN_ENERGIES, Map.of("X1", 4.0, "X2", 0.5, "X3", 25.5));
        assertArrayEquals(two.law().probabilities(), tied.law().probabilities(), 1e-9);
        final var e = assertThrows(LearningException.class,
            () -> EnergyClamp.solve(states, CHAIN_ENERGIES, Map.of("X1", 4.0, "X2", 1.0, "X3", 25.5)));
        assertTrue(e.getMessage().contains("conserved"), e.getMessage());
    }

    @Test
    void unreachableMeansAreRefused() {
        final ReachabilityClass states = ReachabilityClass.of(CHAIN, 1000, Monitor.NONE);
        for (final double mean : new double[]{0, 30, -1, 31, Double.NaN}) {
            assertThrows(LearningException.class, () -> EnergyClamp.solve(states, CHAIN_ENERGIES, Map.of("X3", mean)));
        }
        final var e = assertThrows(LearningException.class,
            () -> EnergyClamp.solve(states, CHAIN_ENERGIES, Map.of("X1", 20.0, "X3", 25.0)));
        assertTrue(e.getMessage().contains("cannot be reached together"), e.getMessage());
        assertThrows(LearningException.class, () -> EnergyClamp.solve(states, CHAIN_ENERGIES, Map.of("Y", 2.0)));
    }

    private static ClampedLaw chain() {
        return EnergyClamp.solve(ReachabilityClass.of(CHAIN, 1000, Monitor.NONE), CHAIN_ENERGIES, Map.of("X3", 10.0));
    }
}
