/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.nodes.view.ChartPanels;
import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.information.avalanche.Burst;
import org.dissipa.thermodynamics.information.avalanche.BurstDetector;
import org.knime.core.data.DataRow;
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

/** Avalanche Analyzer: configure, execute, view. */
final class AvalancheAnalyzerNode {
    private static final String PORT = "Series";

    private static final TableLayout AVALANCHES = TableLayout.of().text("group").number("threshold").number("start").number("duration").number("size")
        .number("peak").number("quiet time").flag("complete");

    private static final TableLayout SUMMARY = TableLayout.of().text("group").number("threshold").count("avalanches").count("complete avalanches")
        .number("mean size").number("mean size standard error").number("largest size").number("mean duration").number("mean duration standard error")
        .number("longest duration").number("mean quiet time").number("share of time above");

    private AvalancheAnalyzerNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final AvalancheAnalyzerParameters settings = in.getParameters();
        GroupedColumns.check(in.getInTableSpec(0), PORT, settings.group(), settings.columns());
        out.setOutSpecs(AVALANCHES.spec(), SUMMARY.spec(), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final AvalancheAnalyzerParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final long begin = System.nanoTime();
        final GroupedColumns data = GroupedColumns.read(in.getInTable(0), PORT, settings.group(), settings.columns(), exec);
        final List<String> warnings = data.warnings();
        final TableWriter avalanches = TableWriter.of(AVALANCHES, exec);
        final TableWriter summary = TableWriter.of(SUMMARY, exec);
        data.forEach(exec, (group, columns) -> {
            for (final double given : settings.thresholds()) {
                final BurstDetector detector = settings.m_thresholdKind == AvalancheAnalyzerParameters.Threshold.VALUE ? new BurstDetector(given)
                    : BurstDetector.atQuantile(columns[1], given);
                final List<Burst> bursts = detector.detect(columns[0], columns[1]);
                if (bursts.stream().noneMatch(Burst::complete)) {
                    warnings.add((group.isEmpty() ? "" : "Data set '" + group + "': ") + "no complete avalanche above threshold " + detector.threshold() + ".");
                }
                write(group, detector.threshold(), bursts, columns[0], avalanches, summary);
            }
        });
        Warnings.show(warnings, out);
        final BufferedDataTable table = avalanches.close();
        out.setOutData(table, summary.close(), RunSummary.computed("excursions above a threshold", null, null, null, (System.nanoTime() - begin) * 1e-9,
            data.hash(), exec));
        out.setInternalData(table);
    }

    private static void write(final String group, final double threshold, final List<Burst> bursts, final double[] time, final TableWriter avalanches,
        final TableWriter summary) {
        bursts.forEach(b -> avalanches.row(group, threshold, b.start(), b.duration(), b.size(), b.peak(), PathTemperature.value(b.quiet()), b.complete()));
        final List<Burst> complete = bursts.stream().filter(Burst::complete).toList();
        final Estimate size = Estimate.ofMean(complete.stream().mapToDouble(Burst::size).toArray());
        final Estimate duration = Estimate.ofMean(complete.stream().mapToDouble(Burst::duration).toArray());
        final OptionalDouble quiet = bursts.stream().filter(b -> b.quiet().isPresent()).mapToDouble(b -> b.quiet().getAsDouble()).average();
        summary.row(group, threshold, bursts.size(), complete.size(), complete.isEmpty() ? null : size.value(), size.standardError(),
            PathTemperature.value(complete.stream().mapToDouble(Burst::size).max()), complete.isEmpty() ? null : duration.value(), duration.standardError(),
            PathTemperature.value(complete.stream().mapToDouble(Burst::duration).max()), PathTemperature.value(quiet),
            bursts.stream().mapToDouble(Burst::duration).sum() / (time[time.length - 1] - time[0]));
    }

    static Map<String, Object> view(final ViewInput in) {
        final TableGroups bursts = TableGroups.of(in.getInternalTables()[0]);
        final ChartPanels panels = ChartPanels.of("Avalanches");
        for (final String group : bursts.shown()) {
            final List<DataRow> rows = bursts.rows(group).stream().filter(row -> bursts.text(row, "complete").equals("true")).toList();
            final ChartData chart = ChartData.of("Size against duration", "size").xAxis("duration").logX().logY();
            rows.stream().map(row -> bursts.text(row, "threshold")).distinct().forEach(threshold -> {
                final List<DataRow> those = rows.stream().filter(row -> bursts.text(row, "threshold").equals(threshold)).toList();
                chart.points("threshold " + threshold, those.stream().map(row -> bursts.number(row, "duration")).toList(),
                    those.stream().map(row -> bursts.number(row, "size")).toList(), null, null);
            });
            panels.panel(TableGroups.title(group), chart);
        }
        return panels.note(bursts.note()).note("Complete avalanches only.").toMap();
    }
}
