/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.temperature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * The inverse temperature of two levels alone, β_ij = ln[(n_i g_j)/(n_j g_i)]/(E_j − E_i), with standard error √(1/n_i + 1/n_j)/(E_j − E_i).
 *
 * <p>In a canonical state all agree. The least and the greatest over all pairs are reached by levels next to each other in energy.
 *
 * @param lower index of the level of lower energy
 * @param upper index of the level of higher energy
 * @param beta  β_ij [1/energy]
 */
public record LocalBeta(int lower, int upper, Estimate beta) {
    private static final int MOST_LEVELS = 2000;

    /** Neighbours in energy among the levels that were seen. */
    public static List<LocalBeta> adjacent(final LevelCounts counts) {
        final int[] seen = seen(counts);
        final List<LocalBeta> result = new ArrayList<>();
        for (int a = 0; a + 1 < seen.length; a++) {
            add(result, counts, seen[a], seen[a + 1]);
        }
        return result;
    }

    /**
     * All pairs of levels that were seen.
     *
     * @throws ThermodynamicsException for more than 2000 levels
     */
    public static List<LocalBeta> all(final LevelCounts counts) {
        final int[] seen = seen(counts);
        if (seen.length > MOST_LEVELS) {
            throw new ThermodynamicsException("All pairs of " + seen.length + " levels were asked for; at most " + MOST_LEVELS
                + " levels are paired. Ask for adjacent pairs.");
        }
        final List<LocalBeta> result = new ArrayList<>();
        for (int a = 0; a < seen.length; a++) {
            for (int b = a + 1; b < seen.length; b++) {
                add(result, counts, seen[a], seen[b]);
            }
        }
        return result;
    }

    private static int[] seen(final LevelCounts counts) {
        return IntStream.range(0, counts.spectrum().levels()).filter(i -> counts.count(i) > 0).boxed()
            .sorted(Comparator.comparingDouble(counts.spectrum()::energy)).mapToInt(i -> i).toArray();
    }

    private static void add(final List<LocalBeta> result, final LevelCounts counts, final int i, final int j) {
        final EnergySpectrum spectrum = counts.spectrum();
        final double gap = spectrum.energy(j) - spectrum.energy(i);
        if (gap > 0) {
            final double ratio = Math.log(counts.count(i) / spectrum.degeneracy(i))
                - Math.log(counts.count(j) / spectrum.degeneracy(j));
            result.add(new LocalBeta(i, j, new Estimate(ratio / gap,
                Math.sqrt(1.0 / counts.count(i) + 1.0 / counts.count(j)) / gap, counts.count(i) + counts.count(j))));
        }
    }
}
