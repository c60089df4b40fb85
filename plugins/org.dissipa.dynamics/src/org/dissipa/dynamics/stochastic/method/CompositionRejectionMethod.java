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
 * Composition-rejection: channels stand in groups of like propensity; a candidate is drawn from a group at the group's upper edge
 * and happens with probability a_r(x) / edge. Exact, by thinning.
 *
 * <p>Use it for large networks whose propensities must be known at every event. Cost per event: a constant for the
 * search, and the number of dependent channels.
 *
 * <p>Reference: A. Slepoy, A. P. Thompson, S. J. Plimpton, J. Chem. Phys. 128 (2008) 205101, doi:10.1063/1.2919546.
 */
public final class CompositionRejectionMethod implements SimulationMethod {

    @Override
    public String name() {
        return "composition-rejection";
    }

    @Override
    public String use() {
        return "Large networks in which each channel touches few others, with propensities known at every event.";
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
        private final double[] m_propensity;

        Kernel(final CompiledNetwork network) {
            m_network = network;
            m_groups = new BoundGroups(network.channels());
            m_propensity = new double[network.channels()];
        }

        @Override
        public EndState run(final long[] initial, final double start, final double end, final RandomStream random,
            final TrajectoryObserver observer, final Monitor monitor, final SimulationLimits limits) {
            final Course course = new Course(m_network, initial, start, end, observer, monitor, limits);
            final BoundGroups groups = m_groups;
            group(course);
            double time = start;
            int left = Course.BLOCK;
            while (true) {
                final double total = groups.total();
                final double next = total > 0 ? time + random.nextExponential() / total : Double.POSITIVE_INFINITY;
                if (next > course.stop && course.over(next)) {
                    return course.finish(Course.BLOCK - left, total == 0);
                }
                time = next;
                final int group = groups.groupAt(groups.position(random.nextLong()));
                final double v = random.nextDouble() * groups.size(group);
                final int i = (int)v;
                final int channel = groups.member(group, i);
                if ((v - i) * groups.edge(group) >= m_propensity[channel]) {
                    continue;
                }
                fire(course, channel);
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
                }
            }
        }

        private void group(final Course course) {
            double largest = 0;
            for (int r = 0; r < m_propensity.length; r++) {
                m_propensity[r] = course.bound(m_network.propensity(r, course.x, course.counts));
                largest = Math.max(largest, m_propensity[r]);
            }
            m_groups.clear(largest);
            for (int r = 0; r < m_propensity.length; r++) {
                m_groups.place(r, m_propensity[r]);
            }
            m_groups.sort();
        }

        private void fire(final Course course, final int channel) {
            course.fire(channel);
            final int[] start = m_network.dependents().start();
            final int[] items = m_network.dependents().items();
            for (int i = start[channel]; i < start[channel + 1]; i++) {
                final double a = course.bound(m_network.propensity(items[i], course.x, course.counts));
                m_propensity[items[i]] = a;
                m_groups.place(items[i], a);
            }
        }
    }
}
