/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.machine.BoltzmannLaw;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.Edge;
import org.dissipa.learning.machine.Expectations;
import org.dissipa.network.Monitor;
import org.junit.jupiter.api.Test;

/** Samples, predictions and baselines against exact laws. */
class SamplerTest {
    private static final BoltzmannMachine MACHINE = BoltzmannMachine.of(List.of("a", "b", "c", "d"),
        new double[]{0.4, -0.3, 0.8, 0.1},
        List.of(new Edge(0, 1, 1.2), new Edge(1, 2, -0.9), new Edge(0, 2, 0.5), new Edge(2, 3, -1.4)));

    @Test
    void exactDrawsPassChiSquare() {
        final int[][] draws = MachineSampler.exact(MACHINE, MachineSampler.free(MACHINE), 40_000, RandomStream.of(21, 0), Monitor.NONE);
        // seed fixed; a new seed would fail with probability 1e-6
        assertTrue(chiSquare(draws, BoltzmannLaw.of(MACHINE).probabilities()) < new ChiSquaredDistribution(15)
            .inverseCumulativeProbability(1 - 1e-6));
    }

    @Test
    void chainDrawsPassChiSquareWhenFarApart() {
        final int[][] draws = MachineSampler.chain(MACHINE, MachineSampler.free(MACHINE), 20_000, 50, 12, RandomStream.of(22, 0),
            Monitor.NONE);
        // relaxation time about 1: draws are independent to e^-12; false-alarm rate 1e-6 for a new seed
        assertTrue(chiSquare(draws, BoltzmannLaw.of(MACHINE).probabilities()) < new ChiSquaredDistribution(15)
            .inverseCumulativeProbability(1 - 1e-6));
    }

    private static double chiSquare(final int[][] draws, final double[] law) {
        final double[] seen = new double[law.length];
        for (final int[] x : draws) {
            int cell = 0;
            for (final int v : x) {
                cell = 2 * cell + v;
            }
            seen[cell]++;
        }
        double sum = 0;
        for (int k = 0; k < law.length; k++) {
            final double expected = law[k] * draws.length;
            sum += (seen[k] - expected) * (seen[k] - expected) / expected;
        }
        return sum;
    }

    @Test
    void heldUnitsStayAndConditionTheRest() {
        final int[] held = {1, -1, -1, 0};
        for (final int[][] draws : List.of(
            MachineSampler.exact(MACHINE, held, 20_000, RandomStream.of(23, 0), Monitor.NONE),
            MachineSampler.chain(MACHINE, held, 20_000, 20, 8, RandomStream.of(23, 1), Monitor.NONE))) {
            assertTrue(Arrays.stream(draws).allMatch(x -> x[0] == 1 && x[3] == 0));
            final double[] exact = Predictor.of(MACHINE, MACHINE.units()).predict(held).probability();
            for (int u = 1; u < 3; u++) {
                final int unit = u;
                final double mean = Arrays.stream(draws).mapToInt(x -> x[unit]).average().orElseThrow();
                // 5.5 standard errors: 4e-8 for each of four comparisons
                assertEquals(exact[u], mean, 5.5 * Math.sqrt(exact[u] * (1 - exact[u]) / draws.length));
            }
        }
    }

    @Test
    void timeAveragesOfTheChainAreTheMachinesMeans() {
        final FlipChain chain = new FlipChain(MACHINE, new int[4], new boolean[4], RandomStream.of(24, 0));
        final double[] units = new double[4];
        final double[] edges = new double[4];
        final double duration = 40_000;
        for (int k = 0; k < 40; k++) {
            chain.run(MACHINE.biases(), MACHINE.weights(), duration / 40, units, edges);
        }
        final Expectations exact = Expectations.of(MACHINE);
        for (int k = 0; k < 4; k++) {
            // variance at most 1/4, correlation time about 1: standard error below 0.004; 6 of them
            assertEquals(exact.means()[k], units[k] / duration, 0.024);
            assertEquals(exact.correlations()[k], edges[k] / duration, 0.024);
        }
    }

