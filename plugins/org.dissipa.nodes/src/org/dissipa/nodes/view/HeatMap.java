/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Values over a grid of cells, shown by colour.
 *
 * @param valueName what the colours mean, with unit
 * @param xEdges ends of the columns, ascending, one more than columns; {@code null} where the x axis has categories
 * @param yEdges ends of the rows, ascending; {@code null} where the y axis has categories
 * @param values the value of row j and column i in {@code values[j][i]}; NaN where there is none
 * @param scale how values become colours
 */
public record HeatMap(String valueName, double[] xEdges, double[] yEdges, double[][] values, Scale scale) {
    /** Cells along a side that are shown at most. */
    public static final int MOST_CELLS = 150;

    /** How values become colours. */
    public enum Scale {
            /** Evenly from the least value to the greatest. */
            VALUE,
            /** By the logarithm of positive values. */
            LOG,
            /** Two colours that part at zero, for signed values. */
            DIVERGING
    }

    /** Between edges on both axes. */
    public static HeatMap of(final String valueName, final double[] xEdges, final double[] yEdges, final double[][] values,
        final Scale scale) {
        return new HeatMap(valueName, xEdges, yEdges, values, scale);
    }

    /** Over categories on both axes: a matrix with names. */
    public static HeatMap ofMatrix(final String valueName, final double[][] values, final Scale scale) {
        return new HeatMap(valueName, null, null, values, scale);
    }

    /**
     * From a tidy table of places and values: the distinct x and y become columns and rows, whose edges lie midway, geometrically on a logarithmic axis.
     * Places without a row have no value; of repeated places the last counts.
     */
    public static HeatMap ofPlaces(final String valueName, final List<Double> x, final boolean logX, final List<Double> y, final boolean logY,
        final List<Double> values, final Scale scale) {
        final double[] columns = distinct(x);
        final double[] rows = distinct(y);
        final double[][] grid = new double[rows.length][columns.length];
        Arrays.stream(grid).forEach(row -> Arrays.fill(row, Double.NaN));
        for (int k = 0; k < values.size(); k++) {
            if (finite(x.get(k)) && finite(y.get(k)) && values.get(k) != null) {
                grid[Arrays.binarySearch(rows, y.get(k))][Arrays.binarySearch(columns, x.get(k))] = values.get(k);
            }
        }
        return new HeatMap(valueName, edges(columns, logX), edges(rows, logY), grid, scale);
    }

    private static boolean finite(final Double v) {
        return v != null && Double.isFinite(v);
    }

    private static double[] distinct(final List<Double> values) {
        final TreeSet<Double> distinct = new TreeSet<>();
        values.stream().filter(HeatMap::finite).forEach(v -> distinct.add(v + 0.0)); // no negative zero
        return distinct.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Edges midway between ascending places, as far beyond the outer ones. */
    public static double[] edgesAround(final double[] places) {
        return edges(places, false);
    }

    /** The same, geometrically midway if told and possible. */
    static double[] edges(final double[] places, final boolean log) {
        final int n = places.length;
        if (n == 0) {
            return new double[]{0};
        }
        final boolean geometric = log && places[0] > 0;
        final double[] p = geometric ? Arrays.stream(places).map(Math::log).toArray() : places;
        final double[] edges = new double[n + 1];
        for (int i = 1; i < n; i++) {
            edges[i] = (p[i - 1] + p[i]) / 2;
        }
        edges[0] = n == 1 ? p[0] - 0.5 : p[0] - (edges[1] - p[0]);
        edges[n] = n == 1 ? p[0] + 0.5 : p[n - 1] + (p[n - 1] - edges[n - 1]);
        return geometric ? Arrays.stream(edges).map(Math::exp).toArray() : edges;
    }

    /** The same map in at most so many cells a side: neighbours are averaged, missing values left out. */
    HeatMap coarse(final int most) {
        final int height = values.length;
        final int width = height == 0 ? 0 : values[0].length;
        final int down = xEdges == null && yEdges == null ? 1 : (height - 1) / most + 1;
        final int across = xEdges == null && yEdges == null ? 1 : (width - 1) / most + 1;
        if (down <= 1 && across <= 1 || xEdges == null || yEdges == null) {
            return this;
        }
        final double[][] means = new double[(height - 1) / down + 1][(width - 1) / across + 1];
        for (int j = 0; j < means.length; j++) {
            for (int i = 0; i < means[j].length; i++) {
                means[j][i] = mean(j * down, Math.min((j + 1) * down, height), i * across, Math.min((i + 1) * across, width));
            }
        }
        return new HeatMap(valueName, every(xEdges, across), every(yEdges, down), means, scale);
    }

    private double mean(final int top, final int bottom, final int left, final int right) {
        double sum = 0;
        int n = 0;
        for (int j = top; j < bottom; j++) {
            for (int i = left; i < right; i++) {
                if (!Double.isNaN(values[j][i])) {
                    sum += values[j][i];
                    n++;
                }
            }
        }
        return n == 0 ? Double.NaN : sum / n;
    }

    private static double[] every(final double[] edges, final int step) {
        final int cells = (edges.length - 2) / step + 1;
        final double[] kept = new double[cells + 1];
        for (int i = 0; i <= cells; i++) {
            kept[i] = edges[Math.min(i * step, edges.length - 1)];
        }
        return kept;
    }

    Map<String, Object> toMap() {
        final Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", valueName);
        map.put("scale", scale.name().toLowerCase(java.util.Locale.ROOT));
        map.put("x", xEdges == null ? null : Reals.of(xEdges));
        map.put("y", yEdges == null ? null : Reals.of(yEdges));
        final List<Object> rows = new ArrayList<>();
        for (final double[] row : values) {
            rows.add(Reals.of(row));
        }
        map.put("values", rows);
        return map;
    }
}
