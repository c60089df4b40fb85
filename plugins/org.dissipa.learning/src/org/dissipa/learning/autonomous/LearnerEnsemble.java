/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;

import org.dissipa.learning.LearningException;
import org.dissipa.network.Monitor;

/** Runs of one autonomous learner with seeds that follow one another, several at a time. Results do not depend on the number of threads. */
public final class LearnerEnsemble {
    private LearnerEnsemble() {
    }

    /**
     * Runs the learner.
     *
     * @param settings how to simulate; run r has the seed {@code settings.seed() + r}
     * @param points   times to record in each run
     * @param runs     number of runs, at least 1
     * @param threads  runs at a time, at least 1
     */
    public static List<AutonomousRun> of(final AutonomousLearner learner, final EnsembleSettings settings, final int points,
        final int runs, final int threads, final Monitor monitor) {
        if (runs < 1 || threads < 1) {
            throw new LearningException(runs + " runs on " + threads + " threads are not possible; both must be at least 1.");
        }
        final ExecutorService pool = Executors.newFixedThreadPool(Math.min(runs, threads));
        final AtomicInteger done = new AtomicInteger();
        try {
            final List<Future<AutonomousRun>> open = new ArrayList<>();
            for (int r = 0; r < runs; r++) {
                final EnsembleSettings one = settings.withSeed(settings.seed() + r);
                open.add(pool.submit(() -> {
                    final AutonomousRun run = learner.run(runs == 1 ? one : one.onThreads(1), points, runs == 1 ? monitor : quiet(monitor));
                    monitor.progress((double)done.incrementAndGet() / runs, done.get() + " of " + runs + " runs");
                    return run;
                }));
            }
            final List<AutonomousRun> results = new ArrayList<>();
            for (final Future<AutonomousRun> future : open) {
                results.add(future.get());
            }
            return List.copyOf(results);
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Monitor.CancelledException();
        } catch (final ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Mean of a quantity over runs. */
    public static Mean mean(final List<AutonomousRun> runs, final ToDoubleFunction<AutonomousRun> quantity) {
        final double[] values = runs.stream().mapToDouble(quantity).toArray();
        final double mean = Arrays.stream(values).average().orElse(Double.NaN);
        final double square = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        final double sd = values.length > 1 ? Math.sqrt(square / (values.length - 1)) : Double.NaN;
        return new Mean(mean, sd, sd / Math.sqrt(values.length));
    }

    /**
     * A mean over runs.
     *
     * @param value mean
     * @param sd    standard deviation of a run; NaN for a single one
     * @param error standard error of the mean
     */
    public record Mean(double value, double sd, double error) {
    }

    /** Passes cancelling on, but not the progress of a single run. */
    private static Monitor quiet(final Monitor monitor) {
        return new Monitor() {
            @Override
            public void progress(final double fraction, final String message) {
                // the ensemble tells how far it is
            }

            @Override
            public boolean cancelled() {
                return monitor.cancelled() || Thread.currentThread().isInterrupted();
            }
        };
    }
}
