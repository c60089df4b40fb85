/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import java.util.Arrays;

/**
 * Channels in groups by an upper bound of their propensity, for drawing a candidate in constant time (composition-rejection).
 *
 * <p>Group g holds the channels whose bound lies between two neighbouring edges, a quarter of a power of two apart. A candidate
 * falls on group g with probability n_g e_g / Σ n_h e_h and then on each of its n_g members alike: each channel is drawn at rate
 * e_g, at least its bound. Edges are whole multiples of a unit, so weights and their sum are whole numbers: no rounding ever adds
 * up. Groups stand in order of falling weight, renewed now and then; the first eight are told apart without a branch.
 *
 * <p>Cost: a candidate O(1); moving a channel O(1).
 *
 * <p>Reference: A. Slepoy, A. P. Thompson, S. J. Plimpton, J. Chem. Phys. 128 (2008) 205101, doi:10.1063/1.2919546.
 */
final class BoundGroups implements PackedChannels.Bounds {
    /** Channels that cannot fire are in no group. */
    static final int NONE = -1;

    private static final int PARTS_LOG2 = 2;
    private static final int KEY_SHIFT = 52 - PARTS_LOG2;
    private static final int LARGEST_SUM_LOG2 = 61;
    private static final int MOST_OCTAVES = 44;
    private static final int HEADROOM = 4 << PARTS_LOG2;
    private static final int FLAT = 8;

    private final int m_groups;
    private final int m_octaves;
    private final int[] m_group;
    private final int[] m_place;
    private final int[][] m_members;
    private final int[] m_size;
    private final double[] m_edge;
    private final long[] m_step;
    private final int[] m_position;
    private final int[] m_groupAt;
    private final long[] m_weight;
    private final long[] m_sum = new long[FLAT];
    private long m_total;
    private double m_unit;
    private int m_base;

    /** Groups of so many channels, all of them in none. */
    BoundGroups(final int channels) {
        final int bits = 64 - Long.numberOfLeadingZeros(channels);
        m_octaves = Math.min(MOST_OCTAVES, LARGEST_SUM_LOG2 - bits);
        m_groups = m_octaves << PARTS_LOG2;
        m_group = new int[channels];
        m_place = new int[channels];
        m_members = new int[m_groups][4];
        m_size = new int[m_groups];
        m_edge = new double[m_groups];
        m_step = new long[m_groups];
        m_position = new int[m_groups];
        m_groupAt = new int[m_groups];
        m_weight = new long[m_groups];
    }

    /** Takes all channels out and makes room for bounds up to sixteen times {@code largest}. */
    void clear(final double largest) {
        Arrays.fill(m_group, NONE);
        Arrays.fill(m_size, 0);
        Arrays.fill(m_weight, 0);
        Arrays.fill(m_sum, 0);
        m_total = 0;
        for (int g = 0; g < m_groups; g++) {
            m_position[g] = g;
            m_groupAt[g] = g;
        }
        base(key(Math.max(largest, Double.MIN_NORMAL)) + HEADROOM);
    }

    private static int key(final double bound) {
        return (int)(Double.doubleToRawLongBits(bound) >>> KEY_SHIFT);
    }

    /** Sets the edges so that the uppermost group is that of a key. */
    private void base(final int topKey) {
        m_base = Math.max(0, topKey - m_groups + 1);
        m_unit = Math.scalb(Double.longBitsToDouble((long)(m_base + m_groups) << KEY_SHIFT), -m_octaves);
        for (int g = 0; g < m_groups; g++) {
            m_step[g] = (long)Math.ceil(Double.longBitsToDouble((m_base + g + 1L) << KEY_SHIFT) / m_unit);
            m_edge[g] = m_step[g] * m_unit;
        }
    }

    /** Sum over all channels of the rates at which they are drawn; 0 exactly where no channel can fire. */
    double total() {
        return m_total * m_unit;
    }

