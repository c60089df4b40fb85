/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.Map;

import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.network.Channel;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;

/**
 * Adds up an integrated current along a trajectory: a linear combination of the net extents of reactions. Starting a trajectory sets it to 0.
 * Cost: one addition an event.
 */
public final class CurrentObserver implements TrajectoryObserver {
    private final double[] m_weight;
    private double m_value;

    private CurrentObserver(final double[] weight) {
        m_weight = weight;
    }

    /**
     * An observer of one current.
     *
     * @param weights weight of each reaction's net extent by name; reactions not named weigh 0
     * @throws ThermodynamicsException if a name is unknown, a weight is not finite or all are 0
     */
    public static CurrentObserver of(final ReactionNetwork network, final String name, final Map<String, Double> weights) {
        final double[] byReaction =
            MechanismWeights.of(network.reactions().stream().map(Reaction::name).toList(), weights, name);
        return new CurrentObserver(network.channels().stream().mapToDouble(c -> sign(c) * byReaction[c.reaction()]).toArray());
    }

    private static int sign(final Channel channel) {
        return channel.forward() ? 1 : -1;
    }

    @Override
    public void start(final double time, final long[] counts) {
        m_value = 0;
    }

    @Override
    public void event(final double time, final int channel, final long[] counts) {
        m_value += m_weight[channel];
    }

    /** The current integrated since the trajectory's start. */
    public double value() {
        return m_value;
    }
}
