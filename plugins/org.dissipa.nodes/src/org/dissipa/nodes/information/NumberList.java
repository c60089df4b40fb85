/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.Arrays;

/** A list of numbers that grows, eight bytes each. */
final class NumberList {
    private double[] m_values = new double[16];
    private int m_size;

    void add(final double value) {
        if (m_size == m_values.length) {
            m_values = Arrays.copyOf(m_values, m_size * 2);
        }
        m_values[m_size++] = value;
    }

    double[] toArray() {
        return Arrays.copyOf(m_values, m_size);
    }
}
