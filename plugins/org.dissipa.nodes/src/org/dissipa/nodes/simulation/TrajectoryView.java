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
import org.knime.core.data.IntValue;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.node.DefaultView.ViewInput;

/** Data of the trajectory view: the first replicates of the first species, thinned out to what a screen can show. */
final class TrajectoryView {
    private static final int REPLICATES = 20;
    private static final int SPECIES = 12;
    private static final int POINTS = 1000;

    private TrajectoryView() {
        // one function
    }

    static Map<String, Object> data(final ViewInput in) {
        final BufferedDataTable table = in.getInternalTables()[0];
        final String[] columns = table.getDataTableSpec().getColumnNames();
        if (!"replicate".equals(columns[0])) {
            return "mean".equals(columns[2]) ? MomentsView.of(table) : nothing();
        }
        final int first = columns.length > 2 && ("reaction".equals(columns[2]) || "reached".equals(columns[2]))
            && !table.getDataTableSpec().getColumnSpec(2).getType().equals(LongCell.TYPE)
            && !table.getDataTableSpec().getColumnSpec(2).getType().equals(DoubleCell.TYPE) ? 3 : 2;
        final int shown = Math.min(SPECIES, columns.length - first);
        final List<List<double[]>> counts = new ArrayList<>();
        final List<List<Double>> times = new ArrayList<>();
        int replicates = 0;
        for (final DataRow row : table) {
            final int replicate = ((IntValue)row.getCell(0)).getIntValue();
            replicates = replicate + 1;
            if (replicate < REPLICATES) {
                if (counts.size() <= replicate) {
                    counts.add(new ArrayList<>());
                    times.add(new ArrayList<>());
                }
                final double[] state = new double[shown];
                for (int i = 0; i < shown; i++) {
                    state[i] = number(row, first + i);
                }
                counts.get(replicate).add(state);
                times.get(replicate).add(((DoubleValue)row.getCell(1)).getDoubleValue());
            }
        }
        final Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", "Trajectories");
        data.put("time", times.isEmpty() ? List.of() : thin(times.get(0)));
        data.put("steps", true);
        data.put("series", series(columns, first, shown, times, counts));
        data.put("notes", notes(replicates, columns.length - first, times));
        return data;
    }

    private static double number(final DataRow row, final int column) {
        return row.getCell(column).isMissing() ? Double.NaN : ((DoubleValue)row.getCell(column)).getDoubleValue();
    }

    private static Map<String, Object> nothing() {
        final Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", "Trajectories");
        data.put("time", List.of());
        data.put("steps", true);
        data.put("series", List.of());
        data.put("notes", List.of("Histograms were recorded, and no trajectories; the table has them."));
        return data;
    }

    private static List<Map<String, Object>> series(final String[] columns, final int first, final int shown,
        final List<List<Double>> times, final List<List<double[]>> counts) {
        final List<Map<String, Object>> series = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            for (int r = 0; r < counts.size(); r++) {
                final int species = i;
                final Map<String, Object> one = new LinkedHashMap<>();
                one.put("name", columns[first + i]);
                one.put("kind", "sample");
                one.put("replicate", r);
                one.put("time", thin(times.get(r)));
                one.put("values", thin(counts.get(r)).stream().map(state -> state[species]).toList());
                series.add(one);
            }
        }
        return series;
    }

    private static List<String> notes(final int replicates, final int species, final List<List<Double>> times) {
        final List<String> notes = new ArrayList<>();
        if (replicates > REPLICATES) {
            notes.add("The first " + REPLICATES + " of " + replicates + " replicates are shown.");
        }
        if (species > SPECIES) {
            notes.add("The first " + SPECIES + " of " + species + " species are shown.");
        }
        if (times.stream().anyMatch(t -> t.size() > POINTS)) {
            notes.add("Long trajectories are thinned out to " + POINTS + " points; the table has them all.");
        }
        return notes;
    }

    private static <T> List<T> thin(final List<T> points) {
        if (points.size() <= POINTS) {
            return points;
        }
        final List<T> kept = new ArrayList<>(POINTS);
        for (int i = 0; i < POINTS; i++) {
            kept.add(points.get((int)((long)i * (points.size() - 1) / (POINTS - 1))));
        }
        return kept;
    }
}
