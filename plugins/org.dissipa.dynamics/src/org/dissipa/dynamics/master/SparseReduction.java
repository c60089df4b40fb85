/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;

import org.dissipa.network.Monitor;

/**
 * State reduction without subtractions on a sparse rate matrix, front by front: states are taken out in an order that keeps fill low, each front being a
 * small full matrix. As accurate as the dense method. Cost by network shape: n where one species varies, about n^1.5 where two do, n² where three do.
 */
final class SparseReduction implements Reduction {
    private final FrontPlan m_plan;
    /** For each front: its pivot rows; rates to later states right of the diagonal, shares of pivots left of it. */
    private final double[][] m_pivotRows;
    /** For each front: shares w_ik / exit_k that its other rows i send to its pivots k. */
    private final double[][] m_shares;
    private final double[] m_exit;
    private final double[] m_law;

    private SparseReduction(final FrontPlan plan, final RateMatrix rates, final RateMatrix columns, final Monitor monitor) {
        m_plan = plan;
        final int fronts = plan.rows().length;
        m_pivotRows = new double[fronts][];
        m_shares = new double[fronts][];
        m_exit = new double[rates.size()];
        eliminate(rates, columns, monitor);
        m_law = law();
    }

    /** Eliminates by a plan; columns is the transpose of rates. */
    static SparseReduction of(final FrontPlan plan, final RateMatrix rates, final RateMatrix columns,
        final Monitor monitor) {
        return new SparseReduction(plan, rates, columns, monitor);
    }

    private void eliminate(final RateMatrix rates, final RateMatrix columns, final Monitor monitor) {
        final int fronts = m_plan.rows().length;
        final double[][] left = new double[fronts][];
        final int[][] children = children();
        final int[] local = new int[m_exit.length];
        double[][] front = new double[0][];
        double done = 0;
        for (int f = 0; f < fronts; f++) {
            monitor.check();
            final int first = m_plan.first()[f];
            final int[] rows = m_plan.rows()[f];
            final int pivots = m_plan.first()[f + 1] - first;
            final int size = pivots + rows.length;
            front = cleared(front, size);
            for (int k = 0; k < pivots; k++) {
                local[first + k] = k;
            }
            for (int i = 0; i < rows.length; i++) {
                local[rows[i]] = pivots + i;
            }
            assemble(rates, columns, first, pivots, local, front);
            for (final int c : children[f]) {
                extendAdd(left[c], m_plan.rows()[c], local, front);
                left[c] = null;
            }
            final double[] exit = FrontKernel.reduce(front, pivots - (f == fronts - 1 ? 1 : 0), size);
            System.arraycopy(exit, 0, m_exit, first, exit.length);
            m_pivotRows[f] = block(front, 0, pivots, 0, size);
            m_shares[f] = block(front, pivots, size, 0, pivots);
            left[f] = block(front, pivots, size, pivots, size);
            done += (double)pivots * size * size;
            if ((f & 0xff) == 0) {
                monitor.progress(Math.min(1, done / (1 + 3 * m_plan.work())),
                    "Taking out states, " + (first + pivots) + " of " + m_exit.length);
            }
        }
    }

    /** A square of zeros of at least the given size, the old rows where they are long enough. */
    private static double[][] cleared(final double[][] old, final int size) {
        if (old.length >= size) {
            for (int i = 0; i < size; i++) {
                Arrays.fill(old[i], 0, size, 0);
            }
            return old;
        }
        final int room = size + size / 4 + 8;
        return new double[room][room];
    }

    private int[][] children() {
        final int fronts = m_plan.parent().length;
        final int[] count = new int[fronts];
        for (final int p : m_plan.parent()) {
            if (p >= 0) {
                count[p]++;
            }
        }
        final int[][] children = new int[fronts][];
        for (int f = 0; f < fronts; f++) {
            children[f] = new int[count[f]];
        }
        for (int f = fronts - 1; f >= 0; f--) {
            final int p = m_plan.parent()[f];
            if (p >= 0) {
                children[p][--count[p]] = f;
            }
        }
        return children;
    }

    private void assemble(final RateMatrix rates, final RateMatrix columns, final int first, final int pivots,
        final int[] local, final double[][] front) {
        for (int k = 0; k < pivots; k++) {
            final int state = m_plan.order()[first + k];
            for (int e = rates.start[state]; e < rates.start[state + 1]; e++) {
                final int j = m_plan.place()[rates.to[e]];
                if (j >= first) {
                    front[k][local[j]] += rates.rate[e];
                }
            }
            for (int e = columns.start[state]; e < columns.start[state + 1]; e++) {
                final int i = m_plan.place()[columns.to[e]];
                if (i >= first + pivots) {
                    front[local[i]][k] += columns.rate[e];
                }
            }
        }
    }

    private static void extendAdd(final double[] left, final int[] rows, final int[] local, final double[][] front) {
        final int n = rows.length;
        final int[] target = new int[n];
        for (int i = 0; i < n; i++) {
            target[i] = local[rows[i]];
        }
        for (int i = 0; i < n; i++) {
            final double[] row = front[target[i]];
            for (int j = 0; j < n; j++) {
                row[target[j]] += left[i * n + j];
            }
        }
    }

    private static double[] block(final double[][] front, final int rowFrom, final int rowTo, final int columnFrom,
        final int columnTo) {
        final int width = columnTo - columnFrom;
        final double[] block = new double[(rowTo - rowFrom) * width];
        for (int i = rowFrom; i < rowTo; i++) {
            System.arraycopy(front[i], columnFrom, block, (i - rowFrom) * width, width);
        }
        return block;
    }

