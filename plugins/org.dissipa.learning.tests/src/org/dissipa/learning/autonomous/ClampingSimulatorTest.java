/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dissipa.learning.LearningException;
import org.dissipa.learning.equilibrium.DetailedBalancedNetwork;
import org.dissipa.learning.equilibrium.Networks;
import org.dissipa.learning.equilibrium.RateSplit;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.junit.jupiter.api.Test;

/** The clamped birth-death process of the paper's figure 2 (G = −3, k₀ = 500, ε = 0.001, ten vesicles, s = 2 and P = 1000 at the start). */
class ClampingSimulatorTest {
    private static final EnsembleSettings TEN = EnsembleSettings.of(10, 0.001, 20, 12);

    private static ReactionNetwork birthDeath(final double energy, final long start) {
        return DetailedBalancedNetwork.fromEnergies(Networks.of(List.of("S=" + start), "0 <-> S ; 500,500"), new double[]{energy},
            RateSplit.SYMMETRIC).network();
    }

    private static ClampingSimulator figure(final Environment environment) {
        return new ClampingSimulator(birthDeath(-3, 2), List.of("S"), environment, 0.001, 1, 0, new double[]{1000});
    }

    /** The same with four times the clamping constant and a potential near its steady state, so that short runs do. */
    private static ClampingSimulator faster(final Environment environment) {
        return new ClampingSimulator(birthDeath(-3, 50), List.of("S"), environment, 0.004, 1, 0, new double[]{0.3});
    }

    @Test
    void constantTargetIsReachedAtTheNominalRate() {
        final var run = figure(new ScheduledTargets(TargetSchedule.constant(100))).run(TEN, 300, 14, Monitor.NONE);
        // P falls as its closed form while it is far above its steady state
        final BirthDeathClamp closed = new BirthDeathClamp(-3, 100, 0.01, 0);
        for (final int k : new int[]{10, 20, 40}) {
            final var point = run.points().get(k);
            assertEquals(0, Math.log(point.potentials()[0] / closed.potential(1000, point.time())), 0.1);
        }
        // the integrator holds the mean: its error is the change of ln P over (epsilon N window), about 20/3 x 0.03
        assertEquals(100, run.means()[0], 1);
        assertEquals(closed.steadyPotential(), run.potentials()[0], 0.02);
        // Poisson: standard error of the variance about 1.5 with 20 independent looks a unit of time
        assertEquals(100, run.variances()[0], 12);
        assertEquals(1, java.util.Arrays.stream(run.histogram()[0]).sum(), 1e-12);
        assertTrue(Double.isInfinite(run.dissipation()));
    }

    @Test
    void fastFluctuatingTargetIsAveraged() {
        final ReactionNetwork pairs = DetailedBalancedNetwork.fromEnergies(Networks.of(List.of("Q=100"), "0 <-> 2 Q ; 500,500"),
            new double[]{-4}, RateSplit.SYMMETRIC).network();
        final var run = faster(new NetworkEnvironment(pairs, List.of("Q"))).run(TEN.until(8), 100, 3, Monitor.NONE);
        final double mean = Math.exp(4) * Math.tanh(Math.exp(4));
        assertEquals(mean, run.means()[0], 2);
        assertEquals(Math.exp(3) / mean, run.potentials()[0], 0.04);
        assertTrue(run.points().stream().allMatch(p -> p.amounts()[0] % 2 == 0), "parity is conserved");
    }

    @Test
    void slowTargetIsFollowed() {
        final TargetSchedule schedule = TargetSchedule.once(new double[]{4, 1}, new double[][]{{100}, {10}});
        final var run = faster(new ScheduledTargets(schedule)).run(TEN.until(20), 200, 16, Monitor.NONE);
        assertEquals(10, run.means()[0], 1);
        assertEquals(Math.exp(3) / 10, run.potentials()[0], 0.3);
        assertEquals(100, run.points().get(39).means()[0], 20);
    }

    @Test
    void publishedUpdateIsFasterAndRings() {
        final EnsembleSettings events = TEN.with(EnsembleSettings.Update.PER_EVENT, EnsembleSettings.Rule.EULER).until(2);
        final var run = figure(new ScheduledTargets(TargetSchedule.constant(100))).run(events, 400, 1, Monitor.NONE);
        // nominally P needs 8.5 to fall to twice its steady state; events speed it up about 46 times
        final double reached = run.points().stream().filter(p -> p.potentials()[0] < 0.4).mapToDouble(ClampingSimulator.Point::time)
            .min().orElseThrow();
        assertEquals(8.5 / 45.8, reached, 0.04);
        assertEquals(100, run.means()[0], 4);
    }

    @Test
    void dissipationOfReversibleClamping() {
        final double d = 1 / 32.0;
        final ClampingSimulator reversible = new ClampingSimulator(birthDeath(-5, 148), List.of("S"),
            new ScheduledTargets(TargetSchedule.constant(100)), 0.001, 1, d, new double[]{1});
        final var run = reversible.run(EnsembleSettings.of(25, 0.001, 6, 3), 20, 2, Monitor.NONE);
        final BirthDeathClamp closed = new BirthDeathClamp(-5, 100, 0.025, d);
        assertEquals(100 * (1 - closed.error()), run.means()[0], 1);
        // two nats of ln(epsilon/delta) a cycle, 25 vesicles
        final double flux = 0.025 * 100 * (closed.steadyPotential() - d);
        assertEquals(2 * flux * Math.log(32), run.dissipation(), 0.02 * run.dissipation());
    }

    @Test
    void exactRuleAgreesWithEuler() {
        final double p = 0.8;
        for (final double d : new double[]{0, 0.03}) {
            final double fine = manyEulerSteps(p, 0.1, 3, 5, 4, d);
            assertEquals(fine, PotentialStep.advance(EnsembleSettings.Rule.EXACT, p, 0.1, 3, 5, 4, d, d), 2e-6);
        }
        assertEquals(0.8 / (1 + 0.8 * 0.5 * 0.1), PotentialStep.riccati(0.8, 0.1, 0, 0, 0.5), 1e-15);
        assertEquals(0.8 + 0.05, PotentialStep.riccati(0.8, 0.1, 0, 0.5, 0), 1e-15);
        assertEquals(2 + (0.8 - 2) * Math.exp(-0.1), PotentialStep.riccati(0.8, 0.1, -1, 2, 0), 1e-15);
        final var e = assertThrows(LearningException.class, () -> PotentialStep.positive(-0.1, "of S", 2));
        assertTrue(e.getMessage().contains("shorter step"), e.getMessage());
    }

    private static double manyEulerSteps(final double start, final double time, final double k, final double made,
        final double used, final double d) {
        double p = start;
        for (int n = 0; n < 1_000_000; n++) {
            p = PotentialStep.advance(EnsembleSettings.Rule.EULER, p, time / 1_000_000, k, made, used, d, d);
        }
        return p;
    }

    @Test
    void problemsAreChecked() {
        assertThrows(LearningException.class, () -> new ClampingSimulator(birthDeath(-3, 2), List.of("X"),
            new ScheduledTargets(TargetSchedule.constant(1)), 1, 1, 0, new double[]{1}));
        assertThrows(LearningException.class, () -> figure(new ScheduledTargets(TargetSchedule.constant(1, 2))));
        assertThrows(LearningException.class,
            () -> figure(new ScheduledTargets(TargetSchedule.constant(1))).run(TEN, 10, 99, Monitor.NONE));
    }
}
