/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.table.InputTable;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.thermodynamics.DissipationEstimatorParameters.Recorded;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.thermodynamics.measured.DissipationEstimate;
import org.dissipa.thermodynamics.measured.ObservedSeries;
import org.dissipa.thermodynamics.measured.PlugInEstimator;
import org.dissipa.thermodynamics.measured.PrecisionEstimator;
import org.dissipa.thermodynamics.measured.WaitingTimeEstimator;
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

/** Dissipation Estimator: configure, execute, view. */
final class DissipationEstimatorNode {
    private static final TableLayout ESTIMATES = TableLayout.of().text("estimator").number("entropy production at least [k_B/time]")
        .number("standard error").number("lower limit [k_B/time]").number("without bias correction [k_B/time]").count("observations").flag("applies")
        .text("why").text("conditions").text("reference");

    private static final TableLayout CHANGES = TableLayout.of().text("from").text("to").count("count").count("count in reverse")
        .number("net rate [1/time]").number("entropy production [k_B/time]");

    private static final TableLayout DATA = TableLayout.of().integer("states").count("changes").integer("trajectories").number("time observed [time]")
        .number("drift [standard errors]").flag("looks stationary");

    private static final double STATIONARY = 4;
    private static final int MOST_STATES = 2000;

    private DissipationEstimatorNode() {
        // functions of the node
    }

    /** Indices of the columns: trajectory or -1, time, states. */
    private record Columns(int trajectory, int time, int[] states) {
        static Columns of(final DataTableSpec spec, final DissipationEstimatorParameters settings) throws InvalidSettingsException {
            if (settings.m_stateColumns.length == 0) {
                throw new InvalidSettingsException("No state column is chosen; choose the column that tells the state, or one a species.");
            }
            final int[] states = new int[settings.m_stateColumns.length];
            for (int i = 0; i < states.length; i++) {
                states[i] = InputTable.column(spec, "Observations", settings.m_stateColumns[i], DataValue.class, "values");
            }
            return new Columns(settings.m_useTrajectories
                ? InputTable.column(spec, "Observations", settings.m_trajectoryColumn, DataValue.class, "values") : -1,
                InputTable.column(spec, "Observations", settings.m_timeColumn, DoubleValue.class, "numbers"), states);
        }
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        Columns.of(in.getInTableSpec(0), in.getParameters());
        out.setOutSpecs(ESTIMATES.spec(), CHANGES.spec(), DATA.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final DissipationEstimatorParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final BufferedDataTable table = in.getInTable(0);
        final ObservedSeries series = read(table, settings, exec);
        final TableWriter estimates = TableWriter.of(ESTIMATES, exec);
        for (final DissipationEstimate e : EngineCall.execute(() -> estimates(series, settings, exec))) {
            estimates.row(e.method(), e.value(), e.standardError(), e.lowerLimit(), e.plain(), e.n(), e.applies(), e.reason(), e.conditions(),
                e.reference());
        }
        final double drift = series.drift();
        final TableWriter data = TableWriter.of(DATA, exec);
        data.row(series.states().size(), series.transitions(), series.trajectories(), series.time(), drift, drift <= STATIONARY);
        if (drift > STATIONARY) {
            out.setWarningMessage("The series does not look stationary: the share of time in a state differs between its first and its second half by " + drift
                + " standard errors. All three estimates assume a steady state; cut the transient off.");
        }
        final BufferedDataTable result = estimates.close();
        out.setOutData(result, changes(series, exec), data.close());
        out.setInternalData(result);
    }

