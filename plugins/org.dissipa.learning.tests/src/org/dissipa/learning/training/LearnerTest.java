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

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.ReferenceTable;
import org.dissipa.learning.equilibrium.CountLaw;
import org.dissipa.learning.equilibrium.Divergence;
import org.dissipa.learning.equilibrium.Networks;
import org.dissipa.learning.equilibrium.ReachabilityClass;
import org.dissipa.learning.machine.BoltzmannLaw;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.ChemicalBoltzmannMachine;
import org.dissipa.learning.machine.Edge;
import org.dissipa.learning.machine.EdgeSpeciesConstruction;
import org.dissipa.network.Monitor;
import org.junit.jupiter.api.Test;

/** Learning against reference trajectories, closed forms and finite differences. */
class LearnerTest {
    private static final List<String> AB = List.of("A", "B");
    private static final double[] XOR = {0, 0.5, 0.5, 0};
    /** The weights 0, 1, 1, 0 with 1e-4 added to each, normalised. */
    private static final double[] NEARLY_XOR = Divergence.smooth(XOR, 5e-5);

    /** A and B visible, H hidden and joined to both, weights −0.1 and 0.1. */
    private static BoltzmannMachine xorStart(final double spread) {
        return BoltzmannMachine.of(List.of("A", "B", "H"), new double[3],
            List.of(new Edge(0, 2, -spread), new Edge(1, 2, spread)));
    }

    @Test
    void xorTrajectoryMatchesTable() {
        final ReferenceTable table = ReferenceTable.shared("learn_xor_exact.csv");
        final long last = Boolean.getBoolean("dissipa.long") ? 100_000 : 20_000;
        trajectory(table, "XOR", XOR, last);
        trajectory(table, "XOR_eps1e-4", NEARLY_XOR, last);
        trajectory(table, "SOFT(.05,.45,.45,.05)", new double[]{0.05, 0.45, 0.45, 0.05}, last);
        trajectory(table, "ASYM(.1,.2,.6,.1)", new double[]{0.1, 0.2, 0.6, 0.1}, last);
    }

    private static void trajectory(final ReferenceTable table, final String name, final double[] law, final long last) {
        final BinaryData data = BinaryData.ofLaw(AB, law);
        BoltzmannMachine machine = xorStart(0.1);
        long step = 0;
        int compared = 0;
        for (int r = 0; r < table.rows(); r++) {
            final long target = (long)table.number(r, "step");
            if (table.text(r, "psi").equals(name) && target <= last) {
                machine = new Learner(LearningRate.constant(0.1), new Estimation.Exact(), 0, 0,
                    new Stopping(target - step, 0, 0, 1_000_000), 0).train(machine, data, null, Monitor.NONE).machine();
                step = target;
                assertArrayEquals(table.numbers(r, "G_A", "G_B", "G_H"), Arrays.stream(machine.biases()).map(b -> -b).toArray(), 1e-9);
                assertArrayEquals(table.numbers(r, "G_WHA", "G_WHB"), machine.weights(), 1e-9);
                final double kl = table.number(r, "KL(psi||pi)");
                assertEquals(kl, Likelihood.of(machine, data).divergence(), 1e-10 * Math.max(1e-3, kl));
                assertArrayEquals(table.numbers(r, "pi00", "pi01", "pi10", "pi11"), BoltzmannLaw.of(machine).marginal(0, 1), 1e-10);
                compared++;
            }
        }
        assertTrue(compared >= 10, name);
    }

    @Test
    void specifiedStepsWithoutTheTable() {
        final BinaryData data = BinaryData.ofLaw(AB, XOR);
        final TrainedMachine trained = new Learner(LearningRate.constant(0.1), new Estimation.Exact(), 0, 0,
            new Stopping(2000, 0, 0, 500), 0).train(xorStart(0.1), data, null, Monitor.NONE);
        final double[] kl = {0.6931480, 0.6308535, 0.2609989, Double.NaN, 0.0814051};
        for (int k = 0; k < kl.length; k++) {
            assertEquals(500 * k, trained.curve().get(k).step());
            if (k != 3) {
                assertEquals(kl[k], trained.curve().get(k).divergence(), 6e-8);
            }
            assertEquals(trained.curve().get(k).divergence(),
                -data.entropy() - trained.curve().get(k).logLikelihood(), 1e-14);
        }
        assertEquals(Stopping.Reason.STEPS, trained.reason());
    }

