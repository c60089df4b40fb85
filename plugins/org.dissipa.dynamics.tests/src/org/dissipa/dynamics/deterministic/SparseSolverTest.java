/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.dissipa.network.bionetgen.NetFile;
import org.dissipa.network.structure.ConservationLaws;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Sparse elimination against the dense one, and large networks: closed forms, conserved totals, agreement of the methods. */
class SparseSolverTest {

    /** Random bimolecular networks: both solvers give the same, also where s is small. */
    @Test
    void agreesWithDense() {
        final Random random = new Random(8);
        for (int trial = 0; trial < 30; trial++) {
            final int n = 30 + random.nextInt(60);
            final StringBuilder text = new StringBuilder();
            for (int r = 0; r < 2 * n; r++) {
                text.append("S").append(random.nextInt(n)).append(" + S").append(random.nextInt(n)).append(" <-> S").append(random.nextInt(n))
                    .append(" ; ").append(Math.exp(2 * random.nextGaussian())).append(", ").append(Math.exp(2 * random.nextGaussian())).append('\n');
            }
            final MeanField f = MeanField.of(CrnText.read(text.toString()));
            final double[] x = random.doubles(f.dimension(), 0, 3).toArray();
            final double[] b = random.doubles(f.dimension(), -1, 1).toArray();
            final LinearSolver sparse = new SparseSolver(f, Monitor.NONE);
            final LinearSolver dense = new DenseSolver(f);
            sparse.evaluate(x);
            dense.evaluate(x);
            assertEquals(dense.largest(), sparse.largest());
            for (final double s : new double[]{1e3, 1, 1e-3}) {
                final double[] expected = b.clone();
                final double[] actual = b.clone();
                assertTrue(dense.factor(s) && sparse.factor(s));
                dense.solve(expected);
                sparse.solve(actual);
                assertArrayEquals(expected, actual, 1e-7 * Arrays.stream(expected).map(Math::abs).max().orElse(0));
            }
        }
    }

    /** A chain of 600 conversions with an inflow: Erlang passage, amounts in closed form at rest; totals of closed rings stay to rounding. */
    @Test
    void longChain() {
        final int n = 600;
        final StringBuilder text = new StringBuilder("0 -> S0 ; 2\n");
        for (int i = 0; i < n; i++) {
            text.append("S").append(i).append(" -> ").append(i + 1 < n ? "S" + (i + 1) : "0").append(" ; ").append(1 + i % 3).append('\n');
        }
        final ReactionNetwork network = CrnText.read(text.toString());
        final FixedPoint rest = FixedPoint.reachedFrom(MeanField.of(network), new double[n], 1e5, Tolerance.DEFAULT, Monitor.NONE);
        for (int i = 0; i < n; i++) {
            assertEquals(2.0 / (1 + i % 3), rest.values()[network.indexOf("S" + i)], 1e-6);
        }
        assertFalse(rest.hasEigenvalues());
        assertThrows(IllegalStateException.class, rest::stable);
    }

    private static ReactionNetwork model(final String name) throws IOException {
        final Path file = Path.of(System.getProperty("dissipa.root", "."), "..", "shared", "models", name);
        Assumptions.assumeTrue(Files.exists(file), "the model " + name + " is not there");
        return NetFile.read(name, Files.readString(file)).network();
    }

    /** The receptor network of 356 species: stiff and non-stiff method agree, and conserved totals are kept. */
    @Test
    void receptorNetwork() throws IOException {
        compare(model("egfr_net.net"), .5);
    }

    /** 1122 species, 24388 reactions. */
    @Test
    void largeReceptorNetwork() throws IOException {
        Assumptions.assumeTrue(Boolean.getBoolean("dissipa.long"), "takes a minute; runs with -Ddissipa.long=true");
        compare(model("BCRSSA.net"), .3);
    }

    private static void compare(final ReactionNetwork network, final double end) {
        final TimeGrid grid = TimeGrid.linear(0, end, 4);
        final long begin = System.nanoTime();
        final MeanFieldSolution stiff = MeanFieldSolution.of(network, grid, new Rodas4(), Tolerance.DEFAULT, Monitor.NONE);
        final long middle = System.nanoTime();
        final MeanFieldSolution other = MeanFieldSolution.of(network, grid, new DormandPrince(), Tolerance.DEFAULT, Monitor.NONE);
        System.out.printf("%s: rodas4 %.1f s, %s; dormand-prince %.1f s, %s%n", network, (middle - begin) * 1e-9, stiff.run(),
            (System.nanoTime() - middle) * 1e-9, other.run());
        double scale = 0;
        for (final Species s : network.species()) {
            scale = Math.max(scale, s.initial());
        }
        for (int k = 0; k < grid.size(); k++) {
            for (int i = 0; i < network.species().size(); i++) {
                assertEquals(other.value(k, i), stiff.value(k, i), 1e-4 + 1e-5 * Math.abs(other.value(k, i)));
            }
        }
        requireTotals(network, stiff, 4);
    }

    /** Every conserved total is the same at the end as at the start, but for rounding. */
    private static void requireTotals(final ReactionNetwork network, final MeanFieldSolution solution, final int last) {
        final ConservationLaws laws = ConservationLaws.open(network);
        assertTrue(laws.size() > 0);
        for (int l = 0; l < laws.size(); l++) {
            double before = 0;
            double after = 0;
            double size = 0;
            for (int i = 0; i < network.species().size(); i++) {
                final double weight = laws.coefficients(l)[i];
                before += weight * solution.value(0, i);
                after += weight * solution.value(last, i);
                size += Math.abs(weight * solution.value(0, i));
            }
            assertEquals(before, after, 1e-11 * size);
        }
    }
}
