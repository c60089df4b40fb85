/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import org.dissipa.dynamics.random.RandomStream;

/** Deals rows out in batches, without replacement within an epoch, in a new random order every epoch. */
final class Minibatches {
    private final BinaryData m_data;
    private final int m_size;
    private final RandomStream m_random;
    private final int[] m_order;
    private int m_next;

    private Minibatches(final BinaryData data, final int size, final RandomStream random) {
        m_data = data;
        m_size = size;
        m_random = random;
        m_order = java.util.stream.IntStream.range(0, data.size()).toArray();
        m_next = m_order.length;
    }

    /** Always all rows. */
    static Minibatches whole(final BinaryData data) {
        return new Minibatches(data, 0, null);
    }

    static Minibatches of(final BinaryData data, final int size, final RandomStream random) {
        return new Minibatches(data, size, random);
    }

    BinaryData next() {
        if (m_size == 0) {
            return m_data;
        }
        if (m_next + m_size > m_order.length) {
            shuffle();
        }
        final int[] rows = java.util.Arrays.copyOfRange(m_order, m_next, m_next + m_size);
        m_next += m_size;
        return m_data.select(rows);
    }

    private void shuffle() {
        for (int k = m_order.length - 1; k > 0; k--) {
            final int j = m_random.nextInt(k + 1);
            final int swap = m_order[k];
            m_order[k] = m_order[j];
            m_order[j] = swap;
        }
        m_next = 0;
    }
}
