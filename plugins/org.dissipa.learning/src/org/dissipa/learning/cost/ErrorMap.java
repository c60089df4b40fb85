/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.dissipa.learning.LearningException;
import org.dissipa.learning.autonomous.AutonomousLearner;
import org.dissipa.learning.autonomous.AutonomousRun;
import org.dissipa.learning.autonomous.EnsembleSettings;
import org.dissipa.learning.autonomous.LearningConstants;
import org.dissipa.learning.equilibrium.Divergence;
import org.dissipa.network.Monitor;

/**
 * Errors and cost of an autonomous learner over the reverse constants of copying and learning: one run for every pair of ratios (ε/δ_l, ε/δ_c) and seed. The
 * same seeds are used for every pair, so all learners see the same environment.
 */
public final class ErrorMap {
    private static final int POINTS = 5;

    private ErrorMap() {
    }

    /**
     * Runs a map.
     *
     * @param learner     makes a learner from constants
     * @param constants   forward constants, scale and form; their reverse ratios are not used
     * @param learnRatios ε/δ_l, each above 1
     * @param copyRatios  ε/δ_c, each above 1
     * @param settings    how to simulate; runs use seeds from {@code settings.seed()} on
     * @param seeds       runs a cell, at least 1
     * @param law         law to be learned, over visible states
     * @param threads     runs at a time; no influence on the result
     * @return one cell a pair, copy ratios changing fastest
     */
    public static List<Cell> of(final Function<LearningConstants, AutonomousLearner> learner,
        final LearningConstants constants, final double[] learnRatios, final double[] copyRatios,
        final EnsembleSettings settings, final int seeds, final double[] law, final int threads, final Monitor monitor) {
        if (seeds < 1 || threads < 1) {
            throw new LearningException("A map of " + seeds + " runs a cell on " + threads
                + " threads is not possible; both must be at least 1.");
        }
        final List<AutonomousLearner> learners = new ArrayList<>();
        final List<double[]> ratios = new ArrayList<>();
        for (final double learn : learnRatios) {
            for (final double copy : copyRatios) {
                ratios.add(new double[]{learn, copy});
                learners.add(learner.apply(new LearningConstants(constants.copy(), constants.learn(), constants.scale(),
                    inverse(copy), inverse(learn), constants.form())));
            }
        }
        final double[][][] results = run(learners, settings, seeds, law, threads, monitor);
        final List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < learners.size(); c++) {
            cells.add(Cell.of(ratios.get(c), results[c]));
        }
        return cells;
    }

    private static double inverse(final double ratio) {
        if (!(ratio > 1)) {
            throw new LearningException("The ratio of forward to reverse constants is " + ratio + "; it must be above 1.");
        }
        return 1 / ratio;
    }

    private static double[][][] run(final List<AutonomousLearner> learners, final EnsembleSettings settings, final int seeds,
        final double[] law, final int threads, final Monitor monitor) {
        final double[][][] results = new double[learners.size()][seeds][];
        final AtomicInteger done = new AtomicInteger();
        final ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            final List<Future<?>> open = new ArrayList<>();
            for (int c = 0; c < learners.size(); c++) {
                for (int s = 0; s < seeds; s++) {
                    final int cell = c;
                    final int seed = s;
                    open.add(pool.submit(() -> {
                        results[cell][seed] = numbers(learners.get(cell).run(settings.withSeed(settings.seed() + seed)
                            .onThreads(1), POINTS, quiet(monitor)), law);
                        monitor.progress((double)done.incrementAndGet() / (learners.size() * seeds), "Runs of the map");
                    }));
                }
            }
            for (final Future<?> future : open) {
                future.get();
            }
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Monitor.CancelledException();
        } catch (final ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
        return results;
    }

    /** Passes cancelling on, but not the progress of a single run. */
    private static Monitor quiet(final Monitor monitor) {
        return new Monitor() {
            @Override
            public void progress(final double fraction, final String message) {
                // the map tells how far it is
            }

            @Override
            public boolean cancelled() {
                return monitor.cancelled() || Thread.currentThread().isInterrupted();
            }
        };
    }

    private static double[] numbers(final AutonomousRun run, final double[] law) {
        final var errors = run.errors(law);
        return new double[]{Divergence.KULLBACK_LEIBLER.of(law, run.clampedAll()), errors.copying(), errors.clamping(),
            errors.learning(), run.dissipation()};
    }

    /**
     * A mean over runs with its standard deviation (0 for a single run).
     *
     * @param mean mean
     * @param sd   standard deviation of one run
     * @param runs number of runs
     */
    public record Estimate(double mean, double sd, int runs) {

        /** Standard error of the mean. */
        public double error() {
            return sd / Math.sqrt(runs);
        }
    }

    /**
     * One cell of a map.
     *
     * @param learnRatio  ε/δ_l
     * @param copyRatio   ε/δ_c
     * @param copyingAll  divergence of the law to be learned from the clamped vesicles' law over the whole run [nat]
     * @param copying     the same over the last fifth [nat]
     * @param clamping    divergence of the clamped vesicles' law from the learned one over the last fifth [nat]
     * @param learning    divergence of the law to be learned from the learned one over the last fifth [nat]
     * @param dissipation entropy production of copying and learning over the last fifth [k_B/time]
     */
    public record Cell(double learnRatio, double copyRatio, Estimate copyingAll, Estimate copying, Estimate clamping,
        Estimate learning, Estimate dissipation) {

        private static Cell of(final double[] ratios, final double[][] runs) {
            final Estimate[] all = new Estimate[runs[0].length];
            for (int k = 0; k < all.length; k++) {
                double mean = 0;
                for (final double[] run : runs) {
                    mean += run[k] / runs.length;
                }
                double square = 0;
                for (final double[] run : runs) {
                    square += (run[k] - mean) * (run[k] - mean);
                }
                all[k] = new Estimate(mean, runs.length > 1 ? Math.sqrt(square / (runs.length - 1)) : 0, runs.length);
            }
            return new Cell(ratios[0], ratios[1], all[0], all[1], all[2], all[3], all[4]);
        }
    }
}
