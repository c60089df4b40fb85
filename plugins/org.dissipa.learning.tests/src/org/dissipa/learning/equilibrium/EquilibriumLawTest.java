/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.MasterEquationException;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.ReferenceTable;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Exact equilibrium laws against closed forms, the stationary law of the master equation and reference tables. */
class EquilibriumLawTest {
    static final ReactionNetwork CHAIN = Networks.of(List.of("X1=30", "X2=0", "X3=0"), "X1 <-> X2", "X2 <-> X3");
    static final double[] CHAIN_ENERGIES = {-2, -2, 0};
    static final ReactionNetwork FOUR = Networks.of(List.of("S1=50", "S2=50", "S3=50", "S4=50"), "S1 <-> S2 + S3",
        "S1 + S2 <-> S4");

    @Test
    void chainIsMultinomial() {
        final ReferenceTable table = ReferenceTable.own("chain.csv");
        final EquilibriumLaw law = ReachabilityClass.of(CHAIN, 1000, Monitor.NONE).law(CHAIN_ENERGIES);
        assertEquals((int)table.number(0, "states"), law.size());
        assertEquals(table.number(0, "lnZ"), law.logPartition(), 1e-12);
        assertArrayEquals(table.numbers(0, "mean_X1", "mean_X2", "mean_X3"), law.means(), 1e-11);
        assertArrayEquals(table.numbers(0, "var_X1", "var_X2", "var_X3"), law.variances(), 1e-10);
        final double a = Math.exp(2) / (2 * Math.exp(2) + 1);
        final double[][] covariance = law.covariance(0, 1, 2);
        assertEquals(-30 * a * a, covariance[0][1], 1e-11);
        assertEquals(30 * a * (1 - a), covariance[0][0], 1e-11);
        assertEquals(covariance[0][2], covariance[2][0]);
    }

    @Test
    void fourSpeciesNetworkMatchesTable() {
        final ReferenceTable table = ReferenceTable.own("four-species.csv");
        final EquilibriumLaw law = ReachabilityClass.of(FOUR, 10_000, Monitor.NONE).law(new double[4]);
        assertEquals((int)table.number(0, "states"), law.size());
        assertArrayEquals(table.numbers(0, "mean_S1", "mean_S2", "mean_S3", "mean_S4"), law.means(), 1e-10);
        final double[] sd = Arrays.stream(law.variances()).map(Math::sqrt).toArray();
        assertArrayEquals(table.numbers(0, "sd_S1", "sd_S2", "sd_S3", "sd_S4"), sd, 1e-10);
    }

    @Test
    void lawIsStationaryWhateverTheBaseRatesAndSplit() {
        final double[] energies = {0.3, -0.7, 0.2, 1.1};
        final RandomStream random = RandomStream.of(11, 0);
        for (final RateSplit split : RateSplit.values()) {
            final String k1 = "; " + random.nextExponential() + ",1";
            final String k2 = "; " + random.nextExponential() + ",1";
            final ReactionNetwork structure = Networks.of(List.of("S1=6", "S2=5", "S3=4", "S4=3"), 2.5,
                "S1 <-> S2 + S3" + k1, "S1 + S2 <-> S4" + k2);
            final DetailedBalancedNetwork balanced = DetailedBalancedNetwork.fromEnergies(structure, energies, split);
            final StateSpace space = StateSpace.reachable(balanced.network(), 1000, Monitor.NONE);
            final double[] exact = StationaryLaw.of(Generator.of(balanced.network(), space, Monitor.NONE), Monitor.NONE)
                .probabilities();
            final double[] law = ReachabilityClass.of(balanced.network(), space).law(balanced).probabilities();
            assertArrayEquals(exact, law, 1e-12, split.name());
            assertTrue(KolmogorovCriterion.of(Generator.of(balanced.network(), space, Monitor.NONE)).holds(1e-9));
        }
    }

    @Test
    void parityClassesAreTruncatedWithACertifiedTail() {
        for (int start = 0; start < 2; start++) {
            final DetailedBalancedNetwork pair = DetailedBalancedNetwork.fromEnergies(
                Networks.of(List.of("X=" + start), "0 <-> 2 X"), new double[]{-1}, RateSplit.SYMMETRIC);
            final var truncated = TruncatedEquilibrium.of(pair, 1e-13, 10_000, Monitor.NONE);
            final double e = Math.E;
            assertEquals(Math.log(start == 0 ? Math.cosh(e) : Math.sinh(e)), truncated.law().logPartition(), 1e-12);
            assertEquals(start == 0 ? e * Math.tanh(e) : e / Math.tanh(e), truncated.law().means()[0], 1e-12);
            assertTrue(truncated.tail() > 0 && truncated.tail() <= 1e-13);
        }
    }

    @Test
    void truncatedTailBoundHolds() {
        final DetailedBalancedNetwork birthDeath = DetailedBalancedNetwork.fromEnergies(Networks.of(List.of("X=0"), "0 <-> X"),
            new double[]{-3}, RateSplit.SYMMETRIC);
        final double mean = Math.exp(3);
        for (final double tolerance : new double[]{1e-2, 1e-6, 1e-10}) {
            final var truncated = TruncatedEquilibrium.of(birthDeath, tolerance, 10_000, Monitor.NONE);
            final double tail = org.apache.commons.math3.special.Gamma.regularizedGammaP(truncated.bounds()[0] + 1.0, mean);
            assertTrue(tail <= truncated.tail() && truncated.tail() <= tolerance);
            assertEquals(mean, truncated.law().means()[0], 100 * tolerance);
        }
        assertEquals(mean, ProductPoissonLaw.of(birthDeath).orElseThrow().means()[0]);
    }

