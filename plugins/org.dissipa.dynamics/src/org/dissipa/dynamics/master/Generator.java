/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * A Markov jump process on finitely many states with its mechanisms kept apart: every edge e is a jump from(e) → to(e) at rate w_e [1/time]
 * through one mechanism (a reaction, or a named channel of a table), in that mechanism's forward or backward direction, and knows the edge that reverses it.
 *
 * <p>Master equation: ṗ_i = Σ_{e: to=i} w_e p_from(e) − p_i Σ_{e: from=i} w_e. Edges are sorted by the state they leave, then by the one they
 * reach. A jump that leaves the state as it is (a reaction among chemostats alone) is an edge with from = to: it does not move probability but carries
 * current and dissipates. Rates are positive; zero rates leave no edge.
 *
 * <p>Immutable. Memory: 24 bytes an edge.
 */
public final class Generator {
    private final int[] m_start;
    private final int[] m_from;
    private final int[] m_to;
    private final int[] m_mark;
    private final int[] m_reverse;
    private final double[] m_rate;
    private final List<String> m_mechanisms;
    private final IntFunction<String> m_stateName;
    private final StateSpace m_space;

    Generator(final EdgeList edges, final List<String> mechanisms, final IntFunction<String> stateName, final StateSpace space) {
        m_start = edges.starts();
        m_to = edges.targets();
        m_mark = edges.marks();
        m_rate = edges.rates();
        m_from = new int[m_to.length];
        for (int i = 0; i < states(); i++) {
            java.util.Arrays.fill(m_from, m_start[i], m_start[i + 1], i);
        }
        m_reverse = new int[m_to.length];
        for (int e = 0; e < m_reverse.length; e++) {
            m_reverse[e] = findReverse(e);
        }
        m_mechanisms = List.copyOf(mechanisms);
        m_stateName = stateName;
        m_space = space;
    }

    /**
     * The jump process of a network on a state space. Cost: one propensity and one look-up a state and channel.
     *
     * @throws MasterEquationException if a propensity is negative or not a number
     */
    public static Generator of(final ReactionNetwork network, final StateSpace space, final Monitor monitor) {
        return NetworkEdges.generator(network, space, monitor);
    }

    /**
     * The jump process of a table of rates. States are numbered in order of appearance. A mechanism's forward direction between two states is
     * that of the first row that names it; where the channel is {@code null} the mechanism is named {@code from -> to}.
     *
     * @throws MasterEquationException if the table is empty, a rate is negative or not finite, a row leads from a state to itself, or the
     *                                 same jump occurs twice in one channel
     */
    public static Generator of(final List<Transition> table) {
        return TableEdges.generator(table);
    }

    /** Number of states. */
    public int states() {
        return m_start.length - 1;
    }

    /** Number of edges. */
    public int edges() {
        return m_to.length;
    }

    /** First edge that leaves a state; the state's edges are {@code firstEdge(i)} to {@code firstEdge(i + 1) - 1}. */
    public int firstEdge(final int state) {
        return m_start[state];
    }

    /** State an edge leaves. */
    public int from(final int edge) {
        return m_from[edge];
    }

    /** State an edge reaches. */
    public int to(final int edge) {
        return m_to[edge];
    }

    /** Rate of an edge [1/time], positive. */
    public double rate(final int edge) {
        return m_rate[edge];
    }

    /** The edge that reverses this one by the same mechanism, or -1 where the jump is irreversible. */
    public int reverse(final int edge) {
        return m_reverse[edge];
    }

    /** Index of an edge's mechanism in {@link #mechanisms()}. */
    public int mechanism(final int edge) {
        return m_mark[edge] < 0 ? ~m_mark[edge] : m_mark[edge];
    }

    /** Whether the edge runs in its mechanism's forward direction. */
    public boolean forward(final int edge) {
        return m_mark[edge] >= 0;
    }

    /** Names of the mechanisms: the network's reactions in order, or the table's channels in order of appearance. */
    public List<String> mechanisms() {
        return m_mechanisms;
    }

    /** Name of a state, such as {@code A=3, B=0} or a table's own. */
    public String stateName(final int state) {
        return m_stateName.apply(state);
    }

    /** The state space, where the process comes from a network. */
    public Optional<StateSpace> stateSpace() {
        return Optional.ofNullable(m_space);
    }

    /** Total rate of leaving a state [1/time]; jumps that leave the state as it is do not count. */
    public double exitRate(final int state) {
        double sum = 0;
        for (int e = m_start[state]; e < m_start[state + 1]; e++) {
            sum += m_to[e] == state ? 0 : m_rate[e];
        }
        return sum;
    }

    /** The right-hand side of the master equation, ṗ = W p [1/time]. Cost: one pass over the edges. */
    public double[] apply(final double[] p) {
        final double[] flow = new double[states()];
        for (int e = 0; e < m_to.length; e++) {
            if (m_to[e] != m_from[e]) {
                final double flux = m_rate[e] * p[m_from[e]];
                flow[m_from[e]] -= flux;
                flow[m_to[e]] += flux;
            }
        }
        return flow;
    }

    /** Text of an edge for messages, such as {@code binding: A=1 -> A=0}. */
    public String edgeName(final int edge) {
        final String jump = stateName(m_from[edge]) + " -> " + stateName(m_to[edge]);
        final String mechanism = m_mechanisms.get(mechanism(edge));
        return mechanism.equals(jump) ? jump : mechanism + (forward(edge) ? ": " : " (reverse): ") + jump;
    }

    /**
     * The same process with every irreversible jump given a reverse by the same mechanism at exp(−drop) times its own rate: the named way to
     * give irreversible mechanisms a finite dissipation of {@code drop} a jump. It changes the dynamics by terms of order exp(−drop).
     *
     * @param drop free-energy drop [kT] of an irreversible jump
     * @throws MasterEquationException if the drop is not finite
     */
    public Generator withReverseJumps(final double drop) {
        return TableEdges.reversed(this, m_stateName, drop);
    }

    private int findReverse(final int edge) {
        final int row = m_to[edge];
        int low = m_start[row];
        int high = m_start[row + 1];
        while (low < high) {
            final int middle = low + high >>> 1;
            if (m_to[middle] < m_from[edge]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int e = low; e < m_start[row + 1] && m_to[e] == m_from[edge]; e++) {
            if (m_mark[e] == ~m_mark[edge]) {
                return e;
            }
        }
        return -1;
    }
}
