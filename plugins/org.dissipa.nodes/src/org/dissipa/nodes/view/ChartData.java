/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Data of the chart page, built step by step; missing numbers become {@code null}, infinite ones their names, as JSON has none. Series that a screen
 * cannot hold are thinned out, and a note says so. Series of one name share colour, legend entry and visibility: a line and its bands.
 */
public final class ChartData {
    private final String m_title;

    private String m_subtitle;

    private final Map<String, Object> m_xAxis = new LinkedHashMap<>();

    private final Map<String, Object> m_yAxis = new LinkedHashMap<>();

    private final List<Map<String, Object>> m_series = new ArrayList<>();

    private final List<Map<String, Object>> m_references = new ArrayList<>();

    private final Set<String> m_notes = new LinkedHashSet<>();

    private Map<String, Object> m_heat;

    private ChartData(final String title, final String yName) {
        m_title = title;
        m_xAxis.put("name", "");
        m_xAxis.put("type", "value");
        m_yAxis.put("name", yName);
        m_yAxis.put("type", "value");
    }

    /** A chart with a title and the name, with unit, of its vertical axis. */
    public static ChartData of(final String title, final String yName) {
        return new ChartData(title, yName);
    }

    /** A line below the title. */
    public ChartData subtitle(final String text) {
        m_subtitle = text;
        return this;
    }

    /** A horizontal axis of names. */
    public ChartData categories(final String name, final List<String> categories) {
        m_xAxis.put("name", name);
        m_xAxis.put("type", "category");
        m_xAxis.put("categories", categories);
        return this;
    }

    /** A vertical axis of names, the first on top: for heat maps alone. */
    public ChartData rowCategories(final List<String> categories) {
        m_yAxis.put("type", "category");
        m_yAxis.put("categories", categories);
        return this;
    }

    /** A horizontal axis of numbers. */
    public ChartData xAxis(final String name) {
        m_xAxis.put("name", name);
        return this;
    }

    /** A logarithmic horizontal axis; to be called before the series are added, which are thinned out along it. */
    public ChartData logX() {
        m_xAxis.put("type", "log");
        return this;
    }

    /** A logarithmic vertical axis. */
    public ChartData logY() {
        m_yAxis.put("type", "log");
        return this;
    }

    /** A line through points of ascending x. */
    public ChartData line(final String name, final List<Double> x, final List<Double> y) {
        return line(name, x, y, null);
    }

    /** A dashed line without marks, as theory is drawn beside data. */
    public ChartData dashed(final String name, final List<Double> x, final List<Double> y) {
        return line(name, x, y, "dashed");
    }

    private ChartData line(final String name, final List<Double> x, final List<Double> y, final String dash) {
        final int[] kept = alongLine(x, y, y);
        final Map<String, Object> series = series(name, "line", pick(x, kept), pick(y, kept), null, null);
        if (dash != null) {
            series.put("dash", dash);
        }
        return this;
    }

    /** A line that holds its value until the next x, such as an empirical distribution function. */
    public ChartData steps(final String name, final List<Double> x, final List<Double> y) {
        final int[] kept = alongLine(x, y, y);
        series(name, "steps", pick(x, kept), pick(y, kept), null, null);
        return this;
    }

    /** The area between two lines over ascending x; under the name of a line it takes the line's colour. */
    public ChartData band(final String name, final List<Double> x, final List<Double> low, final List<Double> high) {
        final int[] kept = alongLine(x, low, high);
        final Map<String, Object> series = new LinkedHashMap<>();
        series.put("name", name);
        series.put("type", "band");
        series.put("x", Reals.of(pick(x, kept)));
        series.put("low", Reals.of(pick(low, kept)));
        series.put("high", Reals.of(pick(high, kept)));
        m_series.add(series);
        return this;
    }

    /** Bars between edges over numbers, one more edge than heights. */
    public ChartData histogram(final String name, final double[] edges, final double[] heights) {
        return histogram(name, edges, heights, null, null);
    }

    /** Bars between edges over numbers, with the ends of their errors where there are any. */
    public ChartData histogram(final String name, final double[] edges, final double[] heights, final double[] low, final double[] high) {
        final Map<String, Object> series = new LinkedHashMap<>();
        series.put("name", name);
        series.put("type", "histogram");
        series.put("edges", Reals.of(edges));
        series.put("y", Reals.of(heights));
        if (low != null) {
            series.put("low", Reals.of(low));
            series.put("high", Reals.of(high));
        }
        m_series.add(series);
        return this;
    }

    /** Bars. */
    public ChartData bars(final String name, final List<?> x, final List<Double> y) {
        return bars(name, x, y, null, null);
    }

