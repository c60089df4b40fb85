/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;
import java.util.List;

import org.dissipa.network.Channel;
import org.dissipa.network.ReactionNetwork;

/** A finite set of a network's states that can grow, with all jumps out of every state: those that stay inside by their target, those that leave by their rate alone. */
final class ProjectedStates {
    private static final int OUTSIDE = -1;

    private final ReactionNetwork m_network;
    private final List<Channel> m_channels;
    private final long[][] m_change;
    private final int[] m_varying;
    private final long[] m_initial;
    private final StateTable m_table;
    private final int m_maxStates;
    /** For state i and channel c at i C + c: the target's number, {@link #OUTSIDE}, or the state itself where the channel is silent. */
    private int[] m_target = new int[0];
    private double[] m_rate = new double[0];

    ProjectedStates(final ReactionNetwork network, final long[] initial, final int maxStates) {
        m_network = network;
        m_channels = network.channels();
        m_change = StateSpace.changes(network);
        m_varying = StateSpace.varying(m_change, initial.length);
        m_initial = initial.clone();
        m_table = new StateTable(m_varying.length);
        m_maxStates = maxStates;
        add(m_initial);
    }

    int size() {
        return m_table.size();
    }

    StateSpace space() {
        return StateSpace.ofTable(m_network.species(), m_initial, m_varying, m_table);
    }

    private void add(final long[] counts) {
        if (!m_table.add(counts, m_varying)) {
            return;
        }
        final int n = m_table.size();
        if (n > m_maxStates) {
            throw new MasterEquationException("The projection needs more than " + m_maxStates
                + " states for the error asked for. Raise the limit on states, allow a larger error, or shorten the time.");
        }
        final int c = m_channels.size();
        if (n * c > m_target.length) {
            final int room = Math.max(64 * c, m_target.length + m_target.length / 2 + c);
            m_target = Arrays.copyOf(m_target, room);
            m_rate = Arrays.copyOf(m_rate, room);
        }
        for (int k = 0; k < c; k++) {
            final double rate = StateSpace.propensity(m_network, m_channels.get(k), counts);
            m_rate[(n - 1) * c + k] = rate;
            m_target[(n - 1) * c + k] = rate > 0 ? OUTSIDE : n - 1;
        }
    }

    /** Adds what some states reach in a number of jumps, and finds the targets of jumps that now stay inside. */
    void grow(final boolean[] from, final int layers) {
        final long[] counts = m_initial.clone();
        final long[] next = m_initial.clone();
        final int c = m_channels.size();
        int begin = 0;
        int end = from.length;
        for (int layer = 0; layer < layers; layer++) {
            for (int i = begin; i < end; i++) {
                if (layer > 0 || from[i]) {
                    load(i, counts);
                    for (int k = 0; k < c; k++) {
                        if (m_target[i * c + k] == OUTSIDE) {
                            StateSpace.move(counts, m_change[k], next);
                            add(next);
                        }
                    }
                }
            }
            begin = end;
            end = size();
        }
        for (int i = 0; i < size(); i++) {
            load(i, counts);
            for (int k = 0; k < c; k++) {
                if (m_target[i * c + k] == OUTSIDE) {
                    StateSpace.move(counts, m_change[k], next);
                    m_target[i * c + k] = m_table.find(next, m_varying);
                }
            }
        }
    }

    private void load(final int state, final long[] counts) {
        for (int v = 0; v < m_varying.length; v++) {
            counts[m_varying[v]] = m_table.get(state, v);
        }
    }

    /** The rates inside. */
    RateMatrix rates() {
        final int c = m_channels.size();
        final EdgeList edges = new EdgeList(size());
        for (int i = 0; i < size(); i++) {
            for (int k = 0; k < c; k++) {
                final int to = m_target[i * c + k];
                if (to != OUTSIDE && to != i) {
                    edges.add(to, 0, m_rate[i * c + k]);
                }
            }
            edges.endRow();
        }
        return RateMatrix.of(edges);
    }

    /** Rate of leaving the set, for each state. */
    double[] leaks() {
        final int c = m_channels.size();
        final double[] leak = new double[size()];
        for (int i = 0; i < leak.length; i++) {
            for (int k = 0; k < c; k++) {
                leak[i] += m_target[i * c + k] == OUTSIDE ? m_rate[i * c + k] : 0;
            }
        }
        return leak;
    }
}
