/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.training.BinaryData;

/**
 * An environment that shows rows of a binary table, each drawn at random by its weight and shown for an exponentially distributed time. A cell of 1 shows
 * as {@code high}, one of 0 as {@code low}; targets of exactly 0 and 1 cannot be copied by finite potentials, so low should be a little above 0.
 *
 * @param data  complete rows
 * @param dwell mean time a row is shown
 * @param high  amount that stands for 1
 * @param low   amount that stands for 0
 */
public record RowPresentation(BinaryData data, double dwell, double high, double low) implements Environment {

    /** @throws LearningException if cells are missing, or the time or an amount is out of range */
    public RowPresentation {
        if (!data.complete()) {
            throw new LearningException("Rows with missing cells cannot be shown to a learner; leave them out.");
        }
        if (!(dwell > 0) || !(low >= 0) || !(high > low) || Double.isInfinite(dwell + high)) {
            throw new LearningException("Rows shown for " + dwell + " with amounts " + low + " and " + high
                + " are not valid; the time must be positive and the first amount not negative and below the second.");
        }
    }

    @Override
    public int size() {
        return data.columns().size();
    }

    @Override
    public String name() {
        return "rows";
    }

    @Override
    public Course start(final RandomStream random) {
        return new Course() {
            private final double[] m_cumulative = cumulative();
            private int[] m_row = draw();
            private double m_next = dwell * random.nextExponential();

            private double[] cumulative() {
                final double[] sum = new double[data.size()];
                for (int r = 0; r < sum.length; r++) {
                    sum[r] = (r == 0 ? 0 : sum[r - 1]) + data.weight(r);
                }
                return sum;
            }

            private int[] draw() {
                final int found = java.util.Arrays.binarySearch(m_cumulative, random.nextDouble());
                return data.row(Math.min(found < 0 ? -found - 1 : found + 1, m_cumulative.length - 1));
            }

            @Override
            public double next() {
                return m_next;
            }

            @Override
            public void advance() {
                m_row = draw();
                m_next += dwell * random.nextExponential();
            }

            @Override
            public double amount(final int k) {
                return m_row[k] == 1 ? high : low;
            }
        };
    }
}
