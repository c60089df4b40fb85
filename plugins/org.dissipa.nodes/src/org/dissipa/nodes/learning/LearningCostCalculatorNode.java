/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dissipa.learning.autonomous.XorLearner;
import org.dissipa.learning.autonomous.LearningConstants;
import org.dissipa.learning.cost.AccuracyCost;
import org.dissipa.learning.cost.ErrorMap;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.InputHash;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.nodes.view.ChartPanels;
import org.dissipa.nodes.view.HeatMap;
import org.knime.core.data.DataRow;
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

/** Learning Cost Calculator: configure, execute, view. */
final class LearningCostCalculatorNode {
    private static final TableLayout ACCURACY = TableLayout.of().number("ratio").number("energy [kT]").number("target").number("mean")
        .number("potential").number("error").number("flux [1/time]").number("entropy production [k_B/time]").number("error predicted");

    private static final TableLayout MAP = TableLayout.of().number("learning ratio").number("copying ratio").integer("runs")
        .number("copying, whole run [nat]").number("copying [nat]").number("clamping [nat]").number("learning [nat]")
        .number("entropy production [k_B/time]").number("standard error of copying, whole run").number("standard error of copying")
        .number("standard error of clamping").number("standard error of learning");

    private LearningCostCalculatorNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        out.setOutSpecs(ACCURACY.spec(), MAP.spec(), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final LearningCostCalculatorParameters settings = in.getParameters();
        final long begin = System.nanoTime();
        final TableWriter accuracy = TableWriter.of(ACCURACY, in.getExecutionContext());
        final TableWriter map = TableWriter.of(MAP, in.getExecutionContext());
        EngineCall.execute(() -> {
            if (settings.m_accuracy) {
                AccuracyCost.table(LearningCostCalculatorParameters.numbers(settings.m_ratios),
                    LearningCostCalculatorParameters.numbers(settings.m_energies), settings.m_target, settings.m_gain)
                    .forEach(c -> accuracy.row(c.ratio(), c.energy(), c.target(), c.mean(), c.potential(), c.error(), c.flux(), c.dissipation(),
                        c.predicted()));
            }
            if (settings.m_maps) {
                map(settings, EngineMonitor.of(in.getExecutionContext())).forEach(c -> map.row(c.learnRatio(), c.copyRatio(), c.learning().runs(),
                    c.copyingAll().mean(), c.copying().mean(), c.clamping().mean(), c.learning().mean(), c.dissipation().mean(), error(c.copyingAll()),
                    error(c.copying()), error(c.clamping()), error(c.learning())));
            }
            return null;
        });
        final BufferedDataTable accuracyTable = accuracy.close();
        final BufferedDataTable mapTable = map.close();
        out.setOutData(accuracyTable, mapTable, RunSummary.of(method(settings), settings.m_maps ? settings.m_seed : null,
            settings.m_maps ? settings.m_runs : null, null, (System.nanoTime() - begin) * 1e-9, hash(settings), in.getExecutionContext()));
        out.setInternalData(accuracyTable, mapTable);
    }

    private static Double error(final ErrorMap.Estimate estimate) {
        return estimate.runs() > 1 ? estimate.error() : null;
    }

    private static List<ErrorMap.Cell> map(final LearningCostCalculatorParameters settings, final EngineMonitor monitor) {
        final LearningConstants of = settings.m_parameterSet.constants();
        return ErrorMap.of(settings.m_parameterSet::learner,
            new LearningConstants(of.copy(), of.learn(), of.scale(), 0, 0, settings.m_form),
            LearningCostCalculatorParameters.numbers(settings.m_learnRatios), LearningCostCalculatorParameters.numbers(settings.m_copyRatios),
            settings.settings(), settings.m_runs, XorLearner.target(), settings.threads(), monitor);
    }

    private static String method(final LearningCostCalculatorParameters settings) {
        return (settings.m_accuracy ? "closed form of the clamped birth-death process" : "") + (settings.m_accuracy && settings.m_maps ? "; " : "")
            + (settings.m_maps ? "set " + settings.m_parameterSet + ", " + settings.settings().update() + ", " + settings.m_form + ", end time "
                + settings.settings().end() : "");
    }

    private static String hash(final LearningCostCalculatorParameters s) {
        return InputHash.of().with(s.m_accuracy ? s.m_ratios + ";" + s.m_energies + ";" + s.m_target + ";" + s.m_gain : "")
            .with(s.m_maps ? s.m_copyRatios + ";" + s.m_learnRatios + ";" + s.m_parameterSet + ";" + s.settings() + ";" + s.m_form : "").toHex();
    }

    static Map<String, Object> view(final ViewInput in) {
        final ChartPanels panels = ChartPanels.of("Cost of learning");
        final List<DataRow> accuracy = rows(in.getInternalTables()[0]);
        if (!accuracy.isEmpty()) {
            panels.panel("Accuracy", accuracy(accuracy));
        }
        final List<DataRow> map = rows(in.getInternalTables()[1]);
        if (!map.isEmpty()) {
            panels.panel("Copying", map(map, "Copying error", 4)).panel("Clamping", map(map, "Clamping error", 5)).panel("Learning", map(map, "Learning error", 6));
        }
        return panels.toMap();
    }

    private static ChartData accuracy(final List<DataRow> rows) {
        final ChartData chart = ChartData.of("Error and cost of a clamped mean", "|error|").xAxis("entropy production [k_B/time]").logX().logY();
        rows.stream().map(row -> number(row, 1)).distinct().forEach(energy -> {
            final List<DataRow> own = rows.stream().filter(row -> number(row, 1) == energy).toList();
            chart.line("G = " + energy + " kT", own.stream().map(row -> number(row, 7)).toList(),
                own.stream().map(row -> Math.abs(number(row, 5))).toList());
        });
        return chart;
    }

    private static ChartData map(final List<DataRow> rows, final String title, final int column) {
        return ChartData.of(title, "\u03b5/\u03b4 of learning").xAxis("\u03b5/\u03b4 of copying").logX().logY()
            .heat(HeatMap.ofPlaces("error [nat]", numbers(rows, 1), true, numbers(rows, 0), true, numbers(rows, column), HeatMap.Scale.LOG));
    }

    private static List<DataRow> rows(final BufferedDataTable table) {
        final List<DataRow> rows = new ArrayList<>();
        table.forEach(rows::add);
        return rows;
    }

    private static List<Double> numbers(final List<DataRow> rows, final int column) {
        return rows.stream().map(row -> number(row, column)).toList();
    }

    private static double number(final DataRow row, final int column) {
        return ((DoubleValue)row.getCell(column)).getDoubleValue();
    }
}
