/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;

/**
 * Incomplete triangular factors of −Wᵀ (diagonal: exit rates; entry (i, j): minus the rate i → j) that have entries only where the matrix has; most of what is dropped is taken from the diagonal, so that the
 * factors nearly keep the row sums, which vanish. That halves the iterations which plain dropping takes.
 *
 * <p>J. A. Meijerink, H. A. van der Vorst, Math. Comput. 31, 148 (1977), doi:10.1090/S0025-5718-1977-0438681-4; I. Gustafsson, BIT 18, 142 (1978), doi:10.1007/BF01931691.
 */
final class IncompleteFactors {
    /** A pivot is not let fall below this part of the exit rate. */
    private static final double LEAST_PIVOT = 1e-10;
    /** Part of the dropped entries that is taken from the diagonal; with all of it the last pivots would vanish. */
    private static final double KEPT = 0.98;

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

    /** The factors for the rates of a process and its exit rates. */
    static IncompleteFactors of(final RateMatrix rates, final double[] exits) {
        final int n = rates.size();
        final int[] start = new int[n + 1];
        final int[] diagonal = new int[n];
        final int[] column = new int[rates.to.length + n];
        final double[] matrix = new double[column.length];
        int at = 0;
        for (int j = 0; j < n; j++) {
            int e = rates.start[j];
            for (; e < rates.start[j + 1] && rates.to[e] < j; e++) {
                column[at] = rates.to[e];
                matrix[at++] = -rates.rate[e];
            }
            diagonal[j] = at;
            column[at] = j;
            matrix[at++] = exits[j];
            for (; e < rates.start[j + 1]; e++) {
                column[at] = rates.to[e];
                matrix[at++] = -rates.rate[e];
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
            final int d = m_diagonal[j];
            for (int p = m_start[j]; p < m_diagonal[j]; p++) {
                final int k = m_column[p];
                m_factor[p] /= m_factor[m_diagonal[k]];
                for (int r = m_diagonal[k] + 1; r < m_start[k + 1]; r++) {
                    if (at[m_column[r]] >= 0) {
                        m_factor[at[m_column[r]]] -= m_factor[p] * m_factor[r];
                    } else {
                        m_factor[d] -= KEPT * m_factor[p] * m_factor[r];
                    }
                }
            }
            m_factor[d] = Math.max(m_factor[d], LEAST_PIVOT * m_matrix[d]);
            for (int p = m_start[j]; p < m_start[j + 1]; p++) {
                at[m_column[p]] = -1;
            }
        }
    }

    /** y = −W x, or −Wᵀ x. */
    void multiply(final double[] x, final double[] y, final boolean transposed) {
        if (!transposed) {
            Arrays.fill(y, 0);
        }
        for (int j = 0; j < y.length; j++) {
            double sum = 0;
            for (int p = m_start[j]; p < m_start[j + 1]; p++) {
                if (transposed) {
                    sum += m_matrix[p] * x[m_column[p]];
                } else {
                    y[m_column[p]] += m_matrix[p] * x[j];
                }
            }
            if (transposed) {
                y[j] = sum;
            }
        }
    }

    /** x from (LU)ᵀ x = b, which is nearly −W x = b, or from (LU) x = b. */
    void solve(final double[] b, final double[] x, final boolean transposed) {
        System.arraycopy(b, 0, x, 0, b.length);
        if (!transposed) {
            solveByColumns(x);
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

    private void solveByColumns(final double[] x) {
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