    /** Position of the group that 64 random bits fall on. */
    int position(final long bits) {
        long u = Math.multiplyHigh(bits >>> 1, m_total << 1);
        final long[] sum = m_sum;
        int position = (int)((sum[0] - 1 - u >>> 63) + (sum[1] - 1 - u >>> 63) + (sum[2] - 1 - u >>> 63)
            + (sum[3] - 1 - u >>> 63) + (sum[4] - 1 - u >>> 63) + (sum[5] - 1 - u >>> 63) + (sum[6] - 1 - u >>> 63)
            + (sum[7] - 1 - u >>> 63));
        if (position == FLAT) {
            u -= sum[FLAT - 1] + m_weight[FLAT];
            while (u >= 0) {
                position++;
                u -= m_weight[position];
            }
        }
        return position;
    }

    /** The group at a position. */
    int groupAt(final int position) {
        return m_groupAt[position];
    }

    /** Number of members of a group. */
    int size(final int group) {
        return m_size[group];
    }

    /** A member of a group. */
    int member(final int group, final int i) {
        return m_members[group][i];
    }

    /** Rate at which each member of a group is drawn. */
    double edge(final int group) {
        return m_edge[group];
    }

    /** Puts a channel where its bound belongs; leaves it where it is if it fits there and is not drawn far too often. */
    @Override
    public void place(final int channel, final double bound) {
        final int now = m_group[channel];
        if (!(bound > 0)) {
            if (now != NONE) {
                move(channel, now, NONE);
            }
            return;
        }
        int group = key(bound) - m_base;
        if (group >= m_groups) {
            raise(key(bound) + HEADROOM);
            place(channel, bound);
            return;
        }
        group = Math.max(0, group);
        if (group > now || group < now - 2) {
            move(channel, now, group);
        }
    }

    private void move(final int channel, final int from, final int to) {
        if (from != NONE) {
            final int[] members = m_members[from];
            final int last = members[--m_size[from]];
            members[m_place[channel]] = last;
            m_place[last] = m_place[channel];
            weigh(from, -m_step[from]);
        }
        if (to != NONE) {
            if (m_size[to] == m_members[to].length) {
                m_members[to] = Arrays.copyOf(m_members[to], 2 * m_size[to]);
            }
            m_members[to][m_size[to]] = channel;
            m_place[channel] = m_size[to]++;
            weigh(to, m_step[to]);
        }
        m_group[channel] = to;
    }

    private void weigh(final int group, final long step) {
        final int position = m_position[group];
        m_weight[position] += step;
        m_total += step;
        for (int i = position; i < FLAT; i++) {
            m_sum[i] += step;
        }
    }

    /** Makes room above: every group's members move down with the edges; the lowest groups fall together. */
    private void raise(final int topKey) {
        final int[] all = m_group.clone();
        final int shift = topKey - m_groups + 1 - m_base;
        for (int r = 0; r < all.length; r++) {
            if (all[r] != NONE) {
                move(r, all[r], NONE);
            }
        }
        base(topKey);
        for (int r = 0; r < all.length; r++) {
            if (all[r] != NONE) {
                move(r, NONE, Math.max(0, all[r] - shift));
            }
        }
    }

    /** Whether all bounds have become so small that the groups should be made anew by {@link #clear}. */
    boolean low() {
        for (int g = m_groups / 2; g < m_groups; g++) {
            if (m_size[g] > 0) {
                return false;
            }
        }
        return m_total > 0;
    }

    /** Puts the groups in order of falling weight. */
    void sort() {
        for (int i = 1; i < m_groups; i++) {
            final long weight = m_weight[i];
            final int group = m_groupAt[i];
            int j = i;
            for (; j > 0 && m_weight[j - 1] < weight; j--) {
                m_weight[j] = m_weight[j - 1];
                m_groupAt[j] = m_groupAt[j - 1];
            }
            m_weight[j] = weight;
            m_groupAt[j] = group;
        }
        long sum = 0;
        for (int i = 0; i < m_groups; i++) {
            m_position[m_groupAt[i]] = i;
            sum += m_weight[i];
            if (i < FLAT) {
                m_sum[i] = sum;
            }
        }
    }
}
