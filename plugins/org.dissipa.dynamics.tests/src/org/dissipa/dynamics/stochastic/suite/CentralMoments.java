/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.suite;

import java.util.List;

import org.dissipa.dynamics.stochastic.ensemble.Accumulator;
import org.dissipa.dynamics.stochastic.record.GridObserver;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.expression.Evaluator;

/** Sums of the first four powers of quantities' deviations from given means, at the times of a case. */
final class CentralMoments extends GridObserver implements Accumulator<CentralMoments> {
    private final DsmtsCase m_case;
    private final List<Evaluator> m_quantities;
    private final double[][][] m_sums;

    CentralMoments(final DsmtsCase c, final List<Evaluator> quantities) {
        super(TimeGrid.of(c.times()));
        m_case = c;
        m_quantities = quantities;
        m_sums = new double[c.times().length][quantities.size()][5];
    }

    @Override
    protected void state(final int index, final long[] counts) {
        for (int q = 0; q < m_quantities.size(); q++) {
            final double d = m_quantities.get(q).value(counts, m_case.network().volume(), m_case.times()[index])
                - m_case.mean()[index][q];
            double power = 1;
            for (int k = 0; k < 5; k++) {
                m_sums[index][q][k] += power;
                power *= d;
            }
        }
    }

    @Override
    public void merge(final CentralMoments later) {
        for (int i = 0; i < m_sums.length; i++) {
            for (int q = 0; q < m_sums[i].length; q++) {
                for (int k = 0; k < 5; k++) {
                    m_sums[i][q][k] += later.m_sums[i][q][k];
                }
            }
        }
    }

    double n(final int index) {
        return m_sums[index][0][0];
    }

    /** Mean of (quantity - given mean)^k. */
    double moment(final int index, final int quantity, final int k) {
        return m_sums[index][quantity][k] / m_sums[index][quantity][0];
    }
}
