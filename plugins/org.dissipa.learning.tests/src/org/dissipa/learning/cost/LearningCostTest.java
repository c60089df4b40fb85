/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.ReferenceTable;
import org.dissipa.learning.autonomous.ClampingFlux;
import org.dissipa.learning.autonomous.EnsembleSettings;
import org.dissipa.learning.autonomous.LearningConstants;
import org.dissipa.learning.autonomous.XorLearner;
import org.dissipa.learning.equilibrium.Networks;
import org.dissipa.learning.equilibrium.ReachabilityClass;
import org.dissipa.network.Monitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Currents, entropy production and errors of clamping and learning. */
class LearningCostTest {

    @Test
    void steadyStateDissipatesTheCycleAffinityTimesTheFlux() {
        for (final AccuracyCost cost : AccuracyCost.table(new double[]{2, 8, 32, 128, 512, 2048},
            new double[]{0, -2, -3, -4, -5, -6, -8}, 100, 0.025)) {
            assertEquals(2 * cost.flux() * Math.log(cost.ratio()), cost.dissipation(), 1e-10 * cost.dissipation());
            final double d = 1 / cost.ratio();
            final double lambda = Math.exp(-cost.energy());
            assertEquals(0.025 * 100 * (cost.potential() - d), cost.flux(), 1e-10 * cost.flux());
            assertEquals(d * (1e4 - lambda * lambda) / (100 * (lambda + 100 * d)), cost.error(), 1e-10);
            assertEquals(ClampingFlux.steadyError(cost.potential(), d), cost.error(), 1e-9 * Math.max(1, Math.abs(cost.error())));
        }
        assertEquals(0.98029, AccuracyCost.of(2, 0, 100, 0.025).error(), 5e-6);
        assertThrows(LearningException.class, () -> AccuracyCost.of(1, 0, 100, 0.025));
    }

    @Test
    void eachNatOfAccuracyCostsTwiceTheFlux() {
        final AccuracyCost fine = AccuracyCost.of(1e6, -5, 100, 0.025);
        assertEquals(1, Math.abs(fine.error()) / fine.predicted(), 1e-3);
        final AccuracyCost finer = AccuracyCost.of(1e6 * Math.E, -5, 100, 0.025);
        assertEquals(2 * 0.025 * Math.exp(5), finer.dissipation() - fine.dissipation(), 1e-3);
        assertEquals(1, Math.log(fine.error() / finer.error()), 1e-5);
    }

    @Test
    void entropyProductionIsNeverNegative() {
        final RandomStream random = RandomStream.of(77, 0);
        for (int trial = 0; trial < 2000; trial++) {
            final double d = random.nextDouble() + 1e-3;
            final double e = random.nextDouble() + 1e-3;
            final double p = Math.exp(6 * random.nextDouble() - 3);
            final ClampingFlux flux = ClampingFlux.of(random.nextDouble(), p, 9 * random.nextDouble(), 9 * random.nextDouble(), d, e);
            assertTrue(flux.dissipation() >= 0, "dissipation " + flux);
        }
        assertTrue(Double.isInfinite(ClampingFlux.of(1, 1, 1, 1, 0, 0).dissipation()));
        assertEquals(0, ClampingFlux.of(1, 1, 3, 5, 1, 1).dissipation(), 1e-15);
    }

    @Test
    void quenchesCostTheDivergence() {
        final ReachabilityClass states = ReachabilityClass.of(Networks.of(List.of("A=1", "B=0"), "A <-> B"), 10, Monitor.NONE);
        final var before = states.law(new double[]{0, 0});
        final var after = states.law(new double[]{0, Math.log(3)});
        assertEquals(0.5 * Math.log(0.5 / 0.75) + 0.5 * Math.log(0.5 / 0.25), QuenchCost.of(before, after), 1e-15);
        assertEquals(QuenchCost.of(before, after), QuenchCost.of(before.marginal(1), after.marginal(1)), 1e-15);
        assertThrows(LearningException.class, () -> QuenchCost.of(before,
            ReachabilityClass.of(Networks.of(List.of("A=1", "B=0"), "A <-> B"), 10, Monitor.NONE).law(new double[2])));
    }

