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
 * The direct method with a search order that learns: a channel that fires moves one place to the front, so that frequent channels
 * are found early. Exact. The sum of propensities is kept as in {@link DirectMethod}.
 *
 * <p>Use it for some tens to a few hundred channels of which few do most of the work. Cost per event: the mean place of
 * the channel that fires, and the number of dependent channels.
 *
 * <p>Reference: J. M. McCollum, G. D. Peterson, C. D. Cox, M. L. Simpson, N. F. Samatova, Comput. Biol. Chem. 30 (2006) 39,
 * doi:10.1016/j.compbiolchem.2005.10.007.
 */
public final class SortingDirectMethod implements SimulationMethod {

    @Override
    public String name() {
        return "sorting direct";
    }

    @Override
    public String use() {
        return "Some tens to a few hundred channels of which few fire most of the time.";
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
        private static final double FALL = 1e-3;

        private final CompiledNetwork m_network;
        /** Propensities and channels by place, and the place of each channel. */
        private final double[] m_propensity;
        private final int[] m_channelAt;
        private final int[] m_placeOf;

        Kernel(final CompiledNetwork network) {
            m_network = network;
            m_propensity = new double[network.channels()];
            m_channelAt = new int[network.channels()];
            m_placeOf = new int[network.channels()];
        }

        @Override
        public EndState run(final long[] initial, final double start, final double end, final RandomStream random,
            final TrajectoryObserver observer, final Monitor monitor, final SimulationLimits limits) {
            final Course course = new Course(m_network, initial, start, end, observer, monitor, limits);
            double total = evaluateAll(course);
            double peak = total;
            double time = start;
            int left = Course.BLOCK;
            while (true) {
                if (total > peak) {
                    peak = total;
                } else if (total < FALL * peak) {
                    total = course.sum(m_propensity);
                    peak = total;
                }
                final double next = total > 0 ? time + random.nextExponential() / total : Double.POSITIVE_INFINITY;
                if (next > course.stop && course.over(next)) {
                    return course.finish(Course.BLOCK - left, total == 0);
                }
                time = next;
                final int place = select(random.nextDouble() * total);
                if (place >= 0) {
                    final int channel = m_channelAt[place];
                    advance(place);
                    total += fire(course, channel);
                    if (course.observed && course.event(time, channel)) {
                        return course.finish(Course.BLOCK - left + 1, false);
                    }
                    left--;
                } else {
                    total = course.sum(m_propensity);
                    peak = total;
                }
                if (left == 0) {
                    left = Course.BLOCK;
                    course.block(time);
                    total = course.sum(m_propensity);
                    peak = total;
                }
            }
        }

        /** Starts every trajectory from the network's own order, so that it depends on its random stream alone. */
        private double evaluateAll(final Course course) {
            for (int r = 0; r < m_propensity.length; r++) {
                m_channelAt[r] = r;
                m_placeOf[r] = r;
                m_propensity[r] = m_network.propensity(r, course.x, course.counts);
            }
            return course.sum(m_propensity);
        }

        /** The place that u falls on, or -1 where rounding left u beyond the sum: the event then was none (thinning). */
        private int select(final double u) {
            double rest = u;
            for (int place = 0; place < m_propensity.length; place++) {
                rest -= m_propensity[place];
                if (rest < 0) {
                    return place;
                }
            }
            return -1;
        }

        /** Exchanges a place with the one before it. */
        private void advance(final int place) {
            if (place > 0) {
                final int channel = m_channelAt[place];
                final int before = m_channelAt[place - 1];
                final double a = m_propensity[place];
                m_propensity[place] = m_propensity[place - 1];
                m_propensity[place - 1] = a;
                m_channelAt[place] = before;
                m_channelAt[place - 1] = channel;
                m_placeOf[before] = place;
                m_placeOf[channel] = place - 1;
            }
        }

        private double fire(final Course course, final int channel) {
            course.fire(channel);
            final int[] start = m_network.dependents().start();
            final int[] items = m_network.dependents().items();
            double change = 0;
            for (int i = start[channel]; i < start[channel + 1]; i++) {
                final int place = m_placeOf[items[i]];
                final double a = m_network.propensity(items[i], course.x, course.counts);
                change += a - m_propensity[place];
                m_propensity[place] = a;
            }
            return change;
        }
    }
}
