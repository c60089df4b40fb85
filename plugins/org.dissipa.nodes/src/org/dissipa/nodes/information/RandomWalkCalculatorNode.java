/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.dissipa.network.Monitor;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.nodes.view.ChartPanels;
import org.dissipa.thermodynamics.information.walk.LatticeWalk;
import org.dissipa.thermodynamics.information.walk.WalkEntropy;
import org.dissipa.thermodynamics.information.walk.WalkSample;
import org.dissipa.thermodynamics.information.walk.WalkSimulation;
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

/** Random Walk Calculator: configure, execute, view. */
final class RandomWalkCalculatorNode {
    private RandomWalkCalculatorNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        out.setOutSpecs(WalkRows.ENTROPIES.spec(), WalkRows.LAW.spec(), WalkRows.CHECKS.spec(), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final RandomWalkCalculatorParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final long begin = System.nanoTime();
        final TableWriter entropies = TableWriter.of(WalkRows.ENTROPIES, exec);
        final TableWriter laws = TableWriter.of(WalkRows.LAW, exec);
        final TableWriter checks = TableWriter.of(WalkRows.CHECKS, exec);
        EngineCall.execute(() -> {
            compute(settings, entropies, laws, checks, EngineMonitor.of(exec));
            return null;
        });
        final BufferedDataTable[] tables = {entropies.close(), laws.close()};
        final boolean draws = settings.m_walkers > 0;
        out.setOutData(tables[0], tables[1], checks.close(), RunSummary.computed(draws ? "exact law, simulated walkers" : "exact law",
            draws ? settings.m_seed : null, draws ? settings.m_walkers : null, draws ? (long)settings.m_walkers * settings.m_steps : null,
            (System.nanoTime() - begin) * 1e-9, null, exec));
        out.setInternalData(tables);
    }

    private static void compute(final RandomWalkCalculatorParameters settings, final TableWriter entropies, final TableWriter laws,
        final TableWriter checks, final Monitor monitor) {
        final LatticeWalk walk = settings.walk();
        final int[] times = settings.times();
        final int[] lawTimes = settings.lawTimes();
        final List<WalkEntropy> theory = walk.entropies(times, monitor);
        final Map<Integer, WalkSample> samples = new HashMap<>();
        if (settings.m_walkers > 0) {
            final int[] all = IntStream.concat(Arrays.stream(times), Arrays.stream(lawTimes)).sorted().distinct().toArray();
            WalkSimulation.run(walk, settings.m_walkers, all, settings.m_seed, monitor).forEach(sample -> samples.put(sample.time(), sample));
        }
        theory.forEach(t -> WalkRows.entropy(t, samples.get(t.time()), entropies));
        for (final int time : lawTimes) {
            WalkRows.law(walk.law(time, monitor), samples.get(time), laws);
        }
        WalkRows.checks(walk, theory, checks);
    }

    static Map<String, Object> view(final ViewInput in) {
        final List<DataRow> rows = new ArrayList<>();
        in.getInternalTables()[0].forEach(rows::add);
        final List<Double> step = column(rows, 0);
        final ChartData growth = ChartData.of("Entropy of the site", "entropy [nat]").xAxis("step").logX().line("exact H(X_t)", step, column(rows, 1))
            .dashed("asymptote", step, column(rows, 2)).line("mutual information", step, column(rows, 5)).line("conditional entropy", step, column(rows, 4));
        if (!rows.isEmpty() && !rows.get(0).getCell(11).isMissing()) {
            final List<Double> low = rows.stream().map(row -> number(row, 11) - number(row, 12)).toList();
            final List<Double> high = rows.stream().map(row -> number(row, 11) + number(row, 12)).toList();
            growth.points("simulated", step, column(rows, 11), low, high).note("Bars are standard errors; simulated entropies carry the Miller-Madow correction.");
        }
        final List<DataRow> law = new ArrayList<>();
        in.getInternalTables()[1].forEach(law::add);
        final double last = law.isEmpty() ? 0 : number(law.get(law.size() - 1), 0);
        final List<DataRow> end = law.stream().filter(row -> number(row, 0) == last && (number(row, 2) > 1e-9 || number(row, 4) > 0)).toList();
        final ChartData chart = ChartData.of("Law after " + (long)last + " steps", "probability").xAxis("site").points("exact", column(end, 1), column(end, 2), null, null);
        if (!end.isEmpty() && !end.get(0).getCell(4).isMissing()) {
            chart.points("simulated", column(end, 1), column(end, 4), null, null);
        }
        return ChartPanels.of("Random walk").panel("entropy", growth).panel("law", chart).toMap();
    }

    private static List<Double> column(final List<DataRow> rows, final int index) {
        return rows.stream().map(row -> number(row, index)).toList();
    }

    private static double number(final DataRow row, final int index) {
        return row.getCell(index).isMissing() ? Double.NaN : ((DoubleValue)row.getCell(index)).getDoubleValue();
    }
}
