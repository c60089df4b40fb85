/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.occupancy;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * How often an event at energy E_i occurred (k_i) in n_i trials, each trial occupied once or not at all (exclusion).
 *
 * <p>Rows of the same energy are merged and rows without trials dropped; levels ascend in energy. Immutable.
 */
public final class OccupancyTable {
    private final double[] m_energies;
    private final long[] m_trials;
    private final long[] m_occurrences;

    private OccupancyTable(final double[] energies, final long[] trials, final long[] occurrences) {
        m_energies = energies;
        m_trials = trials;
        m_occurrences = occurrences;
    }

    /**
     * A table of counts.
     *
     * @throws ThermodynamicsException if the columns differ in length, an energy is not finite, 0 ≤ k ≤ n fails, or fewer than two different
     *                                 energies have trials
     */
    public static OccupancyTable of(final double[] energies, final long[] trials, final long[] occurrences) {
        if (energies.length != trials.length || energies.length != occurrences.length) {
            throw new ThermodynamicsException(energies.length + " energies, " + trials.length + " trials and " + occurrences.length
                + " occurrences were given; give as many of each.");
        }
        for (int i = 0; i < energies.length; i++) {
            if (!Double.isFinite(energies[i]) || trials[i] < 0 || occurrences[i] < 0 || occurrences[i] > trials[i]) {
                throw new ThermodynamicsException("Row " + i + " has energy " + energies[i] + ", " + trials[i] + " trials and " + occurrences[i]
                    + " occurrences; the energy must be finite and 0 <= occurrences <= trials.");
            }
        }
        return merged(energies, trials, occurrences);
    }

    /** A table of single events, a million of them in a second or two: whether the event occurred in each trial. */
    public static OccupancyTable ofEvents(final double[] energies, final boolean[] occurred) {
        final long[] trials = new long[energies.length];
        Arrays.fill(trials, 1);
        final long[] occurrences = new long[occurred.length];
        for (int i = 0; i < occurred.length; i++) {
            occurrences[i] = occurred[i] ? 1 : 0;
        }
        return of(energies, trials, occurrences);
    }

    private static OccupancyTable merged(final double[] energies, final long[] trials, final long[] occurrences) {
        final double[] sorted = IntStream.range(0, energies.length).filter(i -> trials[i] > 0)
            .mapToDouble(i -> energies[i] + 0.0).sorted().toArray();
        int levels = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[levels++] = sorted[i];
            }
        }
        if (levels < 2) {
            throw new ThermodynamicsException(levels
                + " different energies have trials; a threshold and a temperature need at least two.");
        }
        final double[] energy = Arrays.copyOf(sorted, levels);
        final long[] n = new long[levels];
        final long[] k = new long[levels];
        for (int row = 0; row < energies.length; row++) {
            if (trials[row] > 0) {
                final int level = Arrays.binarySearch(energy, energies[row] + 0.0);
                n[level] += trials[row];
                k[level] += occurrences[row];
            }
        }
        return new OccupancyTable(energy, n, k);
    }

    /** Number of different energies. */
    public int levels() {
        return m_energies.length;
    }

    /** E_i. */
    public double energy(final int level) {
        return m_energies[level];
    }

    /** n_i. */
    public long trials(final int level) {
        return m_trials[level];
    }

    /** k_i. */
    public long occurrences(final int level) {
        return m_occurrences[level];
    }

    /** Σ n. */
    public long totalTrials() {
        return Arrays.stream(m_trials).sum();
    }

    /** Σ k. */
    public long totalOccurrences() {
        return Arrays.stream(m_occurrences).sum();
    }

    /** The same levels with other numbers of trials and occurrences. */
    OccupancyTable resampled(final long[] trials, final long[] occurrences) {
        return new OccupancyTable(m_energies, trials, occurrences);
    }

    /**
     * Whether some threshold parts all occurrences from all failures, so that no finite slope fits best: +1 where events occur above it, −1 where
     * they occur below it, 0 where they overlap. All or none occurring counts as +1.
     */
    int separation() {
        int lastOccurred = -1;
        int firstOccurred = levels();
        int lastFailed = -1;
        int firstFailed = levels();
        for (int i = 0; i < levels(); i++) {
            if (m_occurrences[i] > 0) {
                lastOccurred = i;
                firstOccurred = Math.min(firstOccurred, i);
            }
            if (m_occurrences[i] < m_trials[i]) {
                lastFailed = i;
                firstFailed = Math.min(firstFailed, i);
            }
        }
        if (lastFailed <= firstOccurred) {
            return 1;
        }
        return lastOccurred <= firstFailed ? -1 : 0;
    }
}
