/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.gas;

import java.util.Arrays;

/** The next event of each of n particles, earliest first: a binary heap that knows where each particle is. */
final class EventQueue {
    private final double[] m_times;
    private final int[] m_heap;
    private final int[] m_place;

    EventQueue(final int particles) {
        m_times = new double[particles];
        m_heap = new int[particles];
        m_place = new int[particles];
        Arrays.fill(m_times, Double.POSITIVE_INFINITY);
        Arrays.setAll(m_heap, i -> i);
        Arrays.setAll(m_place, i -> i);
    }

    int first() {
        return m_heap[0];
    }

    double time(final int particle) {
        return m_times[particle];
    }

    void set(final int particle, final double time) {
        final boolean earlier = time < m_times[particle];
        m_times[particle] = time;
        if (earlier) {
            up(m_place[particle]);
        } else {
            down(m_place[particle]);
        }
    }

    private void up(final int start) {
        int place = start;
        final int particle = m_heap[place];
        while (place > 0 && m_times[m_heap[(place - 1) / 2]] > m_times[particle]) {
            put(m_heap[(place - 1) / 2], place);
            place = (place - 1) / 2;
        }
        put(particle, place);
    }

    private void down(final int start) {
        int place = start;
        final int particle = m_heap[place];
        while (2 * place + 1 < m_heap.length) {
            int child = 2 * place + 1;
            if (child + 1 < m_heap.length && m_times[m_heap[child + 1]] < m_times[m_heap[child]]) {
                child++;
            }
            if (m_times[m_heap[child]] >= m_times[particle]) {
                break;
            }
            put(m_heap[child], place);
            place = child;
        }
        put(particle, place);
    }

    private void put(final int particle, final int place) {
        m_heap[place] = particle;
        m_place[particle] = place;
    }
}
