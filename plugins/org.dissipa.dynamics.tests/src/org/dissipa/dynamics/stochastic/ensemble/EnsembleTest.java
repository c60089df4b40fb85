/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.ensemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.dissipa.dynamics.ChiSquare;
import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.Models;
import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.dynamics.stochastic.SimulationException;
import org.dissipa.dynamics.stochastic.SimulationLimits;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.method.DirectMethod;
import org.dissipa.dynamics.stochastic.record.CountHistogram;
import org.dissipa.dynamics.stochastic.record.GridRecorder;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.junit.jupiter.api.Test;

/** Ensembles: independent of threads, ordered, cancellable; moments and histograms right. */
class EnsembleTest {
    private static final TimeGrid GRID = TimeGrid.of(0, 0.5, 1, 3);
    private static final SimulationProblem BIRTH_DEATH = SimulationProblem.of(Models.birthDeath(20), 3);

    private static Ensemble ensemble(final int replicates) {
        return Ensemble.of(BIRTH_DEATH, new DirectMethod(), 99, replicates);
    }

    @Test
    void replicatesComeInOrderAndDependOnSeedAndIndexAlone() {
        final List<Integer> order = new ArrayList<>();
        final List<EndState> ends = new ArrayList<>();
        final Thread caller = Thread.currentThread();
        final Provenance provenance = ensemble(1000).withThreads(3).run(i -> TrajectoryObserver.NONE, (i, o, end) -> {
            assertSame(caller, Thread.currentThread());
            order.add(i);
            ends.add(end);
        }, Monitor.NONE);
        for (int i = 0; i < 1000; i++) {
            assertEquals(i, order.get(i));
        }
        for (final int i : new int[]{0, 1, 517, 999}) {
            final EndState alone = new DirectMethod().newSimulator(BIRTH_DEATH.network()).run(BIRTH_DEATH.initial(), 0, 3,
                RandomStream.of(99, i), TrajectoryObserver.NONE, Monitor.NONE, SimulationLimits.DEFAULT);
            assertArrayEquals(alone.counts(), ends.get(i).counts());
            assertEquals(alone.events(), ends.get(i).events());
        }
        assertEquals(ends.stream().mapToLong(EndState::events).sum(), provenance.events());
        assertEquals(99, provenance.seed());
        assertEquals(1000, provenance.replicates());
        assertEquals("direct", provenance.method());
    }

    @Test
    void momentsAreEqualToTheLastBitForAnyNumberOfThreads() {
        final GridMoments one = moments(1);
        for (final int threads : new int[]{2, 3, 8}) {
            final GridMoments many = moments(threads);
            for (int k = 0; k < GRID.size(); k++) {
                assertEquals(one.n(k), many.n(k));
                assertEquals(Double.doubleToLongBits(one.mean(k, 0)), Double.doubleToLongBits(many.mean(k, 0)));
                assertEquals(Double.doubleToLongBits(one.variance(k, 0)), Double.doubleToLongBits(many.variance(k, 0)));
            }
        }
    }

    private static GridMoments moments(final int threads) {
        return ensemble(3001).withThreads(threads).accumulate(() -> GridMoments.of(GRID, 1), Monitor.NONE).sum();
    }

    /** Merged moments equal those of all recorded states taken together. */
    @Test
    void momentsEqualThoseOfTheRecordedStates() {
        final List<GridRecorder> recorders = new ArrayList<>();
        ensemble(3001).run(i -> GridRecorder.of(GRID), (i, recorder, end) -> recorders.add(recorder), Monitor.NONE);
        final GridMoments moments = moments(2);
        for (int k = 0; k < GRID.size(); k++) {
            final int time = k;
            final double mean = recorders.stream().mapToLong(r -> r.trajectory().count(time, 0)).average().orElseThrow();
            final double variance = recorders.stream().mapToDouble(r -> r.trajectory().count(time, 0) - mean)
                .map(d -> d * d).sum() / 3000;
            assertEquals(3001, moments.n(k));
            assertEquals(mean, moments.mean(k, 0), 1e-12 * mean);
            assertEquals(variance, moments.variance(k, 0), 1e-11 * variance);
        }
    }

