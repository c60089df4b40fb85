/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.apache.commons.math3.special.Gamma;
import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.ReferenceTable;
import org.dissipa.learning.clamping.ClampedLaw;
import org.dissipa.learning.clamping.EnergyClamp;
import org.dissipa.learning.clamping.PotentiatedNetwork;
import org.dissipa.learning.equilibrium.DetailedBalancedNetwork;
import org.dissipa.learning.equilibrium.Networks;
import org.dissipa.learning.equilibrium.RateSplit;
import org.dissipa.learning.equilibrium.ReachabilityClass;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.junit.jupiter.api.Test;

/** Potential clamping where it has closed forms: quasi-equilibrium, linear response, fully stochastic law. */
class BirthDeathClampTest {

    @Test
    void potentialRelaxesExponentially() {
        final ReferenceTable table = ReferenceTable.own("birth-death-clamp.csv");
        for (int r = 0; r < table.rows(); r++) {
            final String name = table.text(r, "case");
            final BirthDeathClamp clamp = name.startsWith("Fig2C") ? new BirthDeathClamp(-3, 100, 0.01, 0)
                : name.endsWith("=32") ? new BirthDeathClamp(-5, 100, 0.025, 1 / 32.0) : new BirthDeathClamp(-3, 100, 0.025, 0.5);
            final double p = clamp.potential(name.startsWith("Fig2C") ? 1000 : 1, table.number(r, "t"));
            assertEquals(table.number(r, "P"), p, 1e-10 * p + 1e-12);
            assertEquals(table.number(r, "mean"), clamp.mean(p), 1e-9 * clamp.mean(p));
            assertEquals(table.number(r, "rate"), clamp.relaxationRate(), 1e-12);
            assertEquals(table.number(r, "P_ss"), clamp.steadyPotential(), 1e-12);
        }
    }

    @Test
    void dampingOfTheLoop() {
        final ReferenceTable table = ReferenceTable.own("clamp-damping.csv");
        final double[] speedUp = {1, 45.8192};
        for (int r = 0; r < table.rows(); r++) {
            final var damping = new BirthDeathClamp(-3, 100, 0.01 * speedUp[r], 0).damping(500);
            final double tolerance = r == 0 ? 1e-10 : 1e-3;
            assertEquals(table.number(r, "kappa"), damping.relaxation(), 1e-10);
            assertEquals(table.number(r, "omega"), damping.frequency(), tolerance * damping.frequency());
            assertEquals(table.number(r, "damping"), damping.damping(), tolerance);
            assertEquals(table.number(r, "period"), damping.period(), tolerance);
        }
    }

    @Test
    void errorAgainstReverseConstants() {
        final double[][] expected = {{2, 0.98029, -0.30307, -14.642}, {32, 0.75750, -0.024801, -0.92953},
            {2048, 0.046550, -3.9554e-4, -0.014539}};
        final double[] energies = {0, -5, -8};
        for (final double[] row : expected) {
            for (int k = 0; k < 3; k++) {
                final BirthDeathClamp clamp = new BirthDeathClamp(energies[k], 100, 0.025, 1 / row[0]);
                assertEquals(row[k + 1], clamp.error(), 6e-5 * Math.abs(row[k + 1]));
                assertEquals(1 - clamp.mean(clamp.steadyPotential()) / 100, clamp.error(), 1e-11);
                final double p = clamp.steadyPotential();
                assertEquals(clamp.error(), clamp.reverse() * (1 - p * p) / (p * (1 - clamp.reverse() * p)), 1e-11);
            }
        }
        assertEquals(0, new BirthDeathClamp(-Math.log(100), 100, 1, 0.1).error(), 1e-14);
        assertThrows(LearningException.class, () -> new BirthDeathClamp(0, 0, 1, 0));
    }

    @Test
    void stochasticLawMatchesTable() {
        final ReferenceTable table = ReferenceTable.own("stochastic-clamp.csv");
        for (int r = 0; r < table.rows(); r++) {
            final var law = new BirthDeathClamp(table.number(r, "G_S"), table.number(r, "Q"), 1, 0)
                .stochastic(table.number(r, "k_db"), table.number(r, "eps"));
            assertEquals(table.number(r, "mean_s"), law.mean(), 1e-10 * law.mean());
            assertEquals(table.number(r, "sd_s"), Math.sqrt(law.mean()), 1e-10);
            assertEquals(table.number(r, "mean_p"), law.potentialMean(), 1e-11 * law.potentialMean());
            assertEquals(table.number(r, "sd_p"), Math.sqrt(law.potentialVariance()), 1e-9);
            assertEquals(table.number(r, "p0"), law.noPotential(), 1e-11);
        }
    }

    @Test
    void stochasticLawIsTheMasterEquations() {
        final double k = 10;
        final double epsilon = 0.7;
        final BirthDeathClamp clamp = new BirthDeathClamp(-1, 3, 1, 0);
        final ReactionNetwork network = clampedBirthDeath(-1, k, epsilon, 0, 3);
        final StateSpace space = StateSpace.within(network, network.initialCounts(), new long[]{40, 40, 100}, 10_000, Monitor.NONE);
        final double ratio = epsilon / (k * Math.exp(-0.5) + epsilon);
        final double size = k * Math.exp(0.5) / (3 * epsilon);
        final double[] law = new double[space.size()];
        double mean = 0;
        double square = 0;
        for (int i = 0; i < law.length; i++) {
            final long s = space.count(i, 0);
            final long p = space.count(i, 1);
            law[i] = Math.exp(s * Math.log(3) - 3 - logFactorial(s) + Gamma.logGamma(size + p) - Gamma.logGamma(size)
                - logFactorial(p) + p * Math.log(ratio) + size * Math.log1p(-ratio));
            mean += p * law[i];
            square += p * p * law[i];
        }
        final double[] flow = Generator.of(network, space, Monitor.NONE).apply(law);
        for (int i = 0; i < law.length; i++) {
            if (space.count(i, 0) < 40 && space.count(i, 1) < 40) {
                assertEquals(0, flow[i], 1e-13);
            }
        }
        assertEquals(clamp.stochastic(k, epsilon).potentialMean(), mean, 1e-12);
        assertEquals(clamp.stochastic(k, epsilon).potentialVariance(), square - mean * mean, 1e-11);
        assertEquals(clamp.stochastic(k, epsilon).noPotential(), Math.exp(size * Math.log1p(-ratio)), 1e-14);
    }