    private double[] law() {
        final int n = m_exit.length;
        final double[] x = new double[n];
        x[n - 1] = 1;
        for (int f = m_pivotRows.length - 1; f >= 0; f--) {
            final int first = m_plan.first()[f];
            final int last = m_plan.first()[f + 1] - 1;
            for (int k = last == n - 1 ? last - 1 : last; k >= first; k--) {
                x[k] = shareSum(x, f, k);
                if (x[k] > 0x1p500) {
                    scale(x, 0x1p-500);
                }
            }
        }
        double sum = 0;
        for (final double p : x) {
            sum += p;
        }
        scale(x, 1 / sum);
        return toStates(x);
    }

    /** Σ_i x_i share_ik over the later states i of a front. */
    private double shareSum(final double[] x, final int f, final int k) {
        final int first = m_plan.first()[f];
        final int pivots = m_plan.first()[f + 1] - first;
        final int[] rows = m_plan.rows()[f];
        final int size = pivots + rows.length;
        final double[] pivotRows = m_pivotRows[f];
        final double[] shares = m_shares[f];
        double sum = 0;
        for (int i = k + 1 - first; i < pivots; i++) {
            sum += x[first + i] * pivotRows[i * size + k - first];
        }
        for (int i = 0, at = k - first; i < rows.length; i++, at += pivots) {
            sum += x[rows[i]] * shares[at];
        }
        return sum;
    }

    private static void scale(final double[] x, final double factor) {
        for (int i = 0; i < x.length; i++) {
            x[i] *= factor;
        }
    }

    private double[] toStates(final double[] byPlace) {
        final double[] byState = new double[byPlace.length];
        for (int k = 0; k < byPlace.length; k++) {
            byState[m_plan.order()[k]] = byPlace[k];
        }
        return byState;
    }

    private double[] toPlaces(final double[] byState) {
        final double[] byPlace = new double[byState.length];
        for (int k = 0; k < byPlace.length; k++) {
            byPlace[k] = byState[m_plan.order()[k]];
        }
        return byPlace;
    }

    @Override
    public double[] stationary() {
        return m_law.clone();
    }

    @Override
    public double[] solve(final double[] b) {
        final double[] result = solveGrounded(b);
        double sum = 0;
        for (final double x : result) {
            sum += x;
        }
        for (int i = 0; i < result.length; i++) {
            result[i] -= sum * m_law[i];
        }
        return result;
    }

    @Override
    public double[] solveGrounded(final double[] b) {
        final int n = m_exit.length;
        final double[] c = toPlaces(b);
        for (int f = 0; f < m_pivotRows.length; f++) {
            final int first = m_plan.first()[f];
            final int pivots = m_plan.first()[f + 1] - first;
            final int[] rows = m_plan.rows()[f];
            final int size = pivots + rows.length;
            for (int k = 0; k < pivots && first + k < n - 1; k++) {
                c[first + k] /= m_exit[first + k];
                final double share = c[first + k];
                final int row = k * size;
                for (int j = k + 1; j < pivots; j++) {
                    c[first + j] += share * m_pivotRows[f][row + j];
                }
                for (int j = 0; j < rows.length; j++) {
                    c[rows[j]] += share * m_pivotRows[f][row + pivots + j];
                }
            }
        }
        final double[] r = new double[n];
        for (int f = m_pivotRows.length - 1; f >= 0; f--) {
            for (int k = Math.min(n - 1, m_plan.first()[f + 1]) - 1; k >= m_plan.first()[f]; k--) {
                r[k] = shareSum(r, f, k) - c[k];
            }
        }
        return toStates(r);
    }

    @Override
    public double[] solveAdjoint(final double[] c) {
        final int n = m_exit.length;
        final double[] b = toPlaces(DenseReduction.centred(c, m_law));
        for (int f = 0; f < m_pivotRows.length; f++) {
            final int first = m_plan.first()[f];
            final int pivots = m_plan.first()[f + 1] - first;
            final int[] rows = m_plan.rows()[f];
            final int size = pivots + rows.length;
            for (int k = 0; k < pivots && first + k < n - 1; k++) {
                final double value = b[first + k];
                for (int i = k + 1; i < pivots; i++) {
                    b[first + i] += m_pivotRows[f][i * size + k] * value;
                }
                for (int i = 0; i < rows.length; i++) {
                    b[rows[i]] += m_shares[f][i * pivots + k] * value;
                }
            }
        }
        final double[] u = new double[n];
        for (int f = m_pivotRows.length - 1; f >= 0; f--) {
            final int first = m_plan.first()[f];
            final int pivots = m_plan.first()[f + 1] - first;
            final int[] rows = m_plan.rows()[f];
            final int size = pivots + rows.length;
            for (int k = Math.min(n - 1 - first, pivots) - 1; k >= 0; k--) {
                double sum = -b[first + k];
                for (int j = k + 1; j < pivots; j++) {
                    sum += m_pivotRows[f][k * size + j] * u[first + j];
                }
                for (int j = 0; j < rows.length; j++) {
                    sum += m_pivotRows[f][k * size + pivots + j] * u[rows[j]];
                }
                u[first + k] = sum / m_exit[first + k];
            }
        }
        return DenseReduction.centred(toStates(u), m_law);
    }

    @Override
    public String method() {
        return "state reduction (sparse)";
    }
}