    private static ObservedSeries read(final BufferedDataTable table, final DissipationEstimatorParameters settings, final ExecutionContext exec)
        throws CanceledExecutionException, KNIMEException {
        final Columns columns;
        try {
            columns = Columns.of(table.getDataTableSpec(), settings);
        } catch (InvalidSettingsException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
        final ObservedSeries.Builder builder = new ObservedSeries.Builder();
        long done = 0;
        for (final DataRow row : table) {
            if ((done++ & 0x3ff) == 0) {
                exec.checkCanceled();
                exec.setProgress(done / (double)table.size(), "Row " + done);
            }
            final double time = InputTable.number(row, columns.time(), settings.m_timeColumn, false);
            final String trajectory = columns.trajectory() < 0 ? "" : text(row, columns.trajectory(), settings.m_trajectoryColumn);
            final String state = state(row, columns, settings);
            EngineCall.execute(() -> builder.add(trajectory, time, state));
        }
        final ObservedSeries series = EngineCall.execute(builder::build);
        if (series.states().size() > MOST_STATES) {
            throw new KNIMEException("The series has " + series.states().size() + " different states; up to " + MOST_STATES
                + " can be told apart. Choose fewer state columns, or round them: a bound from less is a bound all the same.");
        }
        return series;
    }

    private static String state(final DataRow row, final Columns columns, final DissipationEstimatorParameters settings) throws KNIMEException {
        if (columns.states().length == 1) {
            return text(row, columns.states()[0], settings.m_stateColumns[0]);
        }
        final StringJoiner state = new StringJoiner(", ");
        for (int i = 0; i < columns.states().length; i++) {
            state.add(settings.m_stateColumns[i] + "=" + text(row, columns.states()[i], settings.m_stateColumns[i]));
        }
        return state.toString();
    }

    private static String text(final DataRow row, final int index, final String column) throws KNIMEException {
        final DataCell cell = row.getCell(index);
        if (cell.isMissing()) {
            throw new KNIMEException("Row '" + row.getKey() + "' has no value in column '" + column + "'; fill it in or remove the row.");
        }
        return cell.toString();
    }

    private static List<DissipationEstimate> estimates(final ObservedSeries series, final DissipationEstimatorParameters settings,
        final ExecutionContext exec) throws CanceledExecutionException {
        final List<DissipationEstimate> estimates = new ArrayList<>();
        estimates.add(PlugInEstimator.estimate(series));
        exec.checkCanceled();
        final Set<String> lumps = settings.m_lumps.strip().equals("*") ? Set.copyOf(series.states())
            : Arrays.stream(settings.m_lumps.split(";")).map(String::strip).filter(s -> !s.isEmpty()).collect(Collectors.toSet());
        for (final String lump : lumps) {
            if (!series.states().contains(lump)) {
                throw new IllegalArgumentException("The lumped state '" + lump + "' does not occur; the series has "
                    + String.join("; ", series.states().subList(0, Math.min(20, series.states().size()))) + ".");
            }
        }
        final DissipationEstimate waits = WaitingTimeEstimator.estimate(series, lumps, settings.m_bins);
        estimates.add(settings.m_recorded == Recorded.CHANGES ? waits : waits.refused("the series was recorded at intervals, so changes and their times may have been missed"));
        exec.checkCanceled();
        estimates.add(PrecisionEstimator.estimate(series, settings.m_window));
        return estimates;
    }

    private static BufferedDataTable changes(final ObservedSeries series, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(CHANGES, exec);
        final long[][] counts = series.counts();
        for (int i = 0; i < counts.length; i++) {
            for (int j = i + 1; j < counts.length; j++) {
                if (counts[i][j] + counts[j][i] > 0) {
                    rows.row(series.states().get(i), series.states().get(j), counts[i][j], counts[j][i], (counts[i][j] - counts[j][i]) / series.time(),
                        PlugInEstimator.share(counts[i][j], counts[j][i], series.time()));
                }
            }
        }
        return rows.close();
    }

    static Map<String, Object> view(final ViewInput in) {
        final List<String> names = new ArrayList<>();
        final List<Double> values = new ArrayList<>();
        final List<Double> low = new ArrayList<>();
        final List<Double> high = new ArrayList<>();
        for (final DataRow row : in.getInternalTables()[0]) {
            if (!row.getCell(1).isMissing() && row.getCell(6).toString().equals("true")) {
                final double value = ((DoubleValue)row.getCell(1)).getDoubleValue();
                final double error = ((DoubleValue)row.getCell(2)).getDoubleValue();
                names.add(row.getCell(0).toString());
                values.add(value);
                low.add(value - 2 * error);
                high.add(value + 2 * error);
            }
        }
        return ChartData.of("The entropy production is at least", "entropy production [k_B/time]").categories("", names)
            .bars("lower bound", names, values, low, high).note("Error bars: two standard errors.").toMap();
    }
}
