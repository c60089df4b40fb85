/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.dissipa.nodes.view.Bins;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.nodes.view.ChartPanels;
import org.knime.core.data.BooleanValue;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataType;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.node.BufferedDataTable;

/** One state a replicate, as histograms: how counts are distributed at the end, or when a condition was first met. */
final class EndStateView {
    private EndStateView() {
        // one function
    }

    /** Whether a column beside replicate and time says what happened, and is none of counts or amounts. */
    static boolean describes(final DataType type) {
        return !type.equals(LongCell.TYPE) && !type.equals(DoubleCell.TYPE);
    }

    static Map<String, Object> of(final BufferedDataTable table, final int[] columns) {
        final List<DataRow> rows = new ArrayList<>();
        table.forEach(rows::add);
        final ChartPanels panels = ChartPanels.of("End states of " + rows.size() + " replicates");
        if (table.getDataTableSpec().getColumnSpec(2).getType().isCompatible(BooleanValue.class)
            && "reached".equals(table.getDataTableSpec().getColumnSpec(2).getName())) {
            panels.panel("First passage", passage(rows));
        }
        for (final int column : columns) {
            panels.panel(table.getDataTableSpec().getColumnSpec(column).getName(), law(table, rows, column));
        }
        return panels.toMap();
    }

    private static ChartData passage(final List<DataRow> rows) {
        final double[] times = rows.stream().filter(r -> ((BooleanValue)r.getCell(2)).getBooleanValue()).mapToDouble(r -> number(r, 1)).sorted()
            .toArray();
        final ChartData chart = ChartData.of("Time of first passage", "share of replicates").xAxis("time");
        final String never = "The condition was reached in " + times.length + " of " + rows.size() + " replicates.";
        if (times.length == 0) {
            return chart.note(never);
        }
        final Bins bins = Bins.ofReals(times);
        final double share = times.length / (double)rows.size();
        return chart.histogram("reached", bins.edges(), Arrays.stream(bins.heights()).map(h -> h * share).toArray()).note(never);
    }

    private static ChartData law(final BufferedDataTable table, final List<DataRow> rows, final int column) {
        final String name = table.getDataTableSpec().getColumnSpec(column).getName();
        final boolean counts = table.getDataTableSpec().getColumnSpec(column).getType().equals(LongCell.TYPE);
        final double[] values = rows.stream().filter(r -> !r.getCell(column).isMissing()).mapToDouble(r -> number(r, column))
            .filter(Double::isFinite).toArray();
        final Bins bins = counts ? Bins.ofCounts(values) : Bins.ofReals(values);
        final ChartData chart = ChartData.of(name, bins.width() == 1 && counts ? "share of replicates" : "share of replicates in bins of " + bins.width())
            .xAxis(counts ? name + " [molecules]" : name);
        return values.length == 0 ? chart : chart.histogram(name, bins.edges(), bins.heights());
    }

    private static double number(final DataRow row, final int column) {
        return ((DoubleValue)row.getCell(column)).getDoubleValue();
    }
}
