/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Mean, standard deviation and quantiles of several variables over an ensemble, at each time that occurs.
 *
 * <p>Mean and variance by Welford's recurrence, mean += (x - mean)/n, S += (x - mean_old)(x - mean_new), sd = √(S/(n - 1)). A quantile p is the
 * interpolated order statistic at position (n - 1) p (definition 7 of Hyndman and Fan, doi:10.1080/00031305.1996.10473566); it needs all values: 8 bytes each.
 */
public final class TimeSeriesStatistics {
    private final int m_variables;
    private final boolean m_keeps;
    private final Map<Double, Cell[]> m_cells = new TreeMap<>();

    private TimeSeriesStatistics(final int variables, final boolean keeps) {
        m_variables = variables;
        m_keeps = keeps;
    }

    /**
     * Statistics that have seen nothing.
     *
     * @param variables number of variables
     * @param quantiles whether values are kept so that quantiles can be asked for
     */
    public static TimeSeriesStatistics of(final int variables, final boolean quantiles) {
        return new TimeSeriesStatistics(variables, quantiles);
    }

    /** Takes up the values of all variables at a time, of one more replicate; NaN is a missing value. */
    public void add(final double time, final double[] values) {
        final Cell[] cells = m_cells.computeIfAbsent(time, t -> {
            final Cell[] fresh = new Cell[m_variables];
            Arrays.setAll(fresh, i -> new Cell(m_keeps));
            return fresh;
        });
        for (int i = 0; i < m_variables; i++) {
            if (!Double.isNaN(values[i])) {
                cells[i].add(values[i]);
            }
        }
    }

    /** The times that occur, ascending. */
    public double[] times() {
        return m_cells.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Number of values of a variable at a time. */
    public int n(final double time, final int variable) {
        return m_cells.get(time)[variable].m_n;
    }

    /** Mean; NaN without values. */
    public double mean(final double time, final int variable) {
        final Cell cell = m_cells.get(time)[variable];
        return cell.m_n > 0 ? cell.m_mean : Double.NaN;
    }

    /** Standard deviation of the ensemble; NaN with fewer than two values. */
    public double standardDeviation(final double time, final int variable) {
        final Cell cell = m_cells.get(time)[variable];
        return cell.m_n > 1 ? Math.sqrt(cell.m_squares / (cell.m_n - 1)) : Double.NaN;
    }

    /**
     * A quantile; NaN without values.
     *
     * @param p from 0 (smallest) to 1 (largest)
     * @throws IllegalStateException if values were not kept
     */
    public double quantile(final double time, final int variable, final double p) {
        if (!m_keeps) {
            throw new IllegalStateException("Quantiles were not asked for.");
        }
        return m_cells.get(time)[variable].quantile(p);
    }

    /** The values of one variable at one time. */
    private static final class Cell {
        private double[] m_values;
        private int m_n;
        private double m_mean;
        private double m_squares;
        private boolean m_sorted;

        Cell(final boolean keeps) {
            m_values = keeps ? new double[8] : null;
        }

        void add(final double x) {
            if (m_values != null) {
                if (m_n == m_values.length) {
                    m_values = Arrays.copyOf(m_values, 2 * m_n);
                }
                m_values[m_n] = x;
                m_sorted = false;
            }
            m_n++;
            final double before = x - m_mean;
            m_mean += before / m_n;
            m_squares += before * (x - m_mean);
        }

        double quantile(final double p) {
            if (m_n == 0) {
                return Double.NaN;
            }
            if (!m_sorted) {
                Arrays.sort(m_values, 0, m_n);
                m_sorted = true;
            }
            final double at = (m_n - 1) * p;
            final int below = (int)at;
            return below + 1 >= m_n ? m_values[m_n - 1] : m_values[below] + (at - below) * (m_values[below + 1] - m_values[below]);
        }
    }
}
