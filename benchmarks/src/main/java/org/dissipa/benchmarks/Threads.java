/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.ensemble.GridMoments;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;

/** Ensembles with moments on a time grid on one thread and on all processors, by the clock: meaningful on a machine that does nothing else. */
final class Threads {
    private static final int REPLICATES = 2048;
    private static final int INTERVALS = 50;

    private Threads() {
    }

    static void run(final Options options, final PrintStream out) {
        final int all = Runtime.getRuntime().availableProcessors();
        out.println("Ensembles of " + REPLICATES + " replicates, moments at " + (INTERVALS + 1) + " times; wall-clock time, medians of "
            + options.rounds() + " rounds.\n");
        out.println("| model | method | one thread, M/s | " + all + " threads, M/s | gain |\n|---|---|---|---|---|");
        for (final BenchmarkModel model : options.models()) {
            final SimulationProblem problem = SimulationProblem.of(model.network(), model.end());
            final int replicates = problem.network().channels() > 64 ? REPLICATES / 64 : REPLICATES;
            final Ensemble ensemble = Ensemble.of(problem, SimulationMethods.named("automatic"), 1, replicates);
            final double[][] speeds = new double[2][options.rounds()];
            String method = "";
            for (int round = -1; round < options.rounds(); round++) {
                for (int k = 0; k < 2; k++) {
                    final var summary = ensemble.withThreads(k == 0 ? 1 : all).accumulate(
                        () -> GridMoments.of(TimeGrid.linear(0, model.end(), INTERVALS), problem.network().species()), Monitor.NONE);
                    speeds[k][Math.max(0, round)] = summary.provenance().eventsPerSecond() * 1e-6;
                    method = summary.provenance().method();
                }
            }
            final double[] gains = new double[options.rounds()];
            Arrays.setAll(gains, i -> speeds[1][i] / speeds[0][i]);
            out.printf(Locale.ROOT, "| %s | %s | %.3g | %.3g | %.2f |%n", model.name(), method, median(speeds[0]), median(speeds[1]), median(gains));
        }
    }

    private static double median(final double[] values) {
        final double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
