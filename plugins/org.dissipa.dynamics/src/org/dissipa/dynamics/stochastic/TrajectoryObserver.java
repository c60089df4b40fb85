/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

import org.dissipa.network.ReactionNetwork;

/**
 * Sees one trajectory as it is made: its start, every event, the states at times it asks for, its end. One observer serves one
 * trajectory at a time. The count arrays are the simulator's own: read them, do not keep or change them.
 *
 * <p>An observer that only wants states at certain times answers {@code false} to {@link #seesEvents()} and names its times by
 * {@link #nextSampleTime()}; it then costs nothing per event.
 */
public interface TrajectoryObserver {

    /** An observer that looks at nothing. */
    TrajectoryObserver NONE = new TrajectoryObserver() {
        @Override
        public void event(final double time, final int channel, final long[] counts) {
            // not called
        }

        @Override
        public boolean seesEvents() {
            return false;
        }
    };

    /** A trajectory starts at {@code time} with these molecule counts. */
    default void start(final double time, final long[] counts) {
    }

    /**
     * A channel fired.
     *
     * @param time    when
     * @param channel index into {@link org.dissipa.network.ReactionNetwork#channels()}
     * @param counts  molecule counts after the event
     */
    void event(double time, int channel, long[] counts);

    /**
     * An event of the network (not a channel) has set amounts or parameters.
     *
     * @param time   when
     * @param counts molecule counts after it
     * @throws SimulationException if the observer follows channels one by one and has not said otherwise
     */
    default void jump(final double time, final long[] counts) {
        if (seesEvents()) {
            throw new SimulationException("An event of the network sets amounts or parameters at time " + time
                + ", which no channel does; this way of recording follows channels. Record states at chosen times instead.");
        }
    }

    /** Events of the network have set parameters: from here on this trajectory is one of {@code network}. */
    default void parametersSet(final ReactionNetwork network) {
    }

    /** Whether {@link #event} shall be called; asked once, after {@link #start}. */
    default boolean seesEvents() {
        return true;
    }

    /**
     * The next time at which the state shall be shown by {@link #sample}; asked after {@link #start} and after every sample.
     * Times must increase and not lie before the start; those beyond the trajectory's end are never reached.
     */
    default double nextSampleTime() {
        return Double.POSITIVE_INFINITY;
    }

    /**
     * The state at a time asked for: after all events up to and including that time.
     *
     * @param time   the time that {@link #nextSampleTime()} named
     * @param counts molecule counts at that time
     */
    default void sample(final double time, final long[] counts) {
    }

    /** Whether the observer has seen enough and the trajectory may stop here; asked after the start and every event and sample it sees. */
    default boolean finished() {
        return false;
    }

    /** The trajectory ends at {@code time}; the counts have not changed since the last event. */
    default void end(final double time, final long[] counts) {
    }
}
