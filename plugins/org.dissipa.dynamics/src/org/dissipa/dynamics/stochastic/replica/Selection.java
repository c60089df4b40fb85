/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.replica;

/**
 * Finds the slot that each lane's point on the sum of propensities selects ({@link SlotTable}), or {@code none}. Comparisons are taken from sign
 * bits: channels are random, so that branches on them would be foretold badly.
 */
final class Selection {
    private Selection() {
    }

    /** 1 where a is less than b, else 0. */
    private static int less(final double a, final double b) {
        return (int)(Double.doubleToRawLongBits(a - b) >>> 63);
    }

    /** How many of the first three rows are at most v in a lane. */
    private static int three(final double[][] rows, final int from, final double v, final int lane) {
        return 3 - less(v, rows[from][lane]) - less(v, rows[from + 1][lane]) - less(v, rows[from + 2][lane]);
    }

    private static int seven(final double[][] rows, final int from, final double v, final int lane) {
        return 4 + three(rows, from, v, lane) - less(v, rows[from + 3][lane]) - less(v, rows[from + 4][lane])
            - less(v, rows[from + 5][lane]) - less(v, rows[from + 6][lane]);
    }

    /** One group of four. */
    static void four(final double[][] prefix, final double[] point, final int[] slot, final int none, final int lanes) {
        final double[] end = prefix[3];
        for (int i = 0; i < lanes; i++) {
            final double u = point[i];
            final int found = three(prefix, 0, u, i);
            slot[i] = u < end[i] ? found : none;
        }
    }

    /** Four groups of four. */
    static void fourByFour(final double[][] before, final double[][] prefix, final double[] point, final int[] slot,
        final int none, final int lanes) {
        for (int i = 0; i < lanes; i++) {
            final double u = point[i];
            final int group = three(before, 1, u, i);
            final double v = u - before[group][i];
            final int from = group << 2;
            final int found = three(prefix, from, v, i);
            slot[i] = v < prefix[from + 3][i] ? from + found : none;
        }
    }

    /** Eight groups of four. */
    static void eightByFour(final double[][] before, final double[][] prefix, final double[] point, final int[] slot,
        final int none, final int lanes) {
        for (int i = 0; i < lanes; i++) {
            final double u = point[i];
            final int group = seven(before, 1, u, i);
            final double v = u - before[group][i];
            final int from = group << 2;
            final int found = three(prefix, from, v, i);
            slot[i] = v < prefix[from + 3][i] ? from + found : none;
        }
    }

    /** Eight groups of eight. */
    static void eightByEight(final double[][] before, final double[][] prefix, final double[] point, final int[] slot,
        final int none, final int lanes) {
        for (int i = 0; i < lanes; i++) {
            final double u = point[i];
            final int group = seven(before, 1, u, i);
            final double v = u - before[group][i];
            final int from = group << 3;
            final int found = seven(prefix, from, v, i);
            slot[i] = v < prefix[from + 7][i] ? from + found : none;
        }
    }
}
