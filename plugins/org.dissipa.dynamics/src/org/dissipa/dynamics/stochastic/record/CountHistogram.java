/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.record;

import java.util.Arrays;

/**
 * A histogram of molecule counts in bins of equal width from 0: bin i holds the counts i w to (i + 1) w - 1. It grows to the largest
 * count seen. Weights are whole for numbers of trajectories and real for times spent.
 */
public final class CountHistogram {
    private static final int MOST_BINS = 1 << 22;

    private final long m_width;
    private double[] m_weight = new double[16];
    private int m_bins;

    private CountHistogram(final long width) {
        m_width = width;
    }

    /**
     * An empty histogram.
     *
     * @param width bin width [molecules], at least 1; 1 keeps every count apart
     */
    public static CountHistogram of(final long width) {
        if (width < 1) {
            throw new IllegalArgumentException("Bin width is " + width + "; it must be at least 1.");
        }
        return new CountHistogram(width);
    }

    /**
     * Adds weight to a count's bin.
     *
     * @throws IllegalStateException if the histogram would need more than four million bins
     */
    public void add(final long count, final double weight) {
        final long bin = count / m_width;
        if (bin >= m_bins) {
            grow(count, bin);
        }
        m_weight[(int)bin] += weight;
    }

    private void grow(final long count, final long bin) {
        if (bin >= MOST_BINS) {
            throw new IllegalStateException("Count " + count + " needs " + (bin + 1) + " histogram bins of width "
                + m_width + ", more than " + MOST_BINS + "; choose wider bins.");
        }
        m_bins = (int)bin + 1;
        if (m_bins > m_weight.length) {
            m_weight = Arrays.copyOf(m_weight, Math.min(MOST_BINS, 2 * m_bins));
        }
    }

    /** Adds another histogram of the same bin width. */
    public void add(final CountHistogram other) {
        if (other.m_width != m_width) {
            throw new IllegalArgumentException("Histograms of bin widths " + m_width + " and " + other.m_width
                + " cannot be added.");
        }
        for (int i = other.m_bins - 1; i >= 0; i--) {
            add(i * m_width, other.m_weight[i]);
        }
    }

    /** Number of bins up to the largest count seen. */
    public int bins() {
        return m_bins;
    }

    /** Bin width [molecules]. */
    public long width() {
        return m_width;
    }

    /** Weight in bin i; 0 beyond the last. */
    public double weight(final int i) {
        return i < m_bins ? m_weight[i] : 0;
    }

    /** Sum of all weights. */
    public double total() {
        return Arrays.stream(m_weight, 0, m_bins).sum();
    }
}
