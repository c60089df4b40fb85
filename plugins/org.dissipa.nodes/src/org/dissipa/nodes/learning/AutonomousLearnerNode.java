/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.dissipa.learning.autonomous.AutonomousLearner;
import org.dissipa.learning.autonomous.AutonomousPoint;
import org.dissipa.learning.autonomous.AutonomousRun;
import org.dissipa.learning.autonomous.LearnerEnsemble;
import org.dissipa.learning.autonomous.XorLearner;
import org.dissipa.learning.equilibrium.Divergence;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.Edge;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.InputHash;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
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

/** Autonomous Learner: configure, execute, view. */
final class AutonomousLearnerNode {
    private static final TableLayout ERRORS = TableLayout.of().integer("run").count("seed").number("copying [nat]").number("clamping [nat]")
        .number("learning [nat]").number("entropy production [k_B/time]").number("least P1 P0").number("most P1 P0")
        .number("mean amount A").number("mean amount B").number("vesicle events [1/time]").number("environment events [1/time]");

    private static final TableLayout SUMMARY = TableLayout.of().text("quantity").number("mean").number("sd").number("standard error")
        .integer("n");

    private AutonomousLearnerNode() {
        // functions of the node
    }

    private static TableLayout distribution() {
        return TableLayout.of().integer("run").integer("A").integer("B").number("target").number("clamped").number("free").number("learned");
    }

    private static List<String> potentials() {
        final BoltzmannMachine graph = XorLearner.graph();
        final List<String> names = new ArrayList<>();
        for (int value = 1; value >= 0; value--) {
            for (final String unit : graph.units()) {
                names.add("P_" + unit + "_" + value);
            }
            for (final Edge e : graph.edges()) {
                names.add("P_W_" + graph.units().get(e.i()) + "_" + graph.units().get(e.j()) + "_" + value);
            }
        }
        names.add("copying P_A_1");
        names.add("copying P_B_1");
        return names;
    }

