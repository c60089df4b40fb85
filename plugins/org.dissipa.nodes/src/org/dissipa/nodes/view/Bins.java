/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.view;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Bins of equal width for drawing a histogram.
 *
 * @param edges   ends of the bins, ascending
 * @param heights share of the values in each bin
 */
public record Bins(double[] edges, double[] heights) {
    private static final int MOST = 400;

    /** Bins of whole numbers: one each, or so many each that no more than {@value #MOST} are needed; edges lie halfway between. */
    public static Bins ofCounts(final double[] counts) {
        final double low = Arrays.stream(counts).min().orElse(0);
        final double high = Arrays.stream(counts).max().orElse(0);
        final double width = Math.floor((high - low) / MOST) + 1;
        return of(counts, low - 0.5, width, (int)((high - low) / width) + 1);
    }

    /** Bins of real numbers, √n of them at most: from the least to the greatest value. */
    public static Bins ofReals(final double[] values) {
        final double low = Arrays.stream(values).min().orElse(0);
        final double high = Arrays.stream(values).max().orElse(1);
        final int bins = (int)Math.max(1, Math.min(100, Math.sqrt(values.length)));
        return high > low ? of(values, low, (high - low) / bins, bins) : of(values, low - 0.5, 1, 1);
    }

    private static Bins of(final double[] values, final double low, final double width, final int bins) {
        final double[] heights = new double[bins];
        for (final double v : values) {
            heights[Math.min(bins - 1, (int)((v - low) / width))] += 1.0 / values.length;
        }
        return new Bins(IntStream.rangeClosed(0, bins).mapToDouble(i -> low + i * width).toArray(), heights);
    }

    /** The width of a bin. */
    public double width() {
        return edges[1] - edges[0];
    }
}
