/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

import java.util.Arrays;

import org.dissipa.network.ReactionNetwork;

/**
 * Notices a trajectory that runs away long before it meets a limit: where events come half as fast again, or more, each time their number doubles, twice in
 * a row, and would number more than the limit until the end at the present rate, while some species has become twice as abundant as any was at the start. Exponential growth doubles the rate each time, an explosion such as 2X → 3X multiplies it
 * by four; a fast start that calms down, or a steady state, never does either. Cost: nothing but at powers of two.
 */
public final class Runaway {
    private static final long FIRST = 1 << 16;
    private static final double FASTER = 1.5;
    private static final int IN_A_ROW = 2;

    private long m_events;
    private long m_next = FIRST;
    private double m_time;
    private double m_rate = Double.POSITIVE_INFINITY;
    private int m_faster;
    private final double m_abundant;

    /** A watch over a trajectory that starts at a time with those counts. */
    public Runaway(final double start, final long[] initial) {
        m_time = start;
        m_abundant = 2.0 * Arrays.stream(initial).max().orElse(0);
    }

    /**
     * Looks at a trajectory; to be called every few thousand events.
     *
     * @param network for the message
     * @param counts  state now, one count a species
     * @throws SimulationException if it runs away
     */
    public void look(final long events, final double time, final double end, final SimulationLimits limits,
        final ReactionNetwork network, final double[] counts) {
        if (events < m_next) {
            return;
        }
        final double rate = (events - m_events) / (time - m_time);
        m_faster = rate > FASTER * m_rate ? m_faster + 1 : 0;
        final double expected = events + rate * (end - time);
        if (Double.isInfinite(rate) || m_faster >= IN_A_ROW && expected > limits.events() && !network.species().isEmpty()
            && counts[most(network, counts)] > m_abundant) {
            throw new SimulationException("The network runs away: after " + events + " events, at time " + time + " of " + end
                + ", events come faster and faster and would number " + (float)expected + " until the end, above the limit of " + limits.events()
                + (network.species().isEmpty() ? "" : "; there are " + (long)counts[most(network, counts)] + " molecules of "
                    + network.species().get(most(network, counts)).name())
                + ". Does the network explode? Shorten the time span, or raise the limit.");
        }
        m_rate = rate;
        m_events = events;
        m_time = time;
        m_next = 2 * events;
    }

    private static int most(final ReactionNetwork network, final double[] counts) {
        int most = 0;
        for (int s = 1; s < network.species().size(); s++) {
            most = counts[s] > counts[most] ? s : most;
        }
        return most;
    }
}
