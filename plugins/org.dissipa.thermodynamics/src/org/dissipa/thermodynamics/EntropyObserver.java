/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.network.Channel;
import org.dissipa.network.ReactionNetwork;

/**
 * Adds up the entropy produced along a trajectory: each firing of a channel ν that leads from x⁻ to x⁺ adds ln[a_ν(x⁻)/a_ν̃(x⁺)] to the medium's
 * entropy, each direction's propensity taken in the state it starts from. With the laws at both ends known, the total is Δs_tot = Δs_med + ln[p₀(x₀)/p_T(x_T)].
 *
 * <p>A firing without a reverse adds what {@link IrreversibleDrops} says, infinity by default. Starting a trajectory sets everything to 0. Cost: two
 * propensities an event. U. Seifert, Phys. Rev. Lett. 95, 040602 (2005), doi:10.1103/PhysRevLett.95.040602.
 */
public final class EntropyObserver implements TrajectoryObserver {
    private final Channel[] m_channels;
    private final int[][] m_species;
    private final int[][] m_change;
    private final double[] m_drop;
    private final double m_volume;
    private long[] m_before;
    private long[] m_first;
    private long[] m_last;
    private double m_medium;
    private long m_irreversible;

    private EntropyObserver(final ReactionNetwork network, final IrreversibleDrops drops) {
        final List<Channel> channels = network.channels();
        m_channels = channels.toArray(Channel[]::new);
        m_species = new int[m_channels.length][];
        m_change = new int[m_channels.length][];
        m_drop = new double[m_channels.length];
        m_volume = network.volume();
        for (int c = 0; c < m_channels.length; c++) {
            final int[] change = network.change(m_channels[c]);
            m_species[c] = java.util.stream.IntStream.range(0, change.length).filter(s -> change[s] != 0).toArray();
            m_change[c] = Arrays.stream(m_species[c]).map(s -> change[s]).toArray();
            m_drop[c] = drops.of(network.reactions().get(m_channels[c].reaction()).name());
        }
    }

    /** An observer for trajectories of a network. */
    public static EntropyObserver of(final ReactionNetwork network, final IrreversibleDrops drops) {
        return new EntropyObserver(network, drops);
    }

    @Override
    public void start(final double time, final long[] counts) {
        m_before = counts.clone();
        m_first = counts.clone();
        m_last = m_before;
        m_medium = 0;
        m_irreversible = 0;
    }

    @Override
    public void event(final double time, final int channel, final long[] counts) {
        final int partner = m_channels[channel].partner();
        if (partner < 0) {
            m_medium += m_drop[channel];
            m_irreversible++;
        } else {
            m_medium += Math.log(m_channels[channel].law().propensity(m_before, m_volume)
                / m_channels[partner].law().propensity(counts, m_volume));
        }
        final int[] species = m_species[channel];
        for (int i = 0; i < species.length; i++) {
            m_before[species[i]] += m_change[channel][i];
        }
    }

    /** Entropy given to the medium since the start [k_B]. */
    public double medium() {
        return m_medium;
    }

    /** Number of firings so far of channels that have no reverse. */
    public long irreversibleFirings() {
        return m_irreversible;
    }

    /**
     * Total entropy production Δs_med + ln[p₀(x₀)/p_T(x_T)] [k_B]; in a steady state both laws are the stationary one.
     *
     * @param first probability of counts in the law the start was drawn from
     * @param last  probability of counts in the law at the end
     */
    public double total(final ToDoubleFunction<long[]> first, final ToDoubleFunction<long[]> last) {
        return m_medium + Math.log(first.applyAsDouble(m_first.clone()) / last.applyAsDouble(m_last.clone()));
    }

    /**
     * Housekeeping part Σ ln[a_ν(x⁻)π(x⁻)/(a_ν̃(x⁺)π(x⁺))] = Δs_med + ln[π(x₀)/π(x_T)] [k_B]. The excess part is the total minus this.
     *
     * @param stationary probability of counts in the stationary law π
     */
    public double housekeeping(final ToDoubleFunction<long[]> stationary) {
        return total(stationary, stationary);
    }
}