    /** Bars with the ends of their errors where there are any. */
    public ChartData bars(final String name, final List<?> x, final List<Double> y, final List<Double> low,
        final List<Double> high) {
        series(name, "bar", x, y, low, high);
        return this;
    }

    /** Points, with the ends of their intervals where there are any. */
    public ChartData points(final String name, final List<?> x, final List<Double> y, final List<Double> low,
        final List<Double> high) {
        return points(name, x, y, low, high, null);
    }

    /** Points, with the ends of their intervals and what is said of each where given. */
    public ChartData points(final String name, final List<?> x, final List<Double> y, final List<Double> low, final List<Double> high,
        final List<String> labels) {
        final int[] kept = Thinning.even(x.size(), Thinning.CLOUD_POINTS);
        if (kept.length < x.size()) {
            note("Of " + x.size() + " points every " + Math.round((double)x.size() / kept.length) + "th or so is drawn; the table has them all.");
        }
        final Map<String, Object> series = series(name, "points", pick(x, kept), pick(y, kept), pick(low, kept), pick(high, kept));
        if (labels != null) {
            series.put("labels", pick(labels, kept));
        }
        return this;
    }

    /** Values by colour; the axes' names and categories are those of the chart. Larger maps than {@link HeatMap#MOST_CELLS} a side are averaged. */
    public ChartData heat(final HeatMap map) {
        final HeatMap shown = map.coarse(HeatMap.MOST_CELLS);
        if (shown != map) {
            note("Neighbouring cells are averaged to at most " + HeatMap.MOST_CELLS + " a side; the table has them all.");
        }
        m_heat = shown.toMap();
        return this;
    }

    /** Colours of the series so far, in order: good, bad or neutral. */
    public ChartData verdicts(final String... colours) {
        for (int i = 0; i < colours.length; i++) {
            m_series.get(i).put("color", colours[i]);
        }
        return this;
    }

    /** A horizontal line to compare with. */
    public ChartData reference(final double value, final String label) {
        m_references.add(Map.of("axis", "y", "value", value, "label", label));
        return this;
    }

    /** A vertical line to compare with. */
    public ChartData referenceX(final double value, final String label) {
        m_references.add(Map.of("axis", "x", "value", value, "label", label));
        return this;
    }

    /** A straight line in the units of both axes: a tangent. */
    public ChartData tangent(final double x, final double y, final double slope, final String label) {
        m_references.add(Map.of("axis", "slope", "x", x, "y", y, "slope", slope, "label", label));
        return this;
    }

    /** A sentence below the chart; {@code null} adds none. */
    public ChartData note(final String text) {
        if (text != null) {
            m_notes.add(text);
        }
        return this;
    }

    private int[] alongLine(final List<Double> x, final List<Double> low, final List<Double> high) {
        final boolean log = "log".equals(m_xAxis.get("type"));
        final double[] xs = Reals.unboxed(x);
        final int[] byLow = Thinning.line(xs, Reals.unboxed(low), log, Thinning.LINE_POINTS);
        if (byLow.length < xs.length) {
            note("Long lines are drawn by the first, lowest, highest and last point of each stretch; the table has all points.");
        }
        return low == high ? byLow : IntStream.concat(IntStream.of(byLow),
            IntStream.of(Thinning.line(xs, Reals.unboxed(high), log, Thinning.LINE_POINTS))).sorted().distinct().toArray();
    }

    private static <T> List<T> pick(final List<T> list, final int[] kept) {
        if (list == null || list.size() == kept.length) {
            return list;
        }
        final List<T> picked = new ArrayList<>(kept.length);
        IntStream.of(kept).forEach(i -> picked.add(list.get(i)));
        return picked;
    }

    private Map<String, Object> series(final String name, final String type, final List<?> x, final List<Double> y,
        final List<Double> low, final List<Double> high) {
        final Map<String, Object> series = new LinkedHashMap<>();
        series.put("name", name);
        series.put("type", type);
        series.put("x", places(x));
        series.put("y", Reals.of(y));
        if (low != null) {
            series.put("low", Reals.of(low));
            series.put("high", Reals.of(high));
        }
        m_series.add(series);
        return series;
    }

    private static List<Object> places(final List<?> x) {
        final List<Object> places = new ArrayList<>(x.size());
        x.forEach(v -> places.add(v instanceof Double d ? Reals.of(d) : v));
        return places;
    }

    /** The data as the page reads it. */
    public Map<String, Object> toMap() {
        final Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", m_title);
        data.put("subtitle", m_subtitle);
        data.put("xAxis", m_xAxis);
        data.put("yAxis", m_yAxis);
        data.put("series", m_series);
        data.put("heat", m_heat);
        data.put("references", m_references);
        data.put("notes", List.copyOf(m_notes));
        return data;
    }
}
