/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.occupancy;

import java.util.Arrays;
import java.util.Optional;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ConfidenceInterval;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.DiscreteLaw;
import org.dissipa.thermodynamics.information.Percentiles;
import org.dissipa.thermodynamics.information.Replicates;
import org.dissipa.thermodynamics.information.sampling.BinomialSampler;
import org.dissipa.thermodynamics.information.sampling.MultinomialSampler;

/**
 * Bias-corrected percentile intervals of a Fermi–Dirac fit over resampled data: β̂ of few trials is too steep on average, and its replicates more so. Separated replicates count with β = ±∞, T = 0.
 *
 * @param beta       of β [1/energy]
 * @param temperature of T [energy]; empty where that of β contains 0
 * @param threshold  of μ [energy]; empty likewise
 * @param separated  number of replicates that were separated
 * @param replicates number of replicates
 */
public record OccupancyBootstrap(ConfidenceInterval beta, Optional<ConfidenceInterval> temperature, Optional<ConfidenceInterval> threshold, int separated,
    int replicates) {

    /** What is drawn anew. */
    public enum Resampling {
        /** Trials within each level, the numbers of trials kept: for designed experiments with several trials a level. */
        WITHIN_LEVELS,
        /** All trials over all levels: for single events at scattered energies. */
        TRIALS
    }

    static OccupancyBootstrap of(final OccupancyTable table, final Resampling resampling, final double level,
        final int replicates, final long seed, final Monitor monitor) {
        if (replicates < 200) {
            throw new ThermodynamicsException(replicates + " bootstrap replicates were asked for; ask for at least 200.");
        }
        if (resampling == Resampling.WITHIN_LEVELS && table.totalTrials() < 5L * table.levels()) {
            throw new ThermodynamicsException(table.totalTrials() + " trials at " + table.levels()
                + " energies are too few to be resampled within levels; there must be 5 a level on average. Resample trials instead.");
        }
        final DiscreteLaw cells = resampling == Resampling.TRIALS ? cells(table) : null;
        final double[][] rows = Replicates.run(replicates, seed, monitor,
            random -> row(resampling == Resampling.TRIALS ? trials(table, cells, random) : within(table, random)));
        final double[] estimate = row(table);
        final ConfidenceInterval beta = Percentiles.biasCorrected(Replicates.column(rows, 0), estimate[0], level);
        final boolean identified = !beta.contains(0);
        return new OccupancyBootstrap(beta,
            identified ? Optional.of(new ConfidenceInterval(1 / beta.upper(), 1 / beta.lower(), level)) : Optional.empty(),
            identified ? Optional.of(Percentiles.biasCorrected(Replicates.column(rows, 1), estimate[1], level)) : Optional.empty(),
            (int)Arrays.stream(rows).filter(row -> Double.isInfinite(row[0])).count(), replicates);
    }

    private static double[] row(final OccupancyTable table) {
        final FermiDiracFit fit = FermiDiracFit.of(table);
        final double beta = switch (fit.separation()) {
            case NONE -> fit.beta().value();
            case OCCUPIED_BELOW -> Double.POSITIVE_INFINITY;
            case OCCUPIED_ABOVE -> Double.NEGATIVE_INFINITY;
            case CONSTANT -> 0;
        };
        return new double[] {beta, fit.threshold().value()};
    }

    private static OccupancyTable within(final OccupancyTable table, final RandomStream random) {
        final long[] trials = new long[table.levels()];
        final long[] occurrences = new long[table.levels()];
        for (int i = 0; i < trials.length; i++) {
            trials[i] = table.trials(i);
            occurrences[i] = BinomialSampler.sample(random, trials[i], (double)table.occurrences(i) / trials[i]);
        }
        return table.resampled(trials, occurrences);
    }

    private static DiscreteLaw cells(final OccupancyTable table) {
        final long[] counts = new long[2 * table.levels()];
        for (int i = 0; i < table.levels(); i++) {
            counts[2 * i] = table.occurrences(i);
            counts[2 * i + 1] = table.trials(i) - table.occurrences(i);
        }
        return DiscreteLaw.ofCounts(counts);
    }

    private static OccupancyTable trials(final OccupancyTable table, final DiscreteLaw cells, final RandomStream random) {
        final long[] counts = MultinomialSampler.sample(random, table.totalTrials(), cells);
        final long[] trials = new long[table.levels()];
        final long[] occurrences = new long[table.levels()];
        for (int i = 0; i < trials.length; i++) {
            occurrences[i] = counts[2 * i];
            trials[i] = counts[2 * i] + counts[2 * i + 1];
        }
        return table.resampled(trials, occurrences);
    }
}
