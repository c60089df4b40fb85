/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.statistics.TimeSeriesStatistics;
import org.dissipa.nodes.table.InputTable;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultView.ViewInput;

/** Ensemble Statistics: configure, execute, view. */
final class EnsembleStatisticsNode {
    private static final TableLayout LAYOUT = TableLayout.of().number("time").text("species").number("mean").number("sd")
        .integer("n").number("standard error").number("5 %")
        .number("25 %").number("50 %").number("75 %").number("95 %");

    private static final double[] PERCENTILES = {0.05, 0.25, 0.5, 0.75, 0.95};

    private EnsembleStatisticsNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final EnsembleStatisticsParameters settings = in.getParameters();
        columns(in.getInTableSpec(0), settings.m_timeColumn, settings.m_replicateColumn);
        out.setOutSpec(0, LAYOUT.spec());
    }

    /** Indices of the species' columns: all numbers but time and replicate. */
    static int[] columns(final DataTableSpec spec, final String timeColumn, final String replicateColumn)
        throws InvalidSettingsException {
        final int time = InputTable.column(spec, "Trajectories", timeColumn, DoubleValue.class, "numbers");
        final int[] columns = java.util.stream.IntStream.range(0, spec.getNumColumns())
            .filter(c -> c != time && !spec.getColumnSpec(c).getName().equals(replicateColumn)
                && spec.getColumnSpec(c).getType().isCompatible(DoubleValue.class)).toArray();
        if (columns.length == 0) {
            throw new InvalidSettingsException("Table 'Trajectories' has no numeric column besides '" + timeColumn
                + "' and '" + replicateColumn + "'; there is nothing to sum up.");
        }
        return columns;
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final EnsembleStatisticsParameters settings = in.getParameters();
        final BufferedDataTable table = in.getInTable(0);
        final DataTableSpec spec = table.getDataTableSpec();
        final int[] columns;
        try {
            columns = columns(spec, settings.m_timeColumn, settings.m_replicateColumn);
        } catch (InvalidSettingsException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
        final int time = spec.findColumnIndex(settings.m_timeColumn);
        final TimeSeriesStatistics statistics = TimeSeriesStatistics.of(columns.length, settings.m_percentiles);
        final double[] values = new double[columns.length];
        long done = 0;
        for (final DataRow row : table) {
            in.getExecutionContext().checkCanceled();
            in.getExecutionContext().setProgress(done++ / (double)table.size());
            for (int i = 0; i < columns.length; i++) {
                values[i] = InputTable.number(row, columns[i], spec.getColumnSpec(columns[i]).getName(), true);
            }
            statistics.add(InputTable.number(row, time, settings.m_timeColumn, false), values);
        }
        final TableWriter rows = TableWriter.of(LAYOUT, in.getExecutionContext());
        for (final double t : statistics.times()) {
            for (int i = 0; i < columns.length; i++) {
                write(rows, statistics, t, i, spec.getColumnSpec(columns[i]).getName(), settings.m_percentiles);
            }
        }
        final BufferedDataTable result = rows.close();
        out.setOutData(0, result);
        out.setInternalData(result);
    }

    private static void write(final TableWriter rows, final TimeSeriesStatistics statistics, final double t, final int i,
        final String species, final boolean percentiles) {
        final double sd = statistics.standardDeviation(t, i);
        final int n = statistics.n(t, i);
        final List<Object> row = new ArrayList<>(Arrays.asList(t, species, statistics.mean(t, i), sd, n, sd / Math.sqrt(n)));
        for (final double p : PERCENTILES) {
            row.add(percentiles ? statistics.quantile(t, i, p) : null);
        }
        rows.row(row.toArray());
    }

    static Map<String, Object> view(final ViewInput in) {
        return MomentsView.of(in.getInternalTables()[0]);
    }
}
