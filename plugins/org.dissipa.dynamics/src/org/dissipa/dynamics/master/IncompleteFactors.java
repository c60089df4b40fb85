/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;

/**
 * Incomplete triangular factors of −W (diagonal: exit rates; entry (j, i): minus the rate i → j) that have entries only where the matrix has. They exist for every generator and
 * keep its signs. J. A. Meijerink, H. A. van der Vorst, Math. Comput. 31, 148 (1977), doi:10.1090/S0025-5718-1977-0438681-4.
 */
final class IncompleteFactors {
    /** A pivot is not let fall below this part of the exit rate. */
    private static final double LEAST_PIVOT = 1e-10;

    private final int[] m_start;
    private final int[] m_diagonal;
    private final int[] m_column;
    private final double[] m_matrix;
    private final double[] m_factor;

    private IncompleteFactors(final int[] start, final int[] diagonal, final int[] column, final double[] matrix) {
        m_start = start;
        m_diagonal = diagonal;
        m_column = column;
        m_matrix = matrix;
        m_factor = matrix.clone();
        factor();
    }

    /** The factors for a process; columns is the transpose of its rates. */
    static IncompleteFactors of(final RateMatrix columns, final double[] exits) {
        final int n = columns.size();
        final int[] start = new int[n + 1];
        final int[] diagonal = new int[n];
        final int[] column = new int[columns.to.length + n];
        final double[] matrix = new double[column.length];
        int at = 0;
        for (int j = 0; j < n; j++) {
            int e = columns.start[j];
            for (; e < columns.start[j + 1] && columns.to[e] < j; e++) {
                column[at] = columns.to[e];
                matrix[at++] = -columns.rate[e];
            }
            diagonal[j] = at;
            column[at] = j;
            matrix[at++] = exits[j];
            for (; e < columns.start[j + 1]; e++) {
                column[at] = columns.to[e];
                matrix[at++] = -columns.rate[e];
            }
            start[j + 1] = at;
        }
        return new IncompleteFactors(start, diagonal, column, matrix);
    }

    private void factor() {
        final int n = m_diagonal.length;
        final int[] at = new int[n];
        Arrays.fill(at, -1);
        for (int j = 0; j < n; j++) {
            for (int p = m_start[j]; p < m_start[j + 1]; p++) {
                at[m_column[p]] = p;
            }
            for (int p = m_start[j]; p < m_diagonal[j]; p++) {
                final int k = m_column[p];
                m_factor[p] /= m_factor[m_diagonal[k]];
                for (int r = m_diagonal[k] + 1; r < m_start[k + 1]; r++) {
                    if (at[m_column[r]] >= 0) {
                        m_factor[at[m_column[r]]] -= m_factor[p] * m_factor[r];
                    }
                }
            }
            final int d = m_diagonal[j];
            m_factor[d] = Math.max(m_factor[d], LEAST_PIVOT * m_matrix[d]);
            for (int p = m_start[j]; p < m_start[j + 1]; p++) {
                at[m_column[p]] = -1;
            }
        }
    }

    /** y = −W x, or its transpose. */
    void multiply(final double[] x, final double[] y, final boolean transposed) {
        if (transposed) {
            Arrays.fill(y, 0);
        }
        for (int j = 0; j < y.length; j++) {
            double sum = 0;
            for (int p = m_start[j]; p < m_start[j + 1]; p++) {
                if (transposed) {
                    y[m_column[p]] += m_matrix[p] * x[j];
                } else {
                    sum += m_matrix[p] * x[m_column[p]];
                }
            }
            if (!transposed) {
                y[j] = sum;
            }
        }
    }

    /** x from (LU) x = b, or from its transpose. */
    void solve(final double[] b, final double[] x, final boolean transposed) {
        System.arraycopy(b, 0, x, 0, b.length);
        if (transposed) {
            solveTransposed(x);
            return;
        }
        for (int j = 0; j < x.length; j++) {
            double sum = x[j];
            for (int p = m_start[j]; p < m_diagonal[j]; p++) {
                sum -= m_factor[p] * x[m_column[p]];
            }
            x[j] = sum;
        }
        for (int j = x.length - 1; j >= 0; j--) {
            double sum = x[j];
            for (int p = m_diagonal[j] + 1; p < m_start[j + 1]; p++) {
                sum -= m_factor[p] * x[m_column[p]];
            }
            x[j] = sum / m_factor[m_diagonal[j]];
        }
    }

    private void solveTransposed(final double[] x) {
        for (int j = 0; j < x.length; j++) {
            x[j] /= m_factor[m_diagonal[j]];
            for (int p = m_diagonal[j] + 1; p < m_start[j + 1]; p++) {
                x[m_column[p]] -= m_factor[p] * x[j];
            }
        }
        for (int j = x.length - 1; j >= 0; j--) {
            for (int p = m_start[j]; p < m_diagonal[j]; p++) {
                x[m_column[p]] -= m_factor[p] * x[j];
            }
        }
    }
}
