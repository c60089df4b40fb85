/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

/**
 * Limits that end a runaway trajectory with an error instead of letting it run for ever.
 *
 * <p>Both are looked at every few thousand events, so a trajectory may pass a limit by that many events before it stops.
 *
 * @param events     largest number of events of one trajectory
 * @param population largest count of any one species [molecules], at most 2^53
 */
public record SimulationLimits(long events, long population) {
    /** 10^12 events (about a day of computing) and 10^15 molecules of one species. */
    public static final SimulationLimits DEFAULT = new SimulationLimits(1_000_000_000_000L, 1_000_000_000_000_000L);

    /** @throws IllegalArgumentException if a limit is not positive or the population limit is above 2^53 */
    public SimulationLimits {
        if (events <= 0) {
            throw new IllegalArgumentException("Event limit " + events + " is not positive.");
        }
        if (population <= 0 || population > 1L << 53) {
            throw new IllegalArgumentException("Population limit " + population
                + " is outside 1 to 2^53; larger counts are not exact in double precision.");
        }
    }

    /**
     * Looks at the number of events of a trajectory.
     *
     * @throws SimulationException if it is above the limit
     */
    public void checkEvents(final long number, final double time, final double end) {
        if (number > events) {
            throw new SimulationException("Event limit " + events + " passed at time " + time + " of " + end
                + "; shorten the time span or raise the limit.");
        }
    }

    /**
     * Looks at the count of a species.
     *
     * @throws SimulationException if it is above the limit
     */
    public void checkCount(final String species, final double count, final double time) {
        if (count > population) {
            throw new SimulationException("Species " + species + " has " + (long)count + " molecules at time " + time
                + ", above the population limit " + population + "; does the network explode? Otherwise raise the limit.");
        }
    }
}
