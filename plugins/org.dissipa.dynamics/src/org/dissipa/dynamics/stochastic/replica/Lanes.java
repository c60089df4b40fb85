/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.replica;

import java.util.Arrays;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.random.RandomStreams;

/** States of many replicas side by side: a row a species, a column (lane) a replica. The first {@link #used} lanes are in use. */
final class Lanes {
    private final SlotTable m_table;
    private final RandomStreams m_streams;
    private final double[][] m_state;
    private final double[][] m_prefix;
    private final double[][] m_before;
    private final double[][] m_target;
    private final double[] m_exponential;
    private final double[] m_point;
    private final double[] m_stop;
    private final int[] m_slot;
    private double[] m_time;
    private double[] m_next;
    private int m_used;

    Lanes(final SlotTable table, final int lanes) {
        m_table = table;
        m_streams = RandomStreams.of(lanes);
        m_state = new double[table.rows()][lanes];
        Arrays.fill(m_state[table.species], 1);
        m_prefix = new double[table.slots()][lanes];
        m_before = new double[table.groups + 1][lanes];
        m_target = new double[table.target.length][];
        Arrays.setAll(m_target, k -> m_state[table.target[k]]);
        m_exponential = new double[lanes];
        m_point = new double[lanes];
        m_stop = new double[lanes];
        m_slot = new int[lanes];
        m_time = new double[lanes];
        m_next = new double[lanes];
    }

    /** Number of lanes in use. */
    int used() {
        return m_used;
    }

    /** Puts a replica into the next free lane. */
    void add(final long[] counts, final double time, final double stop, final RandomStream stream) {
        final int lane = m_used++;
        for (int s = 0; s < counts.length; s++) {
            m_state[s][lane] = counts[s];
        }
        m_state[m_table.missed()][lane] = 0;
        m_time[lane] = time;
        m_stop[lane] = stop;
        m_streams.start(lane, stream);
    }

    /** Takes a lane out of use: the last one moves to its place. */
    void remove(final int lane) {
        final int last = --m_used;
        if (lane != last) {
            copy(m_state, last, lane);
            copy(m_prefix, last, lane);
            copy(m_before, last, lane);
            m_point[lane] = m_point[last];
            m_stop[lane] = m_stop[last];
            m_time[lane] = m_time[last];
            m_next[lane] = m_next[last];
            m_streams.copy(last, lane);
        }
    }

    private static void copy(final double[][] rows, final int from, final int to) {
        for (final double[] row : rows) {
            row[to] = row[from];
        }
    }

    /** Draws the next event of every lane. */
    void draw() {
        final int n = m_used;
        propensities(n);
        m_streams.nextExponentials(m_exponential, n);
        m_streams.nextDoubles(m_point, n);
        final double[] total = m_before[m_table.groups];
        PrefixSums.next(m_next, m_time, m_exponential, total, n);
        PrefixSums.scale(m_point, total, n);
    }

    private void propensities(final int n) {
        final SlotTable t = m_table;
        double[] before = m_before[t.first / t.width];
        for (int s = t.first; s < t.slots(); s++) {
            final int k = SlotTable.HIGHEST_ORDER * s;
            final double[] p = m_prefix[s];
            final double[] q = s % t.width == 0 || s == t.first ? m_before[0] : m_prefix[s - 1];
            final double c = t.constant[s];
            final double[] x = m_state[t.factor[k]];
            final double[] y = m_state[t.factor[k + 1]];
            switch (t.order[s]) {
                case 0 -> PrefixSums.constant(p, q, c, n);
                case 1 -> PrefixSums.linear(p, q, c, x, n);
                case 2 -> PrefixSums.quadratic(p, q, c, x, y, t.shift[k + 1], n);
                default -> PrefixSums.cubic(p, q, c, x, y, t.shift[k + 1], m_state[t.factor[k + 2]], t.shift[k + 2], n);
            }
            if (s % t.width == t.width - 1) {
                final double[] after = m_before[s / t.width + 1];
                PrefixSums.sum(after, before, p, n);
                before = after;
            }
        }
    }

    /** Lists the lanes whose next event lies beyond their {@link #stop}; answers how many. */
    int beyond(final int[] lanes) {
        final int n = m_used;
        final double[] next = m_next;
        final double[] stop = m_stop;
        int found = 0;
        for (int i = 0; i < n; i++) {
            if (!(next[i] <= stop[i])) {
                lanes[found++] = i;
            }
        }
        return found;
    }

    /** Lets the event that was drawn happen in every lane. */
    void fire() {
        final int n = m_used;
        select(n);
        final int changes = m_table.changes;
        for (int k = 0; k < changes; k++) {
            change(m_target, m_table.amount, m_slot, changes, k, n);
        }
        final double[] time = m_time;
        m_time = m_next;
        m_next = time;
    }

    private void select(final int n) {
        final int none = m_table.slots();
        switch (none) {
            case 4 -> Selection.four(m_prefix, m_point, m_slot, none, n);
            case 16 -> Selection.fourByFour(m_before, m_prefix, m_point, m_slot, none, n);
            case 32 -> Selection.eightByFour(m_before, m_prefix, m_point, m_slot, none, n);
            default -> Selection.eightByEight(m_before, m_prefix, m_point, m_slot, none, n);
        }
    }

    private static void change(final double[][] target, final double[] amount, final int[] slot, final int changes, final int k,
        final int lanes) {
        for (int i = 0; i < lanes; i++) {
            final int j = slot[i] * changes + k;
            target[j][i] += amount[j];
        }
    }

    /** Sum of the propensities of a lane before the event that was drawn last. */
    double total(final int lane) {
        return m_before[m_table.groups][lane];
    }

    /** Time of the next event of a lane; positive infinity where there is none. */
    double next(final int lane) {
        return total(lane) > 0 ? m_next[lane] : Double.POSITIVE_INFINITY;
    }

    /** Time of the last event of a lane. */
    double time(final int lane) {
        return m_time[lane];
    }

    /** Sets the time beyond which {@link #beyond} lists a lane. */
    void stop(final int lane, final double time) {
        m_stop[lane] = time;
    }

    /** Molecules of a species in a lane. */
    double count(final int species, final int lane) {
        return m_state[species][lane];
    }

    /** How often the event of a lane was none. */
    long missed(final int lane) {
        return (long)m_state[m_table.missed()][lane];
    }
}
