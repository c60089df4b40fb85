/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.List;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Channel;
import org.dissipa.network.ReactionNetwork;

/**
 * Exact simulation of one vesicle's network at potentials that are constant piece by piece: channel c fires at its propensity times ∏ P^copies. An event happens
 * when the summed hazard reaches an exponentially distributed level.
 */
final class VesicleCourse {
    private final List<Channel> m_channels;
    private final double m_volume;
    private final int[][] m_change;
    private final int[][] m_exponent;
    private final RandomStream m_random;
    private final long[] m_counts;
    private final double[] m_propensity;
    private final double[] m_rate;
    private double m_level;
    private double m_total;
    private long m_events;

    VesicleCourse(final ReactionNetwork network, final int[][] exponents, final RandomStream random) {
        m_channels = network.channels();
        m_volume = network.volume();
        m_change = m_channels.stream().map(network::change).toArray(int[][]::new);
        m_exponent = exponents;
        m_random = random;
        m_counts = network.initialCounts();
        m_propensity = new double[m_channels.size()];
        m_rate = new double[m_propensity.length];
        propensities();
        m_level = random.nextExponential();
    }

    private void propensities() {
        for (int c = 0; c < m_propensity.length; c++) {
            m_propensity[c] = m_channels.get(c).law().propensity(m_counts, m_volume);
        }
    }

    long count(final int species) {
        return m_counts[species];
    }

    long events() {
        return m_events;
    }

    /** Summed rate at given potentials. */
    double rate(final double[] potentials) {
        double total = 0;
        for (int c = 0; c < m_rate.length; c++) {
            double rate = m_propensity[c];
            for (int a = 0; a < m_exponent[c].length; a++) {
                for (int n = 0; n < m_exponent[c][a]; n++) {
                    rate *= potentials[a];
                }
            }
            m_rate[c] = rate;
            total += rate;
        }
        m_total = total;
        return total;
    }

    /** Time until the next event at given potentials. */
    double wait(final double[] potentials) {
        return Math.max(0, m_level / rate(potentials));
    }

    /** Passes time without an event at the potentials of the last call of {@link #rate}. */
    void pass(final double duration) {
        m_level -= m_total * duration;
    }

    /** Fires at the potentials of the last call of {@link #rate}. */
    void fire() {
        double target = m_random.nextDouble() * m_total;
        int channel = 0;
        while (channel < m_rate.length - 1 && target >= m_rate[channel]) {
            target -= m_rate[channel++];
        }
        while (m_rate[channel] == 0) {
            channel--;
        }
        for (int i = 0; i < m_counts.length; i++) {
            m_counts[i] += m_change[channel][i];
        }
        propensities();
        m_level = m_random.nextExponential();
        m_events++;
    }
}
