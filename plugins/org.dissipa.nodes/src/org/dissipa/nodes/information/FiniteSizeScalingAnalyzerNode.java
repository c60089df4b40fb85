/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.powerlaw.FiniteSizeScaling;
import org.knime.core.data.DataRow;
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

/** Finite-Size Scaling Analyzer: configure, execute, view. */
final class FiniteSizeScalingAnalyzerNode {
    private static final String PORT = "Avalanches";

    private static final TableLayout EXPONENTS = TableLayout.of().text("quantity").number("value").number("standard error");

    private static final TableLayout SIZES = TableLayout.of().integer("system size").count("avalanches").number("mean size").number("standard error")
        .number("largest size");

    private FiniteSizeScalingAnalyzerNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final FiniteSizeScalingAnalyzerParameters settings = in.getParameters();
        GroupedColumns.check(in.getInTableSpec(0), PORT, Optional.empty(), settings.columns());
        out.setOutSpecs(EXPONENTS.spec(), SIZES.spec(), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final FiniteSizeScalingAnalyzerParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final long begin = System.nanoTime();
        final GroupedColumns data = GroupedColumns.read(in.getInTable(0), PORT, Optional.empty(), settings.columns(), exec);
        final TableWriter exponents = TableWriter.of(EXPONENTS, exec);
        final TableWriter sizes = TableWriter.of(SIZES, exec);
        data.forEach(exec, (group, columns) -> write(bySystem(columns, settings.m_systemColumn), exponents, sizes));
        Warnings.show(data.warnings(), out);
        final BufferedDataTable[] tables = {exponents.close(), sizes.close()};
        out.setOutData(tables[0], tables[1], RunSummary.computed("moments of avalanche sizes against system size", null, null, null,
            (System.nanoTime() - begin) * 1e-9, data.hash(), exec));
        out.setInternalData(tables);
    }

    private static SortedMap<Integer, double[]> bySystem(final double[][] columns, final String column) {
        final SortedMap<Integer, NumberList> lists = new TreeMap<>();
        for (int i = 0; i < columns[0].length; i++) {
            if (!(columns[0][i] >= 1 && columns[0][i] <= Integer.MAX_VALUE) || columns[0][i] != Math.rint(columns[0][i])) {
                throw new ThermodynamicsException("Column '" + column + "' holds " + columns[0][i] + " in row " + i + "; system sizes are whole numbers of at least 1.");
            }
            lists.computeIfAbsent((int)columns[0][i], l -> new NumberList()).add(columns[1][i]);
        }
        final SortedMap<Integer, double[]> sizes = new TreeMap<>();
        lists.forEach((system, list) -> sizes.put(system, list.toArray()));
        return sizes;
    }

    private static void write(final SortedMap<Integer, double[]> bySystem, final TableWriter exponents, final TableWriter sizes) {
        final FiniteSizeScaling scaling = FiniteSizeScaling.of(bySystem);
        for (int q = 1; q <= scaling.exponents().size(); q++) {
            row("sigma(" + q + ")", scaling.exponents().get(q - 1), exponents);
        }
        row("D", scaling.dimension(), exponents);
        row("tau", scaling.tau(), exponents);
        bySystem.forEach((system, sample) -> {
            final Estimate mean = Estimate.ofMean(sample);
            sizes.row(system, sample.length, mean.value(), mean.standardError(), Arrays.stream(sample).max().getAsDouble());
        });
    }

    private static void row(final String quantity, final Estimate estimate, final TableWriter rows) {
        rows.row(quantity, estimate.value(), estimate.standardError());
    }

    static Map<String, Object> view(final ViewInput in) {
        final List<DataRow> sizes = new ArrayList<>();
        in.getInternalTables()[1].forEach(sizes::add);
        final ChartData chart = ChartData.of("Avalanche sizes against system size", "size").xAxis("system size").logX().logY()
            .line("mean", column(sizes, 0), column(sizes, 2)).line("largest", column(sizes, 0), column(sizes, 4));
        in.getInternalTables()[0].forEach(row -> chart.note(row.getCell(0) + " = " + row.getCell(1) + ", standard error " + row.getCell(2)));
        return chart.toMap();
    }

    private static List<Double> column(final List<DataRow> rows, final int index) {
        return rows.stream().map(row -> ((DoubleValue)row.getCell(index)).getDoubleValue()).toList();
    }
}
