/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

/**
 * Poisson probabilities q^k e^{−q}/k! in the window that holds all but a given part of them, for the series of uniformisation
 * exp(tW) = Σ_k P_k(Λt) (I + W/Λ)^k. Computed outward from the mode, so nothing under- or overflows for means up to 10^8. Cost: about 16 √q entries.
 *
 * <p>B. L. Fox, P. W. Glynn, Commun. ACM 31, 440 (1988), doi:10.1145/42404.42409.
 */
public final class PoissonWeights {
    private static final double LARGEST_MEAN = 1e8;

    private final int m_left;
    private final double[] m_weight;
    private final double[] m_tail;

    private PoissonWeights(final int left, final double[] weight) {
        m_left = left;
        m_weight = weight;
        m_tail = new double[weight.length];
        double tail = 0;
        for (int k = weight.length - 1; k >= 0; k--) {
            m_tail[k] = tail;
            tail += weight[k];
        }
    }

    /**
     * The weights of a mean.
     *
     * @param mean      q, not negative, at most 1e8
     * @param tolerance greatest probability left out at either side
     * @throws MasterEquationException if the mean is out of range
     */
    public static PoissonWeights of(final double mean, final double tolerance) {
        if (!(mean >= 0 && mean <= LARGEST_MEAN)) {
            throw new MasterEquationException("The largest rate times the time is " + mean + "; the series of uniformisation takes as many terms and is limited to "
                + LARGEST_MEAN + ". Shorten the time.");
        }
        final int mode = (int)mean;
        final double floor = tolerance * 1e-3;
        int right = mode;
        double ratio = 1;
        double sum = 1;
        while (ratio > floor * sum || ratio * (right + 1) / (right + 1 - mean) > floor * sum) {
            right++;
            ratio *= mean / right;
            sum += ratio;
        }
        int left = mode;
        ratio = 1;
        while (left > 0 && ratio * mode > floor * sum) {
            ratio *= left / mean;
            left--;
            sum += ratio;
        }
        final double[] weight = new double[right - left + 1];
        weight[mode - left] = 1;
        for (int k = mode + 1; k <= right; k++) {
            weight[k - left] = weight[k - 1 - left] * mean / k;
        }
        for (int k = mode - 1; k >= left; k--) {
            weight[k - left] = weight[k + 1 - left] * (k + 1) / mean;
        }
        double total = 0;
        for (final double w : weight) {
            total += w;
        }
        for (int k = 0; k < weight.length; k++) {
            weight[k] /= total;
        }
        return new PoissonWeights(left, weight);
    }

    /** Last index of the window. */
    public int right() {
        return m_left + m_weight.length - 1;
    }

    /** Probability of k; 0 outside the window. */
    public double weight(final int k) {
        return k < m_left || k > right() ? 0 : m_weight[k - m_left];
    }

    /** Probability of more than k. */
    public double tail(final int k) {
        return k < m_left ? 1 : k > right() ? 0 : m_tail[k - m_left];
    }
}