    private static TableLayout course() {
        TableLayout layout = TableLayout.of().integer("run").number("time").number("divergence [nat]");
        for (final String name : potentials()) {
            layout = layout.number(name);
        }
        return layout;
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        out.setOutSpecs(new NetworkPortObjectSpec(), course().spec(), distribution().spec(), ERRORS.spec(), SUMMARY.spec(),
            MachineTables.WEIGHTS.spec(), MachineTables.BIASES.spec(), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final AutonomousRunParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final long begin = System.nanoTime();
        final AutonomousLearner learner = EngineCall.execute(settings::learner);
        final List<AutonomousRun> runs = EngineCall.execute(() -> LearnerEnsemble.of(learner, settings.settings(), settings.m_timePoints,
            settings.m_runs, settings.threads(), EngineMonitor.of(exec)));
        final BufferedDataTable course = course(runs, exec);
        final BufferedDataTable distribution = distribution(runs, exec);
        final BoltzmannMachine machine = runs.get(0).machine();
        out.setOutData(new NetworkPortObject(settings.m_parameterSet.network(settings.m_molecules)), course, distribution, errors(runs, exec),
            summary(runs, exec), MachineTables.weights(machine, exec), MachineTables.biases(machine, learner.visible(), exec),
            RunSummary.of("set " + settings.m_parameterSet + ", " + settings.settings().vesicles() + " vesicles, " + settings.settings().update()
                + ", end time " + settings.settings().end(), settings.m_seed, settings.m_runs,
                runs.stream().mapToLong(r -> r.vesicleEvents() + r.environment().events()).sum(), (System.nanoTime() - begin) * 1e-9,
                InputHash.of().with(learner.toString()).with(settings.settings().toString()).toHex(), exec));
        out.setInternalData(course, distribution);
    }

    private static BufferedDataTable course(final List<AutonomousRun> runs, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(course(), exec);
        final double[] target = XorLearner.target();
        for (int r = 0; r < runs.size(); r++) {
            for (final AutonomousPoint point : runs.get(r).points()) {
                final List<Object> row = new ArrayList<>(List.of(r + 1, point.time(), Divergence.KULLBACK_LEIBLER.of(target, point.learned())));
                for (final double[] logs : new double[][]{point.logOn(), point.logOff(), point.logCopy()}) {
                    for (final double log : logs) {
                        row.add(Math.exp(log));
                    }
                }
                rows.row(row.toArray());
            }
        }
        return rows.close();
    }

    private static BufferedDataTable distribution(final List<AutonomousRun> runs, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(distribution(), exec);
        final double[] target = XorLearner.target();
        for (int r = 0; r < runs.size(); r++) {
            for (int k = 0; k < target.length; k++) {
                rows.row(r + 1, k >> 1, k & 1, target[k], runs.get(r).clampedLast()[k], runs.get(r).freeLast()[k], runs.get(r).learned()[k]);
            }
        }
        return rows.close();
    }

    private static BufferedDataTable errors(final List<AutonomousRun> runs, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(ERRORS, exec);
        for (int r = 0; r < runs.size(); r++) {
            final AutonomousRun run = runs.get(r);
            final AutonomousRun.LearningErrors errors = run.errors(XorLearner.target());
            rows.row(r + 1, run.settings().seed(), errors.copying(), errors.clamping(), errors.learning(), run.dissipation(), run.productLeast(),
                run.productMost(), run.environment().means()[0], run.environment().means()[1], run.vesicleEvents() / run.settings().end(),
                run.environment().events() / run.settings().end());
        }
        return rows.close();
    }

    private static BufferedDataTable summary(final List<AutonomousRun> runs, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(SUMMARY, exec);
        final double[] target = XorLearner.target();
        summary(rows, "copying [nat]", runs, run -> run.errors(target).copying());
        summary(rows, "clamping [nat]", runs, run -> run.errors(target).clamping());
        summary(rows, "learning [nat]", runs, run -> run.errors(target).learning());
        for (int k = 0; k < target.length; k++) {
            final int cell = k;
            summary(rows, "learned " + (k >> 1) + (k & 1), runs, run -> run.learned()[cell]);
        }
        return rows.close();
    }

    private static void summary(final TableWriter rows, final String quantity, final List<AutonomousRun> runs,
        final ToDoubleFunction<AutonomousRun> value) {
        final LearnerEnsemble.Mean mean = LearnerEnsemble.mean(runs, value);
        rows.row(quantity, mean.value(), mean.sd(), mean.error(), runs.size());
    }

    static Map<String, Object> view(final ViewInput in) {
        final BufferedDataTable course = in.getInternalTables()[0];
        final ChartData divergence = ChartData.of("Divergence of the exclusive or from what was learned", "divergence [nat]").xAxis("time").logY();
        final ChartData potentials = ChartData.of("Potentials of the first run", "P").xAxis("time").logY();
        final List<DataRow> rows = new ArrayList<>();
        course.forEach(rows::add);
        rows.stream().map(row -> row.getCell(0).toString()).distinct().forEach(run -> {
            final List<DataRow> own = rows.stream().filter(row -> row.getCell(0).toString().equals(run)).toList();
            divergence.line("run " + run, numbers(own, 1), numbers(own, 2));
            for (int c = 3; run.equals("1") && c < course.getDataTableSpec().getNumColumns(); c++) {
                potentials.line(course.getDataTableSpec().getColumnSpec(c).getName(), numbers(own, 1), numbers(own, c));
            }
        });
        return ChartPanels.of("Autonomous learning").panel("Divergence", divergence).panel("Potentials", potentials)
            .panel("Distribution", distribution(in.getInternalTables()[1])).toMap();
    }

    private static ChartData distribution(final BufferedDataTable table) {
        final List<String> values = List.of("00", "01", "10", "11");
        final ChartData chart = ChartData.of("Last fifth of the first run", "probability").categories("A B", values);
        final List<DataRow> first = new ArrayList<>();
        table.forEach(row -> {
            if (first.size() < values.size()) {
                first.add(row);
            }
        });
        for (int c = 3; c < table.getDataTableSpec().getNumColumns(); c++) {
            chart.bars(table.getDataTableSpec().getColumnSpec(c).getName(), values, numbers(first, c));
        }
        return chart;
    }

    private static List<Double> numbers(final List<DataRow> rows, final int column) {
        return rows.stream().map(row -> ((DoubleValue)row.getCell(column)).getDoubleValue()).toList();
    }
}