    @Test
    void finiteClassNeedsNoTruncation() {
        final ReactionNetwork three = Networks.of(List.of("X1=3", "X2=0", "X3=0"), "X1 <-> X2", "X2 <-> X3");
        final var truncated = TruncatedEquilibrium.of(
            DetailedBalancedNetwork.fromEnergies(three, CHAIN_ENERGIES, RateSplit.SYMMETRIC), 1e-9, 1000, Monitor.NONE);
        assertEquals(0, truncated.tail());
        assertEquals(10, truncated.law().size());
        final var cut = TruncatedEquilibrium.of(
            DetailedBalancedNetwork.fromEnergies(CHAIN, CHAIN_ENERGIES, RateSplit.SYMMETRIC), 1e-9, 1000, Monitor.NONE);
        assertTrue(cut.tail() > 0 && cut.tail() <= 1e-9 && cut.law().size() < 496);
        assertEquals(8.10047392155524, cut.law().logPartition(), 1e-9);
    }

    @Test
    void infiniteClassIsRefused() {
        final var e = assertThrows(MasterEquationException.class,
            () -> ReachabilityClass.of(Networks.of(List.of("X=0"), "0 <-> X"), 500, Monitor.NONE));
        assertTrue(e.getMessage().contains("infinitely many"), e.getMessage());
    }

    @Test
    void hugeEnergiesDoNotOverflow() {
        final EquilibriumLaw law = ReachabilityClass.of(CHAIN, 1000, Monitor.NONE).law(new double[]{-900, 0, 900});
        assertEquals(30, law.means()[0], 1e-12);
        assertEquals(0, law.entropy(), 1e-12);
        assertTrue(Double.isFinite(law.logPartition()));
    }

    @Test
    void marginalsAndConditionals() {
        final EquilibriumLaw law = ReachabilityClass.of(CHAIN, 1000, Monitor.NONE).law(CHAIN_ENERGIES);
        final CountLaw third = law.marginal(2);
        assertEquals(31, third.size());
        final double p = 1 / (2 * Math.exp(2) + 1);
        assertEquals(30 * p * Math.pow(1 - p, 29), third.probabilityOf(1), 1e-14);
        assertEquals(0, third.probabilityOf(31));
        assertEquals(496, law.marginal(0, 2).size());
        final double[] given = law.conditional(new int[]{2}, new long[]{28}).probabilities();
        assertEquals(3, Arrays.stream(given).filter(q -> q > 0).count());
        assertEquals(1, Arrays.stream(given).sum(), 1e-14);
        assertThrows(LearningException.class, () -> law.conditional(new int[]{2}, new long[]{31}));
    }

    @Test
    void manyStatesInLogSpace() {
        manyStates(400);
    }

    @Test
    @EnabledIfSystemProperty(named = "dissipa.long", matches = "true")
    void tenMillionStatesInLogSpace() {
        manyStates(4470);
    }

    private static void manyStates(final int n) {
        final ReactionNetwork chain = Networks.of(List.of("X1=" + n, "X2=0", "X3=0"), "X1 <-> X2", "X2 <-> X3");
        final EquilibriumLaw law = ReachabilityClass.of(chain, 10_000_000, Monitor.NONE).law(CHAIN_ENERGIES);
        assertEquals((n + 1) * (n + 2) / 2, law.size());
        final double a = Math.exp(2) / (2 * Math.exp(2) + 1);
        assertEquals(n * a, law.means()[0], 1e-12 * n);
        assertEquals(n * Math.log(2 * Math.exp(2) + 1) - LogFactorial.of(n), law.logPartition(), 1e-12 * n * Math.log(n));
    }

    @Test
    void compatibilityClassWithoutEnumeration() {
        final int[][] laws = {{1, 1, 1}};
        final CosetEquilibrium coset = CosetEquilibrium.of(laws, new int[]{30}, CHAIN_ENERGIES);
        final EquilibriumLaw law = ReachabilityClass.of(CHAIN, 1000, Monitor.NONE).law(CHAIN_ENERGIES);
        assertEquals(496, coset.states());
        assertEquals(law.logPartition(), coset.logPartition(), 1e-12);
        assertArrayEquals(law.means(), coset.means(), 1e-11);
        assertArrayEquals(law.covariance(0, 1, 2)[1], coset.covariance()[1], 1e-9);
        // the laws of the four-species network are S1 + S3 + S4 and S1 + S2 + 2 S4
        final CosetEquilibrium four = CosetEquilibrium.of(new int[][]{{1, 0, 1, 1}, {1, 1, 0, 2}}, new int[]{30, 40},
            new double[4]);
        final ReactionNetwork small = FOUR.withInitial(java.util.Map.of("S1", 10.0, "S2", 10.0, "S3", 10.0, "S4", 10.0));
        final EquilibriumLaw enumerated = ReachabilityClass.of(small, 10_000, Monitor.NONE).law(new double[4]);
        assertEquals(enumerated.size(), four.states());
        assertArrayEquals(enumerated.means(), four.means(), 1e-10);
    }

    @Test
    void metropolisChainAgreesWithinSixStandardErrors() {
        final var balanced = DetailedBalancedNetwork.fromEnergies(FOUR, new double[4], RateSplit.SYMMETRIC);
        final var run = MetropolisSampler.of(balanced).run(20_000, 600_000, RandomStream.of(5, 0), Monitor.NONE);
        final double[] exact = ReachabilityClass.of(FOUR, 10_000, Monitor.NONE).law(new double[4]).means();
        for (int i = 0; i < 4; i++) {
            // batch means over 32 batches: beyond 6 standard errors with probability below 2e-6 (Student, 31 degrees), 8e-6 for the four
            assertEquals(exact[i], run.means()[i], 6 * run.standardErrors()[i]);
            assertTrue(run.standardErrors()[i] < 0.4);
        }
    }
}
