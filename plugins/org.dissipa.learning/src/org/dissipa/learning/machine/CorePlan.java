/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the states of a machine with some units held are run through: the free units are parted into a core, which is enumerated, and an
 * independent set (no edges among them), whose units are summed out in closed form given the core. A machine whose hidden units are joined to
 * visible ones only is thus summed in 2^min(visible, hidden) steps.
 *
 * <p>Depends on the graph and on which units are held, not on parameters or held values. The independent set is found greedily by least degree.
 * Cost of a run: 2^core × (independent units + edges).
 */
public final class CorePlan {
    /** Most units of a core. */
    public static final int MOST_CORE_UNITS = 24;

    private final int m_units;
    private final boolean[] m_held;
    private final int[] m_core;
    private final int[] m_independent;
    /** For unit u: the neighbours, and the index of the edge to each. */
    private final int[][] m_neighbour;
    private final int[][] m_edge;

    private CorePlan(final BoltzmannMachine machine, final boolean[] held) {
        m_units = machine.size();
        m_held = held.clone();
        m_edge = new int[m_units][];
        m_neighbour = new int[m_units][];
        for (int u = 0; u < m_units; u++) {
            m_edge[u] = machine.edgesOf(u);
            m_neighbour[u] = new int[m_edge[u].length];
            for (int b = 0; b < m_edge[u].length; b++) {
                final Edge e = machine.edges().get(m_edge[u][b]);
                m_neighbour[u][b] = e.i() == u ? e.j() : e.i();
            }
        }
        m_independent = independent();
        final List<Integer> core = new ArrayList<>();
        for (int u = 0; u < m_units; u++) {
            if (!m_held[u] && Arrays.binarySearch(m_independent, u) < 0) {
                core.add(u);
            }
        }
        m_core = core.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * The plan of a machine's graph.
     *
     * @param held which units are held at given values, one entry a unit
     */
    public static CorePlan of(final BoltzmannMachine machine, final boolean... held) {
        return new CorePlan(machine, held.length == 0 ? new boolean[machine.size()] : held);
    }

    /** Whether the core is small enough to be enumerated. */
    public boolean tractable() {
        return m_core.length <= MOST_CORE_UNITS;
    }

    /** Number of units in the core. */
    public int coreSize() {
        return m_core.length;
    }

    /** Whether exactly these units are held. */
    public boolean holds(final boolean[] units) {
        return Arrays.equals(m_held, units);
    }

    int[] core() {
        return m_core;
    }

    int[] independentUnits() {
        return m_independent;
    }

    private int[] independent() {
        final int[] degree = new int[m_units];
        final boolean[] open = new boolean[m_units];
        for (int u = 0; u < m_units; u++) {
            open[u] = !m_held[u];
            for (final int v : m_neighbour[u]) {
                degree[u] += m_held[v] ? 0 : 1;
            }
        }
        final List<Integer> chosen = new ArrayList<>();
        for (int u = least(degree, open); u >= 0; u = least(degree, open)) {
            chosen.add(u);
            open[u] = false;
            for (final int v : m_neighbour[u]) {
                if (open[v]) {
                    open[v] = false;
                    for (final int w : m_neighbour[v]) {
                        degree[w]--;
                    }
                }
            }
        }
        return chosen.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static int least(final int[] degree, final boolean[] open) {
        int best = -1;
        for (int u = 0; u < degree.length; u++) {
            if (open[u] && (best < 0 || degree[u] < degree[best])) {
                best = u;
            }
        }
        return best;
    }

    /** Sees every state of the core. */
    @FunctionalInterface
    interface Visitor {
        /**
         * @param logWeight ln of the summed weight of all states with this core state
         * @param x         values of held and core units; entries of independent units are meaningless
         * @param fields    ln of the odds of being 1 for every independent unit, in their order
         */
        void visit(double logWeight, int[] x, double[] fields);
    }

    /**
     * Runs through the core's states, the last core unit changing fastest.
     *
     * @param bias    biases
     * @param weights weights of the edges
     * @param values  values of held units; other entries are not read
     */
    void run(final double[] bias, final double[] weights, final int[] values, final Visitor visitor) {
        if (!tractable()) {
            throw new org.dissipa.learning.LearningException("An exact sum over this machine needs 2^" + m_core.length
                + " terms; at most 2^" + MOST_CORE_UNITS + " are allowed. Use sampled expectations, or fewer units or edges.");
        }
        new Run(bias, weights, values, visitor).start();
    }

    /** Depth-first run; level l holds the fields with l core units decided, so that no rounding error piles up. */
    private final class Run {
        private final double[] m_weights;
        private final Visitor m_visitor;
        private final int[] m_x;
        private final double[] m_bias;
        private final double[][] m_field = new double[m_core.length + 1][m_units];

        Run(final double[] bias, final double[] weights, final int[] values, final Visitor visitor) {
            m_bias = bias;
            m_weights = weights;
            m_visitor = visitor;
            m_x = new int[m_units];
            for (int u = 0; u < m_units; u++) {
                m_x[u] = m_held[u] ? values[u] : 0;
            }
        }

        void start() {
            System.arraycopy(m_bias, 0, m_field[0], 0, m_units);
            double log = 0;
            for (int u = 0; u < m_units; u++) {
                if (m_held[u] && m_x[u] == 1) {
                    log += m_field[0][u];
                    switchOn(u, m_field[0]);
                }
            }
            descend(0, log);
        }

        private void descend(final int level, final double log) {
            if (level == m_core.length) {
                leaf(log);
                return;
            }
            final int unit = m_core[level];
            System.arraycopy(m_field[level], 0, m_field[level + 1], 0, m_units);
            descend(level + 1, log);
            System.arraycopy(m_field[level], 0, m_field[level + 1], 0, m_units);
            switchOn(unit, m_field[level + 1]);
            m_x[unit] = 1;
            descend(level + 1, log + m_field[level][unit]);
            m_x[unit] = 0;
        }

        private void switchOn(final int unit, final double[] field) {
            for (int b = 0; b < m_edge[unit].length; b++) {
                field[m_neighbour[unit][b]] -= m_weights[m_edge[unit][b]];
            }
        }

        private void leaf(final double logCore) {
            final double[] field = m_field[m_core.length];
            final double[] odds = m_leaf;
            double log = logCore;
            for (int a = 0; a < m_independent.length; a++) {
                odds[a] = field[m_independent[a]];
                log += softplus(odds[a]);
            }
            m_visitor.visit(log, m_x, odds);
        }

        private final double[] m_leaf = new double[m_independent.length];
    }

    /** ln(1 + exp(f)). */
    static double softplus(final double f) {
        return Math.max(f, 0) + Math.log1p(Math.exp(-Math.abs(f)));
    }

    /** 1/(1 + exp(−f)). */
    static double logistic(final double f) {
        final double e = Math.exp(-Math.abs(f));
        return f >= 0 ? 1 / (1 + e) : e / (1 + e);
    }
}
