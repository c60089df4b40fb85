/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;

/**
 * The states (molecule counts) that a network can reach from an initial one, numbered from 0 in breadth-first order.
 *
 * <p>Only species that some channel changes are stored, as 32-bit counts; a hash table finds the number of given counts. Cost: one propensity
 * and one look-up a state and channel; memory 4 (species + 2) to 4 (species + 5) bytes a state. Where a single molecule hops among species (a Markov process
 * written as a network) cost and memory are linear in states and channels.
 *
 * <p>A space made with upper bounds is truncated if some channel would leave it: such jumps are left out (reflecting bounds), and
 * {@link #truncated()} says so.
 */
public final class StateSpace {
    private final List<Species> m_species;
    private final long[] m_initial;
    private final int[] m_varying;
    private final StateStore m_table;
    private final int m_size;
    private final boolean m_truncated;

    private StateSpace(final List<Species> species, final long[] initial, final int[] varying, final StateStore table,
        final boolean truncated) {
        m_species = species;
        m_initial = initial;
        m_varying = varying;
        m_table = table;
        m_size = table.size();
        m_truncated = truncated;
    }

    /**
     * All states reachable from the network's initial amounts.
     *
     * @param maxStates most states to enumerate
     * @throws MasterEquationException if there are more states; the message says whether the class is infinite
     */
    public static StateSpace reachable(final ReactionNetwork network, final int maxStates, final Monitor monitor) {
        return reachable(network, network.initialCounts(), maxStates, monitor);
    }

    /** All states reachable from given counts, one a species in the network's order. */
    public static StateSpace reachable(final ReactionNetwork network, final long[] initial, final int maxStates,
        final Monitor monitor) {
        final long[] unbounded = new long[initial.length];
        Arrays.fill(unbounded, Integer.MAX_VALUE);
        return within(network, initial, unbounded, maxStates, monitor);
    }

    /**
     * The states reachable from given counts without passing upper bounds.
     *
     * @param bounds    greatest count allowed, one a species; {@code Integer.MAX_VALUE} for no bound
     * @param maxStates most states to enumerate
     * @throws MasterEquationException if there are more states or the initial state breaks a bound
     */
    public static StateSpace within(final ReactionNetwork network, final long[] initial, final long[] bounds,
        final int maxStates, final Monitor monitor) {
        if (TokenStates.suits(network, initial) && Arrays.stream(bounds).allMatch(b -> b > 0)) {
            final TokenStates states = TokenStates.reachable(network, initial, maxStates, monitor);
            return new StateSpace(network.species(), initial.clone(), states.varying(), states, false);
        }
        return new Exploration(network, initial, bounds, maxStates, monitor).run();
    }

    /**
     * What an exploration found.
     *
     * @param space    the states; truncated where there are more
     * @param obstacle why there are more than were asked for, in words; empty where all were found
     */
    public record Explored(StateSpace space, Optional<String> obstacle) {
    }

    /**
     * The states reachable without passing upper bounds; where there are more than wanted, the first ones breadth first, and what the trouble is. Jumps beyond them are left out.
     *
     * @param maxStates states at which to stop
     */
    public static Explored explore(final ReactionNetwork network, final long[] initial, final long[] bounds, final int maxStates, final Monitor monitor) {
        if (TokenStates.suits(network, initial) && Arrays.stream(bounds).allMatch(b -> b > 0)) {
            return new Explored(within(network, initial, bounds, Integer.MAX_VALUE, monitor), Optional.empty());
        }
        final Exploration exploration = new Exploration(network, initial, bounds, maxStates, monitor);
        exploration.m_partial = true;
        return new Explored(exploration.run(), Optional.ofNullable(exploration.m_obstacle));
    }

    /** Number of states. */
    public int size() {
        return m_size;
    }

    /** Whether upper bounds cut jumps off. */
    public boolean truncated() {
        return m_truncated;
    }

    /**
     * For each state the rate of the jumps that the space leaves out [1/time]. The mean number of such jumps until a time, ∫ Σ p(x, s) r(x) ds, bounds the total-variation distance between the law
     * within the space and that of the network.
     */
    public double[] cutRates(final ReactionNetwork network, final Monitor monitor) {
        final double[] cut = new double[m_size];
        final NetworkJumps jumps = m_truncated ? NetworkJumps.of(network) : null;
        final long[] counts = initial();
        for (int i = 0; m_truncated && i < m_size; i++) {
            monitor.check();
            counts(i, counts);
            for (int c = 0; c < jumps.channels(); c++) {
                final double rate = jumps.rate(c, counts);
                jumps.move(c, counts, 1);
                cut[i] += rate > 0 && indexOf(counts) < 0 ? rate : 0;
                jumps.move(c, counts, -1);
            }
        }
        return cut;
    }

    /** The species, in the network's order. */
    public List<Species> species() {
        return m_species;
    }

    /** Counts of the initial state, which is state 0. */
    public long[] initial() {
        return m_initial.clone();
    }

    /** Counts of a state, one a species. */
    public long[] counts(final int state) {
        final long[] counts = m_initial.clone();
        counts(state, counts);
        return counts;
    }

    /** Writes a state's counts into an array that {@link #initial()} or {@link #counts(int)} gave. */
    public void counts(final int state, final long[] into) {
        for (int v = 0; v < m_varying.length; v++) {
            into[m_varying[v]] = m_table.get(state, v);
        }
    }

    /** Count of one species in a state. */
    public long count(final int state, final int species) {
        final int v = Arrays.binarySearch(m_varying, species);
        return v < 0 ? m_initial[species] : m_table.get(state, v);
    }

    /** Number of the state with given counts, or -1 where it is not in the space. */
    public int indexOf(final long[] counts) {
        return m_table.find(counts, m_varying);
    }

