/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StationaryLaw;

/**
 * The spanning tree of greatest traffic a + ã over the states of a stationary law, and what it does for precision.
 *
 * <p>Where jumps are much faster than the cycles they are part of, the current of a pair is a small difference of large fluxes. By Kirchhoff's law the currents of the chords, the pairs
 * outside the tree, determine those of the tree; and a current d may be replaced by d' = d + φ(from) − φ(to) with potentials that make d' vanish on the tree: all its long-time
 * cumulants stay. The tree of greatest traffic leaves the slowest pairs as chords, so that each cancellation is as small as can be. Where a current runs through many pairs d' can be the noisier one; then d itself is kept.
 *
 * <p>Cost: a sort of the edges. J. Schnakenberg, Rev. Mod. Phys. 48, 571 (1976), doi:10.1103/RevModPhys.48.571; J. B. Kruskal, Proc. AMS 7, 48 (1956), doi:10.2307/2033241.
 */
final class TrafficTree {
    private static final double ROUNDING = 1e-13;

    private final StationaryLaw m_law;
    private final Generator m_generator;
    private final int[] m_traffic;
    private final boolean[] m_inTree;
    /** States of the law, parents before children; edge of a state with its parent, either way; -1 for a root. States whose probability underflows are roots by themselves. */
    private final int[] m_order;
    private final int[] m_joint;

    private TrafficTree(final StationaryLaw law) {
        m_law = law;
        m_generator = law.generator();
        m_inTree = new boolean[m_generator.edges()];
        m_traffic = IntStream.range(0, m_generator.edges()).filter(e -> first(e) && flux(e) + back(e) > 0).toArray();
        final int[] degree = kruskal();
        m_order = new int[law.support().length];
        m_joint = new int[m_generator.states()];
        root(degree);
    }

    /** The tree of a law. */
    static TrafficTree of(final StationaryLaw law) {
        return new TrafficTree(law);
    }

    private boolean first(final int edge) {
        return m_generator.forward(edge) || m_generator.reverse(edge) < 0;
    }

    private double flux(final int edge) {
        return m_generator.rate(edge) * m_law.probability(m_generator.from(edge));
    }

    private double back(final int edge) {
        return m_generator.reverse(edge) < 0 ? 0 : flux(m_generator.reverse(edge));
    }

    /** Marks the tree; gives the number of its edges at each state. */
    private int[] kruskal() {
        final double[] traffic = new double[m_generator.edges()];
        for (final int e : m_traffic) {
            traffic[e] = flux(e) + back(e);
        }
        final int[] parent = IntStream.range(0, m_generator.states()).toArray();
        final int[] degree = new int[parent.length];
        final int[] byTraffic = Arrays.stream(m_traffic).boxed().sorted(Comparator.comparingDouble((Integer e) -> -traffic[e]))
            .mapToInt(Integer::intValue).toArray();
        for (final int e : byTraffic) {
            final int a = find(parent, m_generator.from(e));
            final int b = find(parent, m_generator.to(e));
            if (a != b) {
                parent[a] = b;
                m_inTree[e] = true;
                degree[m_generator.from(e)]++;
                degree[m_generator.to(e)]++;
            }
        }
        return degree;
    }

    private static int find(final int[] parent, final int state) {
        int i = state;
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }

    private void root(final int[] degree) {
        final int[][] joints = new int[degree.length][];
        for (int i = 0; i < degree.length; i++) {
            joints[i] = new int[degree[i]];
        }
        for (final int e : m_traffic) {
            if (m_inTree[e]) {
                joints[m_generator.from(e)][--degree[m_generator.from(e)]] = e;
                joints[m_generator.to(e)][--degree[m_generator.to(e)]] = e;
            }
        }
        Arrays.fill(m_joint, -1);
        final boolean[] seen = new boolean[degree.length];
        int size = 0;
        int next = 0;
        for (final int root : m_law.support()) {
            if (!seen[root]) {
                seen[root] = true;
                m_order[size++] = root;
            }
            for (; next < size; next++) {
                for (final int e : joints[m_order[next]]) {
                    final int child = other(e, m_order[next]);
                    if (!seen[child]) {
                        seen[child] = true;
                        m_joint[child] = e;
                        m_order[size++] = child;
                    }
                }
            }
        }
    }

