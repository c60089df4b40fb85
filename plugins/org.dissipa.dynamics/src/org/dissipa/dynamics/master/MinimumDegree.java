/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;

import org.dissipa.network.Monitor;

/**
 * An order of elimination that keeps fill low: the approximate minimum degree method on the quotient graph. States not yet taken out are variables, taken-out ones
 * elements (cliques of the variables they touched); indistinguishable variables are merged, elements inside others absorbed.
 *
 * <p>P. R. Amestoy, T. A. Davis, I. S. Duff, SIAM J. Matrix Anal. Appl. 17, 886 (1996), doi:10.1137/S0895479894278952.
 */
final class MinimumDegree {
    private static final byte ELEMENT = 1;
    private static final byte DEAD = 2;

    private final int m_n;
    private final byte[] m_kind;
    /** Adjacency of a variable: elements first, then variables; of an element: its variables. */
    private int[] m_list;
    private int m_free;
    private final int[] m_start;
    private final int[] m_length;
    private final int[] m_elements;
    /** Number of states a variable stands for; negative while it is in the present element, 0 once merged. */
    private final int[] m_weight;
    private final int[] m_degree;
    private final DegreeLists m_queue;
    /** For an element: its weight outside the present element, plus the stamp. */
    private final long[] m_outside;
    private long m_stamp = 1;
    private final int[] m_memberNext;
    private final int[] m_memberLast;
    private final int[] m_bucket;
    private final int[] m_bucketNext;
    private final int[] m_hash;
    private int m_eliminated;
    private long m_work;

    private MinimumDegree(final StateGraph graph, final int last) {
        m_n = graph.size();
        m_kind = new byte[m_n];
        m_list = Arrays.copyOf(graph.to(), graph.to().length + graph.to().length / 4 + m_n + 16);
        m_free = graph.to().length;
        m_start = Arrays.copyOf(graph.start(), m_n);
        m_length = new int[m_n];
        m_elements = new int[m_n];
        m_weight = new int[m_n];
        m_degree = new int[m_n];
        m_queue = new DegreeLists(m_n);
        m_outside = new long[m_n];
        m_memberNext = new int[m_n];
        m_memberLast = new int[m_n];
        m_bucket = new int[m_n];
        m_bucketNext = new int[m_n];
        m_hash = new int[m_n];
        Arrays.fill(m_weight, 1);
        Arrays.fill(m_memberNext, -1);
        Arrays.fill(m_bucket, -1);
        m_weight[last] = 0;
        m_kind[last] = DEAD;
        m_eliminated = 1;
        for (int i = 0; i < m_n; i++) {
            m_length[i] = graph.start()[i + 1] - graph.start()[i];
            m_degree[i] = m_length[i];
            m_memberLast[i] = i;
            if (i != last) {
                m_queue.insert(i, m_degree[i]);
            }
        }
    }

    /**
     * The order: states in the order to take them out.
     *
     * @param last   state that is to be the last
     * @param budget most list entries to look at
     * @return the order, or {@code null} where the budget did not suffice, as on graphs without small separators
     */
    static int[] order(final StateGraph graph, final int last, final long budget, final Monitor monitor) {
        final int[] order = new MinimumDegree(graph, last).run(budget, monitor);
        if (order != null) {
            order[order.length - 1] = last;
        }
        return order;
    }

    private int[] run(final long budget, final Monitor monitor) {
        final int[] order = new int[m_n];
        int placed = 0;
        for (int step = 0; m_eliminated < m_n; step++) {
            if ((step & 0x3ff) == 0) {
                monitor.check();
            }
            final int pivot = m_queue.removeLeast();
            m_eliminated += m_weight[pivot];
            m_weight[pivot] = -m_weight[pivot];
            formElement(pivot);
            measureOutside(pivot);
            shorten(pivot);
            mergeAlike(pivot);
            finish(pivot);
            for (int i = pivot; i >= 0; i = m_memberNext[i]) {
                order[placed++] = i;
            }
            if (m_work > budget) {
                return null;
            }
        }
        return order;
    }

