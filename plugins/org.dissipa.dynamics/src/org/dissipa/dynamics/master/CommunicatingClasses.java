/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;

/**
 * The communicating classes of a jump process: sets of states that reach each other. A class without an exit is recurrent; states outside
 * recurrent classes are transient; a recurrent class of one state is absorbing. Cost: one depth-first search (Tarjan 1972, doi:10.1137/0201010).
 */
public final class CommunicatingClasses {
    private final int[] m_class;
    private final int[][] m_recurrent;

    private CommunicatingClasses(final int[] classOf, final int[][] recurrent) {
        m_class = classOf;
        m_recurrent = recurrent;
    }

    /** The classes of a process. */
    public static CommunicatingClasses of(final Generator generator) {
        final int[] component = new Search(generator).run();
        final int count = Arrays.stream(component).max().orElse(-1) + 1;
        final boolean[] open = new boolean[count];
        final int[] size = new int[count];
        for (int i = 0; i < component.length; i++) {
            size[component[i]]++;
            for (int e = generator.firstEdge(i); e < generator.firstEdge(i + 1); e++) {
                open[component[i]] |= component[generator.to(e)] != component[i];
            }
        }
        final int[] number = new int[count];
        Arrays.fill(number, -1);
        int closed = 0;
        for (final int c : component) {
            if (!open[c] && number[c] < 0) {
                number[c] = closed++;
            }
        }
        final int[][] recurrent = new int[closed][];
        final int[] filled = new int[closed];
        final int[] classOf = new int[component.length];
        for (int i = 0; i < component.length; i++) {
            final int k = number[component[i]];
            classOf[i] = k;
            if (k >= 0) {
                recurrent[k] = recurrent[k] == null ? new int[size[component[i]]] : recurrent[k];
                recurrent[k][filled[k]++] = i;
            }
        }
        return new CommunicatingClasses(classOf, recurrent);
    }

    /** Number of recurrent classes, at least 1; they are numbered by their first state. */
    public int recurrent() {
        return m_recurrent.length;
    }

    /** States of a recurrent class, ascending. */
    public int[] states(final int recurrentClass) {
        return m_recurrent[recurrentClass].clone();
    }

    /** Number of the recurrent class a state belongs to, or -1 where the state is transient. */
    public int classOf(final int state) {
        return m_class[state];
    }

    /** Whether all states form one class. */
    public boolean irreducible() {
        return m_recurrent.length == 1 && m_recurrent[0].length == m_class.length;
    }

    /** Tarjan's search with its own stack. */
    private static final class Search {
        private final Generator m_generator;
        private final int[] m_component;
        private final int[] m_order;
        private final int[] m_low;
        private final int[] m_edge;
        private final int[] m_path;
        private final int[] m_open;
        private int m_pathSize;
        private int m_openSize;
        private int m_visited;
        private int m_components;

        Search(final Generator generator) {
            final int n = generator.states();
            m_generator = generator;
            m_component = new int[n];
            Arrays.fill(m_component, -1);
            m_order = new int[n];
            m_low = new int[n];
            m_edge = new int[n];
            m_path = new int[n];
            m_open = new int[n];
        }

        int[] run() {
            for (int root = 0; root < m_component.length; root++) {
                if (m_order[root] == 0) {
                    enter(root);
                    while (m_pathSize > 0) {
                        step(m_path[m_pathSize - 1]);
                    }
                }
            }
            return m_component;
        }

        private void enter(final int state) {
            m_order[state] = m_low[state] = ++m_visited;
            m_edge[state] = m_generator.firstEdge(state);
            m_path[m_pathSize++] = state;
            m_open[m_openSize++] = state;
        }

        private void step(final int state) {
            if (m_edge[state] < m_generator.firstEdge(state + 1)) {
                final int next = m_generator.to(m_edge[state]++);
                if (m_order[next] == 0) {
                    enter(next);
                } else if (m_component[next] < 0) {
                    m_low[state] = Math.min(m_low[state], m_order[next]);
                }
                return;
            }
            m_pathSize--;
            if (m_pathSize > 0) {
                final int parent = m_path[m_pathSize - 1];
                m_low[parent] = Math.min(m_low[parent], m_low[state]);
            }
            if (m_low[state] == m_order[state]) {
                int member;
                do {
                    member = m_open[--m_openSize];
                    m_component[member] = m_components;
                } while (member != state);
                m_components++;
            }
        }
    }
}
