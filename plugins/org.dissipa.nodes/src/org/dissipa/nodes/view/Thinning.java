/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.view;

import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which points of a long series a screen needs. A line is cut into equal stretches (of the logarithm where the axis is logarithmic), and each
 * keeps its first, lowest, highest and last point: no extreme is lost. Linear in the number of points.
 */
public final class Thinning {
    /** Points that a line keeps at most. */
    public static final int LINE_POINTS = 2000;

    /** Points that a cloud keeps at most. */
    public static final int CLOUD_POINTS = 5000;

    private static final int KEPT_PER_STRETCH = 4;

    private Thinning() {
        // functions only
    }

    /** Indices to keep, ascending, of a line through points of ascending x; all of them where they are few or x does not ascend. */
    public static int[] line(final double[] x, final double[] y, final boolean logX, final int most) {
        if (x.length <= most || !ascending(x)) {
            return x.length <= most ? all(x.length) : even(x.length, most);
        }
        final int stretches = most / KEPT_PER_STRETCH;
        final double first = position(x[firstDrawable(x, logX)], logX);
        final double width = (position(x[x.length - 1], logX) - first) / stretches;
        final TreeSet<Integer> kept = new TreeSet<>();
        int from = 0;
        while (from < x.length) {
            final int stretch = stretch(x[from], logX, first, width);
            int to = from + 1;
            while (to < x.length && stretch(x[to], logX, first, width) == stretch) {
                to++;
            }
            keep(kept, y, from, to);
            from = to;
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Indices to keep, evenly spaced with both ends, of points in any order. */
    public static int[] even(final int length, final int most) {
        return length <= most ? all(length) : IntStream.range(0, most).map(i -> (int)((long)i * (length - 1) / (most - 1))).toArray();
    }

    private static int[] all(final int length) {
        return IntStream.range(0, length).toArray();
    }

    private static boolean ascending(final double[] x) {
        return IntStream.range(0, x.length).allMatch(i -> Double.isFinite(x[i]) && (i == 0 || x[i] >= x[i - 1]));
    }

    private static int firstDrawable(final double[] x, final boolean logX) {
        return logX ? IntStream.range(0, x.length).filter(i -> x[i] > 0).findFirst().orElse(x.length - 1) : 0;
    }

    private static double position(final double x, final boolean logX) {
        return logX ? Math.log(x) : x;
    }

    private static int stretch(final double x, final boolean logX, final double first, final double width) {
        return logX && x <= 0 || width == 0 ? -1 : (int)((position(x, logX) - first) / width);
    }

    private static void keep(final TreeSet<Integer> kept, final double[] y, final int from, final int to) {
        int lowest = from;
        int highest = from;
        for (int i = from; i < to; i++) {
            lowest = Double.isNaN(y[lowest]) || y[i] < y[lowest] ? i : lowest;
            highest = Double.isNaN(y[highest]) || y[i] > y[highest] ? i : highest;
        }
        kept.add(from);
        kept.add(lowest);
        kept.add(highest);
        kept.add(to - 1);
    }
}
