/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import java.util.Arrays;

/**
 * Bounds of all channels as leaves of a binary tree whose nodes hold sums of their children: a channel is drawn in proportion to its bound
 * by descending from the root. Sums are always those of the current leaves, so that rounding does not add up. Cost: logarithmic in the
 * number of channels, for a draw and for a change.
 */
final class BoundTree implements PackedChannels.Bounds {
    private final int m_leaves;
    private final double[] m_sum;

    /** A tree of so many channels, all of bound 0. */
    BoundTree(final int channels) {
        m_leaves = Math.max(1, Integer.highestOneBit(Math.max(1, 2 * channels - 1)));
        m_sum = new double[2 * m_leaves];
    }

    /** Sets all bounds to 0. */
    void clear() {
        Arrays.fill(m_sum, 0);
    }

    /** Sum of all bounds. */
    double total() {
        return m_sum[1];
    }

    /** Bound of a channel. */
    double bound(final int channel) {
        return m_sum[m_leaves + channel];
    }

    /** The channel that u falls on, with u below the total. */
    int draw(final double u) {
        double rest = u;
        int node = 1;
        while (node < m_leaves) {
            node *= 2;
            if (rest >= m_sum[node] && m_sum[node + 1] > 0) {
                rest -= m_sum[node];
                node++;
            }
        }
        return node - m_leaves;
    }

    @Override
    public void place(final int channel, final double bound) {
        int node = m_leaves + channel;
        if (m_sum[node] == bound) {
            return;
        }
        m_sum[node] = bound;
        while (node > 1) {
            node /= 2;
            m_sum[node] = m_sum[2 * node] + m_sum[2 * node + 1];
        }
    }
}
