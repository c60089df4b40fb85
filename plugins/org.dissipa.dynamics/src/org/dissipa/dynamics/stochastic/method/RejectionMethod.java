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
 * The rejection-based method (RSSA): a candidate channel is drawn in proportion to a bound of its propensity that holds while counts stay
 * within intervals, and happens with probability a_r(x) / bound. Exact, by thinning.
 *
 * <p>Use it for networks of some tens to some hundreds of channels; {@link RejectionCompositionMethod} draws candidates faster where there
 * are more. Cost per event: the logarithm of the number of channels, and a small part of the channels that read a changed species.
 *
 * <p>Reference: V. H. Thanh, C. Priami, R. Zunino, J. Chem. Phys. 141 (2014) 134116, doi:10.1063/1.4896985.
 */
public final class RejectionMethod implements SimulationMethod {

    @Override
    public String name() {
        return "rssa";
    }

    @Override
    public String use() {
        return "Networks of some tens to some hundreds of channels.";
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
        private final BoundTree m_bounds;
        private final PackedChannels m_channels;

        Kernel(final CompiledNetwork network) {
            m_network = network;
            m_bounds = new BoundTree(network.channels());
            m_channels = new PackedChannels(network);
        }

        @Override
        public EndState run(final long[] initial, final double start, final double end, final RandomStream random,
            final TrajectoryObserver observer, final Monitor monitor, final SimulationLimits limits) {
            final Course course = new Course(m_network, initial, start, end, observer, monitor, limits);
            m_channels.start(course);
            m_bounds.clear();
            for (int r = 0; r < m_network.channels(); r++) {
                m_bounds.place(r, m_channels.bound(r));
            }
            final BoundTree bounds = m_bounds;
            final PackedChannels channels = m_channels;
            double time = start;
            int left = Course.BLOCK;
            while (true) {
                final double total = bounds.total();
                final double next = total > 0 ? time + random.nextExponential() / total : Double.POSITIVE_INFINITY;
                if (next > course.stop && course.over(next)) {
                    return course.finish(Course.BLOCK - left, total == 0);
                }
                time = next;
                final int channel = bounds.draw(random.nextDouble() * total);
                if (random.nextDouble() * bounds.bound(channel) >= channels.propensity(channel)) {
                    continue;
                }
                if (channels.fire(channel)) {
                    channels.renew(channel, bounds);
                }
                if (course.observed && course.event(time, channel)) {
                    return course.finish(Course.BLOCK - left + 1, false);
                }
                if (--left == 0) {
                    left = Course.BLOCK;
                    course.block(time);
                }
            }
        }
    }
}