    @Test
    void predictionsAreConditionalsOfTheLaw() {
        final BoltzmannLaw law = BoltzmannLaw.of(MACHINE);
        final Predictor predictor = Predictor.of(MACHINE, List.of("c", "a", "b"));
        final var prediction = predictor.predict(new int[]{1, BinaryData.MISSING, BinaryData.MISSING});
        final double shown = law.marginal(2)[1];
        final double[] joint = law.marginal(2, 0, 1);
        assertEquals(Math.log(shown), prediction.logShown(), 1e-13);
        assertEquals((joint[6] + joint[7]) / shown, prediction.probability()[1], 1e-13);
        assertEquals(1, prediction.probability()[0]);
        assertEquals(prediction.probability()[1] >= 0.5 ? 1 : 0, prediction.value(1));
        final double[] missing = predictor.joint(new int[]{1, BinaryData.MISSING, BinaryData.MISSING});
        for (int k = 0; k < 4; k++) {
            assertEquals(joint[4 + k] / shown, missing[k], 1e-13);
        }
        final var e = assertThrows(LearningException.class, () -> Predictor.of(MACHINE, List.of("z")));
        assertTrue(e.getMessage().contains("a, b, c, d"), e.getMessage());
    }

    @Test
    void missingCellsAreSummedOutOfTheLikelihood() {
        final BinaryData data = BinaryData.of(MACHINE.units(), new int[][]{{1, -1, 0, -1}, {-1, -1, -1, -1}});
        final double[] law = BoltzmannLaw.of(MACHINE).marginal(0, 2);
        final Likelihood likelihood = Likelihood.of(MACHINE, data);
        assertEquals(0.5 * Math.log(law[2]), likelihood.logLikelihood(), 1e-13);
        assertTrue(Double.isNaN(likelihood.divergence()));
    }

    @Test
    void independentColumnsAreAMachineWithoutEdges() {
        final BinaryData data = BinaryData.of(List.of("a", "b"), new int[][]{{1, 0}, {1, -1}, {0, 1}, {1, 1}});
        final IndependentColumns columns = IndependentColumns.fit(data, 1);
        assertArrayEquals(new double[]{4 / 6.0, 3 / 5.0}, columns.probability(), 1e-15);
        assertEquals(Likelihood.of(columns.machine(), data).logLikelihood(), columns.logLikelihood(data), 1e-14);
        assertThrows(LearningException.class, () -> IndependentColumns.fit(data, 0));
    }

    @Test
    void contrastiveDivergenceLearnsPairsBetterThanIndependentColumns() {
        final int[][] rows = new int[120][];
        final RandomStream random = RandomStream.of(25, 0);
        for (int r = 0; r < rows.length; r++) {
            final int x = random.nextInt(2);
            final int y = random.nextInt(2);
            rows[r] = new int[]{x, 1 - x, y, y};
        }
        final BinaryData data = BinaryData.of(List.of("a", "b", "c", "d"), rows);
        for (final boolean persistent : new boolean[]{false, true}) {
            final BoltzmannMachine machine = new ContrastiveDivergence(4, 300, 20, 0.1, 1, persistent, 0, 5)
                .train(data, Monitor.NONE);
            final double learned = Likelihood.of(machine, data).logLikelihood();
            assertTrue(learned > IndependentColumns.fit(data, 1).logLikelihood(data) + 0.8, "near -2 ln 2, far above -4 ln 2");
        }
    }

    @Test
    void cutsPartColumnsEvenly() {
        assertEquals(2.5, CutPoint.even("x", new double[]{1, 2, 3, 4}).cut());
        assertEquals(1.5, CutPoint.even("x", new double[]{1, 1, 1, 2, 5, Double.NaN}).cut());
        final CutPoint cut = new CutPoint("x", 2);
        assertEquals(0, cut.of(2));
        assertEquals(1, cut.of(2.1));
        assertEquals(BinaryData.MISSING, cut.of(Double.NaN));
        assertThrows(LearningException.class, () -> CutPoint.even("x", new double[]{3, 3}));
    }

    @Test
    void dataAreChecked() {
        assertThrows(LearningException.class, () -> BinaryData.of(List.of("a"), new int[][]{{2}}));
        assertThrows(LearningException.class, () -> BinaryData.of(List.of("a"), new int[0][]));
        assertThrows(LearningException.class, () -> BinaryData.of(List.of("a"), new int[][]{{0}}, new double[]{-1}));
        final BinaryData data = BinaryData.of(List.of("a", "b"), new int[][]{{0, 1}, {0, 1}, {1, 1}});
        assertEquals(2, data.distinct().size());
        assertArrayEquals(new double[]{0, 2 / 3.0, 0, 1 / 3.0}, data.law(), 1e-15);
        assertEquals(data.entropy(), data.distinct().entropy(), 1e-15);
    }
}
