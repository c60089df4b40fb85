/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.event;

import org.dissipa.dynamics.stochastic.TrajectoryObserver;

/**
 * Shows one segment of a trajectory, up to a time at which events may happen, to the trajectory's observer, and ends it where a trigger
 * changes. States at the end of the segment are shown later, after the events.
 */
final class SegmentObserver implements TrajectoryObserver {
    private final TrajectoryObserver m_observer;
    private final EventState m_events;
    private final double m_stop;
    private final boolean m_seesEvents;
    private final boolean m_watches;
    private boolean m_changed;

    SegmentObserver(final TrajectoryObserver observer, final EventState events, final double stop) {
        m_observer = observer;
        m_events = events;
        m_stop = stop;
        m_seesEvents = observer.seesEvents();
        m_watches = events.watchesCounts();
    }

    @Override
    public boolean seesEvents() {
        return m_seesEvents || m_watches;
    }

    @Override
    public void event(final double time, final int channel, final long[] counts) {
        if (m_seesEvents) {
            m_observer.event(time, channel, counts);
        }
        m_changed = m_watches && m_events.changed(counts, time);
    }

    @Override
    public double nextSampleTime() {
        final double next = m_observer.nextSampleTime();
        return next < m_stop ? next : Double.POSITIVE_INFINITY;
    }

    @Override
    public void sample(final double time, final long[] counts) {
        m_observer.sample(time, counts);
    }

    @Override
    public boolean finished() {
        return m_changed || m_observer.finished();
    }
}