    private int other(final int edge, final int state) {
        return m_generator.from(edge) == state ? m_generator.to(edge) : m_generator.from(edge);
    }

    /** Net current of each edge against its reverse [1/time], along the edge. */
    double[] currents() {
        final double[] current = new double[m_generator.edges()];
        final double[] outflow = new double[m_generator.states()];
        for (final int e : m_traffic) {
            if (!m_inTree[e]) {
                current[e] = flux(e) - back(e);
                outflow[m_generator.from(e)] += current[e];
                outflow[m_generator.to(e)] -= current[e];
            }
        }
        for (int k = m_order.length - 1; k > 0; k--) {
            final int child = m_order[k];
            final int e = m_joint[child];
            if (e < 0) {
                continue;
            }
            current[e] = m_generator.reverse(e) < 0 ? flux(e) : m_generator.to(e) == child ? outflow[child] : -outflow[child];
            outflow[other(e, child)] += outflow[child];
        }
        for (final int e : m_traffic) {
            if (m_generator.reverse(e) >= 0) {
                current[m_generator.reverse(e)] = -current[e];
            }
        }
        return current;
    }

    /** The edges on which a current grows, ascending, and by how much. */
    record Increments(int[] edges, double[] values) {
    }

    /** The current itself or the one that vanishes on the tree and has the same long-time cumulants: the one with less shot noise Σ a d², of which less must cancel. */
    Increments reduced(final Current current) {
        final Increments own = own(current);
        final Increments chords = onChords(current);
        return shot(chords) < shot(own) ? chords : own;
    }

    private double shot(final Increments d) {
        double sum = 0;
        for (int k = 0; k < d.edges().length; k++) {
            sum += flux(d.edges()[k]) * d.values()[k] * d.values()[k];
        }
        return sum;
    }

    private Increments own(final Current current) {
        final int[] edges = IntStream.range(0, m_generator.edges()).filter(e -> current.increment(e) != 0 && flux(e) > 0).toArray();
        return new Increments(edges, Arrays.stream(edges).mapToDouble(current::increment).toArray());
    }

    private Increments onChords(final Current current) {
        final double[] potential = new double[m_generator.states()];
        for (int k = 1; k < m_order.length; k++) {
            final int child = m_order[k];
            final int e = m_joint[child];
            potential[child] = e < 0 ? 0 : potential[other(e, child)] + (m_generator.to(e) == child ? 1 : -1) * current.increment(e);
        }
        final int[] edges = new int[m_generator.edges()];
        final double[] values = new double[edges.length];
        int n = 0;
        for (final int chord : m_traffic) {
            if (!m_inTree[chord]) {
                n = reduce(chord, current, potential, edges, values, n);
                n = m_generator.reverse(chord) < 0 ? n : reduce(m_generator.reverse(chord), current, potential, edges, values, n);
            } else if (m_generator.reverse(chord) >= 0) {
                n = reduce(m_generator.reverse(chord), current, potential, edges, values, n);
            }
        }
        return sorted(edges, values, n);
    }

    private int reduce(final int edge, final Current current, final double[] potential, final int[] edges, final double[] values, final int n) {
        final double own = current.increment(edge);
        final double before = potential[m_generator.from(edge)];
        final double after = potential[m_generator.to(edge)];
        final double value = own + before - after;
        if (Math.abs(value) <= ROUNDING * (Math.abs(own) + Math.abs(before) + Math.abs(after))) {
            return n;
        }
        edges[n] = edge;
        values[n] = value;
        return n + 1;
    }

    private static Increments sorted(final int[] edges, final double[] values, final int n) {
        final int[] order = IntStream.range(0, n).boxed().sorted(Comparator.comparingInt(k -> edges[k])).mapToInt(Integer::intValue).toArray();
        return new Increments(Arrays.stream(order).map(k -> edges[k]).toArray(), Arrays.stream(order).mapToDouble(k -> values[k]).toArray());
    }
}
