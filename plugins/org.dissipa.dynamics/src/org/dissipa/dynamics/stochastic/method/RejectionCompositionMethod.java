/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.Changes;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.IntLists;
import org.dissipa.dynamics.stochastic.SimulationLimits;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.Simulator;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
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
        return new Kernel(network);
    }

    /**
     * Channels are packed into eight longs each, one cache line: the constant's bits, both factors' indices, four changes
     * (species, and amount in the upper half), the shift's bits, and whether there are more than four changes. The current value of
     * any other law stands in place of the constant, with factors 1: it changes only when a bound is renewed, because
     * {@link CountIntervals} holds the species exactly that it reads.
     */
    private static final class Kernel implements Simulator {
        private static final int STRIDE_LOG2 = 3;
        private static final int PACKED = 4;

        private final CompiledNetwork m_network;
        private final BoundGroups m_groups;
        private final CountIntervals m_intervals;
        private final long[] m_channels;
        private Course m_course;

        Kernel(final CompiledNetwork network) {
            m_network = network;
            m_groups = new BoundGroups(network.channels());
            m_intervals = new CountIntervals(network);
            m_channels = new long[network.channels() << STRIDE_LOG2];
            for (int r = 0; r < network.channels(); r++) {
                pack(r, r << STRIDE_LOG2);
            }
        }

        private void pack(final int r, final int at) {
            final int one = m_network.species();
            final boolean simple = m_network.isSimple(r);
            final long first = simple ? m_network.first()[r] : one;
            final long second = simple ? m_network.second()[r] : one;
            m_channels[at] = Double.doubleToRawLongBits(m_network.constants()[r]);
            m_channels[at + 1] = first | second << 32;
            m_channels[at + 6] = Double.doubleToRawLongBits(simple ? m_network.shift()[r] : 0);
            final Changes changes = m_network.changes();
            for (int k = 0; k < PACKED; k++) {
                final int i = changes.start()[r] + k;
                m_channels[at + 2 + k] = i < changes.start()[r + 1]
                    ? changes.species()[i] | (long)changes.amount()[i] << 32 : one + 1;
            }
            m_channels[at + 7] = changes.start()[r + 1] - changes.start()[r] > PACKED ? 1 : 0;
        }

        @Override
        public EndState run(final long[] initial, final double start, final double end, final RandomStream random,
            final TrajectoryObserver observer, final Monitor monitor, final SimulationLimits limits) {
            final Course course = new Course(m_network, initial, start, end, observer, monitor, limits);
            m_course = course;
            bound();
            final BoundGroups groups = m_groups;
            final double[] x = course.x;
            final long[] channels = m_channels;
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
                final int at = channel << STRIDE_LOG2;
                final long factors = channels[at + 1];
                final double a = Double.longBitsToDouble(channels[at]) * x[(int)factors]
                    * (x[(int)(factors >>> 32)] - Double.longBitsToDouble(channels[at + 6]));
                if ((v - i) * groups.edge(group) >= a) {
                    continue;
                }
                if (fire(x, at)) {
                    rebound(channel);
                    total = groups.total();
                }
                if (course.observed && course.event(time, channel)) {
                    return course.finish(Course.BLOCK - left + 1, false);
                }
                if (--left == 0) {
                    left = Course.BLOCK;
                    course.block(time);
                    tidy();
                    total = groups.total();
                }
            }
        }

        /** Changes the state; answers whether a count has left its interval. */
        private boolean fire(final double[] x, final int at) {
            final long[] room = m_intervals.room;
            long rooms = 0;
            for (int k = at + 2; k < at + 2 + PACKED; k++) {
                final long change = m_channels[k];
                final int species = (int)change;
                final long amount = change >> 32;
                x[species] += amount;
                room[species] += amount - (amount << 32);
                rooms |= room[species];
            }
            if (m_channels[at + 7] != 0) {
                rooms |= fireMore(x, at >> STRIDE_LOG2);
            }
            if (m_course.mirrored) {
                m_course.mirror(at >> STRIDE_LOG2);
            }
            return (rooms & CountIntervals.LEFT) != 0;
        }

        /** The changes beyond the packed ones. */
        private long fireMore(final double[] x, final int channel) {
            final Changes changes = m_network.changes();
            long rooms = 0;
            for (int i = changes.start()[channel] + PACKED; i < changes.start()[channel + 1]; i++) {
                final int species = changes.species()[i];
                x[species] += changes.amount()[i];
                m_intervals.room[species] += CountIntervals.step(changes.amount()[i]);
                rooms |= m_intervals.room[species];
            }
            return rooms;
        }

        /** Renews the intervals that a channel's firing has left, and the bounds that rest on them. */
        private void rebound(final int channel) {
            final Changes changes = m_network.changes();
            for (int i = changes.start()[channel]; i < changes.start()[channel + 1]; i++) {
                final int species = changes.species()[i];
                if ((m_intervals.room[species] & CountIntervals.LEFT) != 0) {
                    m_intervals.renew(species, m_course.x[species]);
                    final IntLists readers = m_network.readers();
                    for (int j = readers.start()[species]; j < readers.start()[species + 1]; j++) {
                        m_groups.place(readers.items()[j], bound(readers.items()[j]));
                    }
                }
            }
        }

        /** Lays all intervals and bounds. */
        private void bound() {
            for (int s = 0; s < m_network.species(); s++) {
                m_intervals.renew(s, m_course.x[s]);
            }
            double largest = 0;
            for (int r = 0; r < m_network.channels(); r++) {
                largest = Math.max(largest, bound(r));
            }
            m_groups.clear(largest);
            for (int r = 0; r < m_network.channels(); r++) {
                m_groups.place(r, bound(r));
            }
            m_groups.sort();
        }

        private double bound(final int r) {
            final int at = r << STRIDE_LOG2;
            if (!m_network.isSimple(r)) {
                final double value = m_network.propensity(r, m_course.x, m_course.counts);
                m_channels[at] = Double.doubleToRawLongBits(value);
                return m_course.bound(value);
            }
            final long factors = m_channels[at + 1];
            final double[] high = m_intervals.high;
            final double a = Double.longBitsToDouble(m_channels[at]) * high[(int)factors]
                * (high[(int)(factors >>> 32)] - Double.longBitsToDouble(m_channels[at + 6]));
            return m_course.bound(a);
        }

        private void tidy() {
            if (m_groups.low()) {
                bound();
            }
            m_groups.sort();
        }
    }
}
