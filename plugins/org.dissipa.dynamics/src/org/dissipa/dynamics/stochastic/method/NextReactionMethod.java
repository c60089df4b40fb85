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
 * The next reaction method of Gibson and Bruck: every channel has a putative firing time, the earliest fires, and where a
 * propensity changes from a to a' the remaining time shrinks by a/a', so that one random number an event is enough. Exact.
 *
 * <p>A channel whose propensity was 0 draws a fresh time, which has the same law.
 *
 * <p>Use it for networks whose channels depend on few others, where a rejection-based method is not wanted. Cost per event:
 * number of dependent channels times the logarithm of the number of channels.
 *
 * <p>Reference: M. A. Gibson, J. Bruck, J. Phys. Chem. A 104 (2000) 1876, doi:10.1021/jp993732q.
 */
public final class NextReactionMethod implements SimulationMethod {

    @Override
    public String name() {
        return "next reaction";
    }

    @Override
    public String use() {
        return "Large networks in which each channel touches few others.";
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
        private final double[] m_propensity;
        private final TimeHeap m_times;

        Kernel(final CompiledNetwork network) {
            m_network = network;
            m_propensity = new double[network.channels()];
            m_times = new TimeHeap(network.channels());
        }

        @Override
        public EndState run(final long[] initial, final double start, final double end, final RandomStream random,
            final TrajectoryObserver observer, final Monitor monitor, final SimulationLimits limits) {
            final Course course = new Course(m_network, initial, start, end, observer, monitor, limits);
            drawAll(course, start, random);
            int left = Course.BLOCK;
            while (true) {
                final double time = m_times.firstTime();
                if (time > course.stop && course.over(time)) {
                    return course.finish(Course.BLOCK - left, Double.isInfinite(time));
                }
                final int channel = m_times.first();
                fire(course, channel, time, random);
                if (course.observed && course.event(time, channel)) {
                    return course.finish(Course.BLOCK - left + 1, false);
                }
                if (--left == 0) {
                    left = Course.BLOCK;
                    course.block(time);
                }
            }
        }

        private void drawAll(final Course course, final double start, final RandomStream random) {
            final double[] times = new double[m_propensity.length];
            for (int r = 0; r < times.length; r++) {
                m_propensity[r] = m_network.propensity(r, course.x, course.counts);
                times[r] = draw(start, m_propensity[r], random);
            }
            course.sum(m_propensity);
            m_times.fill(times);
        }

        private static double draw(final double time, final double propensity, final RandomStream random) {
            return propensity > 0 ? time + random.nextExponential() / propensity : Double.POSITIVE_INFINITY;
        }

        private void fire(final Course course, final int channel, final double time, final RandomStream random) {
            course.fire(channel);
            final int[] start = m_network.dependents().start();
            final int[] items = m_network.dependents().items();
            boolean fired = true;
            for (int i = start[channel]; i < start[channel + 1]; i++) {
                final int r = items[i];
                final double before = m_propensity[r];
                final double a = m_network.propensity(r, course.x, course.counts);
                m_propensity[r] = a;
                if (r == channel) {
                    m_times.change(r, draw(time, a, random));
                    fired = false;
                } else if (a != before) {
                    m_times.change(r, before > 0 && a > 0 ? time + before / a * (m_times.time(r) - time)
                        : draw(time, a, random));
                }
            }
            if (fired) {
                m_times.change(channel, draw(time, m_propensity[channel], random));
            }
        }
    }
}
