/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.Arrays;
import java.util.List;

import org.dissipa.dynamics.stochastic.Changes;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.network.Channel;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;

/**
 * Counts, reaction by reaction, the net extent (forward less backward firings), all firings, and the entropy given to the medium along a trajectory:
 * each firing of a channel that leads from x⁻ to x⁺ adds ln[a(x⁻)/ã(x⁺)], each direction's propensity taken in the state it starts from.
 *
 * <p>A firing without a reverse adds what {@link IrreversibleDrops} says. Starting a trajectory sets everything to 0. Cost: two propensities and the
 * channel's changes an event; ratios are multiplied up, and their logarithm is taken when they are asked for or leave the range of numbers.
 */
public final class ReactionObserver implements TrajectoryObserver {
    private static final double LARGE = 0x1p900;

    private final CompiledNetwork m_network;
    private final int[] m_reaction;
    private final int[] m_partner;
    private final int[] m_sign;
    private final double[] m_drop;
    private final long[] m_extent;
    private final long[] m_firings;
    private final double[] m_entropy;
    /** Product of the propensities' ratios whose logarithm is not in the entropy yet, by reaction. */
    private final double[] m_ratio;
    private double[] m_x;
    private long[] m_before;

    private ReactionObserver(final CompiledNetwork network, final IrreversibleDrops drops) {
        final List<Channel> channels = network.network().channels();
        final List<Reaction> reactions = network.network().reactions();
        m_network = network;
        m_reaction = channels.stream().mapToInt(Channel::reaction).toArray();
        m_partner = channels.stream().mapToInt(Channel::partner).toArray();
        m_sign = channels.stream().mapToInt(c -> c.forward() ? 1 : -1).toArray();
        m_drop = channels.stream().mapToDouble(c -> drops.of(reactions.get(c.reaction()).name())).toArray();
        m_extent = new long[reactions.size()];
        m_firings = new long[reactions.size()];
        m_entropy = new double[reactions.size()];
        m_ratio = new double[reactions.size()];
    }

    /** An observer for trajectories of a network. */
    public static ReactionObserver of(final ReactionNetwork network, final IrreversibleDrops drops) {
        return of(CompiledNetwork.of(network), drops);
    }

    /** An observer for trajectories of a network that is compiled already. */
    public static ReactionObserver of(final CompiledNetwork network, final IrreversibleDrops drops) {
        return new ReactionObserver(network, drops);
    }

    @Override
    public void start(final double time, final long[] counts) {
        m_x = m_network.newState(counts);
        m_before = counts.clone();
        Arrays.fill(m_extent, 0);
        Arrays.fill(m_firings, 0);
        Arrays.fill(m_entropy, 0);
        Arrays.fill(m_ratio, 1);
    }

    @Override
    public void event(final double time, final int channel, final long[] counts) {
        final int r = m_reaction[channel];
        final int partner = m_partner[channel];
        m_extent[r] += m_sign[channel];
        m_firings[r]++;
        if (partner < 0) {
            m_entropy[r] += m_drop[channel];
            follow(channel);
            return;
        }
        final double forward = m_network.propensity(channel, m_x, m_before);
        follow(channel);
        final double ratio = forward / m_network.propensity(partner, m_x, counts);
        final double product = m_ratio[r] * ratio;
        if (product < LARGE && product > 1 / LARGE) {
            m_ratio[r] = product;
        } else {
            m_entropy[r] += Math.log(m_ratio[r]) + Math.log(ratio);
            m_ratio[r] = 1;
        }
    }

    private void follow(final int channel) {
        final Changes changes = m_network.changes();
        for (int i = changes.start()[channel]; i < changes.start()[channel + 1]; i++) {
            m_x[changes.species()[i]] += changes.amount()[i];
            m_before[changes.species()[i]] += changes.amount()[i];
        }
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
        return m_entropy[reaction] + Math.log(m_ratio[reaction]);
    }
}
