/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.entropy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.DiscreteLaw;
import org.dissipa.thermodynamics.information.ReferenceTable;
import org.junit.jupiter.api.Test;

/** Maximum-entropy laws against the reference table, closed forms, and laws built to have known multipliers. */
class MaximumEntropyFitterTest {
    private static final double[] DIE = {1, 2, 3, 4, 5, 6};
    private static final double[] SQUARES = {1, 4, 9, 16, 25, 36};

    @Test
    void dieMatchesReference() {
        final ReferenceTable table = ReferenceTable.beside(MaximumEntropyFitterTest.class, "C03_maxent.csv");
        for (int row = 0; row < table.rows(); row++) {
            final boolean two = table.text(row, "problem").equals("die_2mom");
            final double first = table.number(row, "F1");
            final MomentConstraints problem = two
                ? MomentConstraints.of(new double[][] {DIE, SQUARES}, new double[] {first, table.number(row, "F2")})
                : MomentConstraints.of(new double[][] {DIE}, new double[] {first});
            final MaximumEntropyLaw law = MaximumEntropyFitter.fit(problem).orThrow();
            assertEquals(table.number(row, "lambda1 (p~exp(-lam.f))"), law.multipliers()[0], 1e-9);
            if (two) {
                assertEquals(table.number(row, "lambda2"), law.multipliers()[1], 1e-9);
            }
            assertEquals(table.number(row, "lnZ"), law.logPartition(), 1e-9);
            assertEquals(table.number(row, "entropy_nat"), law.entropy(), 1e-10);
            assertEquals(law.entropy(), law.relativeEntropy(), 1e-12);
            final double[] p = Arrays.stream(table.text(row, "p").split(" ")).mapToDouble(Double::parseDouble).toArray();
            assertArrayEquals(p, law.law().probabilities(), 1e-10);
        }
    }

    /** 40 random problems built from known multipliers, with weights, up to 5 constraints: the multipliers come back. */
    @Test
    void randomProblemsComeBack() {
        for (int run = 0; run < 40; run++) {
            final RandomStream random = RandomStream.of(3, run);
            final int states = 10 + random.nextInt(200);
            final int count = 1 + random.nextInt(5);
            final double[][] f = new double[count][states];
            final double[] lambda = new double[count];
            for (int k = 0; k < count; k++) {
                final double unit = Math.pow(10, 6 * random.nextDouble() - 3);
                for (int i = 0; i < states; i++) {
                    f[k][i] = unit * (random.nextDouble() + 2);
                }
                lambda[k] = (4 * random.nextDouble() - 2) / unit;
            }
            final double[] weights = IntStream.range(0, states).mapToDouble(i -> random.nextDouble()).toArray();
            final double[] p = new double[states];
            for (int i = 0; i < states; i++) {
                double exponent = 0;
                for (int k = 0; k < count; k++) {
                    exponent -= lambda[k] * f[k][i];
                }
                p[i] = weights[i] * Math.exp(exponent);
            }
            final DiscreteLaw truth = DiscreteLaw.ofWeights(p);
            final double[] targets = Arrays.stream(f).mapToDouble(truth::mean).toArray();
            final MaximumEntropyFit fit = MaximumEntropyFitter.fit(MomentConstraints.of(weights, f, targets));
            assertEquals(Feasibility.INTERIOR, fit.feasibility());
            assertArrayEquals(truth.probabilities(), fit.orThrow().law().probabilities(), 1e-11);
            for (int k = 0; k < count; k++) {
                assertEquals(1, fit.orThrow().multipliers()[k] / lambda[k], 1e-6);
                assertEquals(targets[k], fit.orThrow().moments()[k], 1e-11 * Math.abs(targets[k]));
            }
            assertEquals(count, fit.orThrow().rank());
        }
    }

