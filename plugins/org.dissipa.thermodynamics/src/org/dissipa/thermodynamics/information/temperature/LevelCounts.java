/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.temperature;

import java.util.Arrays;

import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.DiscreteLaw;

/**
 * How often each level of a spectrum was seen in N independent observations. Immutable.
 */
public final class LevelCounts {
    private final EnergySpectrum m_spectrum;
    private final long[] m_counts;
    private final long m_total;

    private LevelCounts(final EnergySpectrum spectrum, final long[] counts) {
        m_spectrum = spectrum;
        m_counts = counts;
        m_total = Arrays.stream(counts).sum();
    }

    /**
     * Counts of the levels of a spectrum, zero for a level that can be occupied but was not seen.
     *
     * @throws ThermodynamicsException if there is not one count a level, one is negative, or all are zero
     */
    public static LevelCounts of(final EnergySpectrum spectrum, final long... counts) {
        if (counts.length != spectrum.levels()) {
            throw new ThermodynamicsException(counts.length + " counts were given for " + spectrum.levels()
                + " levels; give one a level.");
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0) {
                throw new ThermodynamicsException("Count of level " + i + " (energy " + spectrum.energy(i) + ") is " + counts[i]
                    + "; it must not be negative.");
            }
        }
        final LevelCounts result = new LevelCounts(spectrum, counts.clone());
        if (result.m_total == 0) {
            throw new ThermodynamicsException("All counts are zero; a temperature needs at least one observation.");
        }
        return result;
    }

    /**
     * Counts of single events: each different energy is a level of degeneracy 1. Levels that were never seen are unknown to it; give the
     * spectrum where it is known. Cost: one sort.
     */
    public static LevelCounts ofEvents(final double[] energies) {
        final double[] sorted = energies.clone();
        Arrays.sort(sorted);
        final double[] levels = new double[sorted.length];
        final long[] counts = new long[sorted.length];
        int level = -1;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                levels[++level] = sorted[i];
            }
            counts[level]++;
        }
        return of(EnergySpectrum.of(Arrays.copyOf(levels, level + 1)), Arrays.copyOf(counts, level + 1));
    }

    /** The levels. */
    public EnergySpectrum spectrum() {
        return m_spectrum;
    }

    /** Count of a level. */
    public long count(final int level) {
        return m_counts[level];
    }

    /** N. */
    public long total() {
        return m_total;
    }

    /** The empirical law n_i/N. */
    public DiscreteLaw law() {
        return DiscreteLaw.ofCounts(m_counts);
    }

    /** Mean energy Ē. */
    public double meanEnergy() {
        return law().mean(m_spectrum.energies());
    }

    /** Number of different energies that were seen. */
    public int occupiedEnergies() {
        final double[] seen = java.util.stream.IntStream.range(0, m_counts.length).filter(i -> m_counts[i] > 0)
            .mapToDouble(m_spectrum::energy).sorted().toArray();
        int different = 1;
        for (int i = 1; i < seen.length; i++) {
            different += seen[i] != seen[i - 1] ? 1 : 0;
        }
        return different;
    }
}