    @Test
    void mapDoesNotDependOnThreadsAndCostsFiniteEntropy() {
        final EnsembleSettings settings = XorLearner.R.settings(1).until(20);
        final double[] ratios = {8, 128};
        final List<ErrorMap.Cell> one = ErrorMap.of(XorLearner.R::learner, XorLearner.R.constants(), ratios, ratios, settings, 2,
            XorLearner.target(), 1, Monitor.NONE);
        final List<ErrorMap.Cell> two = ErrorMap.of(XorLearner.R::learner, XorLearner.R.constants(), ratios, ratios, settings, 2,
            XorLearner.target(), 2, Monitor.NONE);
        assertEquals(one, two);
        for (final ErrorMap.Cell cell : one) {
            assertTrue(cell.dissipation().mean() > 0 && Double.isFinite(cell.dissipation().mean()));
            assertEquals(2, cell.learning().runs());
        }
        assertEquals(8, one.get(1).learnRatio());
        assertEquals(128, one.get(1).copyRatio());
    }

    @Test
    @EnabledIfSystemProperty(named = "dissipa.long", matches = "true")
    void mapsMatchTheirTable() {
        final ReferenceTable table = ReferenceTable.shared("delta_maps.csv");
        final LearningConstants b = XorLearner.B.constants();
        final LearningConstants published = new LearningConstants(b.copy(), b.learn(), b.scale(), 0, 0,
            LearningConstants.ReverseForm.AS_PUBLISHED);
        for (final double[] pair : new double[][]{{2048, 2048}, {128, 128}, {8, 8}, {512, 2048}}) {
            compare(table, "event", pair, ErrorMap.of(XorLearner.B::learner, published, new double[]{pair[0]},
                new double[]{pair[1]}, XorLearner.B.settings(1), 3, XorLearner.target(), 2, Monitor.NONE).get(0));
        }
        for (final double[] pair : new double[][]{{2048, 2048}, {512, 32}, {32, 8}, {2, 128}}) {
            compare(table, "dt", pair, ErrorMap.of(XorLearner.R::learner, XorLearner.R.constants(), new double[]{pair[0]},
                new double[]{pair[1]}, XorLearner.R.settings(1).until(2000), 3, XorLearner.target(), 2, Monitor.NONE).get(0));
        }
    }

    private static void compare(final ReferenceTable table, final String variant, final double[] pair, final ErrorMap.Cell cell) {
        for (int r = 0; r < table.rows(); r++) {
            if (table.text(r, "variant").equals(variant) && table.number(r, "eps/delta_l") == pair[0]
                && table.number(r, "eps/delta_c") == pair[1]) {
                final String where = variant + " " + Map.of("learn", pair[0], "copy", pair[1]);
                System.out.printf("%s: copying %.4f (%.4f), clamping %.4f (%.4f), learning %.4f (%.4f)%n", where,
                    cell.copyingAll().mean(), table.number(r, "copy_error_cumulative"), cell.clamping().mean(),
                    table.number(r, "clamp_error_last_fifth"), cell.learning().mean(), table.number(r, "learn_error_last_fifth"));
                near(table.number(r, "copy_error_cumulative"), cell.copyingAll(), where + " copying");
                near(table.number(r, "learn_error_last_fifth"), cell.learning(), where + " learning");
            }
        }
    }

    /** Within 5 % or three standard errors, whichever is more, counting the table's runs as uncertain as ours. */
    private static void near(final double expected, final ErrorMap.Estimate estimate, final String what) {
        assertEquals(expected, estimate.mean(), Math.max(0.05 * expected, 3 * Math.sqrt(2.5) * estimate.error()), what);
    }
}
