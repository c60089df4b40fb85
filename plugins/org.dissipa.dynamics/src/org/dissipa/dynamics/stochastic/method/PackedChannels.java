/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import org.dissipa.dynamics.stochastic.Changes;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.IntLists;

/**
 * The channels of a network with the intervals of its counts, as rejection-based kernels need them: propensities, their bounds, firing.
 *
 * <p>Channels are packed into eight longs each, one cache line: the constant's bits, both factors' indices, four changes
 * (species, and amount in the upper half), the shift's bits, and whether there are more than four changes. The current value of any law
 * other than mass action up to second order stands in place of the constant, with factors 1: it changes only when a bound is
 * renewed, because {@link CountIntervals} holds the species exactly that it reads.
 */
final class PackedChannels {
    private static final int STRIDE_LOG2 = 3;
    private static final int PACKED = 4;
    private static final int FACTORS = 1;
    private static final int CHANGES = 2;
    private static final int SHIFT = 6;
    private static final int MORE = 7;

    /** Takes a channel's renewed bound. */
    interface Bounds {
        /** The channel's bound is {@code bound} from now on; 0 where it cannot fire. */
        void place(int channel, double bound);
    }

    private final CompiledNetwork m_network;
    private final CountIntervals m_intervals;
    private final long[] m_table;
    private Course m_course;
    private double[] m_x;

    PackedChannels(final CompiledNetwork network) {
        m_network = network;
        m_intervals = new CountIntervals(network);
        m_table = new long[network.channels() << STRIDE_LOG2];
        for (int r = 0; r < network.channels(); r++) {
            pack(r, r << STRIDE_LOG2);
        }
    }

    private void pack(final int r, final int at) {
        final int one = m_network.species();
        final boolean simple = m_network.isSimple(r);
        final long first = simple ? m_network.first()[r] : one;
        final long second = simple ? m_network.second()[r] : one;
        m_table[at] = Double.doubleToRawLongBits(m_network.constants()[r]);
        m_table[at + FACTORS] = first | second << 32;
        m_table[at + SHIFT] = Double.doubleToRawLongBits(simple ? m_network.shift()[r] : 0);
        final Changes changes = m_network.changes();
        for (int k = 0; k < PACKED; k++) {
            final int i = changes.start()[r] + k;
            m_table[at + CHANGES + k] = i < changes.start()[r + 1]
                ? changes.species()[i] | (long)changes.amount()[i] << 32 : one + 1;
        }
        m_table[at + MORE] = changes.start()[r + 1] - changes.start()[r] > PACKED ? 1 : 0;
    }

    /** Begins a trajectory: lays all intervals. */
    void start(final Course course) {
        m_course = course;
        m_x = course.x;
        for (int s = 0; s < m_network.species(); s++) {
            m_intervals.renew(s, m_x[s]);
        }
    }

    /** Propensity of a channel in the current state. */
    double propensity(final int channel) {
        final int at = channel << STRIDE_LOG2;
        final long factors = m_table[at + FACTORS];
        return Double.longBitsToDouble(m_table[at]) * m_x[(int)factors]
            * (m_x[(int)(factors >>> 32)] - Double.longBitsToDouble(m_table[at + SHIFT]));
    }

    /** A bound of a channel's propensity while no count leaves its interval. */
    double bound(final int channel) {
        final int at = channel << STRIDE_LOG2;
        if (!m_network.isSimple(channel)) {
            final double value = m_network.propensity(channel, m_x, m_course.counts);
            m_table[at] = Double.doubleToRawLongBits(value);
            return m_course.bound(value);
        }
        final long factors = m_table[at + FACTORS];
        final double[] high = m_intervals.high;
        return m_course.bound(Double.longBitsToDouble(m_table[at]) * high[(int)factors]
            * (high[(int)(factors >>> 32)] - Double.longBitsToDouble(m_table[at + SHIFT])));
    }

    /** Changes the state as a channel's firing does; answers whether a count has left its interval. */
    boolean fire(final int channel) {
        final int at = channel << STRIDE_LOG2;
        final long[] room = m_intervals.room;
        final double[] x = m_x;
        long rooms = 0;
        for (int k = at + CHANGES; k < at + CHANGES + PACKED; k++) {
            final long change = m_table[k];
            final int species = (int)change;
            final long amount = change >> 32;
            x[species] += amount;
            room[species] += amount - (amount << 32);
            rooms |= room[species];
        }
        if (m_table[at + MORE] != 0) {
            rooms |= fireMore(channel);
        }
        if (m_course.mirrored) {
            m_course.mirror(channel);
        }
        return (rooms & CountIntervals.LEFT) != 0;
    }

    /** The changes beyond the packed ones. */
    private long fireMore(final int channel) {
        final Changes changes = m_network.changes();
        long rooms = 0;
        for (int i = changes.start()[channel] + PACKED; i < changes.start()[channel + 1]; i++) {
            final int species = changes.species()[i];
            m_x[species] += changes.amount()[i];
            m_intervals.room[species] += CountIntervals.step(changes.amount()[i]);
            rooms |= m_intervals.room[species];
        }
        return rooms;
    }

    /** Renews the intervals that a channel's firing has left, and the bounds that rest on them. */
    void renew(final int channel, final Bounds bounds) {
        final Changes changes = m_network.changes();
        for (int i = changes.start()[channel]; i < changes.start()[channel + 1]; i++) {
            final int species = changes.species()[i];
            if ((m_intervals.room[species] & CountIntervals.LEFT) != 0) {
                m_intervals.renew(species, m_x[species]);
                final IntLists readers = m_network.readers();
                for (int j = readers.start()[species]; j < readers.start()[species + 1]; j++) {
                    bounds.place(readers.items()[j], bound(readers.items()[j]));
                }
            }
        }
    }
}
