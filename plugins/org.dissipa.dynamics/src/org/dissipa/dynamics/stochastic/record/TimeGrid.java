/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.record;

import java.util.Arrays;

/** Increasing times at which states are recorded. Immutable. */
public final class TimeGrid {
    private final double[] m_times;

    private TimeGrid(final double[] times) {
        for (int i = 0; i < times.length; i++) {
            if (Double.isNaN(times[i]) || Double.isInfinite(times[i]) || i > 0 && !(times[i] > times[i - 1])) {
                throw new IllegalArgumentException("Recording time number " + (i + 1) + " is " + times[i]
                    + (i > 0 ? " after " + times[i - 1] : "") + "; times must be finite and increase.");
            }
        }
        m_times = times;
    }

    /** A grid of given times. */
    public static TimeGrid of(final double... times) {
        return new TimeGrid(times.clone());
    }

    /**
     * Both ends of a time span and the times between that divide it into equal intervals.
     *
     * @param intervals number of intervals, at least 1; the grid has one time more
     */
    public static TimeGrid linear(final double start, final double end, final int intervals) {
        if (intervals < 1) {
            throw new IllegalArgumentException("Number of intervals is " + intervals + "; it must be at least 1.");
        }
        final double[] times = new double[intervals + 1];
        for (int i = 0; i < intervals; i++) {
            times[i] = start + (end - start) * i / intervals;
        }
        times[intervals] = end;
        return new TimeGrid(times);
    }

    /** Number of times. */
    public int size() {
        return m_times.length;
    }

    /** The i-th time; positive infinity after the last. */
    public double time(final int i) {
        return i < m_times.length ? m_times[i] : Double.POSITIVE_INFINITY;
    }

    /** Index of the first time not before {@code start}. */
    public int firstFrom(final double start) {
        final int i = Arrays.binarySearch(m_times, start);
        return i < 0 ? -i - 1 : i;
    }

    /** A copy of the times. */
    public double[] times() {
        return m_times.clone();
    }
}
