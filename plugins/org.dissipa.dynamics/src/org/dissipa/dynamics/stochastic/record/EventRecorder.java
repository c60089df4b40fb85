/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dissipa.dynamics.stochastic.SimulationException;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.network.ReactionNetwork;

/** Records every event of one trajectory: when, and which channel, or what an event of the network set. Cost: 12 bytes an event, up to a limit. */
public final class EventRecorder implements TrajectoryObserver {
    private final int m_limit;
    private long[] m_initial;
    private double m_start;
    private double m_end;
    private double[] m_times = new double[64];
    private int[] m_channels = new int[64];
    private int m_size;
    private final List<EventSequence.Jump> m_jumps = new ArrayList<>();
    private ReactionNetwork m_parameters;

    private EventRecorder(final int limit) {
        m_limit = limit;
    }

    /**
     * A recorder of at most so many events.
     *
     * @param limit events beyond this number end the simulation with an error
     */
    public static EventRecorder of(final int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("Limit of recorded events is " + limit + "; it must be at least 1.");
        }
        return new EventRecorder(limit);
    }

    @Override
    public void start(final double time, final long[] counts) {
        m_start = time;
        m_initial = counts.clone();
        m_size = 0;
        m_jumps.clear();
        m_parameters = null;
    }

    @Override
    public void parametersSet(final ReactionNetwork network) {
        m_parameters = network;
    }

    @Override
    public void jump(final double time, final long[] counts) {
        if (m_jumps.size() == m_limit) {
            throw tooMany(time);
        }
        m_jumps.add(new EventSequence.Jump(m_size, time, counts.clone(), m_parameters));
    }

    @Override
    public void event(final double time, final int channel, final long[] counts) {
        if (m_size == m_limit) {
            throw tooMany(time);
        }
        if (m_size == m_times.length) {
            final int size = (int)Math.min(m_limit, 2L * m_size);
            m_times = Arrays.copyOf(m_times, size);
            m_channels = Arrays.copyOf(m_channels, size);
        }
        m_times[m_size] = time;
        m_channels[m_size++] = channel;
    }

    private SimulationException tooMany(final double time) {
        return new SimulationException("More than " + m_limit + " events up to time " + time
            + "; record on a time grid, shorten the time span or raise the limit of recorded events.");
    }

    @Override
    public void end(final double time, final long[] counts) {
        m_end = time;
    }

    /** What was recorded. */
    public EventSequence events() {
        return new EventSequence(m_initial, m_start, m_end, Arrays.copyOf(m_times, m_size),
            Arrays.copyOf(m_channels, m_size), List.copyOf(m_jumps));
    }
}
