/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.temperature;

import java.util.stream.IntStream;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * Inverse temperature as minus the slope of ln(n_i/g_i) against E_i over the levels that were seen; for comparison with {@link CanonicalFit}.
 *
 * <p>Unweighted it is biased by rare levels, and empty ones drop out; weighted by counts it is a fair approximation to maximum likelihood.
 *
 * @param unweighted β by ordinary least squares [1/energy]
 * @param weighted   β by least squares weighted with n_i [1/energy]
 */
public record RegressionBeta(double unweighted, double weighted) {

    /**
     * Both slopes.
     *
     * @throws ThermodynamicsException if fewer than two different energies were seen
     */
    public static RegressionBeta of(final LevelCounts counts) {
        if (counts.occupiedEnergies() < 2) {
            throw new ThermodynamicsException("Only one energy was seen; a slope needs at least two.");
        }
        return new RegressionBeta(slope(counts, false), slope(counts, true));
    }

    private static double slope(final LevelCounts counts, final boolean weighted) {
        final EnergySpectrum spectrum = counts.spectrum();
        final int[] seen = IntStream.range(0, spectrum.levels()).filter(i -> counts.count(i) > 0).toArray();
        double sum = 0;
        double x = 0;
        double y = 0;
        for (final int i : seen) {
            final double weight = weighted ? counts.count(i) : 1;
            sum += weight;
            x += weight * spectrum.energy(i);
            y += weight * Math.log(counts.count(i) / spectrum.degeneracy(i));
        }
        double xx = 0;
        double xy = 0;
        for (final int i : seen) {
            final double weight = weighted ? counts.count(i) : 1;
            final double dx = spectrum.energy(i) - x / sum;
            xx += weight * dx * dx;
            xy += weight * dx * (Math.log(counts.count(i) / spectrum.degeneracy(i)) - y / sum);
        }
        return -xy / xx;
    }
}