    /** Mean and variance of a Poisson law are equal; each within 4.5 standard errors (false alarm 7 in 10^6 each). */
    @Test
    void momentsOfBirthDeathArePoisson() {
        final GridMoments moments = moments(2);
        for (int k = 1; k < GRID.size(); k++) {
            final double mean = 20 * -Math.expm1(-GRID.time(k));
            assertEquals(mean, moments.mean(k, 0), 4.5 * Math.sqrt(mean / 3001));
            assertEquals(mean, moments.variance(k, 0), 4.5 * Math.sqrt((2 * mean * mean + mean) / 3001));
        }
    }

    /** Chi-square at every grid time, false-alarm rate 10^-5 each. */
    @Test
    void histogramsOfBirthDeathArePoisson() {
        final int n = 20_000;
        final GridHistograms histograms = ensemble(n).accumulate(() -> GridHistograms.of(GRID, 1, 0), Monitor.NONE).sum();
        assertEquals(n, histograms.histogram(0, 0).weight(0), "all start empty");
        for (int k = 1; k < GRID.size(); k++) {
            final PoissonDistribution law = new PoissonDistribution(20 * -Math.expm1(-GRID.time(k)));
            final CountHistogram histogram = histograms.histogram(k, 0);
            final double[] expected = new double[80];
            final long[] observed = new long[80];
            for (int i = 0; i < 80; i++) {
                expected[i] = n * law.probability(i);
                observed[i] = (long)histogram.weight(i);
            }
            assertEquals(n, histogram.total());
            ChiSquare.check("time " + GRID.time(k), expected, observed, 1e-5);
        }
    }

    @Test
    void cancelKeepsWhatCameBeforeAndStopsWithinASecond() {
        final AtomicInteger taken = new AtomicInteger();
        final Monitor monitor = new Monitor() {
            @Override
            public void progress(final double fraction, final String message) {
                // not looked at
            }

            @Override
            public boolean cancelled() {
                return taken.get() >= 10;
            }
        };
        final SimulationProblem forever = SimulationProblem.of(Models.birthDeath(1e4), 1e12);
        final Ensemble ensemble = Ensemble.of(new SimulationProblem(forever.network(), forever.initial(), 0, 1e-3,
            forever.limits()), new DirectMethod(), 1, 100_000_000);
        assertThrows(Monitor.CancelledException.class, () -> ensemble.run(i -> TrajectoryObserver.NONE,
            (i, o, end) -> taken.incrementAndGet(), monitor));
        assertTrue(taken.get() >= 10 && taken.get() < 1000, taken + " replicates taken");
        final long begin = System.nanoTime();
        assertThrows(Monitor.CancelledException.class, () -> Ensemble.of(forever, new DirectMethod(), 1, 4).run(
            i -> TrajectoryObserver.NONE, (i, o, end) -> { }, monitor));
        assertTrue(System.nanoTime() - begin < 1_000_000_000);
    }

    @Test
    void failingReplicateEndsTheEnsembleWithItsOwnMessage() {
        final SimulationProblem limited = BIRTH_DEATH.withLimits(new SimulationLimits(10, 1000));
        final var e = assertThrows(SimulationException.class, () -> Ensemble.of(new SimulationProblem(limited.network(),
            limited.initial(), 0, 1e6, limited.limits()), new DirectMethod(), 1, 100).run(i -> TrajectoryObserver.NONE,
            (i, o, end) -> { }, Monitor.NONE));
        assertTrue(e.getMessage().startsWith("Event limit 10 passed"), e.getMessage());
    }

    @Test
    void wrongNumbersAreRefused() {
        assertEquals("Number of replicates is 0; it must be at least 1.",
            assertThrows(IllegalArgumentException.class, () -> ensemble(0)).getMessage());
        assertEquals("Number of threads is 0; it must be at least 1.",
            assertThrows(IllegalArgumentException.class, () -> ensemble(1).withThreads(0)).getMessage());
    }
}
