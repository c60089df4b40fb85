/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.dissipa.nodes.view.ChartData;
import org.dissipa.nodes.view.ChartPanels;
import org.dissipa.nodes.view.HeatMap;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;

/**
 * Means at the end time over each column that was swept, with the other columns' values said of each point; where two or more columns take several values, also
 * over the first two of them by colour, a species a panel.
 */
final class SweepView {
    private static final int SHOWN = 12;

    private static final int PANELS = 6;

    private final BufferedDataTable m_table;

    private final int m_time;

    private final double m_end;

    private final Map<String, List<DataRow>> m_bySpecies = new LinkedHashMap<>();

    private SweepView(final BufferedDataTable table) {
        m_table = table;
        m_time = table.getDataTableSpec().findColumnIndex("seed") - 6;
        double end = 0;
        for (final DataRow row : table) {
            end = Math.max(end, number(row, m_time));
        }
        m_end = end;
        for (final DataRow row : table) {
            if (number(row, m_time) == end) {
                m_bySpecies.computeIfAbsent(row.getCell(m_time + 1).toString(), s -> new ArrayList<>()).add(row);
            }
        }
    }

    static Map<String, Object> of(final BufferedDataTable table) {
        return new SweepView(table).toMap();
    }

    private Map<String, Object> toMap() {
        final int[] swept = IntStream.range(1, m_time).filter(c -> m_bySpecies.values().stream().findFirst().orElse(List.of()).stream()
            .mapToDouble(r -> number(r, c)).distinct().limit(2).count() > 1).toArray();
        if (swept.length < 2) {
            return over(swept.length == 0 ? 1 : swept[0]).toMap();
        }
        final ChartPanels panels = ChartPanels.of("Means at time " + m_end);
        for (final int column : swept) {
            panels.panel("over " + name(column), over(column));
        }
        m_bySpecies.entrySet().stream().limit(PANELS)
            .forEach(e -> panels.panel(e.getKey() + " by colour", map(e.getKey(), e.getValue(), swept[0], swept[1])));
        return panels.note(swept.length > 2 ? "By colour: of sets that differ in other columns alone the last is shown." : null).toMap();
    }

    private String name(final int column) {
        return m_table.getDataTableSpec().getColumnSpec(column).getName();
    }

    private ChartData over(final int column) {
        final ChartData chart = ChartData.of("Means at time " + m_end, "mean [molecules]").xAxis(name(column));
        m_bySpecies.entrySet().stream().limit(SHOWN).forEach(e -> {
            final List<DataRow> rows = e.getValue();
            chart.points(e.getKey(), numbers(rows, column, 0), numbers(rows, m_time + 2, 0), numbers(rows, m_time + 2, -1), numbers(rows, m_time + 2, 1),
                rows.stream().map(this::values).toList());
        });
        return chart.note("Bars: one standard deviation of the ensemble up and down.")
            .note(m_bySpecies.size() > SHOWN ? "The first " + SHOWN + " of " + m_bySpecies.size() + " species are shown." : null);
    }

    private ChartData map(final String species, final List<DataRow> rows, final int x, final int y) {
        return ChartData.of(species, name(y)).xAxis(name(x)).heat(HeatMap.ofPlaces("mean of " + species + " [molecules]", numbers(rows, x, 0), false,
            numbers(rows, y, 0), false, numbers(rows, m_time + 2, 0), HeatMap.Scale.VALUE));
    }

    private String values(final DataRow row) {
        return "set " + row.getCell(0) + ": " + IntStream.range(1, m_time).mapToObj(c -> name(c) + " = " + row.getCell(c)).reduce((a, b) -> a + ", " + b).orElse("");
    }

    /** A column shifted by so many standard deviations, which stand in the column after it. */
    private static List<Double> numbers(final List<DataRow> rows, final int column, final int deviations) {
        return rows.stream().map(r -> number(r, column) + (deviations == 0 ? 0 : deviations * number(r, column + 1))).toList();
    }

    private static double number(final DataRow row, final int column) {
        return row.getCell(column).isMissing() ? Double.NaN : ((DoubleValue)row.getCell(column)).getDoubleValue();
    }
}
