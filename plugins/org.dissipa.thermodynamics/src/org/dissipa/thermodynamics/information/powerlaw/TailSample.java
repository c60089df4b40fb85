/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

import java.util.Arrays;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * A sample of positive numbers, sorted, equal ones merged, with sums over every tail. Immutable. Cost: one sort.
 */
public final class TailSample {
    private final Support m_support;
    private final double[] m_values;
    private final long[] m_tailCounts;
    private final double[] m_tailLogs;

    private TailSample(final Support support, final double[] sorted) {
        m_support = support;
        final double[] values = new double[sorted.length];
        final long[] starts = new long[sorted.length + 1];
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                values[distinct] = sorted[i];
                starts[distinct++] = i;
            }
        }
        m_values = Arrays.copyOf(values, distinct);
        m_tailCounts = new long[distinct + 1];
        m_tailLogs = new double[distinct + 1];
        for (int i = distinct - 1; i >= 0; i--) {
            m_tailCounts[i] = sorted.length - starts[i];
            m_tailLogs[i] = m_tailLogs[i + 1] + (m_tailCounts[i] - m_tailCounts[i + 1]) * Math.log(m_values[i]);
        }
    }

    /**
     * A sample.
     *
     * @throws ThermodynamicsException if there are fewer than 2 numbers, one is not positive and finite, or one is not an integer where they must be
     */
    public static TailSample of(final Support support, final double[] values) {
        if (values.length < 2) {
            throw new ThermodynamicsException("The sample has " + values.length + " numbers; a tail needs at least 2.");
        }
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] > 0) || Double.isInfinite(values[i])) {
                throw new ThermodynamicsException("Number " + i + " of the sample is " + values[i]
                    + "; it must be positive and finite. Remove the row.");
            }
            if (support == Support.DISCRETE && values[i] != Math.rint(values[i])) {
                throw new ThermodynamicsException("Number " + i + " of the sample is " + values[i]
                    + "; a discrete sample holds integers. Choose a continuous one.");
            }
        }
        final double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new TailSample(support, sorted);
    }

    /** Kind of the numbers. */
    public Support support() {
        return m_support;
    }

    /** How many numbers there are. */
    public long size() {
        return m_tailCounts[0];
    }

    /** How many different numbers there are. */
    public int distinct() {
        return m_values.length;
    }

    /** The different numbers in ascending order. */
    public double value(final int index) {
        return m_values[index];
    }

    /** How often a number occurs. */
    public long count(final int index) {
        return m_tailCounts[index] - m_tailCounts[index + 1];
    }

    /** How many numbers are at least as large as a different number. */
    public long tailCount(final int index) {
        return m_tailCounts[index];
    }

    /** Sum of logarithms over such a tail. */
    double tailLogs(final int index) {
        return m_tailLogs[index];
    }

    /** Share of numbers at least as large: the empirical CCDF at a different number. */
    public double ccdf(final int index) {
        return (double)m_tailCounts[index] / size();
    }

    /**
     * Index of the least different number that is not below a limit.
     *
     * @throws ThermodynamicsException if fewer than 2 numbers are that large, or all those are equal
     */
    public int tailStart(final double xMin) {
        final int found = Arrays.binarySearch(m_values, xMin);
        final int start = found < 0 ? -found - 1 : found;
        if (!(xMin > 0) || start > m_values.length - 2) {
            throw new ThermodynamicsException("Tail starts at " + xMin + "; it must be positive, and at least two different numbers of the sample, which end at "
                + m_values[m_values.length - 1] + ", must be as large. Choose a lower start.");
        }
        return start;
    }
}
