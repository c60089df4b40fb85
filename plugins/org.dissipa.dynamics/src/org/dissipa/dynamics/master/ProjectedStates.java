/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;
import java.util.function.Predicate;

import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * A finite set of a network's states that can grow, with all jumps out of every state: those that stay inside by their target, those that leave by their rate alone. States keep their
 * numbers when others are added. No jump leaves a state in which the process stops.
 */
final class ProjectedStates {
    private static final int OUTSIDE = -1;
    private static final int CHECKED = 0xff;

    private final ReactionNetwork m_network;
    private final NetworkJumps m_jumps;
    private final Predicate<long[]> m_stops;
    private final long[] m_initial;
    private final StateTable m_table;
    private final int m_maxStates;
    private final Monitor m_monitor;
    /** The jumps of state i stand at m_start[i] to m_start[i + 1] - 1. */
    private int[] m_start = new int[64];
    private int[] m_target = new int[256];
    private int[] m_channel = new int[256];
    private double[] m_rate = new double[256];
    private boolean m_full;

    ProjectedStates(final ReactionNetwork network, final long[] initial, final Predicate<long[]> stops, final int maxStates,
        final Monitor monitor) {
        m_network = network;
        m_jumps = NetworkJumps.of(network);
        m_stops = stops;
        m_initial = initial.clone();
        m_table = new StateTable(m_jumps.varying().length);
        m_maxStates = maxStates;
        m_monitor = monitor;
        add(m_initial);
    }

    int size() {
        return m_table.size();
    }

    /** Whether a state was left out because there were as many as are allowed. */
    boolean full() {
        return m_full;
    }

    StateSpace space() {
        return StateSpace.ofTable(m_network.species(), m_initial, m_jumps.varying(), m_table);
    }

    private void add(final long[] counts) {
        if (m_table.size() == m_maxStates) {
            m_full |= m_table.find(counts, m_jumps.varying()) < 0;
            return;
        }
        if (!m_table.add(counts, m_jumps.varying())) {
            return;
        }
        final int state = m_table.size() - 1;
        if (state + 2 > m_start.length) {
            m_start = Arrays.copyOf(m_start, 2 * m_start.length);
        }
        int at = m_start[state];
        if (!m_stops.test(counts)) {
            for (int c = 0; c < m_jumps.channels(); c++) {
                final double rate = m_jumps.rate(c, counts);
                if (rate > 0) {
                    at = put(at, c, rate);
                }
            }
        }
        m_start[state + 1] = at;
        if ((state & CHECKED) == 0 || m_jumps.channels() > CHECKED) {
            m_monitor.check();
        }
    }

    private int put(final int at, final int channel, final double rate) {
        if (at == m_target.length) {
            final int room = at + at / 2;
            m_target = Arrays.copyOf(m_target, room);
            m_channel = Arrays.copyOf(m_channel, room);
            m_rate = Arrays.copyOf(m_rate, room);
        }
        m_target[at] = OUTSIDE;
        m_channel[at] = channel;
        m_rate[at] = rate;
        return at + 1;
    }

    /** Adds what some states reach in a number of jumps, and finds the targets of jumps that now stay inside. */
    void grow(final boolean[] from, final int layers) {
        final long[] counts = m_initial.clone();
        int begin = 0;
        int end = from.length;
        for (int layer = 0; layer < layers; layer++) {
            for (int i = begin; i < end; i++) {
                if (layer > 0 || from[i]) {
                    load(i, counts);
                    for (int e = m_start[i]; e < m_start[i + 1]; e++) {
                        if (m_target[e] == OUTSIDE) {
                            m_jumps.move(m_channel[e], counts, 1);
                            m_jumps.requireNotNegative(m_channel[e], counts);
                            add(counts);
                            m_jumps.move(m_channel[e], counts, -1);
                        }
                    }
                }
            }
            begin = end;
            end = size();
        }
        link(counts);
    }

    private void link(final long[] counts) {
        for (int i = 0; i < size(); i++) {
            load(i, counts);
            for (int e = m_start[i]; e < m_start[i + 1]; e++) {
                if (m_target[e] == OUTSIDE) {
                    m_jumps.move(m_channel[e], counts, 1);
                    m_target[e] = m_table.find(counts, m_jumps.varying());
                    m_jumps.move(m_channel[e], counts, -1);
                }
            }
        }
    }

    private void load(final int state, final long[] counts) {
        final int[] varying = m_jumps.varying();
        for (int v = 0; v < varying.length; v++) {
            counts[varying[v]] = m_table.get(state, v);
        }
    }

    /** The rates inside; jumps that leave the state as it is are left out. */
    RateMatrix rates() {
        final int[] start = new int[size() + 1];
        final int[] to = new int[m_start[size()]];
        final double[] rate = new double[to.length];
        int at = 0;
        for (int i = 0; i < size(); i++) {
            for (int e = m_start[i]; e < m_start[i + 1]; e++) {
                if (m_target[e] != OUTSIDE && m_target[e] != i) {
                    to[at] = m_target[e];
                    rate[at++] = m_rate[e];
                }
            }
            start[i + 1] = at;
        }
        return RateMatrix.ofRows(start, Arrays.copyOf(to, at), Arrays.copyOf(rate, at));
    }

    /** Rate of leaving the set, for each state. */
    double[] leaks() {
        final double[] leak = new double[size()];
        for (int i = 0; i < leak.length; i++) {
            for (int e = m_start[i]; e < m_start[i + 1]; e++) {
                leak[i] += m_target[e] == OUTSIDE ? m_rate[e] : 0;
            }
        }
        return leak;
    }
}
