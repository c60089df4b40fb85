/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Data of the chart page, built step by step; missing numbers become {@code null}, infinite ones their names, as JSON has none. */
public final class ChartData {
    private final String m_title;
    private final Map<String, Object> m_xAxis = new LinkedHashMap<>();
    private final Map<String, Object> m_yAxis = new LinkedHashMap<>();
    private final List<Map<String, Object>> m_series = new ArrayList<>();
    private final List<Map<String, Object>> m_references = new ArrayList<>();
    private final List<String> m_notes = new ArrayList<>();

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

    /** A horizontal axis of names. */
    public ChartData categories(final String name, final List<String> categories) {
        m_xAxis.put("name", name);
        m_xAxis.put("type", "category");
        m_xAxis.put("categories", categories);
        return this;
    }

    /** A horizontal axis of numbers. */
    public ChartData xAxis(final String name) {
        m_xAxis.put("name", name);
        return this;
    }

    /** A logarithmic vertical axis. */
    public ChartData logY() {
        m_yAxis.put("type", "log");
        return this;
    }

    /** Bars. */
    public ChartData bars(final String name, final List<?> x, final List<Double> y) {
        return bars(name, x, y, null, null);
    }

    /** Bars with the ends of their errors where there are any. */
    public ChartData bars(final String name, final List<?> x, final List<Double> y, final List<Double> low,
        final List<Double> high) {
        return series(name, "bar", x, y, low, high);
    }

    /** Points, with the ends of their intervals where there are any. */
    public ChartData points(final String name, final List<?> x, final List<Double> y, final List<Double> low,
        final List<Double> high) {
        return series(name, "points", x, y, low, high);
    }

    /** A horizontal line to compare with. */
    public ChartData reference(final double value, final String label) {
        m_references.add(Map.of("axis", "y", "value", value, "label", label));
        return this;
    }

    /** A sentence below the chart; {@code null} adds none. */
    public ChartData note(final String text) {
        if (text != null) {
            m_notes.add(text);
        }
        return this;
    }

    private ChartData series(final String name, final String type, final List<?> x, final List<Double> y,
        final List<Double> low, final List<Double> high) {
        final Map<String, Object> series = new LinkedHashMap<>();
        series.put("name", name);
        series.put("type", type);
        series.put("x", x);
        series.put("y", real(y));
        if (low != null) {
            series.put("low", real(low));
            series.put("high", real(high));
        }
        m_series.add(series);
        return this;
    }

    private static List<Object> real(final List<Double> values) {
        final List<Object> real = new ArrayList<>(values.size());
        values.forEach(v -> real.add(v == null || Double.isNaN(v) ? null : Double.isInfinite(v) ? v.toString() : v));
        return real;
    }

    /** The data as the page reads it. */
    public Map<String, Object> toMap() {
        final Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", m_title);
        data.put("xAxis", m_xAxis);
        data.put("yAxis", m_yAxis);
        data.put("series", m_series);
        data.put("references", m_references);
        data.put("notes", m_notes);
        return data;
    }
}
