/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.Edge;

/**
 * Rates of the flip reactions of an edge-species vesicle at given potentials, tabulated by vesicle state as states are met. A state is a bit mask, bit u being
 * unit u; edge species follow as products. A potential multiplies the rate of the side on which it stands: unit u turns on at
 * k₀ P_u⁰ ∏ P_w⁰ and off at k₀ P_u¹ P̄_u ∏ P_w¹, w running over the edges to neighbours that are on.
 */
final class FlipRates {
    private final int m_units;
    private final double m_base;
    private final int[][] m_neighbour;
    private final int[][] m_edge;
    private final double[] m_rate;
    private final double[] m_total;
    private final long[] m_version;
    private long m_now = 1;
    private double[] m_on;
    private double[] m_off;
    private double[] m_copy;

    FlipRates(final BoltzmannMachine graph, final double baseRate) {
        m_units = graph.size();
        m_base = baseRate;
        m_edge = new int[m_units][];
        m_neighbour = new int[m_units][];
        for (int u = 0; u < m_units; u++) {
            m_edge[u] = graph.edgesOf(u);
            m_neighbour[u] = new int[m_edge[u].length];
            for (int b = 0; b < m_edge[u].length; b++) {
                final Edge e = graph.edges().get(m_edge[u][b]);
                m_neighbour[u][b] = e.i() == u ? e.j() : e.i();
            }
        }
        m_rate = new double[m_units << m_units];
        m_total = new double[1 << m_units];
        m_version = new long[1 << m_units];
    }

    /** Sets the potentials; the arrays are shared. {@code on} and {@code off} hold units, then edges; {@code copy} holds P̄ by unit. */
    void potentials(final double[] on, final double[] off, final double[] copy) {
        m_on = on;
        m_off = off;
        m_copy = copy;
        m_now++;
    }

    /** Total rate of a vesicle in a state. */
    double total(final int state) {
        if (m_version[state] != m_now) {
            tabulate(state);
        }
        return m_total[state];
    }

    /** The unit that flips, for a number between 0 and the state's total rate. */
    int choose(final int state, final double number) {
        final int base = state * m_units;
        double rest = number;
        int unit = 0;
        while (unit < m_units - 1 && rest >= m_rate[base + unit]) {
            rest -= m_rate[base + unit++];
        }
        return unit;
    }

    int[] neighbours(final int unit) {
        return m_neighbour[unit];
    }

    int[] edges(final int unit) {
        return m_edge[unit];
    }

    private void tabulate(final int state) {
        double total = 0;
        for (int u = 0; u < m_units; u++) {
            final boolean on = (state >>> u & 1) == 1;
            final double[] potential = on ? m_on : m_off;
            double rate = m_base * potential[u] * (on ? m_copy[u] : 1);
            for (int b = 0; b < m_edge[u].length; b++) {
                if ((state >>> m_neighbour[u][b] & 1) == 1) {
                    rate *= potential[m_units + m_edge[u][b]];
                }
            }
            m_rate[state * m_units + u] = rate;
            total += rate;
        }
        m_total[state] = total;
        m_version[state] = m_now;
    }
}
