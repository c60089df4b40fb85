/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.structure;

import java.util.Arrays;
import java.util.List;

/** Strong components of a directed graph (R. Tarjan, SIAM J. Comput. 1, 146 (1972), doi:10.1137/0201010), with a stack of its own. Linear cost. */
final class StrongComponents {
    private final int[] m_start;
    private final int[] m_to;
    private final int[] m_component;
    private final int[] m_order;
    private final int[] m_low;
    private final int[] m_next;
    private final int[] m_path;
    private final int[] m_open;
    private int m_depth;
    private int m_opened;
    private int m_seen;
    private int m_count;

    StrongComponents(final int nodes, final List<int[]> arcs) {
        m_start = new int[nodes + 1];
        arcs.forEach(a -> m_start[a[0] + 1]++);
        Arrays.parallelPrefix(m_start, Integer::sum);
        m_to = new int[arcs.size()];
        final int[] at = m_start.clone();
        arcs.forEach(a -> m_to[at[a[0]]++] = a[1]);
        m_component = new int[nodes];
        Arrays.fill(m_component, -1);
        m_order = new int[nodes];
        m_low = new int[nodes];
        m_next = m_start.clone();
        m_path = new int[nodes];
        m_open = new int[nodes];
    }

    /** Number of the component of each node. */
    int[] run() {
        for (int root = 0; root < m_component.length; root++) {
            if (m_order[root] == 0) {
                enter(root);
                while (m_depth > 0) {
                    step(m_path[m_depth - 1]);
                }
            }
        }
        return m_component;
    }

    private void enter(final int node) {
        m_order[node] = ++m_seen;
        m_low[node] = m_seen;
        m_path[m_depth++] = node;
        m_open[m_opened++] = node;
    }

    private void step(final int node) {
        if (m_next[node] < m_start[node + 1]) {
            final int to = m_to[m_next[node]++];
            if (m_order[to] == 0) {
                enter(to);
            } else if (m_component[to] < 0) {
                m_low[node] = Math.min(m_low[node], m_order[to]);
            }
            return;
        }
        m_depth--;
        if (m_depth > 0) {
            m_low[m_path[m_depth - 1]] = Math.min(m_low[m_path[m_depth - 1]], m_low[node]);
        }
        if (m_low[node] == m_order[node]) {
            int member;
            do {
                member = m_open[--m_opened];
                m_component[member] = m_count;
            } while (member != node);
            m_count++;
        }
    }
}
