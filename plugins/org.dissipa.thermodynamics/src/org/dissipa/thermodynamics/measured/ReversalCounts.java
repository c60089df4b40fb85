/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.measured;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often things were seen and how often what they look like in reverse, by blocks of time. The divergence Σ (n − m) ln(n/m) over pairs of a thing seen n times and its reverse seen m times has no negative term; a pair of which
 * one side was never seen is left out, which can only lower it.
 *
 * @param <K> what is counted
 */
final class ReversalCounts<K> {
    private final Map<K, Integer> m_index = new HashMap<>();
    private final List<Integer> m_reverse = new ArrayList<>();
    private final List<double[]> m_counts = new ArrayList<>();

    void add(final K thing, final K reverse, final int block) {
        final int i = index(thing);
        final int r = index(reverse);
        m_reverse.set(i, r);
        m_reverse.set(r, i);
        m_counts.get(i)[block]++;
    }

    private int index(final K thing) {
        return m_index.computeIfAbsent(thing, t -> {
            m_reverse.add(m_counts.size());
            m_counts.add(new double[ObservedSeries.BLOCKS]);
            return m_counts.size() - 1;
        });
    }

    /** The divergence [k_B], without one block, or with all where that is −1. */
    double divergence(final int without) {
        double sum = 0;
        for (int i = 0; i < m_reverse.size(); i++) {
            if (i < m_reverse.get(i)) {
                final double n = count(i, without);
                final double m = count(m_reverse.get(i), without);
                sum += n > 0 && m > 0 ? (n - m) * Math.log(n / m) : 0;
            }
        }
        return sum;
    }

    private double count(final int i, final int without) {
        double sum = 0;
        final double[] blocks = m_counts.get(i);
        for (int b = 0; b < blocks.length; b++) {
            sum += b == without ? 0 : blocks[b];
        }
        return sum;
    }

    /** How many things counted were seen in one direction only. */
    long oneWay() {
        double sum = 0;
        for (int i = 0; i < m_reverse.size(); i++) {
            final double n = count(i, -1);
            sum += n > 0 && count(m_reverse.get(i), -1) == 0 ? n : 0;
        }
        return Math.round(sum);
    }
}
