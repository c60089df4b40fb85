/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;

import org.dissipa.dynamics.random.RandomStream;

/**
 * The rates between the states of one irreducible class, mechanisms added up and self-loops left out, by rows of the state left (compressed rows,
 * targets ascending).
 */
final class RateMatrix {
    /** Jumps of the walk to a likely state, in units of the square root of the number of states. */
    private static final int WALK = 1000;

    final int[] start;
    final int[] to;
    final double[] rate;

    private int m_degree = -1;

    private RateMatrix(final int[] start, final int[] to, final double[] rate) {
        this.start = start;
        this.to = to;
        this.rate = rate;
    }

    /** The rates within a set of states, given ascending; it must not have an exit. */
    static RateMatrix of(final Generator generator, final int[] states) {
        final int[] local = new int[generator.states()];
        Arrays.fill(local, -1);
        int room = 0;
        for (int k = 0; k < states.length; k++) {
            local[states[k]] = k;
            room += generator.firstEdge(states[k] + 1) - generator.firstEdge(states[k]);
        }
        final int[] start = new int[states.length + 1];
        final int[] to = new int[room];
        final double[] rate = new double[room];
        int n = 0;
        for (int k = 0; k < states.length; k++) {
            for (int e = generator.firstEdge(states[k]); e < generator.firstEdge(states[k] + 1); e++) {
                final int target = local[generator.to(e)];
                if (target == k) {
                    continue;
                }
                if (n > start[k] && to[n - 1] == target) {
                    rate[n - 1] += generator.rate(e);
                } else {
                    to[n] = target;
                    rate[n++] = generator.rate(e);
                }
            }
            start[k + 1] = n;
        }
        return new RateMatrix(start, Arrays.copyOf(to, n), Arrays.copyOf(rate, n));
    }

    /** Rates in compressed rows that need not be sorted; the arrays are not copied. */
    static RateMatrix ofRows(final int[] start, final int[] to, final double[] rate) {
        return new RateMatrix(start, to, rate);
    }

    /** The rates of a list of edges among states 0, 1, ...; equal targets of a row are added up. */
    static RateMatrix of(final EdgeList edges) {
        final int[] first = edges.starts();
        final int[] target = edges.targets();
        final double[] value = edges.rates();
        final int[] start = new int[first.length];
        int n = 0;
        for (int k = 0; k + 1 < first.length; k++) {
            for (int e = first[k]; e < first[k + 1]; e++) {
                if (n > start[k] && target[n - 1] == target[e]) {
                    value[n - 1] += value[e];
                } else if (target[e] != k) {
                    target[n] = target[e];
                    value[n++] = value[e];
                }
            }
            start[k + 1] = n;
        }
        return new RateMatrix(start, Arrays.copyOf(target, n), Arrays.copyOf(value, n));
    }

    /** The same rates with a state, the last, made absorbing. */
    RateMatrix withoutRow(final int last) {
        final int[] first = start.clone();
        first[last + 1] = first[last];
        return new RateMatrix(first, to, rate);
    }

    /** The rates between all states of a process. */
    static RateMatrix ofAll(final Generator generator) {
        return of(generator, java.util.stream.IntStream.range(0, generator.states()).toArray());
    }

    int size() {
        return start.length - 1;
    }

    /** Most jumps into or out of a state. */
    int degree() {
        if (m_degree < 0) {
            final int[] in = new int[size()];
            for (int i = 0; i < in.length; i++) {
                m_degree = Math.max(m_degree, start[i + 1] - start[i]);
                for (int e = start[i]; e < start[i + 1]; e++) {
                    m_degree = Math.max(m_degree, ++in[to[e]]);
                }
            }
        }
        return m_degree;
    }

    /** Exit rate of each state. */
    double[] exits() {
        final double[] exit = new double[size()];
        for (int i = 0; i < exit.length; i++) {
            for (int e = start[i]; e < start[i + 1]; e++) {
                exit[i] += rate[e];
            }
        }
        return exit;
    }

    /** A state that is probably not rare: where a random walk of some jumps from state 0 ends; always the same. */
    int likelyState() {
        final double[] exit = exits();
        final RandomStream random = RandomStream.of(1, 0);
        int state = 0;
        for (int jump = 0; jump < WALK * Math.sqrt(size()); jump++) {
            double left = random.nextDouble() * exit[state];
            int e = start[state];
            while (e < start[state + 1] - 1 && left >= rate[e]) {
                left -= rate[e++];
            }
            state = e < start[state + 1] ? to[e] : state;
        }
        return state;
    }

    /** The same rates by the state reached: row i lists the states that lead to i. */
    RateMatrix transposed() {
        final int n = size();
        final int[] first = new int[n + 1];
        for (final int j : to) {
            first[j + 1]++;
        }
        for (int i = 0; i < n; i++) {
            first[i + 1] += first[i];
        }
        final int[] next = Arrays.copyOf(first, n);
        final int[] from = new int[to.length];
        final double[] value = new double[to.length];
        for (int i = 0; i < n; i++) {
            for (int e = start[i]; e < start[i + 1]; e++) {
                final int at = next[to[e]]++;
                from[at] = i;
                value[at] = rate[e];
            }
        }
        return new RateMatrix(first, from, value);
    }

    /** Imbalance of the stationary equations, Σ_i |inflow_i − outflow_i| / Σ_i outflow_i. */
    double imbalance(final double[] p) {
        final double[] net = new double[size()];
        double flow = 0;
        for (int i = 0; i < size(); i++) {
            for (int e = start[i]; e < start[i + 1]; e++) {
                final double jump = p[i] * rate[e];
                net[to[e]] += jump;
                net[i] -= jump;
                flow += jump;
            }
        }
        return flow == 0 ? 0 : Arrays.stream(net).map(Math::abs).sum() / flow;
    }
}
