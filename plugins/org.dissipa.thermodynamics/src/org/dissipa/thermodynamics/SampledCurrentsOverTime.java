/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.List;

import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.network.Channel;
import org.dissipa.network.Monitor;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;

/** Net extents of all reactions at some times, estimated from independent trajectories that start in the network's initial state. Memory: one number a reaction, time and trajectory. */
public final class SampledCurrentsOverTime {
    private final List<String> m_reactions;
    private final double[] m_times;
    private final double[][][] m_extent;
    private final Provenance m_provenance;

    private SampledCurrentsOverTime(final ReactionNetwork network, final double[] times, final Ensemble ensemble, final Monitor monitor) {
        m_reactions = network.reactions().stream().map(Reaction::name).toList();
        m_times = times.clone();
        m_extent = new double[times.length][m_reactions.size()][ensemble.replicates()];
        m_provenance = ensemble.run(i -> new Extents(network.channels(), m_reactions.size(), m_times), (i, observer, end) -> {
            final long[][] extents = observer.extents();
            for (int k = 0; k < m_times.length; k++) {
                for (int r = 0; r < m_reactions.size(); r++) {
                    m_extent[k][r][i] = extents[k][r];
                }
            }
        }, monitor);
    }

    /**
     * Samples the currents.
     *
     * @param times      ascending, from 0 on; the last one is where trajectories end [time]
     * @param replicates number of trajectories
     * @param seed       trajectory i draws from stream (seed, i)
     */
    public static SampledCurrentsOverTime of(final ReactionNetwork network, final SimulationMethod method, final double[] times, final int replicates,
        final long seed, final Monitor monitor) {
        return new SampledCurrentsOverTime(network, times,
            Ensemble.of(SimulationProblem.of(network, times[times.length - 1]), method, seed, replicates), monitor);
    }

    /** Adds up extents until each of the times. */
    private static final class Extents implements TrajectoryObserver {
        private final List<Channel> m_channels;
        private final double[] m_until;
        private final long[][] m_seen;
        private long[] m_now;
        private int m_next;

        Extents(final List<Channel> channels, final int reactions, final double[] times) {
            m_channels = channels;
            m_until = times;
            m_seen = new long[times.length][reactions];
        }

        @Override
        public void start(final double time, final long[] counts) {
            m_now = new long[m_seen[0].length];
            m_next = 0;
        }

        @Override
        public void event(final double time, final int channel, final long[] counts) {
            while (m_next < m_until.length && m_until[m_next] < time) {
                m_seen[m_next++] = m_now.clone();
            }
            m_now[m_channels.get(channel).reaction()] += m_channels.get(channel).forward() ? 1 : -1;
        }

        long[][] extents() {
            while (m_next < m_until.length) {
                m_seen[m_next++] = m_now.clone();
            }
            return m_seen;
        }
    }

    /** Mean net extent of a reaction until a time. */
    public Estimate extent(final int time, final int reaction) {
        return Estimate.ofMean(m_extent[time][reaction]);
    }

    /** Names of the reactions. */
    public List<String> reactions() {
        return m_reactions;
    }

    /** Method, seed, events and time of the simulation. */
    public Provenance provenance() {
        return m_provenance;
    }
}
