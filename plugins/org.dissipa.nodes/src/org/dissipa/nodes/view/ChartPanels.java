/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several charts on the chart page, of which the reader chooses one; an empty one says so. */
public final class ChartPanels {
    private final String m_title;

    private final List<Map<String, Object>> m_panels = new ArrayList<>();

    private final List<String> m_notes = new ArrayList<>();

    private ChartPanels(final String title) {
        m_title = title;
    }

    /** Panels under a common title. */
    public static ChartPanels of(final String title) {
        return new ChartPanels(title);
    }

    /** A chart, with the short name by which it is chosen. */
    public ChartPanels panel(final String name, final ChartData chart) {
        final Map<String, Object> panel = new LinkedHashMap<>();
        panel.put("name", name);
        panel.putAll(chart.toMap());
        m_panels.add(panel);
        return this;
    }

    /** A sentence below every panel; {@code null} adds none. */
    public ChartPanels note(final String text) {
        if (text != null) {
            m_notes.add(text);
        }
        return this;
    }

    /** The data as the page reads it. */
    public Map<String, Object> toMap() {
        final Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", m_title);
        data.put("panels", m_panels);
        data.put("notes", m_notes);
        return data;
    }
}
