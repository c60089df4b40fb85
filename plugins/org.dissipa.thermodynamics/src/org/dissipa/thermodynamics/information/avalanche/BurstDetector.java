/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.avalanche;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * Finds avalanches in a time series: maximal runs of rows whose signal exceeds a threshold.
 *
 * <p>Statistics of such bursts depend on the threshold: try several. Even a random walk gives power laws (durations of exponent 3/2). Cost: one
 * pass. L. Laurson, X. Illa, M. J. Alava, J. Stat. Mech. (2009) P01019, doi:10.1088/1742-5468/2009/01/P01019.
 *
 * @param threshold the threshold [signal]
 */
public record BurstDetector(double threshold) {

    /** @throws ThermodynamicsException if the threshold is not finite */
    public BurstDetector {
        if (!Double.isFinite(threshold)) {
            throw new ThermodynamicsException("Threshold is " + threshold + "; it must be finite.");
        }
    }

    /** A threshold below which a share of the rows lies, such as 0.5 for the median. */
    public static BurstDetector atQuantile(final double[] signal, final double share) {
        if (signal.length == 0 || !(share >= 0 && share <= 1)) {
            throw new ThermodynamicsException("Quantile " + share + " of " + signal.length
                + " rows was asked for; it must be 0 to 1, of at least one row.");
        }
        final double[] sorted = signal.clone();
        Arrays.sort(sorted);
        return new BurstDetector(sorted[(int)Math.min((long)(share * sorted.length), sorted.length - 1)]);
    }

    /**
     * Bursts of a signal.
     *
     * @param time   strictly ascending
     * @param signal as many rows
     */
    public List<Burst> detect(final double[] time, final double[] signal) {
        require(time, signal);
        final List<Burst> bursts = new ArrayList<>();
        OptionalDouble lastEnd = OptionalDouble.empty();
        int row = 0;
        while (row < time.length) {
            if (signal[row] <= threshold) {
                row++;
                continue;
            }
            final int first = row;
            double size = 0;
            double peak = 0;
            while (row < time.length && signal[row] > threshold) {
                size += row + 1 < time.length ? (signal[row] - threshold) * (time[row + 1] - time[row]) : 0;
                peak = Math.max(peak, signal[row] - threshold);
                row++;
            }
            final double end = time[Math.min(row, time.length - 1)];
            bursts.add(new Burst(time[first], end - time[first], size, peak,
                lastEnd.isPresent() ? OptionalDouble.of(time[first] - lastEnd.getAsDouble()) : lastEnd, first > 0 && row < time.length));
            lastEnd = OptionalDouble.of(end);
        }
        return bursts;
    }

    private static void require(final double[] time, final double[] signal) {
        if (time.length < 2 || time.length != signal.length) {
            throw new ThermodynamicsException(time.length + " times and " + signal.length
                + " signal values were given; give at least 2 rows, as many of each.");
        }
        for (int i = 0; i < time.length; i++) {
            if (!Double.isFinite(signal[i]) || !Double.isFinite(time[i]) || i > 0 && time[i] <= time[i - 1]) {
                throw new ThermodynamicsException("Row " + i + " has time " + time[i] + " and signal " + signal[i]
                    + "; both must be finite and times must ascend. Sort the table by time and remove such rows.");
            }
        }
    }
}
