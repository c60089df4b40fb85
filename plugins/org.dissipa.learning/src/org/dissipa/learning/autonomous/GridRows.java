/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.dynamics.deterministic.StepObserver;

/** Keeps the values of an integration at given ascending times. */
final class GridRows implements StepObserver {
    private final double[] m_times;
    private final int m_size;
    private final List<double[]> m_rows = new ArrayList<>();

    GridRows(final double[] times, final double[] start) {
        m_times = times;
        m_size = start.length;
        while (m_rows.size() < times.length && times[m_rows.size()] <= 0) {
            m_rows.add(start.clone());
        }
    }

    @Override
    public boolean step(final Step step) {
        while (m_rows.size() < m_times.length && m_times[m_rows.size()] <= step.end()) {
            final double[] values = new double[m_size];
            step.values(m_times[m_rows.size()], values);
            m_rows.add(values);
        }
        return true;
    }

    List<double[]> rows() {
        return m_rows;
    }
}
