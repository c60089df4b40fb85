/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.temperature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * A path (t, U, S) of mean energy and ensemble entropy, and its slope dS/dU window by window.
 *
 * <p>Rows of a window beyond 100 are averaged into 100 blocks first. Cost: some 10⁴ operations a window and bootstrap replicate. Immutable.
 * What the slope means is said at {@link PathSlope}.
 */
public final class EnergyEntropyPath {
    private static final int MOST_POINTS = 100;
    private static final int LEAST_ROWS = 8;

    private final double[] m_time;
    private final double[] m_energy;
    private final double[] m_entropy;

    private EnergyEntropyPath(final double[] time, final double[] energy, final double[] entropy) {
        m_time = time;
        m_energy = energy;
        m_entropy = entropy;
    }

    /**
     * A path.
     *
     * @param time    strictly ascending
     * @param energy  U [energy]
     * @param entropy S [nat]
     * @throws ThermodynamicsException if the columns differ in length, have fewer than 8 rows, or a number is missing or out of order
     */
    public static EnergyEntropyPath of(final double[] time, final double[] energy, final double[] entropy) {
        if (time.length < LEAST_ROWS || time.length != energy.length || time.length != entropy.length) {
            throw new ThermodynamicsException("A path of " + time.length + " times, " + energy.length + " energies and " + entropy.length
                + " entropies was given; it needs at least " + LEAST_ROWS + " rows, as many of each.");
        }
        for (int i = 0; i < time.length; i++) {
            if (!Double.isFinite(time[i]) || !Double.isFinite(energy[i]) || !Double.isFinite(entropy[i])) {
                throw new ThermodynamicsException("Row " + i + " of the path is (" + time[i] + ", " + energy[i] + ", " + entropy[i]
                    + "); time, energy and entropy must be finite. Remove the row.");
            }
            if (i > 0 && time[i] <= time[i - 1]) {
                throw new ThermodynamicsException("Time of row " + i + " is " + time[i] + " after " + time[i - 1]
                    + "; times must ascend. Sort the table by time and remove duplicates.");
            }
        }
        return new EnergyEntropyPath(time.clone(), energy.clone(), entropy.clone());
    }

    /** Number of rows. */
    public int rows() {
        return m_time.length;
    }

    /**
     * Slopes in windows of equal numbers of rows, one after the other.
     *
     * @param windows    number of windows, each of at least 8 rows
     * @param spectrum   levels, to compare with the canonical state of the same energy; empty where unknown
     * @param level      confidence level
     * @param replicates bootstrap replicates a window, at least 20
     * @param seed       seed of their streams
     * @param monitor    progress and cancel
     */
    public List<PathSlope> slopes(final int windows, final Optional<EnergySpectrum> spectrum, final double level,
        final int replicates, final long seed, final Monitor monitor) {
        if (windows < 1 || rows() / windows < LEAST_ROWS) {
            throw new ThermodynamicsException(windows + " windows of a path of " + rows() + " rows were asked for; ask for at least 1 and at most "
                + rows() / LEAST_ROWS + ", so that each has " + LEAST_ROWS + " rows.");
        }
        final List<PathSlope> slopes = new ArrayList<>(windows);
        for (int w = 0; w < windows; w++) {
            monitor.check();
            monitor.progress((double)w / windows, "Window " + (w + 1) + " of " + windows);
            final int from = (int)((long)rows() * w / windows);
            final int to = (int)((long)rows() * (w + 1) / windows);
            slopes.add(slope(from, to, spectrum, level, replicates, seed));
        }
        return slopes;
    }

    private PathSlope slope(final int from, final int to, final Optional<EnergySpectrum> spectrum, final double level,
        final int replicates, final long seed) {
        final double[] time = thinned(m_time, from, to);
        final double[] energy = thinned(m_energy, from, to);
        final double[] entropy = thinned(m_entropy, from, to);
        final TheilSen rate = TheilSen.of(time, energy);
        final Optional<TheilSen> line = Arrays.stream(energy).distinct().count() > 1
            ? Optional.of(TheilSen.of(energy, entropy)) : Optional.empty();
        final double u = Estimate.ofMean(energy).value();
        final double s = Estimate.ofMean(entropy).value();
        final Optional<CanonicalState> canonical = spectrum.filter(e -> u > e.minimum() && u < e.maximum())
            .map(e -> e.withEnergy(u));
        return new PathSlope(from, to - from, Estimate.ofMean(time).value(), u, s, optional(line.map(TheilSen::slope)),
            line.map(l -> l.slopeInterval(level, replicates, seed ^ from, Monitor.NONE)), rate.slope(),
            rate.slopeInterval(level, replicates, ~seed ^ from, Monitor.NONE), TheilSen.of(time, entropy).slope(),
            optional(canonical.map(CanonicalState::beta)), optional(canonical.map(state -> state.entropy() - s)));
    }

    private static OptionalDouble optional(final Optional<Double> value) {
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** Rows from … to − 1, averaged into at most 100 blocks. */
    private static double[] thinned(final double[] column, final int from, final int to) {
        final int points = Math.min(to - from, MOST_POINTS);
        final double[] result = new double[points];
        for (int b = 0; b < points; b++) {
            final int first = from + (int)((long)(to - from) * b / points);
            final int last = from + (int)((long)(to - from) * (b + 1) / points);
            for (int i = first; i < last; i++) {
                result[b] += column[i] / (last - first);
            }
        }
        return result;
    }
}
