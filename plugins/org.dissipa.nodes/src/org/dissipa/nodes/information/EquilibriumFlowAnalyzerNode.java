/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.nodes.view.ChartPanels;
import org.dissipa.thermodynamics.information.flow.Condition;
import org.dissipa.thermodynamics.information.flow.EnergyFlow;
import org.dissipa.thermodynamics.information.flow.EquilibriumFlow;
import org.dissipa.thermodynamics.information.flow.FlowInterval;
import org.dissipa.thermodynamics.information.temperature.EnergyInformation;
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

/** Equilibrium Flow Analyzer: configure, execute, view. */
final class EquilibriumFlowAnalyzerNode {
    private static final String PORT = "Flows";

    private static final TableLayout BALANCES = TableLayout.of().text("group").text("interval").number("start").number("end")
        .number("energy change [energy]").number("energy input [energy]").number("dissipation [energy]").number("energy residual [energy]")
        .number("entropy change [nat]").number("entropy flux [nat]").number("entropy production [nat]").number("entropy production rate [nat/time]")
        .number("information gained per entropy exported").text("regime");

    private static final TableLayout CONDITIONS = TableLayout.of().text("group").text("condition").text("verdict").number("value").text("meaning");

    private EquilibriumFlowAnalyzerNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final EquilibriumFlowAnalyzerParameters settings = in.getParameters();
        GroupedColumns.check(in.getInTableSpec(0), PORT, settings.group(), settings.columns());
        out.setOutSpecs(BALANCES.spec(), CONDITIONS.spec(), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final EquilibriumFlowAnalyzerParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final long begin = System.nanoTime();
        final GroupedColumns data = GroupedColumns.read(in.getInTable(0), PORT, settings.group(), settings.columns(), exec);
        final List<String> warnings = data.warnings();
        final TableWriter balances = TableWriter.of(BALANCES, exec);
        final TableWriter conditions = TableWriter.of(CONDITIONS, exec);
        data.forEach(exec, (group, columns) -> {
            final EnergyFlow flow = flow(settings, columns);
            final FlowInterval total = flow.total(settings.m_tolerance);
            balance(group, "whole", total, balances);
            final int intervals = Math.min(settings.m_intervals, flow.rows() - 1);
            final List<FlowInterval> parts = flow.balances(intervals, settings.m_tolerance);
            for (int i = 0; i < parts.size(); i++) {
                balance(group, Integer.toString(i + 1), parts.get(i), balances);
            }
            conditions(group, flow.conditions(settings.spectrum(), settings.m_tolerance), conditions);
            warn(group, total, settings.m_tolerance, warnings);
        });
        Warnings.show(warnings, out);
        final BufferedDataTable table = balances.close();
        out.setOutData(table, conditions.close(), RunSummary.computed("balances by the trapezoidal rule", null, null, null,
            (System.nanoTime() - begin) * 1e-9, data.hash(), exec));
        out.setInternalData(table);
    }

    private static EnergyFlow flow(final EquilibriumFlowAnalyzerParameters settings, final double[][] columns) {
        final double[] temperature = new double[columns[0].length];
        Arrays.fill(temperature, settings.m_temperature);
        final double[] bath = settings.m_useTemperature ? columns[columns.length - 1] : temperature;
        return settings.m_useEnergy ? EnergyFlow.of(columns[0], columns[1], columns[2], columns[3], bath, columns[4])
            : EnergyFlow.of(columns[0], columns[1], columns[2], columns[3], bath);
    }

    private static void balance(final String group, final String interval, final FlowInterval b, final TableWriter rows) {
        final Double gained = b.entropyFlux() < 0 ? new EnergyInformation(1, -b.entropyChange(), -b.entropyFlux()).efficiency() : null;
        rows.row(group, interval, b.start(), b.end(), b.energyChange(), b.input(), b.dissipation(), b.energyResidual(), b.entropyChange(), b.entropyFlux(),
            b.entropyProduction(), b.productionRate(), gained, CountsTemperature.words(b.regime()));
    }

    private static void conditions(final String group, final EquilibriumFlow flow, final TableWriter rows) {
        rows.row(group, "energy is gained", CountsTemperature.words(flow.energyGained()), null, "U rises over the whole path");
        rows.row(group, "entropy falls with energy", CountsTemperature.words(flow.entropyFalls()), PathTemperature.value(flow.slope()),
            "value: dS/dU of the whole path [nat/energy]");
        rows.row(group, "entropy depends on energy alone", CountsTemperature.words(flow.entropyOfEnergy()), PathTemperature.value(flow.largestDeviation()),
            "value: greatest deviation from one entropy an energy [nat]");
        rows.row(group, "negative information temperature", flow.negativeTemperature() ? "holds" : flow.entropyOfEnergy() == Condition.NOT_TESTABLE ? "not testable"
            : "fails", flow.negativeTemperature() ? 1 / flow.slope().getAsDouble() : null, "all three together; value: temperature [energy]");
    }

    private static void warn(final String group, final FlowInterval total, final double tolerance, final List<String> warnings) {
        final String name = group.isEmpty() ? "" : "Data set '" + group + "': ";
        if (Math.abs(total.energyResidual()) > tolerance * (Math.abs(total.input()) + Math.abs(total.dissipation()) + Math.abs(total.energyChange()))) {
            warnings.add(name + "the balance of energy does not close: " + total.energyResidual()
                + " are not accounted for by input and dissipation. A flow is missing, or rows lie too far apart.");
        }
        if (total.entropyProduction() < -tolerance * Math.abs(total.entropyFlux())) {
            warnings.add(name + "entropy production is negative (" + total.entropyProduction()
                + " nat): a flow is missing, or rows lie too far apart.");
        }
    }

    static Map<String, Object> view(final ViewInput in) {
        final TableGroups balances = TableGroups.of(in.getInternalTables()[0]);
        final ChartPanels panels = ChartPanels.of("Balance of entropy");
        for (final String group : balances.shown()) {
            final List<DataRow> rows = balances.rows(group);
            final List<String> names = rows.stream().map(row -> balances.text(row, "interval") + ": " + balances.text(row, "regime")).toList();
            final ChartData chart = ChartData.of("Balance of entropy", "entropy [nat]").categories("interval", names);
            for (final String column : List.of("entropy change [nat]", "entropy flux [nat]", "entropy production [nat]")) {
                chart.bars(column.replace(" [nat]", ""), names, balances.numbers(group, column));
            }
            panels.panel(TableGroups.title(group), chart);
        }
        return panels.note(balances.note()).toMap();
    }
}
