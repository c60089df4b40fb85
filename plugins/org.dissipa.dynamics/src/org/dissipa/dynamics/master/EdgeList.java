/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;

/** Grows the edge arrays of a {@link Generator} state by state; every row ends up sorted by target. */
final class EdgeList {
    private final int[] m_start;
    private int m_row;
    private int m_size;
    private int[] m_to = new int[1024];
    private int[] m_mark = new int[1024];
    private double[] m_rate = new double[1024];

    EdgeList(final int states) {
        m_start = new int[states + 1];
    }

    /** Adds an edge of the present row; {@code mark} is the mechanism, complemented where the edge runs backward. */
    void add(final int to, final int mark, final double rate) {
        if (m_size == m_to.length) {
            final int capacity = m_size + (m_size >> 1);
            m_to = Arrays.copyOf(m_to, capacity);
            m_mark = Arrays.copyOf(m_mark, capacity);
            m_rate = Arrays.copyOf(m_rate, capacity);
        }
        int i = m_size++;
        for (; i > m_start[m_row] && m_to[i - 1] > to; i--) {
            m_to[i] = m_to[i - 1];
            m_mark[i] = m_mark[i - 1];
            m_rate[i] = m_rate[i - 1];
        }
        m_to[i] = to;
        m_mark[i] = mark;
        m_rate[i] = rate;
    }

    /** The present row is complete. */
    void endRow() {
        m_start[++m_row] = m_size;
    }

    int[] starts() {
        return m_start;
    }

    int[] targets() {
        return Arrays.copyOf(m_to, m_size);
    }

    int[] marks() {
        return Arrays.copyOf(m_mark, m_size);
    }

    double[] rates() {
        return Arrays.copyOf(m_rate, m_size);
    }
}
