/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.SimulationLimits;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.Simulator;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.event.EventSimulator;
import org.dissipa.network.Monitor;

/**
 * Rejection-based simulation with composition-rejection search (RSSA-CR): candidates are drawn at rates that bound the propensities
 * while counts stay within intervals, and a candidate channel r happens with probability a_r(x) / bound. Exact, by thinning.
 * Bounds are renewed only for the channels that read a species whose count has left its interval.
 *
 * <p>Use it for networks of more than a hundred channels; nothing here is faster. Cost per event: constant, however many channels
 * there are, and a small part of the channels that read a changed species.
 *
 * <p>Reference: V. H. Thanh, R. Zunino, C. Priami, IEEE/ACM Trans. Comput. Biol. Bioinform. 14 (2017) 1,
 * doi:10.1109/TCBB.2015.2498610; V. H. Thanh, C. Priami, R. Zunino, J. Chem. Phys. 141 (2014) 134116, doi:10.1063/1.4896985.
 */
public final class RejectionCompositionMethod implements SimulationMethod {

    @Override
    public String name() {
        return "rssa-cr";
    }

    @Override
    public String use() {
        return "Networks of more than a hundred channels, up to the largest.";
    }

    @Override
    public boolean exact() {
        return true;
    }

    @Override
    public Simulator newSimulator(final CompiledNetwork network) {
        return EventSimulator.of(network, Kernel::new);
    }

    private static final class Kernel implements Simulator {
        private final CompiledNetwork m_network;
        private final BoundGroups m_groups;
        private final PackedChannels m_channels;

        Kernel(final CompiledNetwork network) {
            m_network = network;
            m_groups = new BoundGroups(network.channels());
            m_channels = new PackedChannels(network);
        }

        @Override
        public EndState run(final long[] initial, final double start, final double end, final RandomStream random,
            final TrajectoryObserver observer, final Monitor monitor, final SimulationLimits limits) {
            final Course course = new Course(m_network, initial, start, end, observer, monitor, limits);
            group(course);
            final BoundGroups groups = m_groups;
            final PackedChannels channels = m_channels;
            double time = start;
            double total = groups.total();
            int left = Course.BLOCK;
            while (true) {
                final double next = total > 0 ? time + random.nextExponential() / total : Double.POSITIVE_INFINITY;
                if (next > course.stop && course.over(next)) {
                    return course.finish(Course.BLOCK - left, total == 0);
                }
                time = next;
                final int group = groups.groupAt(groups.position(random.nextLong()));
                final double v = random.nextDouble() * groups.size(group);
                final int i = (int)v;
                final int channel = groups.member(group, i);
                if ((v - i) * groups.edge(group) >= channels.propensity(channel)) {
                    continue;
                }
                if (channels.fire(channel)) {
                    channels.renew(channel, groups);
                    total = groups.total();
                }
                if (course.observed && course.event(time, channel)) {
                    return course.finish(Course.BLOCK - left + 1, false);
                }
                if (--left == 0) {
                    left = Course.BLOCK;
                    course.block(time);
                    if (groups.low()) {
                        group(course);
                    }
                    groups.sort();
                    total = groups.total();
                }
            }
        }

        private void group(final Course course) {
            m_channels.start(course);
            double largest = 0;
            for (int r = 0; r < m_network.channels(); r++) {
                largest = Math.max(largest, m_channels.bound(r));
            }
            m_groups.clear(largest);
            for (int r = 0; r < m_network.channels(); r++) {
                m_groups.place(r, m_channels.bound(r));
            }
            m_groups.sort();
        }
    }
}
