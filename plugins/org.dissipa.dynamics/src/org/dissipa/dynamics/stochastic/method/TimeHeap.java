/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

/**
 * Putative firing times of all channels in a binary heap with the earliest on top, and the place of each channel in it. Cost of a
 * change: logarithmic in the number of channels at most.
 */
final class TimeHeap {
    private final int[] m_heap;
    private final int[] m_place;
    private final double[] m_time;

    /** A heap of so many channels. */
    TimeHeap(final int channels) {
        m_heap = new int[channels];
        m_place = new int[channels];
        m_time = new double[channels];
    }

    /** Takes new times for all channels; {@code times} is copied. */
    void fill(final double[] times) {
        System.arraycopy(times, 0, m_time, 0, times.length);
        for (int i = 0; i < m_heap.length; i++) {
            m_heap[i] = i;
            m_place[i] = i;
        }
        for (int i = m_heap.length / 2 - 1; i >= 0; i--) {
            down(i, m_heap[i]);
        }
    }

    /** The channel with the earliest time; there must be one. */
    int first() {
        return m_heap[0];
    }

    /** The earliest time; positive infinity where there is no channel. */
    double firstTime() {
        return m_heap.length == 0 ? Double.POSITIVE_INFINITY : m_time[m_heap[0]];
    }

    /** Time of a channel. */
    double time(final int channel) {
        return m_time[channel];
    }

    /** Gives a channel another time. */
    void change(final int channel, final double time) {
        final boolean earlier = time < m_time[channel];
        m_time[channel] = time;
        if (earlier) {
            up(m_place[channel], channel);
        } else {
            down(m_place[channel], channel);
        }
    }

    private void up(final int from, final int channel) {
        int i = from;
        while (i > 0 && m_time[channel] < m_time[m_heap[(i - 1) / 2]]) {
            put(i, m_heap[(i - 1) / 2]);
            i = (i - 1) / 2;
        }
        put(i, channel);
    }

    private void down(final int from, final int channel) {
        int i = from;
        while (2 * i + 1 < m_heap.length) {
            int child = 2 * i + 1;
            if (child + 1 < m_heap.length && m_time[m_heap[child + 1]] < m_time[m_heap[child]]) {
                child++;
            }
            if (m_time[m_heap[child]] >= m_time[channel]) {
                break;
            }
            put(i, m_heap[child]);
            i = child;
        }
        put(i, channel);
    }

    private void put(final int i, final int channel) {
        m_heap[i] = channel;
        m_place[channel] = i;
    }
}
