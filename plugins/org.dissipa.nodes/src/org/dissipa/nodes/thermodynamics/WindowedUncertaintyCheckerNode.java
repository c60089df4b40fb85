/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.table.InputTable;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.thermodynamics.ConfidenceInterval;
import org.dissipa.thermodynamics.UncertaintyEstimate;
import org.dissipa.thermodynamics.UncertaintyProduct;
import org.dissipa.thermodynamics.bounds.UncertaintyRelation;
import org.dissipa.thermodynamics.measured.ObservedEnsemble;
import org.dissipa.thermodynamics.measured.WindowedProducts;
import org.dissipa.thermodynamics.measured.WindowedProducts.Product;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataValue;
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

/** Windowed Uncertainty Checker: configure, execute, view. */
final class WindowedUncertaintyCheckerNode {
    private static final TableLayout WINDOWS = TableLayout.of().text("current").text("relation").number("window start [time]").number("window end [time]")
        .number("mean change").number("variance of change").number("entropy production [k_B]").number("mean in denominator").number("product")
        .number("bound").number("slack").number("standard error").number("confidence low").number("confidence high").integer("replicates")
        .text("verdict").text("conditions").text("statement").text("reference").number("current taken over [time]");

    private static final int START = 2;
    private static final int PRODUCT = 8;
    private static final int LOW = 12;
    private static final int HIGH = 13;
    private static final String NO_ENTROPY = "mean entropy production is not positive";
    private static final String CURRENT = "; the column counts net firings (antisymmetric under reversal): the relation need not hold for a one-way or species count; "
        + "the entropy production is that of all reactions";

    private WindowedUncertaintyCheckerNode() {
        // functions of the node
    }

    /** The columns to read: replicate, time, and numbers, of which the entropy is the last where it is one. */
    private record Columns(int replicate, int time, int[] numbers, List<String> names) {
        static Columns of(final DataTableSpec spec, final WindowedUncertaintyCheckerParameters settings) throws InvalidSettingsException {
            if (settings.m_currentColumns.length == 0) {
                throw new InvalidSettingsException("No current column is chosen; choose the columns that count net firings.");
            }
            final List<String> names = new ArrayList<>(List.of(settings.m_currentColumns));
            if (settings.m_useEntropyColumn) {
                names.add(settings.m_entropyColumn);
            }
            final int[] numbers = new int[names.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = InputTable.column(spec, "Ensemble", names.get(i), DoubleValue.class, "numbers");
            }
            return new Columns(InputTable.column(spec, "Ensemble", settings.m_replicateColumn, DataValue.class, "values"),
                InputTable.column(spec, "Ensemble", settings.m_timeColumn, DoubleValue.class, "numbers"), numbers, names);
        }
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        Columns.of(in.getInTableSpec(0), in.getParameters());
        out.setOutSpecs(WINDOWS.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final WindowedUncertaintyCheckerParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final ObservedEnsemble ensemble = read(in.getInTable(0), settings, exec);
        final List<Product> products = EngineCall.execute(() -> WindowedProducts.of(ensemble, settings.m_window, settings.step())
            .products(settings.m_anyStart, EngineMonitor.of(exec)));
        final TableWriter rows = TableWriter.of(WINDOWS, exec);
        int violated = 0;
        for (final Product p : products) {
            violated += write(p, settings.m_confidence, rows) ? 1 : 0;
        }
        if (violated > 0) {
            out.setWarningMessage("In " + violated + " of " + products.size() + " rows the whole confidence interval lies below 2. Beyond the share of intervals that miss by chance, "
                + "a condition is not met: the ensemble is not in its steady state, a column does not count net firings, the entropy production is not that of all reactions, "
                + "or, from any start, the last interval is too long to tell the current at the window's end.");
        }
        final BufferedDataTable result = rows.close();
        out.setOutData(result);
        out.setInternalData(result);
    }

