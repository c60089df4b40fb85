/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

/**
 * How one trajectory ended.
 *
 * @param time   time of the end: the end time asked for, or when the observer had seen enough
 * @param counts molecule counts at that time; the caller's own array
 * @param events number of channel firings
 * @param ending why it ended
 */
public record EndState(double time, long[] counts, long events, Ending ending) {

    /** Why a trajectory ended. */
    public enum Ending {
        /** The end time was reached. */
        END_TIME,
        /** No channel can fire any more; the state stayed as it is until the end time. */
        ABSORBED,
        /** The observer had seen enough. */
        OBSERVER
    }
}