    /** Gathers the variables that the pivot touches, directly or through elements, which it absorbs. */
    private void formElement(final int pivot) {
        long need = m_length[pivot];
        for (int q = m_start[pivot]; q < m_start[pivot] + m_elements[pivot]; q++) {
            need += m_length[m_list[q]];
        }
        reserve((int)Math.min(need, m_n));
        final int first = m_free;
        final int from = m_start[pivot];
        for (int q = from; q < from + m_elements[pivot]; q++) {
            final int e = m_list[q];
            if (m_kind[e] == ELEMENT) {
                gather(m_start[e], m_start[e] + m_length[e]);
                m_kind[e] = DEAD;
            }
        }
        gather(from + m_elements[pivot], from + m_length[pivot]);
        m_kind[pivot] = ELEMENT;
        m_start[pivot] = first;
        m_length[pivot] = m_free - first;
        m_elements[pivot] = 0;
    }

    private void gather(final int from, final int end) {
        m_work += end - from;
        for (int q = from; q < end; q++) {
            final int i = m_list[q];
            if (m_weight[i] > 0) {
                m_weight[i] = -m_weight[i];
                m_queue.remove(i);
                m_list[m_free++] = i;
            }
        }
    }

    /** For every element next to the new one: the weight of its variables that are not in the new one. */
    private void measureOutside(final int pivot) {
        int weight = 0;
        for (int q = m_start[pivot]; q < m_start[pivot] + m_length[pivot]; q++) {
            final int i = m_list[q];
            weight -= m_weight[i];
            m_work += m_elements[i];
            for (int r = m_start[i]; r < m_start[i] + m_elements[i]; r++) {
                final int e = m_list[r];
                if (m_kind[e] == ELEMENT) {
                    m_outside[e] = (m_outside[e] >= m_stamp ? m_outside[e] : m_degree[e] + m_stamp) + m_weight[i];
                }
            }
        }
        m_degree[pivot] = weight;
    }

    /** Drops from the variables' lists what the new element covers, puts the element in, and bounds the degrees. */
    private void shorten(final int pivot) {
        final int first = m_start[pivot];
        int last = first;
        for (int q = first; q < first + m_length[pivot]; q++) {
            final int i = m_list[q];
            m_work += m_length[i];
            final int begin = m_start[i];
            int end = begin;
            int degree = 0;
            int hash = 0;
            for (int r = begin; r < begin + m_elements[i]; r++) {
                final int e = m_list[r];
                if (m_kind[e] == ELEMENT) {
                    final int outside = (int)(m_outside[e] - m_stamp);
                    if (outside > 0) {
                        degree += outside;
                        hash += e;
                        m_list[end++] = e;
                    } else {
                        m_kind[e] = DEAD;
                    }
                }
            }
            final int variables = end;
            for (int r = begin + m_elements[i]; r < begin + m_length[i]; r++) {
                final int j = m_list[r];
                if (m_weight[j] > 0) {
                    degree += m_weight[j];
                    hash += j;
                    m_list[end++] = j;
                }
            }
            if (degree == 0) {
                takeOutWith(pivot, i);
                continue;
            }
            m_list[end] = m_list[variables];
            m_list[variables] = m_list[begin];
            m_list[begin] = pivot;
            m_elements[i] = variables - begin + 1;
            m_length[i] = end - begin + 1;
            m_degree[i] = Math.min(m_degree[i], degree);
            m_hash[i] = Integer.remainderUnsigned(hash, m_n);
            m_list[last++] = i;
        }
        m_length[pivot] = last - first;
        m_stamp += m_n + 1L;
    }

    /** A variable that touches nothing outside the new element is taken out together with the pivot. */
    private void takeOutWith(final int pivot, final int i) {
        m_eliminated -= m_weight[i];
        m_degree[pivot] += m_weight[i];
        m_weight[pivot] += m_weight[i];
        absorb(pivot, i);
    }

    private void absorb(final int into, final int i) {
        m_weight[i] = 0;
        m_kind[i] = DEAD;
        m_memberNext[m_memberLast[into]] = i;
        m_memberLast[into] = m_memberLast[i];
    }

