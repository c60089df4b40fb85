/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

/** Gaussian elimination with partial pivoting of a dense matrix, factored once and solved often. Cost n³/3 to factor, n² to solve. */
final class DenseSolver implements LinearSolver {
    private final DifferentialEquation m_equation;
    private final double[][] m_jacobian;
    private final double[][] m_lu;
    private final int[] m_row;

    DenseSolver(final DifferentialEquation equation) {
        final int n = equation.dimension();
        m_equation = equation;
        m_jacobian = new double[n][n];
        m_lu = new double[n][n];
        m_row = new int[n];
    }

    @Override
    public void evaluate(final double[] x) {
        m_equation.jacobian(x, m_jacobian);
    }

    /** Takes a Jacobian in compressed rows. */
    void take(final int[] start, final int[] column, final double[] values) {
        for (int i = 0; i < m_jacobian.length; i++) {
            java.util.Arrays.fill(m_jacobian[i], 0);
            for (int e = start[i]; e < start[i + 1]; e++) {
                m_jacobian[i][column[e]] += values[e];
            }
        }
    }

    @Override
    public double largest() {
        double largest = 0;
        for (final double[] row : m_jacobian) {
            for (final double value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return largest;
    }

    @Override
    public boolean factor(final double s) {
        final int n = m_row.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                m_lu[i][j] = -m_jacobian[i][j];
            }
            m_lu[i][i] += s;
        }
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                pivot = Math.abs(m_lu[i][k]) > Math.abs(m_lu[pivot][k]) ? i : pivot;
            }
            if (!(Math.abs(m_lu[pivot][k]) > 0)) {
                return false;
            }
            final double[] swap = m_lu[k];
            m_lu[k] = m_lu[pivot];
            m_lu[pivot] = swap;
            m_row[k] = pivot;
            eliminate(k, n);
        }
        return true;
    }

    private void eliminate(final int k, final int n) {
        final double[] top = m_lu[k];
        for (int i = k + 1; i < n; i++) {
            final double[] row = m_lu[i];
            if (row[k] != 0) {
                final double l = row[k] / top[k];
                row[k] = l;
                for (int j = k + 1; j < n; j++) {
                    row[j] -= l * top[j];
                }
            }
        }
    }

    @Override
    public void solve(final double[] b) {
        final int n = m_row.length;
        for (int k = 0; k < n; k++) {
            final double swap = b[k];
            b[k] = b[m_row[k]];
            b[m_row[k]] = swap;
        }
        for (int i = 1; i < n; i++) {
            double sum = b[i];
            for (int j = 0; j < i; j++) {
                sum -= m_lu[i][j] * b[j];
            }
            b[i] = sum;
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = b[i];
            for (int j = i + 1; j < n; j++) {
                sum -= m_lu[i][j] * b[j];
            }
            b[i] = sum / m_lu[i][i];
        }
    }
}
