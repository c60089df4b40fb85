/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.IntLists;
import org.dissipa.dynamics.stochastic.SimulationLimits;
import org.dissipa.dynamics.stochastic.Simulator;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.replica.SlotTable;
import org.dissipa.network.Monitor;

/**
 * The direct method on up to sixty-four channels by the arithmetic of {@link SlotTable}: as {@link SlotKernel}, but of wide groups only those that an
 * event touches are summed anew.
 */
final class WideSlotKernel implements Simulator {
    private static final int GROUPS = 8;
    private static final int NARROW = 4;

    private final CompiledNetwork m_network;
    private final SlotTable m_table;
    private final SlotPropensities m_propensities;
    private final double[] m_prefix;
    private final double[] m_before = new double[GROUPS + 1];
    /** For each slot a bit for each group that its firing touches. */
    private final int[] m_touched;

    WideSlotKernel(final CompiledNetwork network) {
        m_network = network;
        m_table = SlotTable.of(network, GROUPS);
        m_propensities = new SlotPropensities(network, m_table);
        m_prefix = new double[m_table.slots()];
        m_touched = new int[m_table.slots()];
        final IntLists dependents = network.dependents();
        for (int r = 0; r < network.channels(); r++) {
            for (final int d : dependents.list(r)) {
                m_touched[m_table.first + r] |= 1 << (m_table.first + d) / m_table.width;
            }
        }
    }

    @Override
    public EndState run(final long[] initial, final double start, final double end, final RandomStream random,
        final TrajectoryObserver observer, final Monitor monitor, final SimulationLimits limits) {
        final Course course = new Course(m_network, initial, start, end, observer, monitor, limits);
        m_propensities.start(course.x);
        double total = course.finite(sums((1 << GROUPS) - 1));
        double time = start;
        int left = Course.BLOCK;
        while (true) {
            final double next = time + random.nextExponential() / total;
            final double u = random.nextDouble() * total;
            if (!(next <= course.stop) && course.over(total > 0 ? next : Double.POSITIVE_INFINITY)) {
                return course.finish(Course.BLOCK - left, total == 0);
            }
            time = next;
            final int slot = select(u);
            if (slot < 0) {
                course.finite(total);
                continue;
            }
            course.fire(slot - m_table.first);
            m_propensities.update(slot);
            total = sums(m_touched[slot]);
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

    /** The slot that a point selects; -1 where rounding leaves it in none. */
    private int select(final double u) {
        final int full = m_table.first / m_table.width;
        final int group = full + most(m_before, full + 1, GROUPS - 1 - full, u);
        final double v = u - m_before[group];
        final int from = group * m_table.width;
        final int found = most(m_prefix, from, m_table.width - 1, v);
        return v < m_prefix[from + m_table.width - 1] ? from + found : -1;
    }

    /** How many of so many values are at most v. */
    private static int most(final double[] values, final int from, final int number, final double v) {
        int count = number;
        for (int i = from; i < from + number; i++) {
            count -= (int)(Double.doubleToRawLongBits(v - values[i]) >>> 63);
        }
        return count;
    }

    /** Sums the slots of some groups and all groups; answers the sum of all. */
    private double sums(final int touched) {
        final double[] a = m_propensities.value;
        final int width = m_table.width;
        if (width == NARROW) {
            // few enough to sum all of them, in a loop whose length is foretold
            for (int from = m_table.first & -NARROW; from < m_prefix.length; from += NARROW) {
                narrow(a, m_prefix, from);
            }
        } else {
            for (int bits = touched; bits != 0; bits &= bits - 1) {
                final int from = Integer.numberOfTrailingZeros(bits) * width;
                narrow(a, m_prefix, from);
                double sum = m_prefix[from + NARROW - 1];
                for (int slot = from + NARROW; slot < from + width; slot++) {
                    sum += a[slot];
                    m_prefix[slot] = sum;
                }
            }
        }
        double sum = 0;
        for (int g = m_table.first / width; g < GROUPS; g++) {
            sum += m_prefix[g * width + width - 1];
            m_before[g + 1] = sum;
        }
        return sum;
    }

    private static void narrow(final double[] a, final double[] prefix, final int from) {
        final double p0 = a[from];
        final double p1 = p0 + a[from + 1];
        final double p2 = p1 + a[from + 2];
        prefix[from] = p0;
        prefix[from + 1] = p1;
        prefix[from + 2] = p2;
        prefix[from + 3] = p2 + a[from + 3];
    }
}
