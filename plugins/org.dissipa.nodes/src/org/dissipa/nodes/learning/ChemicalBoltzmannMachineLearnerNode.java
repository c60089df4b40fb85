/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.training.BinaryData;
import org.dissipa.learning.training.LearningPoint;
import org.dissipa.learning.training.Likelihood;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.InputHash;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.InputTable;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.nodes.view.ChartPanels;
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

/** Chemical Boltzmann Machine Learner: configure, execute, view. */
final class ChemicalBoltzmannMachineLearnerNode {
    private static final TableLayout CURVE = TableLayout.of().count("step").number("learning rate").number("divergence [nat]")
        .number("log-likelihood [nat/row]").number("held-out log-likelihood [nat/row]").number("gradient");

    private static final TableLayout SCORES = TableLayout.of().text("model").integer("parameters").number("log-likelihood [nat/row]")
        .number("held-out log-likelihood [nat/row]");

    /** Most visible units whose values are all listed. */
    private static final int LISTED = 12;

    private ChemicalBoltzmannMachineLearnerNode() {
        // functions of the node
    }

    private static TableLayout distribution(final List<String> units) {
        return UnitTable.layout(units, UnitTable.PROBABILITY, "data", "before learning");
    }

    private static int weight(final DataTableSpec spec, final ChemicalBoltzmannMachineLearnerParameters settings)
        throws InvalidSettingsException {
        return settings.m_useWeights ? InputTable.column(spec, "Data", settings.m_weightColumn, DoubleValue.class, "numbers") : -1;
    }

