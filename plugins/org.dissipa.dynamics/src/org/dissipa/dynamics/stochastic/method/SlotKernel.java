/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.SimulationLimits;
import org.dissipa.dynamics.stochastic.Simulator;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.replica.SlotTable;
import org.dissipa.network.Monitor;

/**
 * The direct method on up to sixteen channels by the arithmetic of {@link SlotTable}: sums of propensities are made anew at every event, so that
 * rounding errors do not add up, and the channel is found without branches.
 */
final class SlotKernel implements Simulator {
    private static final int GROUPS = 4;
    private static final int LAST = GROUPS - 1;
    private static final int SLOTS = 16;

    private final CompiledNetwork m_network;
    private final SlotTable m_table;
    private final SlotPropensities m_propensities;
    /** Whether all channels are in the last group, and the others empty. */
    private final boolean m_one;
    private final double[] m_prefix = new double[SLOTS];
    private final double[] m_before = new double[GROUPS + 1];

    SlotKernel(final CompiledNetwork network) {
        m_network = network;
        m_table = SlotTable.of(network, GROUPS);
        m_propensities = new SlotPropensities(network, m_table);
        m_one = network.channels() <= SLOTS / GROUPS;
    }

    /** Whether a network is small enough. */
    static boolean fits(final CompiledNetwork network) {
        return network.channels() <= SLOTS && SlotTable.fits(network);
    }

    @Override
    public EndState run(final long[] initial, final double start, final double end, final RandomStream random,
        final TrajectoryObserver observer, final Monitor monitor, final SimulationLimits limits) {
        final Course course = new Course(m_network, initial, start, end, observer, monitor, limits);
        m_propensities.start(course.x);
        final double[] prefix = m_prefix;
        final double[] before = m_before;
        double total = course.finite(sums());
        double time = start;
        int left = Course.BLOCK;
        while (true) {
            final double next = time + random.nextExponential() / total;
            final double u = random.nextDouble() * total;
            if (!(next <= course.stop) && course.over(total > 0 ? next : Double.POSITIVE_INFINITY)) {
                return course.finish(Course.BLOCK - left, total == 0);
            }
            time = next;
            final int group = m_one ? LAST : LAST - less(u, before[1]) - less(u, before[2]) - less(u, before[3]);
            final double v = m_one ? u : u - before[group];
            final int from = group << 2;
            final int slot = from + 3 - less(v, prefix[from]) - less(v, prefix[from + 1]) - less(v, prefix[from + 2]);
            if (!(v < prefix[from + 3])) {
                course.finite(total);
                continue;
            }
            course.fire(slot - m_table.first);
            m_propensities.update(slot);
            total = sums();
            if (course.observed && course.event(time, slot - m_table.first)) {
                return course.finish(Course.BLOCK - left + 1, false);
            }
            if (--left == 0) {
                left = Course.BLOCK;
                course.block(time);
                course.finite(total);
            }
        }
    }

    /** 1 where a is less than b, else 0. */
    private static int less(final double a, final double b) {
        return (int)(Double.doubleToRawLongBits(a - b) >>> 63);
    }

    /** Sums over slots and groups; answers the sum of all. */
    private double sums() {
        final double[] a = m_propensities.value;
        if (m_one) {
            return group(a, SLOTS - SLOTS / GROUPS);
        }
        final double b1 = group(a, 0);
        final double b2 = b1 + group(a, 4);
        final double b3 = b2 + group(a, 8);
        m_before[1] = b1;
        m_before[2] = b2;
        m_before[3] = b3;
        return b3 + group(a, 12);
    }

    private double group(final double[] a, final int from) {
        final double p0 = a[from];
        final double p1 = p0 + a[from + 1];
        final double p2 = p1 + a[from + 2];
        final double p3 = p2 + a[from + 3];
        m_prefix[from] = p0;
        m_prefix[from + 1] = p1;
        m_prefix[from + 2] = p2;
        m_prefix[from + 3] = p3;
        return p3;
    }
}
