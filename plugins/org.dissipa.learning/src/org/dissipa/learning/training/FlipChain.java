/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import java.util.List;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.Edge;

/**
 * Exact stochastic simulation of the units of an edge-species network with symmetric rate split and k₀ = 1: unit i flips from 0 to 1 at exp(fᵢ/2) and back
 * at exp(−fᵢ/2), fᵢ = θᵢ − Σ wᵢⱼ xⱼ being ln of its odds. In such a network exactly one reaction of a unit can fire at a time,
 * so this is the network's own jump process with edge species left implicit. Time in units of 1/k₀. Held units never flip.
 */
final class FlipChain {
    private final int[][] m_neighbour;
    private final int[][] m_edge;
    private final List<Edge> m_edges;
    private final int[] m_x;
    private final boolean[] m_held;
    private final double[] m_field;
    private final double[] m_rate;
    private final double[] m_since;
    private final double[] m_edgeSince;
    private final RandomStream m_random;

    /** A chain of a machine's graph at given values; units marked as held keep theirs. */
    FlipChain(final BoltzmannMachine graph, final int[] start, final boolean[] held, final RandomStream random) {
        final int n = graph.size();
        m_edges = graph.edges();
        m_neighbour = new int[n][];
        m_edge = new int[n][];
        for (int u = 0; u < n; u++) {
            m_edge[u] = graph.edgesOf(u);
            m_neighbour[u] = new int[m_edge[u].length];
            for (int b = 0; b < m_edge[u].length; b++) {
                final Edge e = m_edges.get(m_edge[u][b]);
                m_neighbour[u][b] = e.i() == u ? e.j() : e.i();
            }
        }
        m_x = start.clone();
        m_held = held.clone();
        m_field = new double[n];
        m_rate = new double[n];
        m_since = new double[n];
        m_edgeSince = new double[m_edges.size()];
        m_random = random;
    }

    /** Values of the units now. */
    int[] state() {
        return m_x;
    }

    /**
     * Runs for a while and adds the time that units, and both ends of edges, spent at 1.
     *
     * @param unitTime time at 1 by unit, added to; {@code null} for none
     * @param edgeTime time with both ends at 1 by edge, added to; {@code null} for none
     */
    void run(final double[] bias, final double[] weights, final double duration, final double[] unitTime,
        final double[] edgeTime) {
        prepare(bias, weights);
        double time = 0;
        while (true) {
            double total = 0;
            for (final double r : m_rate) {
                total += r;
            }
            time += m_random.nextExponential() / total;
            if (!(time < duration)) {
                break;
            }
            double target = m_random.nextDouble() * total;
            int unit = 0;
            for (; unit < m_rate.length - 1 && (target >= m_rate[unit] || m_rate[unit] == 0); unit++) {
                target -= m_rate[unit];
            }
            while (m_rate[unit] == 0) {
                unit--;
            }
            flip(unit, time, weights, unitTime, edgeTime);
        }
        finish(duration, unitTime, edgeTime);
    }

    private void prepare(final double[] bias, final double[] weights) {
        for (int u = 0; u < m_x.length; u++) {
            m_field[u] = bias[u];
            for (int b = 0; b < m_edge[u].length; b++) {
                m_field[u] -= weights[m_edge[u][b]] * m_x[m_neighbour[u][b]];
            }
            setRate(u);
        }
        java.util.Arrays.fill(m_since, 0);
        java.util.Arrays.fill(m_edgeSince, 0);
    }

    private void setRate(final int u) {
        m_rate[u] = m_held[u] ? 0 : Math.exp((m_x[u] == 0 ? m_field[u] : -m_field[u]) / 2);
    }

    private void flip(final int unit, final double time, final double[] weights, final double[] unitTime,
        final double[] edgeTime) {
        final int sign = m_x[unit] == 0 ? 1 : -1;
        if (unitTime != null && sign < 0) {
            unitTime[unit] += time - m_since[unit];
        }
        m_since[unit] = time;
        for (int b = 0; b < m_edge[unit].length; b++) {
            final int other = m_neighbour[unit][b];
            final int e = m_edge[unit][b];
            if (m_x[other] == 1) {
                if (edgeTime != null && sign < 0) {
                    edgeTime[e] += time - m_edgeSince[e];
                }
                m_edgeSince[e] = time;
            }
            m_field[other] -= sign * weights[e];
        }
        m_x[unit] += sign;
        setRate(unit);
        for (final int other : m_neighbour[unit]) {
            setRate(other);
        }
    }

    private void finish(final double duration, final double[] unitTime, final double[] edgeTime) {
        for (int u = 0; unitTime != null && u < m_x.length; u++) {
            unitTime[u] += m_x[u] == 1 ? duration - m_since[u] : 0;
        }
        for (int e = 0; edgeTime != null && e < m_edgeSince.length; e++) {
            final Edge edge = m_edges.get(e);
            edgeTime[e] += m_x[edge.i()] * m_x[edge.j()] == 1 ? duration - m_edgeSince[e] : 0;
        }
    }
}