    /** Many levels and a mean at 5·10⁻⁶ of their range: the geometric law, β = ln(1 + 1/U). */
    @Test
    void manyLevelsAndSmallMean() {
        final double[] levels = IntStream.range(0, 200_000).mapToDouble(i -> i).toArray();
        final MaximumEntropyFit fit = MaximumEntropyFitter.fit(MomentConstraints.of(new double[][] {levels}, new double[] {1}));
        assertEquals(Feasibility.INTERIOR, fit.feasibility());
        assertEquals(Math.log(2), fit.orThrow().multipliers()[0], 1e-11);
    }

    @Test
    void dependentConstraintsAreMetOrRefused() {
        final double[] doubled = Arrays.stream(DIE).map(x -> 2 * x + 1).toArray();
        final MaximumEntropyFit met = MaximumEntropyFitter.fit(
            MomentConstraints.of(new double[][] {DIE, doubled}, new double[] {4.5, 10}));
        assertEquals(1, met.orThrow().rank());
        assertEquals(1.61358109815, met.orThrow().entropy(), 1e-10);
        final MaximumEntropyFit broken = MaximumEntropyFitter.fit(
            MomentConstraints.of(new double[][] {DIE, doubled}, new double[] {4.5, 10.5}));
        assertEquals(Feasibility.INFEASIBLE, broken.feasibility());
    }

    @Test
    void meansOutsideOfTheHullAreRefusedWithTheNearest() {
        final MaximumEntropyFit high = MaximumEntropyFitter.fit(MomentConstraints.of(new double[][] {DIE}, new double[] {6.5}));
        assertEquals(Feasibility.INFEASIBLE, high.feasibility());
        assertEquals(6, high.nearestMoments()[0], 1e-9);
        assertEquals(0.1, high.distance(), 1e-9, "half an eye of a range of five");
        assertTrue(assertThrows(ThermodynamicsException.class, high::orThrow).getMessage().contains("6.0"));
        final MaximumEntropyFit variance = MaximumEntropyFitter.fit(
            MomentConstraints.of(new double[][] {DIE, SQUARES}, new double[] {3.5, 12}));
        assertEquals(Feasibility.INFEASIBLE, variance.feasibility(), "mean square below that of a die of 3 and 4 alone, 12.5");
        final double[] nearest = variance.nearestMoments();
        assertTrue(nearest[1] >= 7 * nearest[0] - 12 - 1e-9, "on or above the chord from 3 to 4");
    }

    /** Means on the surface: the limiting law on the face that is left. */
    @Test
    void meansOnTheSurfaceGiveTheLimitingLaw() {
        final MaximumEntropyFit six = MaximumEntropyFitter.fit(MomentConstraints.of(new double[][] {DIE}, new double[] {6}));
        assertEquals(Feasibility.BOUNDARY, six.feasibility());
        assertArrayEquals(new double[] {0, 0, 0, 0, 0, 1}, six.orThrow().law().probabilities(), 0);
        final MaximumEntropyFit chord = MaximumEntropyFitter.fit(
            MomentConstraints.of(new double[][] {DIE, SQUARES}, new double[] {3.25, 10.75}));
        assertEquals(Feasibility.BOUNDARY, chord.feasibility());
        assertArrayEquals(new double[] {0, 0, 0.75, 0.25, 0, 0}, chord.orThrow().law().probabilities(), 1e-10);
    }

    @Test
    void badProblemsAreRefused() {
        assertThrows(ThermodynamicsException.class, () -> MomentConstraints.of(new double[0][], new double[0]));
        assertThrows(ThermodynamicsException.class,
            () -> MomentConstraints.of(new double[][] {DIE, {1, 2}}, new double[] {1, 2}));
        assertThrows(ThermodynamicsException.class,
            () -> MomentConstraints.of(new double[][] {DIE}, new double[] {Double.NaN}));
        assertThrows(ThermodynamicsException.class,
            () -> MomentConstraints.of(new double[6], new double[][] {DIE}, new double[] {3}));
    }
}
