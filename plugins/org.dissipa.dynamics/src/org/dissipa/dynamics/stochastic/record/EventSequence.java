/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.record;

import org.dissipa.dynamics.stochastic.Changes;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;

/** All events of one trajectory. Immutable. */
public final class EventSequence {
    private final long[] m_initial;
    private final double m_start;
    private final double m_end;
    private final double[] m_times;
    private final int[] m_channels;

    /** Takes over the arrays. */
    EventSequence(final long[] initial, final double start, final double end, final double[] times,
        final int[] channels) {
        m_initial = initial;
        m_start = start;
        m_end = end;
        m_times = times;
        m_channels = channels;
    }

    /** Number of events. */
    public int size() {
        return m_times.length;
    }

    /** Time of the i-th event. */
    public double time(final int i) {
        return m_times[i];
    }

    /** Channel of the i-th event. */
    public int channel(final int i) {
        return m_channels[i];
    }

    /** Start time. */
    public double start() {
        return m_start;
    }

    /** End time. */
    public double end() {
        return m_end;
    }

    /** A copy of the counts at the start. */
    public long[] initial() {
        return m_initial.clone();
    }

    /** Shows the recorded trajectory to an observer of events, as it was simulated. States at sample times are not shown. */
    public void replay(final Changes changes, final TrajectoryObserver observer) {
        final long[] counts = initial();
        observer.start(m_start, counts);
        for (int e = 0; e < m_times.length; e++) {
            for (int i = changes.start()[m_channels[e]]; i < changes.start()[m_channels[e] + 1]; i++) {
                counts[changes.species()[i]] += changes.amount()[i];
            }
            observer.event(m_times[e], m_channels[e], counts);
        }
        observer.end(m_end, counts);
    }
}