    private static double logFactorial(final long n) {
        return Gamma.logGamma(n + 1.0);
    }

    /** ∅ ⇌ S + P with base rate k, P + Q → Q, P + S → 2 P + S. */
    static ReactionNetwork clampedBirthDeath(final double energy, final double k, final double epsilon, final double reverse,
        final long target) {
        final DetailedBalancedNetwork base = DetailedBalancedNetwork.fromEnergies(
            Networks.of(List.of("S=2"), "0 <-> S ; " + k + "," + k), new double[]{energy}, RateSplit.SYMMETRIC);
        return new StochasticClamp(epsilon, 1, reverse).network(PotentiatedNetwork.of(base, Map.of("S", 0.0)), new long[]{1},
            new long[]{target});
    }

    @Test
    void quasiEquilibriumFlowEndsAtTheEnergyClamp() {
        final ReachabilityClass states = ReachabilityClass.of(
            Networks.of(List.of("X1=30", "X2=0", "X3=0"), "X1 <-> X2", "X2 <-> X3"), 1000, Monitor.NONE);
        final double[] energies = {-2, -2, 0};
        final ClampedLaw clamped = EnergyClamp.solve(states, energies, Map.of("X1", 4.0, "X3", 20.0));
        final QuasiEquilibriumClamp flow = QuasiEquilibriumClamp.of(states, energies, List.of("X1", "X3"),
            new double[]{0.3, 0.2}, new double[]{0.5, 1}, 0);
        final double[] times = {0, 0.5, 1, 2, 60};
        final double[][] rows = flow.solve(new double[]{1, 1}, TargetSchedule.constant(8, 20), times, Monitor.NONE);
        assertArrayEquals(clamped.potentials(0), new double[]{rows[4][0], rows[4][1]}, 1e-8);
        assertArrayEquals(new double[]{4, 20}, new double[]{rows[4][2], rows[4][3]}, 1e-8);
        // integral feedback: d<s>/dt = Cov g (aQ - <s>) at the start
        final double[][] near = flow.solve(new double[]{1, 1}, TargetSchedule.constant(8, 20), new double[]{0, 1e-5}, Monitor.NONE);
        final double[][] covariance = states.law(energies).covariance(0, 2);
        for (int a = 0; a < 2; a++) {
            final double expected = covariance[a][0] * 0.3 * (4 - near[0][2]) + covariance[a][1] * 0.2 * (20 - near[0][3]);
            assertEquals(expected, (near[1][2 + a] - near[0][2 + a]) / 1e-5, 3e-3 * Math.abs(expected));
        }
        final double[] rates = flow.relaxationRates(rows[4][0], rows[4][1]);
        assertTrue(rates[0] >= rates[1] && rates[1] > 0);
    }

    @Test
    void targetsOutOfReachWindTheIntegratorUp() {
        final ReachabilityClass binary = ReachabilityClass.of(Networks.of(List.of("A=1", "B=0"), "A <-> B"), 10, Monitor.NONE);
        final QuasiEquilibriumClamp flow = QuasiEquilibriumClamp.of(binary, new double[2], List.of("B"), new double[]{2},
            new double[]{1}, 0);
        final double[][] rows = flow.solve(new double[]{1}, TargetSchedule.constant(1.5), new double[]{20, 21}, Monitor.NONE);
        // P falls like exp(-g (aQ - s_max) t)
        assertEquals(-2 * 0.5, Math.log(rows[1][0] / rows[0][0]), 1e-6);
        final QuasiEquilibriumClamp bounded = QuasiEquilibriumClamp.of(binary, new double[2], List.of("B"), new double[]{2},
            new double[]{1}, 0.1);
        final double[][] ends = bounded.solve(new double[]{1}, TargetSchedule.constant(1.5), new double[]{50}, Monitor.NONE);
        assertTrue(ends[0][0] > 0.1, "reverse reactions keep the potential above d");
    }

    @Test
    void schedulesChangeTargetsInTime() {
        final ReachabilityClass binary = ReachabilityClass.of(Networks.of(List.of("A=1", "B=0"), "A <-> B"), 10, Monitor.NONE);
        final QuasiEquilibriumClamp flow = QuasiEquilibriumClamp.of(binary, new double[2], List.of("B"), new double[]{5},
            new double[]{1}, 0);
        final TargetSchedule schedule = TargetSchedule.once(new double[]{30, 30}, new double[][]{{0.2}, {0.7}});
        final double[][] rows = flow.solve(new double[]{1}, schedule, new double[]{29.9, 90}, Monitor.NONE);
        assertEquals(0.2, rows[0][1], 1e-8);
        assertEquals(0.7, rows[1][1], 1e-8);
        assertThrows(LearningException.class, () -> TargetSchedule.once(new double[]{0}, new double[][]{{1}}));
    }
}