    @Test
    void symmetricStartIsASaddle() {
        final TrainedMachine trained = Learner.exact(0.1, 1000).train(xorStart(0), BinaryData.ofLaw(AB, XOR), null, Monitor.NONE);
        assertEquals(Math.log(2), trained.curve().get(trained.curve().size() - 1).divergence(), 1e-14);
    }

    @Test
    void probabilitiesOfRowsAddUpAndPartsAreTheWhole() {
        final BinaryData rows = BinaryData.ofLaw(List.of("A", "B", "C"), new double[]{1, 2, 3, 4, 5, 6, 7, 8});
        final BoltzmannMachine machine = Wiring.FULL.start(rows.columns(), 2, 1, RandomStream.of(5, 0));
        final double[] p = Likelihood.probabilities(machine, rows);
        assertEquals(1, java.util.Arrays.stream(p).sum(), 1e-14);
        final double[] marginal = org.dissipa.learning.machine.BoltzmannLaw.of(machine).marginal(0, 1, 2);
        assertArrayEquals(marginal, p, 1e-14);
        final List<BinaryData> parts = rows.split(0.25, RandomStream.of(1, 0));
        assertEquals(6, parts.get(0).size());
        assertEquals(2, parts.get(1).size());
        assertThrows(LearningException.class, () -> rows.split(0.01, RandomStream.of(1, 0)));
    }

    @Test
    void visibleOptimumHasItsClosedForm() {
        final ReferenceTable table = ReferenceTable.own("two-unit-optimum.csv");
        for (int r = 0; r < table.rows(); r++) {
            final double[] p = table.numbers(r, "p00", "p01", "p10", "p11");
            final BoltzmannMachine start = BoltzmannMachine.of(AB, new double[2], List.of(new Edge(0, 1, 0)));
            final Learner learner = new Learner(LearningRate.constant(4), new Estimation.Exact(), 0, 0,
                new Stopping(100_000, 1e-13, 0, 10_000), 0);
            final TrainedMachine trained = learner.train(start, BinaryData.ofLaw(AB, p), null, Monitor.NONE);
            assertEquals(Stopping.Reason.GRADIENT, trained.reason());
            assertArrayEquals(table.numbers(r, "theta_A", "theta_B"), trained.machine().biases(), 1e-10);
            assertEquals(table.number(r, "w"), trained.machine().weights()[0], 1e-10);
        }
    }

    @Test
    void publishedPotentialsHaveTheirStatedLaw() {
        final ReferenceTable table = ReferenceTable.own("published-potentials.csv");
        final double[] g = table.numbers(0, "G_A", "G_B", "G_H", "G_WHA", "G_WHB");
        final BoltzmannMachine machine = xorStart(0).withParameters(new double[]{-g[0], -g[1], -g[2]}, new double[]{g[3], g[4]});
        assertArrayEquals(table.numbers(0, "pi00", "pi01", "pi10", "pi11"), BoltzmannLaw.of(machine).marginal(0, 1), 1e-12);
        assertEquals(table.number(0, "kl"), Likelihood.of(machine, BinaryData.ofLaw(AB, XOR)).divergence(), 1e-12);
        assertEquals(table.number(0, "klSmooth"),
            Likelihood.of(machine, BinaryData.ofLaw(AB, NEARLY_XOR)).divergence(), 1e-12);
    }

    @Test
    void gradientIsThatOfFiniteDifferences() {
        final RandomStream random = RandomStream.of(8, 0);
        for (final Wiring wiring : Wiring.values()) {
            BoltzmannMachine machine = wiring.start(List.of("a", "b", "c"), 2, 1.5, random);
            final double[] bias = Arrays.stream(machine.biases()).map(b -> 2 * random.nextDouble() - 1).toArray();
            machine = machine.withParameters(bias, machine.weights());
            final BinaryData data = BinaryData.of(List.of("a", "b", "c"),
                new int[][]{{0, 1, 1}, {1, 0, 1}, {1, -1, 0}, {-1, -1, 1}, {0, 1, 1}}, new double[]{1, 2, 0.5, 1, 1});
            final Gradient gradient = new Gradient(machine, data.columns(), new Estimation.Exact(), random);
            gradient.compute(machine.biases(), machine.weights(), data);
            final double h = 1e-5;
            for (int u = 0; u < bias.length; u++) {
                assertEquals(-difference(machine, data, u, -1, h), gradient.bias()[u], 1e-8);
            }
            for (int e = 0; e < machine.edges().size(); e++) {
                assertEquals(-difference(machine, data, -1, e, h), gradient.weight()[e], 1e-8);
            }
        }
    }