    /** The states as places of a single molecule, or {@code null} where they are counts. */
    TokenStates token() {
        return m_table instanceof TokenStates states ? states : null;
    }

    /** Text of a state: the counts of the species that vary, such as {@code A=3, B=0}; where a single molecule hops among species, the species where it is. */
    public String name(final int state) {
        if (token() != null) {
            return token().name(state);
        }
        final StringJoiner text = new StringJoiner(", ");
        for (int v = 0; v < m_varying.length; v++) {
            text.add(m_species.get(m_varying[v]).name() + "=" + m_table.get(state, v));
        }
        return m_varying.length == 0 ? "(no species varies)" : text.toString();
    }

    /** A space of the states of a table that is not changed any more; jumps may leave it. */
    static StateSpace ofTable(final List<Species> species, final long[] initial, final int[] varying,
        final StateTable table) {
        return new StateSpace(species, initial, varying, table, true);
    }

    /** Breadth-first enumeration. */
    private static final class Exploration {
        /** Channels looked at between two looks at the monitor. */
        private static final int CHECKED_WORK = 1 << 16;
        /** Species named in a message. */
        private static final int MOST_NAMED = 12;

        private final ReactionNetwork m_network;
        private final long[] m_start;
        private final long[] m_bounds;
        private final int m_maxStates;
        private final Monitor m_monitor;
        private final NetworkJumps m_jumps;
        private final int[] m_varies;
        private final StateTable m_states;
        private final ParentList m_parents = new ParentList();
        private final int m_checkMask;
        private boolean m_cut;
        private boolean m_partial;
        private String m_obstacle;

        Exploration(final ReactionNetwork network, final long[] initial, final long[] bounds, final int maxStates,
            final Monitor monitor) {
            m_network = network;
            m_start = initial.clone();
            m_bounds = bounds;
            m_maxStates = maxStates;
            m_monitor = monitor;
            m_jumps = NetworkJumps.of(network);
            m_varies = m_jumps.varying();
            m_states = new StateTable(m_varies.length);
            m_checkMask = Integer.highestOneBit(Math.max(1, CHECKED_WORK / Math.max(1, m_jumps.channels()))) - 1;
            for (final int s : m_varies) {
                if (initial[s] < 0 || initial[s] > bounds[s]) {
                    throw new MasterEquationException("The initial count of species " + network.species().get(s).name()
                        + " is " + initial[s] + ", outside 0 to " + bounds[s] + "; raise the bound or lower the count.");
                }
            }
        }

        StateSpace run() {
            final long[] counts = m_start.clone();
            m_states.add(counts, m_varies);
            m_parents.add(-1);
            for (int i = 0; i < m_states.size(); i++) {
                if ((i & m_checkMask) == 0) {
                    m_monitor.check();
                    m_monitor.progress(0, m_states.size() + " states found");
                }
                for (int v = 0; v < m_varies.length; v++) {
                    counts[m_varies[v]] = m_states.get(i, v);
                }
                for (int c = 0; c < m_jumps.channels(); c++) {
                    expand(i, c, counts);
                }
            }
            return new StateSpace(m_network.species(), m_start, m_varies, m_states, m_cut);
        }

        private void expand(final int state, final int c, final long[] counts) {
            if (m_jumps.rate(c, counts) == 0) {
                return;
            }
            m_jumps.move(c, counts, 1);
            m_jumps.requireNotNegative(c, counts);
            if (m_jumps.passes(c, counts, m_bounds)) {
                m_cut = true;
            } else if (m_obstacle != null) {
                m_cut |= m_states.find(counts, m_varies) < 0;
            } else if (m_states.add(counts, m_varies)) {
                m_parents.add(state);
                if (m_states.size() > m_maxStates) {
                    stop();
                }
            }
            m_jumps.move(c, counts, -1);
        }

        private void stop() {
            m_obstacle = tooMany();
            if (!m_partial) {
                throw new MasterEquationException(m_obstacle);
            }
        }

        private String tooMany() {
            final int last = m_states.size() - 1;
            final Deque<Integer> path = new ArrayDeque<>();
            for (int i = last; i >= 0; i = m_parents.get(i)) {
                path.push(i);
            }
            for (final int ancestor : path) {
                if (ancestor != last && m_states.dominates(last, ancestor)) {
                    return "The network reaches infinitely many states: from " + text(ancestor) + " it can go to "
                        + text(last) + ", with nothing less and something more, and on without end (" + m_maxStates
                        + " states were enumerated). Give upper bounds to the species that grow, or use finite state projection.";
                }
            }
            return "The network reaches more than " + m_maxStates + " states from " + text(0)
                + ". Raise the limit on states, lower the initial counts, or give upper bounds to species.";
        }

        /** The counts of a state; of many species those that are there. */
        private String text(final int state) {
            final StringJoiner text = new StringJoiner(", ", "(", ")");
            int left = m_varies.length;
            for (int v = 0, shown = 0; v < m_varies.length && shown < MOST_NAMED; v++) {
                if (m_varies.length <= MOST_NAMED || m_states.get(state, v) != 0) {
                    text.add(m_network.species().get(m_varies[v]).name() + "=" + m_states.get(state, v));
                    shown++;
                    left--;
                }
            }
            return left == 0 ? text.toString() : text.add("and " + left + " others").toString();
        }
    }

    /** Growing list of breadth-first parents. */
    private static final class ParentList {
        private int[] m_parent = new int[256];
        private int m_count;

        void add(final int parent) {
            if (m_count == m_parent.length) {
                m_parent = Arrays.copyOf(m_parent, 2 * m_count);
            }
            m_parent[m_count++] = parent;
        }

        int get(final int state) {
            return m_parent[state];
        }
    }
}
