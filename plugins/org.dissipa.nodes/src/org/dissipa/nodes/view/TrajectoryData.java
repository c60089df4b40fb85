/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Data of the trajectory page, built step by step: single runs, and means with bands, of species over time. */
public final class TrajectoryData {
    /** A band between two curves; an outer one comes before the ones inside of it. */
    public record Band(List<Double> low, List<Double> high) {
    }

    private final String m_title;

    private final List<Map<String, Object>> m_series = new ArrayList<>();

    private final List<String> m_notes = new ArrayList<>();

    private boolean m_steps;

    private String m_valueName;

    private String m_valueUnit;

    private String m_bandLabel;

    private TrajectoryData(final String title) {
        m_title = title;
    }

    /** Trajectories under a title. */
    public static TrajectoryData of(final String title) {
        return new TrajectoryData(title);
    }

    /** Runs hold their value until the next time, as counts do; means are always joined by straight lines. */
    public TrajectoryData steps() {
        m_steps = true;
        return this;
    }

    /** What the vertical axis shows, and its unit. */
    public TrajectoryData value(final String name, final String unit) {
        m_valueName = name;
        m_valueUnit = unit;
        return this;
    }

    /** One run. */
    public TrajectoryData run(final String species, final int replicate, final List<Double> time, final List<Double> values) {
        series(species, "sample", time, values).put("replicate", replicate);
        return this;
    }

    /** A mean, or any curve that stands for an ensemble, with bands around it. */
    public TrajectoryData mean(final String species, final List<Double> time, final List<Double> values, final Band... bands) {
        final List<Map<String, Object>> list = new ArrayList<>();
        for (final Band band : bands) {
            list.add(Map.of("low", Reals.of(band.low()), "high", Reals.of(band.high())));
        }
        series(species, "mean", time, values).put("bands", list);
        return this;
    }

    /** The median of the mean that was added last. */
    public TrajectoryData median(final List<Double> values) {
        m_series.get(m_series.size() - 1).put("median", Reals.of(values));
        return this;
    }

    /** What the bands are: "5 % to 95 % and 25 % to 75 % of 1000 replicates". */
    public TrajectoryData bandLabel(final String text) {
        m_bandLabel = text;
        return this;
    }

    /** A sentence below the plot; {@code null} adds none. */
    public TrajectoryData note(final String text) {
        if (text != null) {
            m_notes.add(text);
        }
        return this;
    }

    private Map<String, Object> series(final String name, final String kind, final List<Double> time, final List<Double> values) {
        final Map<String, Object> series = new LinkedHashMap<>();
        series.put("name", name);
        series.put("kind", kind);
        series.put("time", time);
        series.put("values", Reals.of(values));
        m_series.add(series);
        return series;
    }

    /** The data as the page reads it. */
    public Map<String, Object> toMap() {
        final Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", m_title);
        data.put("time", m_series.isEmpty() ? List.of() : m_series.get(0).get("time"));
        data.put("steps", m_steps);
        data.put("valueName", m_valueName);
        data.put("valueUnit", m_valueUnit);
        data.put("series", m_series);
        data.put("bandLabel", m_bandLabel);
        data.put("notes", m_notes);
        return data;
    }
}