    private static int[] columns(final DataTableSpec spec, final ChemicalBoltzmannMachineLearnerParameters settings)
        throws InvalidSettingsException {
        return BinaryTable.columns(spec, settings.m_columns, settings.m_useWeights ? settings.m_weightColumn : null);
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final ChemicalBoltzmannMachineLearnerParameters settings = in.getParameters();
        final DataTableSpec spec = in.getInTableSpec(0);
        weight(spec, settings);
        final List<String> units = Arrays.stream(columns(spec, settings))
            .mapToObj(c -> ColumnCoding.unitOf(spec.getColumnSpec(c).getName())).toList();
        out.setOutSpecs(new NetworkPortObjectSpec(), EngineCall.configure(() -> distribution(units).spec()), CURVE.spec(),
            MachineTables.WEIGHTS.spec(), MachineTables.BIASES.spec(), BinaryTable.CODINGS.spec(), SCORES.spec(), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final ChemicalBoltzmannMachineLearnerParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final BinaryTable table = read(in.getInTable(0), settings, exec);
        final LearningRun run = EngineCall.execute(() -> LearningRun.of(table.data(), settings, EngineMonitor.of(exec)));
        final BoltzmannMachine machine = run.trained().machine();
        final BufferedDataTable curve = curve(run.trained().curve(), exec);
        final BufferedDataTable distribution = EngineCall.execute(() -> distribution(run, exec));
        warn(run, table, out);
        final BufferedDataTable weights = MachineTables.weights(machine, exec);
        final BufferedDataTable biases = MachineTables.biases(machine, run.trained().visible(), exec);
        out.setOutData(new NetworkPortObject(run.chemical().network()), distribution, curve, weights, biases, table.codings(exec), EngineCall.execute(() -> scores(run, exec)),
            RunSummary.of(method(run, settings), settings.m_seed, null, null, run.seconds(), hash(table.data()), exec));
        out.setInternalData(distribution, curve, weights, biases);
    }

    private static BinaryTable read(final BufferedDataTable table, final ChemicalBoltzmannMachineLearnerParameters settings,
        final ExecutionContext exec) throws KNIMEException, CanceledExecutionException {
        try {
            return BinaryTable.read(table, columns(table.getDataTableSpec(), settings), weight(table.getDataTableSpec(), settings),
                BinaryTable.cuts(settings.m_cuts), exec);
        } catch (InvalidSettingsException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
    }

    private static void warn(final LearningRun run, final BinaryTable table, final ExecuteOutput out) {
        final List<String> words = new ArrayList<>();
        if (table.data().columns().size() > LISTED) {
            words.add("With " + table.data().columns().size() + " visible units the table 'Distribution' lists the values that occur in the data only.");
        }
        if (!Likelihood.tractable(run.trained().machine())) {
            words.add("The machine is too large for exact sums; divergence, log-likelihood and the distribution are missing.");
        }
        if (!words.isEmpty()) {
            out.setWarningMessage(String.join(" ", words));
        }
    }

    /** The model's law beside the data's: all values, or those that occur where there are many. */
    private static BufferedDataTable distribution(final LearningRun run, final ExecutionContext exec) {
        final BinaryData rows = run.rows();
        final List<String> units = rows.columns();
        final BinaryData values = values(rows);
        final double[] data = new double[values.size()];
        final boolean tractable = Likelihood.tractable(run.trained().machine());
        final double[] after = tractable ? Likelihood.probabilities(run.trained().machine(), values) : null;
        final double[] before = tractable ? Likelihood.probabilities(run.start(), values) : null;
        final Map<List<Integer>, Double> share = new HashMap<>();
        for (int r = 0; r < rows.size(); r++) {
            share.merge(Arrays.stream(rows.row(r)).boxed().toList(), rows.weight(r), Double::sum);
        }
        final TableWriter table = TableWriter.of(distribution(units), exec);
        for (int k = 0; k < data.length; k++) {
            final int[] value = values.row(k);
            final Object[] row = new Object[units.size() + 3];
            for (int u = 0; u < value.length; u++) {
                row[u] = value[u];
            }
            row[value.length] = tractable ? after[k] : null;
            row[value.length + 1] = rows.complete() ? share.getOrDefault(Arrays.stream(value).boxed().toList(), 0.0) : null;
            row[value.length + 2] = tractable ? before[k] : null;
            table.row(row);
        }
        return table.close();
    }

    private static BinaryData values(final BinaryData rows) {
        final int n = rows.columns().size();
        if (n <= LISTED) {
            final double[] even = new double[1 << n];
            Arrays.fill(even, 1);
            return BinaryData.ofLaw(rows.columns(), even);
        }
        final BinaryData distinct = rows.distinct();
        return distinct.select(IntStream.range(0, distinct.size())
            .filter(r -> Arrays.stream(distinct.row(r)).allMatch(x -> x != BinaryData.MISSING)).toArray());
    }

    private static BufferedDataTable curve(final List<LearningPoint> points, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(CURVE, exec);
        points.forEach(p -> rows.row(p.step(), p.rate(), p.divergence(), p.logLikelihood(), p.heldOut(), p.gradient()));
        return rows.close();
    }

    private static BufferedDataTable scores(final LearningRun run, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(SCORES, exec);
        score(rows, "chemical Boltzmann machine", run.trained().machine(), run);
        run.others().forEach((name, machine) -> score(rows, name, machine, run));
        return rows.close();
    }

    private static void score(final TableWriter rows, final String name, final BoltzmannMachine machine, final LearningRun run) {
        rows.row(name, machine.size() + machine.edges().size(), LearningRun.score(machine, run.rows()), LearningRun.score(machine, run.heldOut()));
    }

    private static String method(final LearningRun run, final ChemicalBoltzmannMachineLearnerParameters settings) {
        return settings.m_expectation.name().toLowerCase(java.util.Locale.ROOT) + " gradient, " + run.rows().size() + " rows, "
            + run.trained().steps() + " steps, stopped by " + run.trained().reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
            + "; network: " + run.chemical().construction();
    }

    private static String hash(final BinaryData data) {
        final InputHash hash = InputHash.of();
        data.columns().forEach(hash::with);
        for (int r = 0; r < data.size(); r++) {
            hash.with(Arrays.toString(data.row(r))).with(Double.toString(data.weight(r)));
        }
        return hash.toHex();
    }

    static Map<String, Object> view(final ViewInput in) {
        final BufferedDataTable[] tables = in.getInternalTables();
        final ChartData distribution = UnitTable.chart("Distribution before and after learning", tables[0],
            tables[0].getDataTableSpec().getNumColumns() - 3, UnitTable.PROBABILITY, "data", "before learning");
        return ChartPanels.of("Learning").panel("Distribution", distribution)
            .panel("Divergence", curve(tables[1], "Divergence of the data from the model", "divergence [nat]", 2).logY())
            .panel("Log-likelihood", curve(tables[1], "Mean log-likelihood of a row", "log-likelihood [nat/row]", 3, 4))
            .panel("Weights", MachineTables.matrix(tables[2], tables[3])).toMap();
    }

    private static ChartData curve(final BufferedDataTable table, final String title, final String axis, final int... columns) {
        final ChartData chart = ChartData.of(title, axis).xAxis("step");
        for (final int column : columns) {
            final List<Double> step = new ArrayList<>();
            final List<Double> value = new ArrayList<>();
            for (final DataRow row : table) {
                if (!row.getCell(column).isMissing()) {
                    step.add(((DoubleValue)row.getCell(0)).getDoubleValue());
                    value.add(((DoubleValue)row.getCell(column)).getDoubleValue());
                }
            }
            if (!step.isEmpty()) {
                chart.line(column == 4 ? "held out" : column == 3 ? "learned" : axis, step, value);
            }
        }
        return chart;
    }
}
