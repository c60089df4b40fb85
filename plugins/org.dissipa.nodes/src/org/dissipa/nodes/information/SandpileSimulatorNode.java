/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.nodes.view.ChartPanels;
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

/** Sandpile Simulator: configure, execute, view. */
final class SandpileSimulatorNode {
    private SandpileSimulatorNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        out.setOutSpecs(SandpileRows.AVALANCHES.spec(), SandpileRows.CHECKS.spec(), SandpileRows.DISTRIBUTIONS.spec(), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final SandpileSimulatorParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final long begin = System.nanoTime();
        final TableWriter avalanches = TableWriter.of(SandpileRows.AVALANCHES, exec);
        final TableWriter checks = TableWriter.of(SandpileRows.CHECKS, exec);
        final TableWriter distributions = TableWriter.of(SandpileRows.DISTRIBUTIONS, exec);
        final SandpileRows rows = new SandpileRows(settings, EngineMonitor.of(exec));
        EngineCall.execute(() -> {
            for (final int side : NumberText.sizes("Sides", settings.m_sides)) {
                rows.write(side, avalanches, checks, distributions);
            }
            return null;
        });
        if (settings.m_model == SandpileSimulatorParameters.Model.EARTHQUAKES) {
            out.setWarningMessage("The transient of the earthquake model is long: compare with a longer burn-in before reading exponents.");
        }
        final BufferedDataTable table = distributions.close();
        final String method = settings.m_model == SandpileSimulatorParameters.Model.SANDPILE ? "sandpile" : "earthquakes, alpha = " + settings.m_alpha;
        out.setOutData(avalanches.close(), checks.close(), table, RunSummary.computed(method + ", sides " + settings.m_sides, settings.m_seed, null,
            rows.topplings(), (System.nanoTime() - begin) * 1e-9, null, exec));
        out.setInternalData(table);
    }

    static Map<String, Object> view(final ViewInput in) {
        final Map<String, Map<String, List<DataRow>>> rows = new LinkedHashMap<>();
        for (final DataRow row : in.getInternalTables()[0]) {
            if (number(row, 2) > 0 && number(row, 3) > 0) {
                rows.computeIfAbsent(row.getCell(1).toString(), q -> new LinkedHashMap<>()).computeIfAbsent(row.getCell(0).toString(), s -> new ArrayList<>())
                    .add(row);
            }
        }
        final ChartPanels panels = ChartPanels.of("Avalanches");
        rows.forEach((quantity, bySide) -> {
            final ChartData chart = ChartData.of("Avalanches at least as large", "P(" + quantity + " >= x)").xAxis(quantity).logX().logY();
            bySide.forEach((side, those) -> chart.steps("L = " + side, those.stream().map(row -> number(row, 2)).toList(), tail(those)));
            panels.panel(quantity, chart);
        });
        return panels.note("Of the avalanches that topple something.").toMap();
    }

    private static List<Double> tail(final List<DataRow> rows) {
        final double total = rows.stream().mapToDouble(row -> number(row, 3)).sum();
        final List<Double> tail = new ArrayList<>(rows.size());
        double left = total;
        for (final DataRow row : rows) {
            tail.add(left / total);
            left -= number(row, 3);
        }
        return tail;
    }

    private static double number(final DataRow row, final int index) {
        return ((DoubleValue)row.getCell(index)).getDoubleValue();
    }
}
