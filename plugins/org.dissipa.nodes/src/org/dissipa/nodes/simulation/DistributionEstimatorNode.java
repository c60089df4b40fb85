/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.Map;
import java.util.TreeMap;

import org.dissipa.dynamics.statistics.Proportion;
import org.dissipa.dynamics.stochastic.record.CountHistogram;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.table.InputTable;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultView.ViewInput;

/** Distribution Estimator: configure, execute, view. */
final class DistributionEstimatorNode {
    private static final TableLayout LAYOUT = TableLayout.of().number("time").text("species").count("count")
        .number("probability").number("standard error").count("n");

    private DistributionEstimatorNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final DistributionEstimatorParameters settings = in.getParameters();
        EnsembleStatisticsNode.columns(in.getInTableSpec(0), settings.m_timeColumn, settings.m_replicateColumn);
        out.setOutSpecs(LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final DistributionEstimatorParameters settings = in.getParameters();
        final BufferedDataTable table = in.getInTable(0);
        final int[] columns;
        try {
            columns = EnsembleStatisticsNode.columns(table.getDataTableSpec(), settings.m_timeColumn, settings.m_replicateColumn);
        } catch (InvalidSettingsException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
        final TreeMap<Double, CountHistogram[]> histograms = histograms(table, columns, settings.m_timeColumn, in.getExecutionContext());
        final TableWriter rows = TableWriter.of(LAYOUT, in.getExecutionContext());
        for (final Map.Entry<Double, CountHistogram[]> entry : histograms.entrySet()) {
            in.getExecutionContext().checkCanceled();
            for (int i = 0; i < columns.length; i++) {
                write(rows, entry.getKey(), table.getDataTableSpec().getColumnSpec(columns[i]).getName(), entry.getValue()[i],
                    settings.m_largestCount);
            }
        }
        final BufferedDataTable result = rows.close();
        out.setOutData(result);
        out.setInternalData(result, LastStates.of(table, table.getDataTableSpec().findColumnIndex(settings.m_timeColumn),
            histograms.isEmpty() ? 0 : histograms.lastKey(), columns, in.getExecutionContext()));
    }

    private static TreeMap<Double, CountHistogram[]> histograms(final BufferedDataTable table, final int[] columns, final String timeColumn,
        final ExecutionContext exec) throws CanceledExecutionException, KNIMEException {
        final DataTableSpec spec = table.getDataTableSpec();
        final int time = spec.findColumnIndex(timeColumn);
        final TreeMap<Double, CountHistogram[]> histograms = new TreeMap<>();
        long done = 0;
        for (final DataRow row : table) {
            exec.checkCanceled();
            exec.setProgress(done++ / (double)table.size());
            final CountHistogram[] ofTime = histograms.computeIfAbsent(InputTable.number(row, time, timeColumn, false), t -> {
                final CountHistogram[] fresh = new CountHistogram[columns.length];
                java.util.Arrays.setAll(fresh, i -> CountHistogram.of(1));
                return fresh;
            });
            for (int i = 0; i < columns.length; i++) {
                if (!row.getCell(columns[i]).isMissing()) {
                    ofTime[i].add(count(row, columns[i], spec), 1);
                }
            }
        }
        return histograms;
    }

    private static long count(final DataRow row, final int column, final DataTableSpec spec) throws KNIMEException {
        final double value = ((DoubleValue)row.getCell(column)).getDoubleValue();
        if (!(value >= 0 && value < DistributionEstimatorParameters.MOST_COUNTS) || value != Math.rint(value)) {
            throw new KNIMEException("Row '" + row.getKey() + "' has " + value + " in column '" + spec.getColumnSpec(column).getName()
                + "'; counts must be whole numbers from 0 to below " + DistributionEstimatorParameters.MOST_COUNTS
                + ". Leave the column out, or bin the values first.");
        }
        return (long)value;
    }

    private static void write(final TableWriter rows, final double time, final String species, final CountHistogram histogram,
        final int largest) throws KNIMEException, CanceledExecutionException {
        final long n = (long)histogram.total();
        if (n == 0) {
            return; // every value is missing at this time
        }
        EngineCall.execute(() -> {
            for (int count = 0; count < Math.max(histogram.bins(), largest + 1); count++) {
                final Proportion p = new Proportion((long)histogram.weight(count), n);
                rows.row(time, species, count, p.value(), p.standardError(), n);
            }
            return null;
        });
    }

    static Map<String, Object> view(final ViewInput in) {
        return DistributionView.of("Share of replicates", in.getInternalTables()[0], in.getInternalTables()[1]);
    }
}
