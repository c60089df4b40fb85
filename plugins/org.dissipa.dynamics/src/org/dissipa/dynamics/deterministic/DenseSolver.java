/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

/** Gaussian elimination with partial pivoting of a dense matrix, factored once and solved often. Cost n³/3 to factor, n² to solve. */
final class DenseSolver {
    private final double[][] m_lu;
    private final int[] m_row;

    DenseSolver(final int n) {
        m_lu = new double[n][n];
        m_row = new int[n];
    }

    /** The matrix to be factored; write it here. */
    double[][] matrix() {
        return m_lu;
    }

    /** Factors what stands in {@link #matrix()}; false where it is singular. */
    boolean factor() {
        final int n = m_row.length;
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

    /** Solves in place. */
    void solve(final double[] b) {
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
