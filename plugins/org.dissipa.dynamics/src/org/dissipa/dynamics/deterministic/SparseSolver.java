/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import org.dissipa.network.Monitor;

/**
 * Sparse elimination with pivots on the diagonal, in an order of few neighbours. Chemical systems with s of the size of their rates are nearly diagonally dominant by columns, so diagonal pivots serve; where one
 * becomes too small, the matrix is factored densely with row exchanges. Cost: the squares of the fill rows.
 */
final class SparseSolver implements LinearSolver {
    /** Least pivot as a part of the largest entry of its row. */
    private static final double LEAST_PIVOT = 1e-10;
    private static final int CHECKED = 7;

    private final SparseEquation m_equation;
    private final Monitor m_monitor;
    private final int m_n;
    private final double[] m_jacobian;
    private final EliminationOrder m_order;
    /** For each place, the earlier places coupled to it, ascending, and the factors that take them out. */
    private final int[][] m_earlier;
    private final double[][] m_lower;
    private final double[][] m_upper;
    private final double[] m_pivot;
    private final double[] m_row;
    private final double[] m_right;
    private DenseSolver m_dense;
    private boolean m_isDense;

    SparseSolver(final SparseEquation equation, final Monitor monitor) {
        m_monitor = monitor;
        m_equation = equation;
        m_n = equation.dimension();
        m_jacobian = new double[equation.jacobianColumns().length];
        m_order = EliminationOrder.of(equation.jacobianStarts(), equation.jacobianColumns(), monitor);
        m_earlier = transposed(m_order.later());
        m_lower = new double[m_n][];
        m_upper = new double[m_n][];
        for (int k = 0; k < m_n; k++) {
            m_lower[k] = new double[m_earlier[k].length];
            m_upper[k] = new double[m_order.later()[k].length];
        }
        m_pivot = new double[m_n];
        m_row = new double[m_n];
        m_right = new double[m_n];
    }

    private static int[][] transposed(final int[][] later) {
        final int[] count = new int[later.length];
        for (final int[] row : later) {
            for (final int j : row) {
                count[j]++;
            }
        }
        final int[][] earlier = new int[later.length][];
        for (int j = 0; j < earlier.length; j++) {
            earlier[j] = new int[count[j]];
            count[j] = 0;
        }
        for (int k = 0; k < later.length; k++) {
            for (final int j : later[k]) {
                earlier[j][count[j]++] = k;
            }
        }
        return earlier;
    }

    @Override
    public void evaluate(final double[] x) {
        m_equation.jacobian(x, m_jacobian);
    }

    @Override
    public double largest() {
        double largest = 0;
        for (final double value : m_jacobian) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    @Override
    public boolean factor(final double s) {
        m_isDense = false;
        for (int k = 0; k < m_n; k++) {
            if ((k & CHECKED) == 0) {
                m_monitor.check();
            }
            if (!eliminate(k, s)) {
                return factorDense(s);
            }
        }
        return true;
    }

    private boolean eliminate(final int k, final double s) {
        final int[] start = m_equation.jacobianStarts();
        final int[] column = m_equation.jacobianColumns();
        final int i = m_order.order()[k];
        final int[] earlier = m_earlier[k];
        final int[] later = m_order.later()[k];
        m_row[k] = s;
        double largest = s;
        for (int e = start[i]; e < start[i + 1]; e++) {
            m_row[m_order.place()[column[e]]] -= m_jacobian[e];
            largest = Math.max(largest, Math.abs(m_jacobian[e]));
        }
        for (int m = 0; m < earlier.length; m++) {
            final int p = earlier[m];
            final double l = m_row[p] / m_pivot[p];
            m_row[p] = 0;
            m_lower[k][m] = l;
            if (l != 0) {
                final int[] fill = m_order.later()[p];
                final double[] upper = m_upper[p];
                for (int q = 0; q < fill.length; q++) {
                    m_row[fill[q]] -= l * upper[q];
                }
            }
        }
        m_pivot[k] = m_row[k];
        m_row[k] = 0;
        for (int q = 0; q < later.length; q++) {
            m_upper[k][q] = m_row[later[q]];
            m_row[later[q]] = 0;
        }
        return Math.abs(m_pivot[k]) > LEAST_PIVOT * largest;
    }

    private boolean factorDense(final double s) {
        if (m_dense == null) {
            m_dense = new DenseSolver(m_equation);
        }
        m_isDense = true;
        m_dense.take(m_equation.jacobianStarts(), m_equation.jacobianColumns(), m_jacobian);
        return m_dense.factor(s);
    }

    @Override
    public void solve(final double[] b) {
        if (m_isDense) {
            m_dense.solve(b);
            return;
        }
        for (int k = 0; k < m_n; k++) {
            double sum = b[m_order.order()[k]];
            final int[] earlier = m_earlier[k];
            final double[] lower = m_lower[k];
            for (int m = 0; m < earlier.length; m++) {
                sum -= lower[m] * m_right[earlier[m]];
            }
            m_right[k] = sum;
        }
        for (int k = m_n - 1; k >= 0; k--) {
            double sum = m_right[k];
            final int[] later = m_order.later()[k];
            final double[] upper = m_upper[k];
            for (int q = 0; q < later.length; q++) {
                sum -= upper[q] * m_right[later[q]];
            }
            m_right[k] = sum / m_pivot[k];
            b[m_order.order()[k]] = m_right[k];
        }
    }
}
