/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.record;

import java.util.List;

import org.dissipa.dynamics.stochastic.Changes;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.network.ReactionNetwork;

/** All events of one trajectory. Immutable. */
public final class EventSequence {
    private final long[] m_initial;
    private final double m_start;
    private final double m_end;
    private final double[] m_times;
    private final int[] m_channels;
    private final List<Jump> m_jumps;

    /**
     * An event of the network has set amounts or parameters.
     *
     * @param before     number of channel firings before it
     * @param time       when
     * @param counts     molecule counts after it
     * @param parameters the network with the parameters set; {@code null} where none was set so far
     */
    record Jump(int before, double time, long[] counts, ReactionNetwork parameters) {
    }

    /** Takes over the arrays. */
    EventSequence(final long[] initial, final double start, final double end, final double[] times,
        final int[] channels, final List<Jump> jumps) {
        m_initial = initial;
        m_start = start;
        m_end = end;
        m_times = times;
        m_channels = channels;
        m_jumps = jumps;
    }

    /** Number of channel firings. */
    public int size() {
        return m_times.length;
    }

    /** Time of the i-th firing. */
    public double time(final int i) {
        return m_times[i];
    }

    /** Channel of the i-th firing. */
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

    /** Shows the recorded trajectory to an observer of events, as it was simulated, with what events of the network set. States at sample times are not shown. */
    public void replay(final Changes changes, final TrajectoryObserver observer) {
        final long[] counts = initial();
        observer.start(m_start, counts);
        int jump = 0;
        for (int e = 0; e <= m_times.length; e++) {
            while (jump < m_jumps.size() && m_jumps.get(jump).before == e) {
                show(m_jumps.get(jump++), counts, observer);
            }
            if (e < m_times.length) {
                for (int i = changes.start()[m_channels[e]]; i < changes.start()[m_channels[e] + 1]; i++) {
                    counts[changes.species()[i]] += changes.amount()[i];
                }
                observer.event(m_times[e], m_channels[e], counts);
            }
        }
        observer.end(m_end, counts);
    }

    private static void show(final Jump jump, final long[] counts, final TrajectoryObserver observer) {
        System.arraycopy(jump.counts, 0, counts, 0, counts.length);
        if (jump.parameters != null) {
            observer.parametersSet(jump.parameters);
        }
        observer.jump(jump.time, counts);
    }
}
