/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.stream.IntStream;

/**
 * Takes states out of one full front. Rows are arrays of their own, so that the inner loops run on vector registers; pivots go in panels, whose effect on
 * the rest of the front is added block by block.
 */
final class FrontKernel {
    private static final int PANEL = 32;
    private static final int COLUMNS = 512;
    private static final int ROWS = 16;
    /** Multiplications from which on a panel's update is shared between threads. */
    private static final double PARALLEL = 1e6;

    private FrontKernel() {
    }

    /**
     * Takes the first {@code out} states of a front out, with off-diagonal rates a[i][j] from i to j. Afterwards a[k][j], j &gt; k, are the rates of state k to
     * those that stayed longer, a[i][k], i &gt; k, are shares rate/exit.
     *
     * @return exit rates of the states taken out, at the time they were
     */
    static double[] reduce(final double[][] a, final int out, final int size) {
        final double[] exit = new double[out];
        for (int begin = 0; begin < out; begin += PANEL) {
            final int end = Math.min(out, begin + PANEL);
            for (int k = begin; k < end; k++) {
                addRows(a[k], a, begin, k, end, size);
                exit[k] = exit(a[k], k + 1, size);
                share(a, k, end, size, exit[k]);
            }
            trailing(a, begin, end, size);
        }
        return exit;
    }

    private static double exit(final double[] row, final int from, final int to) {
        double exit = 0;
        for (int j = from; j < to; j++) {
            exit += row[j];
        }
        if (!(exit > 0) || Double.isInfinite(exit)) {
            throw new MasterEquationException("The rates span too many orders of magnitude to be solved: the reduced exit rate of a state is "
                + exit + ". Leave out rates that are negligible.");
        }
        return exit;
    }

    /** Turns column k into shares and adds state k's effect on the rest of its panel. */
    private static void share(final double[][] a, final int k, final int end, final int size, final double exit) {
        final double[] pivot = a[k];
        for (int i = k + 1; i < size; i++) {
            final double[] row = a[i];
            if (row[k] != 0) {
                final double share = row[k] / exit;
                row[k] = share;
                for (int j = k + 1; j < end; j++) {
                    row[j] += share * pivot[j];
                }
            }
        }
    }

    private static void trailing(final double[][] a, final int begin, final int end, final int size) {
        final int rest = size - end;
        if ((double)rest * rest * (end - begin) < PARALLEL) {
            block(a, begin, end, end, size, size);
            return;
        }
        IntStream.range(0, (rest + ROWS - 1) / ROWS).parallel().forEach(c -> block(a, begin, end, end + c * ROWS,
            Math.min(size, end + (c + 1) * ROWS), size));
    }

    private static void block(final double[][] a, final int begin, final int end, final int rowFrom, final int rowTo,
        final int size) {
        for (int from = end; from < size; from += COLUMNS) {
            final int to = Math.min(size, from + COLUMNS);
            int i = rowFrom;
            for (; i + 1 < rowTo; i += 2) {
                addRowsToTwo(a[i], a[i + 1], a, begin, end, from, to);
            }
            if (i < rowTo) {
                addRows(a[i], a, begin, end, from, to);
            }
        }
    }

    /** row[j] += Σ_m row[m] a[m][j] over members m of the panel and a range of columns. */
    private static void addRows(final double[] row, final double[][] a, final int begin, final int end, final int from,
        final int to) {
        int m = begin;
        for (; m + 3 < end; m += 4) {
            add4(row, a[m], a[m + 1], a[m + 2], a[m + 3], row[m], row[m + 1], row[m + 2], row[m + 3], from, to);
        }
        for (; m < end; m++) {
            add1(row, a[m], row[m], from, to);
        }
    }

    private static void addRowsToTwo(final double[] row, final double[] next, final double[][] a, final int begin,
        final int end, final int from, final int to) {
        int m = begin;
        for (; m + 3 < end; m += 4) {
            final double s0 = row[m];
            final double s1 = row[m + 1];
            final double s2 = row[m + 2];
            final double s3 = row[m + 3];
            final double t0 = next[m];
            final double t1 = next[m + 1];
            final double t2 = next[m + 2];
            final double t3 = next[m + 3];
            if (s0 + s1 + s2 + s3 != 0 || t0 + t1 + t2 + t3 != 0) {
                add4ToTwo(row, next, a[m], a[m + 1], a[m + 2], a[m + 3], s0, s1, s2, s3, t0, t1, t2, t3, from, to);
            }
        }
        for (; m < end; m++) {
            add1(row, a[m], row[m], from, to);
            add1(next, a[m], next[m], from, to);
        }
    }

    private static void add1(final double[] x, final double[] a, final double s, final int from, final int to) {
        if (s != 0) {
            for (int j = from; j < to; j++) {
                x[j] += s * a[j];
            }
        }
    }

    private static void add4(final double[] x, final double[] a, final double[] b, final double[] c, final double[] d,
        final double s0, final double s1, final double s2, final double s3, final int from, final int to) {
        for (int j = from; j < to; j++) {
            x[j] += s0 * a[j] + s1 * b[j] + (s2 * c[j] + s3 * d[j]);
        }
    }

    private static void add4ToTwo(final double[] x, final double[] y, final double[] a, final double[] b, final double[] c,
        final double[] d, final double s0, final double s1, final double s2, final double s3, final double t0,
        final double t1, final double t2, final double t3, final int from, final int to) {
        for (int j = from; j < to; j++) {
            final double aj = a[j];
            final double bj = b[j];
            final double cj = c[j];
            final double dj = d[j];
            x[j] += s0 * aj + s1 * bj + (s2 * cj + s3 * dj);
            y[j] += t0 * aj + t1 * bj + (t2 * cj + t3 * dj);
        }
    }
}
