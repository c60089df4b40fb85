/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.bounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * The Wasserstein distance W₁ between two laws on the graph of a jump process, every jump in either direction costing 1: the least probability times jumps that turns one law into the
 * other. By successive shortest paths from states with a surplus to the nearest with a deficit, with potentials; cost about n² log n, for up to some thousand states.
 *
 * <p>R. K. Ahuja, T. L. Magnanti, J. B. Orlin, Network Flows (1993), sec. 9.7.
 */
public final class WassersteinDistance {
    private static final double NEGLIGIBLE = 1e-17;

    private final int[] m_start;
    private final int[] m_to;
    /** Flow along each arc of the symmetric graph; the arc back has flow of the other sign. */
    private final double[] m_flow;
    private final int[] m_back;
    private final double[] m_potential;
    private final double[] m_excess;

    private WassersteinDistance(final Generator generator, final double[] excess) {
        final int n = generator.states();
        final int[][] arcs = arcs(generator);
        m_start = new int[n + 1];
        for (int i = 0; i < n; i++) {
            m_start[i + 1] = m_start[i] + arcs[i].length;
        }
        m_to = new int[m_start[n]];
        for (int i = 0; i < n; i++) {
            System.arraycopy(arcs[i], 0, m_to, m_start[i], arcs[i].length);
        }
        m_back = new int[m_to.length];
        for (int i = 0; i < n; i++) {
            for (int a = m_start[i]; a < m_start[i + 1]; a++) {
                m_back[a] = Arrays.binarySearch(m_to, m_start[m_to[a]], m_start[m_to[a] + 1], i);
            }
        }
        m_flow = new double[m_to.length];
        m_potential = new double[n];
        m_excess = excess;
    }

    /** The distance between two laws of one process. */
    public static double of(final Generator generator, final double[] first, final double[] second) {
        final double[] excess = new double[generator.states()];
        for (int i = 0; i < excess.length; i++) {
            excess[i] = first[i] - second[i];
        }
        return new WassersteinDistance(generator, excess).run();
    }

    private static int[][] arcs(final Generator generator) {
        final List<Set<Integer>> neighbours = new ArrayList<>();
        for (int i = 0; i < generator.states(); i++) {
            neighbours.add(new TreeSet<>());
        }
        for (int e = 0; e < generator.edges(); e++) {
            if (generator.from(e) != generator.to(e)) {
                neighbours.get(generator.from(e)).add(generator.to(e));
                neighbours.get(generator.to(e)).add(generator.from(e));
            }
        }
        return neighbours.stream().map(s -> s.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    private double run() {
        for (int source = 0; source < m_excess.length; source++) {
            while (m_excess[source] > NEGLIGIBLE && augment(source)) {
                continue;
            }
        }
        double cost = 0;
        for (final double f : m_flow) {
            cost += Math.max(0, f);
        }
        return cost;
    }

    /** Sends as much as fits along a shortest path from a source to a state with a deficit; false where rounding leaves none. */
    private boolean augment(final int source) {
        final int n = m_excess.length;
        final double[] distance = new double[n];
        final int[] arcTo = new int[n];
        final boolean[] settled = new boolean[n];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        distance[source] = 0;
        final PriorityQueue<double[]> queue = new PriorityQueue<>((a, b) -> Double.compare(a[0], b[0]));
        queue.add(new double[]{0, source});
        int sink = -1;
        while (!queue.isEmpty() && sink < 0) {
            final int i = (int)queue.remove()[1];
            if (settled[i]) {
                continue;
            }
            settled[i] = true;
            if (m_excess[i] < -NEGLIGIBLE) {
                sink = i;
                break;
            }
            for (int a = m_start[i]; a < m_start[i + 1]; a++) {
                final double cost = m_flow[a] < 0 ? -1 : 1;
                final double next = distance[i] + cost + m_potential[i] - m_potential[m_to[a]];
                if (next < distance[m_to[a]] - 1e-9) {
                    distance[m_to[a]] = next;
                    arcTo[m_to[a]] = a;
                    queue.add(new double[]{next, m_to[a]});
                }
            }
        }
        if (sink < 0) {
            if (m_excess[source] > 1e-9) {
                throw new ThermodynamicsException("The two laws differ in the probability of parts of the process that no jumps join, so neither turns into the other.");
            }
            return false;
        }
        for (int i = 0; i < n; i++) {
            m_potential[i] += Math.min(distance[i], distance[sink]);
        }
        send(source, sink, arcTo);
        return true;
    }

    private void send(final int source, final int sink, final int[] arcTo) {
        double amount = Math.min(m_excess[source], -m_excess[sink]);
        for (int i = sink; i != source; i = m_to[m_back[arcTo[i]]]) {
            if (m_flow[arcTo[i]] < 0) {
                amount = Math.min(amount, -m_flow[arcTo[i]]);
            }
        }
        for (int i = sink; i != source; i = m_to[m_back[arcTo[i]]]) {
            m_flow[arcTo[i]] += amount;
            m_flow[m_back[arcTo[i]]] = -m_flow[arcTo[i]];
        }
        m_excess[source] -= amount;
        m_excess[sink] += amount;
    }
}
