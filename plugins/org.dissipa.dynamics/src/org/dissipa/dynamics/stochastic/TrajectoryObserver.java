/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

/**
 * Sees one trajectory as it is made: its start, every event, its end. One observer serves one trajectory at a time.
 * The count arrays are the simulator's own: read them, do not keep or change them.
 */
public interface TrajectoryObserver {

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

    /** The trajectory ends at {@code time}; the counts have not changed since the last event. */
    default void end(final double time, final long[] counts) {
    }
}