    private static double difference(final BoltzmannMachine machine, final BinaryData data, final int unit, final int edge,
        final double h) {
        final double[] sides = new double[2];
        for (int s = 0; s < 2; s++) {
            final double[] bias = machine.biases();
            final double[] weight = machine.weights();
            if (unit >= 0) {
                bias[unit] += s == 0 ? h : -h;
            } else {
                weight[edge] += s == 0 ? h : -h;
            }
            sides[s] = Likelihood.of(machine.withParameters(bias, weight), data).logLikelihood();
        }
        return (sides[0] - sides[1]) / (2 * h);
    }

    @Test
    void speciesGradientIsThatOfFiniteDifferencesAndOfTheMachine() {
        final ReachabilityClass states = ReachabilityClass.of(
            Networks.of(List.of("A=3", "B=1", "C=0", "D=2"), "A + B <-> C", "C <-> D", "A <-> B"), 1000, Monitor.NONE);
        final CountLaw data = CountLaw.of(List.of("A", "C"), new long[][]{{0, 0}, {1, 1}, {2, 0}, {1, 0}},
            new double[]{0.1, 0.4, 0.2, 0.3});
        final double[] g = {0.3, -0.5, 0.8, 0.1};
        final SpeciesGradient exact = SpeciesGradient.of(states, g, data);
        for (int i = 0; i < g.length; i++) {
            final double[] up = g.clone();
            final double[] down = g.clone();
            up[i] += 1e-5;
            down[i] -= 1e-5;
            assertEquals((SpeciesGradient.of(states, up, data).divergence() - SpeciesGradient.of(states, down, data).divergence())
                / 2e-5, exact.gradient()[i], 1e-8);
        }
        final BoltzmannMachine machine = BoltzmannMachine.of(List.of("A", "B", "H"), new double[]{0.2, -0.4, 0.7},
            List.of(new Edge(0, 2, -1.1), new Edge(1, 2, 0.6)));
        final ChemicalBoltzmannMachine chemical = EdgeSpeciesConstruction.DEFAULT.build(machine);
        final CountLaw xor = CountLaw.of(List.of("A_1", "B_1"), new long[][]{{0, 1}, {1, 0}}, new double[]{1, 1});
        final SpeciesGradient species = SpeciesGradient.of(ReachabilityClass.of(chemical.network(), 100, Monitor.NONE),
            chemical.energies(), xor);
        final Gradient gradient = new Gradient(machine, AB, new Estimation.Exact(), RandomStream.of(1, 1));
        gradient.compute(machine.biases(), machine.weights(), BinaryData.ofLaw(AB, XOR));
        assertEquals(Likelihood.of(machine, BinaryData.ofLaw(AB, XOR)).divergence(), species.divergence(), 1e-13);
        for (int u = 0; u < 3; u++) {
            assertEquals(-gradient.bias()[u], species.gradient()[chemical.onSpecies()[u]], 1e-13);
        }
        assertEquals(gradient.weight()[0], species.gradient()[chemical.network().indexOf("W_A_H_1")], 1e-13);
        assertThrows(LearningException.class, () -> SpeciesGradient.of(states, g,
            CountLaw.of(List.of("A"), new long[][]{{9}}, new double[]{1})));
    }

    @Test
    void everyExactStepLowersTheDivergence() {
        final TrainedMachine trained = new Learner(LearningRate.constant(0.05), new Estimation.Exact(), 0, 0,
            new Stopping(300, 0, 0, 1), 0).train(Wiring.FULL.start(List.of("a", "b", "c"), 2, 0.5, RandomStream.of(2, 0)),
                BinaryData.of(List.of("a", "b", "c"), new int[][]{{0, 0, 1}, {0, 1, 0}, {1, 0, 0}, {1, 1, 1}}), null, Monitor.NONE);
        for (int k = 1; k < trained.curve().size(); k++) {
            assertTrue(trained.curve().get(k).divergence() < trained.curve().get(k - 1).divergence());
        }
    }