    /** Merges variables of the new element whose lists are equal. */
    private void mergeAlike(final int pivot) {
        final int first = m_start[pivot];
        final int end = first + m_length[pivot];
        for (int q = first; q < end; q++) {
            final int i = m_list[q];
            m_bucketNext[i] = m_bucket[m_hash[i]];
            m_bucket[m_hash[i]] = i;
        }
        for (int q = first; q < end; q++) {
            final int bucket = m_hash[m_list[q]];
            final int head = m_bucket[bucket];
            m_bucket[bucket] = -1;
            for (int i = head; i >= 0; i = m_bucketNext[i]) {
                if (m_weight[i] != 0 && m_bucketNext[i] >= 0) {
                    mergeInto(i);
                }
            }
        }
    }

    private void mergeInto(final int i) {
        m_stamp++;
        for (int r = m_start[i] + 1; r < m_start[i] + m_length[i]; r++) {
            m_outside[m_list[r]] = m_stamp;
        }
        m_work += m_length[i];
        for (int j = m_bucketNext[i]; j >= 0; j = m_bucketNext[j]) {
            if (m_weight[j] != 0 && alike(i, j)) {
                m_weight[i] += m_weight[j];
                absorb(i, j);
            }
        }
    }

    private boolean alike(final int i, final int j) {
        if (m_length[i] != m_length[j] || m_elements[i] != m_elements[j]) {
            return false;
        }
        for (int r = m_start[j] + 1; r < m_start[j] + m_length[j]; r++) {
            m_work++;
            if (m_outside[m_list[r]] != m_stamp) {
                return false;
            }
        }
        return true;
    }

    /** Puts the variables of the new element back into the queue with their new degrees. */
    private void finish(final int pivot) {
        final int first = m_start[pivot];
        int last = first;
        final int left = m_n - m_eliminated;
        for (int q = first; q < first + m_length[pivot]; q++) {
            final int i = m_list[q];
            if (m_weight[i] != 0) {
                m_weight[i] = -m_weight[i];
                m_degree[i] = Math.min(m_degree[i] + m_degree[pivot], left) - m_weight[i];
                m_queue.insert(i, Math.max(0, m_degree[i]));
                m_list[last++] = i;
            }
        }
        m_length[pivot] = last - first;
        m_weight[pivot] = 0;
        if (m_length[pivot] == 0) {
            m_kind[pivot] = DEAD;
        }
        m_stamp += m_n + 1L;
    }

    /** Makes room at the end of the lists, moving the live ones together where that is needed. */
    private void reserve(final int need) {
        if (m_free + need <= m_list.length) {
            return;
        }
        int live = 0;
        for (int i = 0; i < m_n; i++) {
            live += m_kind[i] == DEAD ? 0 : m_length[i];
        }
        final int[] list = new int[Math.max(m_list.length, live + need + m_n)];
        int free = 0;
        for (int i = 0; i < m_n; i++) {
            if (m_kind[i] != DEAD) {
                System.arraycopy(m_list, m_start[i], list, free, m_length[i]);
                m_start[i] = free;
                free += m_length[i];
            }
        }
        m_list = list;
        m_free = free;
    }

    /** Variables by degree. */
    private static final class DegreeLists {
        private final int[] m_head;
        private final int[] m_next;
        private final int[] m_previous;
        private final int[] m_at;
        private int m_least;

        DegreeLists(final int n) {
            m_head = new int[n + 1];
            m_next = new int[n];
            m_previous = new int[n];
            m_at = new int[n];
            Arrays.fill(m_head, -1);
        }

        void insert(final int i, final int degree) {
            m_at[i] = degree;
            m_previous[i] = -1;
            m_next[i] = m_head[degree];
            if (m_next[i] >= 0) {
                m_previous[m_next[i]] = i;
            }
            m_head[degree] = i;
            m_least = Math.min(m_least, degree);
        }

        void remove(final int i) {
            if (m_previous[i] >= 0) {
                m_next[m_previous[i]] = m_next[i];
            } else {
                m_head[m_at[i]] = m_next[i];
            }
            if (m_next[i] >= 0) {
                m_previous[m_next[i]] = m_previous[i];
            }
        }

        int removeLeast() {
            while (m_head[m_least] < 0) {
                m_least++;
            }
            final int i = m_head[m_least];
            remove(i);
            return i;
        }
    }
}
