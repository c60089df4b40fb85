/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;

/** Means over time with a band of one standard deviation, from a table with the columns time, species, mean, sd. */
final class MomentsView {
    private static final int SHOWN = 12;

    private MomentsView() {
        // one function
    }

    static Map<String, Object> of(final BufferedDataTable table) {
        final Map<String, List<double[]>> bySpecies = new LinkedHashMap<>();
        for (final DataRow row : table) {
            bySpecies.computeIfAbsent(row.getCell(1).toString(), s -> new ArrayList<>())
                .add(new double[]{number(row, 0), number(row, 2), row.getCell(3).isMissing() ? 0 : number(row, 3)});
        }
        final List<Map<String, Object>> series = new ArrayList<>();
        bySpecies.entrySet().stream().limit(SHOWN).forEach(e -> {
            final Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", e.getKey());
            one.put("kind", "mean");
            one.put("time", e.getValue().stream().map(v -> v[0]).toList());
            one.put("values", e.getValue().stream().map(v -> v[1]).toList());
            one.put("low", e.getValue().stream().map(v -> v[1] - v[2]).toList());
            one.put("high", e.getValue().stream().map(v -> v[1] + v[2]).toList());
            series.add(one);
        });
        final Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", "Ensemble");
        data.put("time", series.isEmpty() ? List.of() : series.get(0).get("time"));
        data.put("steps", false);
        data.put("valueName", "count");
        data.put("series", series);
        data.put("bandLabel", "mean and one standard deviation");
        data.put("notes", bySpecies.size() > SHOWN ? List.of("The first " + SHOWN + " of " + bySpecies.size() + " species are shown.") : List.of());
        return data;
    }

    private static double number(final DataRow row, final int column) {
        return ((DoubleValue)row.getCell(column)).getDoubleValue();
    }
}
