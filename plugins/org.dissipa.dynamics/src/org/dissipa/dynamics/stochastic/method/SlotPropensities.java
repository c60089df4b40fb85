/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import java.util.Arrays;

import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.IntLists;
import org.dissipa.dynamics.stochastic.replica.SlotTable;

/**
 * Propensities of the channels of a {@link SlotTable}, kept up to date along one trajectory.
 *
 * <p>All slots have lists of dependent slots of the same length, filled up with one that nobody reads: a loop of constant length is foretold, and
 * what it does in vain costs less than one wrong guess.
 */
final class SlotPropensities {
    /** The propensity of each slot. */
    final double[] value;

    private final SlotTable m_table;
    private final boolean m_cubic;
    private final int m_dependents;
    private final int[] m_dependent;
    private double[] m_x;

    SlotPropensities(final CompiledNetwork network, final SlotTable table) {
        m_table = table;
        m_cubic = table.cubic();
        value = new double[table.slots() + 1];
        final IntLists lists = network.dependents();
        int most = 0;
        for (int r = 0; r < lists.size(); r++) {
            most = Math.max(most, lists.start()[r + 1] - lists.start()[r]);
        }
        m_dependents = most;
        m_dependent = new int[table.slots() * most];
        Arrays.fill(m_dependent, table.slots());
        for (int r = 0; r < lists.size(); r++) {
            for (int i = lists.start()[r]; i < lists.start()[r + 1]; i++) {
                m_dependent[(table.first + r) * most + i - lists.start()[r]] = table.first + lists.items()[i];
            }
        }
    }

    /** Evaluates all propensities of a state, and follows that state from now on. */
    void start(final double[] x) {
        m_x = x;
        for (int slot = m_table.first; slot < m_table.slots(); slot++) {
            value[slot] = cubic(slot);
        }
    }

    /** Evaluates the propensities that a channel's firing has changed. */
    void update(final int slot) {
        final int from = slot * m_dependents;
        final int to = from + m_dependents;
        if (m_cubic) {
            for (int k = from; k < to; k++) {
                value[m_dependent[k]] = cubic(m_dependent[k]);
            }
        } else {
            for (int k = from; k < to; k++) {
                value[m_dependent[k]] = quadratic(m_dependent[k]);
            }
        }
    }

    private double quadratic(final int slot) {
        final int k = SlotTable.HIGHEST_ORDER * slot;
        final int[] f = m_table.factor;
        return m_table.constant[slot] * m_x[f[k]] * (m_x[f[k + 1]] - m_table.shift[k + 1]);
    }

    private double cubic(final int slot) {
        final int k = SlotTable.HIGHEST_ORDER * slot;
        return quadratic(slot) * (m_x[m_table.factor[k + 2]] - m_table.shift[k + 2]);
    }
}