    private static ObservedEnsemble read(final BufferedDataTable table, final WindowedUncertaintyCheckerParameters settings, final ExecutionContext exec)
        throws CanceledExecutionException, KNIMEException {
        final Columns columns;
        try {
            columns = Columns.of(table.getDataTableSpec(), settings);
        } catch (InvalidSettingsException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
        final List<String> currents = List.of(settings.m_currentColumns);
        final ObservedEnsemble.Builder builder = EngineCall.execute(() -> settings.m_useEntropyColumn ? ObservedEnsemble.Builder.ofMeasuredEntropy(currents)
            : ObservedEnsemble.Builder.ofEntropyRate(currents, settings.m_entropyRate));
        long done = 0;
        for (final DataRow row : table) {
            if ((done++ & 0x3ff) == 0) {
                exec.checkCanceled();
                exec.setProgress(done / (double)table.size(), "Row " + done);
            }
            final DataCell replicate = row.getCell(columns.replicate());
            if (replicate.isMissing()) {
                throw new KNIMEException("Row '" + row.getKey() + "' has no value in column '" + settings.m_replicateColumn + "'; fill it in or remove the row.");
            }
            final double time = InputTable.number(row, columns.time(), settings.m_timeColumn, false);
            final double[] values = new double[columns.numbers().length];
            for (int i = 0; i < values.length; i++) {
                values[i] = InputTable.number(row, columns.numbers()[i], columns.names().get(i), false);
            }
            EngineCall.execute(() -> builder.add(replicate.toString(), time, values));
        }
        return EngineCall.execute(builder::build);
    }

    /** Writes a window and tells whether its product lies below the bound with its whole interval. */
    private static boolean write(final Product p, final double confidence, final TableWriter rows) {
        final UncertaintyEstimate estimate = p.estimate();
        final UncertaintyRelation relation = p.relation();
        final boolean produces = p.entropy() > 0;
        final ConfidenceInterval interval = produces ? estimate.interval(confidence) : new ConfidenceInterval(Double.NaN, Double.NaN, confidence);
        final double bound = UncertaintyProduct.BOUND;
        final Object verdict = produces ? Verdict.ofSampled(estimate, interval, bound, true) : NO_ENTROPY;
        rows.row(p.current(), RelationTable.name(relation), p.start(), p.end(), p.change(), p.variance(), p.entropy(), p.response(), estimate.value(), bound,
            estimate.value() - bound, produces ? estimate.standardError() : null, interval.lower(), interval.upper(), estimate.n(), verdict,
            relation.assumptions() + (Double.isNaN(p.lastInterval()) ? "" : ", here taken over the last recorded interval") + CURRENT, relation.statement(), relation.reference(), p.lastInterval());
        return verdict == Verdict.VIOLATED;
    }

    static Map<String, Object> view(final ViewInput in) {
        final Map<String, List<DataRow>> series = new LinkedHashMap<>();
        final String steady = RelationTable.name(UncertaintyRelation.FINITE_TIME);
        for (final DataRow row : in.getInternalTables()[0]) {
            final String relation = row.getCell(1).toString();
            series.computeIfAbsent(row.getCell(0) + (relation.equals(steady) ? "" : ", from any start"), s -> new ArrayList<>()).add(row);
        }
        final ChartData chart = ChartData.of("Uncertainty product in each window", "Var(\u0394X) \u27e8\u03a3\u27e9 / \u27e8\u0394X\u27e9\u00b2").logY()
            .xAxis("start of the window [time]");
        series.forEach((name, rows) -> chart.points(name, numbers(rows, START), numbers(rows, PRODUCT), numbers(rows, LOW), numbers(rows, HIGH)));
        return chart.reference(UncertaintyProduct.BOUND, "uncertainty relation").note("Error bars: confidence intervals, each for its own window.").toMap();
    }

    private static List<Double> numbers(final List<DataRow> rows, final int column) {
        return rows.stream().map(r -> r.getCell(column).isMissing() ? Double.NaN : ((DoubleValue)r.getCell(column)).getDoubleValue()).toList();
    }
}
