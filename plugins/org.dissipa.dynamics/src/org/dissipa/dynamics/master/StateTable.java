/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;

/** States of equal width in one flat array, found by an open-addressing hash table. */
final class StateTable implements StateStore {
    private final int m_width;
    private int[] m_counts;
    private int m_size;
    private int[] m_slots = new int[64];

    StateTable(final int width) {
        m_width = width;
        m_counts = new int[64 * Math.max(1, width)];
        Arrays.fill(m_slots, -1);
    }

    @Override
    public int size() {
        return m_size;
    }

    @Override
    public long get(final int state, final int position) {
        return m_counts[state * m_width + position];
    }

    /** Adds the state given by some entries of the counts; false if it is already there. */
    boolean add(final long[] counts, final int[] entries) {
        final int slot = slot(counts, entries);
        if (m_slots[slot] >= 0) {
            return false;
        }
        if ((m_size + 1L) * Math.max(1, m_width) > Integer.MAX_VALUE - 16) {
            throw new MasterEquationException("There are more than " + m_size + " states of " + m_width
                + " species, too many for memory; lower the limit on states or give upper bounds.");
        }
        if ((m_size + 1) * m_width > m_counts.length) {
            m_counts = Arrays.copyOf(m_counts, (int)Math.min(Integer.MAX_VALUE - 16L, m_counts.length * 3L / 2 + m_width));
        }
        for (int v = 0; v < m_width; v++) {
            m_counts[m_size * m_width + v] = (int)counts[entries[v]];
        }
        m_slots[slot] = m_size++;
        if (2 * m_size > m_slots.length) {
            grow();
        }
        return true;
    }

    @Override
    public int find(final long[] counts, final int[] entries) {
        return m_slots[slot(counts, entries)];
    }

    /** Whether a state has nowhere less and somewhere more than another. */
    boolean dominates(final int state, final int other) {
        boolean more = false;
        for (int v = 0; v < m_width; v++) {
            if (get(state, v) < get(other, v)) {
                return false;
            }
            more |= get(state, v) > get(other, v);
        }
        return more;
    }

    private int slot(final long[] counts, final int[] entries) {
        long h = 0;
        for (final int s : entries) {
            h = mix(h ^ counts[s]);
        }
        int slot = (int)(h >>> 32) & m_slots.length - 1;
        while (m_slots[slot] >= 0 && !matches(m_slots[slot], counts, entries)) {
            slot = slot + 1 & m_slots.length - 1;
        }
        return slot;
    }

    private boolean matches(final int state, final long[] counts, final int[] entries) {
        final int base = state * m_width;
        for (int v = 0; v < m_width; v++) {
            if (m_counts[base + v] != counts[entries[v]]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        m_slots = new int[2 * m_slots.length];
        Arrays.fill(m_slots, -1);
        for (int i = 0; i < m_size; i++) {
            long h = 0;
            for (int v = 0; v < m_width; v++) {
                h = mix(h ^ m_counts[i * m_width + v]);
            }
            int slot = (int)(h >>> 32) & m_slots.length - 1;
            while (m_slots[slot] >= 0) {
                slot = slot + 1 & m_slots.length - 1;
            }
            m_slots[slot] = i;
        }
    }

    /** A bijective 64-bit mixer (multiply, fold), so that neighbouring lattice points scatter. */
    private static long mix(final long x) {
        final long y = (x + 0x9E3779B97F4A7C15L) * 0xD1342543DE82EF95L;
        return y ^ y >>> 29;
    }
}
