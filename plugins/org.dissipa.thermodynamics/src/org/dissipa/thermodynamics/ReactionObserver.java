/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.List;

import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.network.Channel;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;

/**
 * Counts, reaction by reaction, the net extent (forward less backward firings), all firings, and the entropy given to the medium along a trajectory:
 * each firing of a channel that leads from x⁻ to x⁺ adds ln[a(x⁻)/ã(x⁺)], each direction's propensity taken in the state it starts from.
 *
 * <p>A firing without a reverse adds what {@link IrreversibleDrops} says. Starting a trajectory sets everything to 0. Cost: two propensities an event.
 */
public final class ReactionObserver implements TrajectoryObserver {
    private final Channel[] m_channels;
    private final double[] m_drop;
    private final double m_volume;
    private final long[] m_extent;
    private final long[] m_firings;
    private final double[] m_entropy;
    private long[] m_before;

    private ReactionObserver(final ReactionNetwork network, final IrreversibleDrops drops) {
        final List<Channel> channels = network.channels();
        final List<Reaction> reactions = network.reactions();
        m_channels = channels.toArray(Channel[]::new);
        m_drop = channels.stream().mapToDouble(c -> drops.of(reactions.get(c.reaction()).name())).toArray();
        m_volume = network.volume();
        m_extent = new long[reactions.size()];
        m_firings = new long[reactions.size()];
        m_entropy = new double[reactions.size()];
    }

    /** An observer for trajectories of a network. */
    public static ReactionObserver of(final ReactionNetwork network, final IrreversibleDrops drops) {
        return new ReactionObserver(network, drops);
    }

    @Override
    public void start(final double time, final long[] counts) {
        m_before = counts.clone();
        java.util.Arrays.fill(m_extent, 0);
        java.util.Arrays.fill(m_firings, 0);
        java.util.Arrays.fill(m_entropy, 0);
    }

    @Override
    public void event(final double time, final int channel, final long[] counts) {
        final Channel fired = m_channels[channel];
        final int r = fired.reaction();
        m_extent[r] += fired.forward() ? 1 : -1;
        m_firings[r]++;
        m_entropy[r] += fired.partner() < 0 ? m_drop[channel] : Math.log(fired.law().propensity(m_before, m_volume)
            / m_channels[fired.partner()].law().propensity(counts, m_volume));
        System.arraycopy(counts, 0, m_before, 0, counts.length);
    }

    /** Net extent of a reaction since the start. */
    public long extent(final int reaction) {
        return m_extent[reaction];
    }

    /** Firings of a reaction since the start, in both directions. */
    public long firings(final int reaction) {
        return m_firings[reaction];
    }

    /** Entropy that a reaction gave to the medium since the start [k_B]. */
    public double entropy(final int reaction) {
        return m_entropy[reaction];
    }
}