    @Test
    void sampledLearningFindsTheVisibleOptimum() {
        final double[] p = {0.1, 0.2, 0.6, 0.1};
        final BoltzmannMachine start = BoltzmannMachine.of(AB, new double[2], List.of(new Edge(0, 1, 0)));
        final Learner learner = new Learner(new LearningRate(LearningRate.Schedule.INVERSE, 0.5, 200),
            new Estimation.Sampled(20, 5), 0, 0, Stopping.after(3000), 7);
        final TrainedMachine trained = learner.train(start, BinaryData.ofLaw(AB, p), null, Monitor.NONE);
        // seed fixed; over 20 seeds the divergence was 3e-6 to 3.3e-4
        assertTrue(Likelihood.of(trained.machine(), BinaryData.ofLaw(AB, p)).divergence() < 1e-3);
        assertEquals(trained.machine(), learner.train(start, BinaryData.ofLaw(AB, p), null, Monitor.NONE).machine());
    }

    @Test
    void sampledLearningWithHiddenUnitsAndMinibatches() {
        final BinaryData data = xorRows();
        final Learner learner = new Learner(LearningRate.constant(0.1), new Estimation.Sampled(10, 4), 20, 0,
            Stopping.after(6000), 3);
        final TrainedMachine trained = learner.train(xorStart(0.5), data, null, Monitor.NONE);
        assertTrue(Likelihood.of(trained.machine(), data).divergence() < 0.2, "seed fixed; 0.02 to 0.13 over 20 seeds, ln 2 is the best without hidden units");
    }

    private static BinaryData xorRows() {
        final int[][] rows = new int[100][];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = new int[]{r % 2, 1 - r % 2};
        }
        return BinaryData.of(AB, rows);
    }

    @Test
    void heldOutRowsStopLearningAtTheirBest() {
        final BoltzmannMachine truth = Wiring.VISIBLE_PAIRS.start(List.of("a", "b", "c", "d", "e"), 0, 1, RandomStream.of(9, 0));
        final RandomStream random = RandomStream.of(9, 1);
        final BinaryData train = BinaryData.of(truth.units(),
            MachineSampler.exact(truth, MachineSampler.free(truth), 30, random, Monitor.NONE));
        final BinaryData held = BinaryData.of(truth.units(),
            MachineSampler.exact(truth, MachineSampler.free(truth), 200, random, Monitor.NONE));
        final Learner learner = new Learner(LearningRate.constant(0.2), new Estimation.Exact(), 0, 0,
            new Stopping(20_000, 0, 5, 20), 0);
        final TrainedMachine trained = learner.train(
            Wiring.VISIBLE_PAIRS.start(truth.units(), 3, 0.1, RandomStream.of(9, 2)), train, held, Monitor.NONE);
        assertEquals(Stopping.Reason.HELD_OUT, trained.reason());
        final double best = trained.curve().stream().mapToDouble(LearningPoint::heldOut).max().orElseThrow();
        assertEquals(best, Likelihood.of(trained.machine(), held).logLikelihood(), 1e-12);
        assertThrows(LearningException.class, () -> learner.train(truth, train, null, Monitor.NONE));
    }

    @Test
    void schedules() {
        assertEquals(0.5, new LearningRate(LearningRate.Schedule.INVERSE, 1, 10).at(10), 1e-15);
        assertEquals(Math.exp(-2), new LearningRate(LearningRate.Schedule.EXPONENTIAL, 1, 5).at(10), 1e-15);
        assertEquals(0.25, new LearningRate(LearningRate.Schedule.HALVING, 1, 5).at(14), 1e-15);
        assertEquals(1, LearningRate.constant(1).at(99));
        assertThrows(LearningException.class, () -> LearningRate.constant(0));
    }

    @Test
    void divergingLearningIsReported() {
        final Learner learner = new Learner(LearningRate.constant(1e300), new Estimation.Exact(), 0, 1e10, new Stopping(50, 0, 0, 1), 0);
        final var e = assertThrows(LearningException.class,
            () -> learner.train(xorStart(0.1), BinaryData.ofLaw(AB, XOR), null, Monitor.NONE));
        assertTrue(e.getMessage().contains("lower the learning rate"), e.getMessage());
    }
}
