/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.master.ObservedJumps;
import org.dissipa.dynamics.master.ObservedJumps.RateEstimate;
import org.dissipa.dynamics.master.Transition;
import org.dissipa.nodes.networks.TableToMarkovProcessParameters.Content;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.table.InputTable;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
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

/**
 * The transitions of a table, given or estimated.
 *
 * @param estimates one a transition; count and standard error are NaN where rates were given
 */
record TransitionRows(List<RateEstimate> estimates) {
    private static final String PORT = "Transitions";

    static void check(final DataTableSpec spec, final TableToMarkovProcessParameters settings) throws InvalidSettingsException {
        InputTable.column(spec, PORT, settings.m_fromColumn, DataValue.class, "states");
        InputTable.column(spec, PORT, settings.m_toColumn, DataValue.class, "states");
        if (settings.m_content == Content.RATES) {
            InputTable.column(spec, PORT, settings.m_rateColumn, DoubleValue.class, "numbers");
        } else {
            InputTable.column(spec, PORT, settings.m_timeColumn, DoubleValue.class, "numbers");
        }
        if (settings.m_content == Content.COUNTS) {
            InputTable.column(spec, PORT, settings.m_countColumn, DoubleValue.class, "numbers");
        }
    }

    List<Transition> transitions() {
        return estimates.stream().map(RateEstimate::transition).toList();
    }

    static TransitionRows read(final BufferedDataTable table, final TableToMarkovProcessParameters settings)
        throws KNIMEException, CanceledExecutionException {
        final DataTableSpec spec = table.getDataTableSpec();
        final int from = spec.findColumnIndex(settings.m_fromColumn);
        final int to = spec.findColumnIndex(settings.m_toColumn);
        final int channel = spec.findColumnIndex(settings.m_channelColumn);
        if (settings.m_content == Content.RATES) {
            final int rate = spec.findColumnIndex(settings.m_rateColumn);
            final List<RateEstimate> rows = new ArrayList<>();
            for (final DataRow row : table) {
                rows.add(new RateEstimate(new Transition(state(row, from, settings.m_fromColumn), state(row, to, settings.m_toColumn),
                    InputTable.number(row, rate, settings.m_rateColumn, false), channel(row, channel)), Double.NaN, Double.NaN));
            }
            return new TransitionRows(rows);
        }
        final ObservedJumps seen = settings.m_content == Content.COUNTS ? counts(table, settings, from, to, channel)
            : jumps(table, settings, from, to, channel);
        return new TransitionRows(EngineCall.execute(() -> seen.rates(settings.m_pseudocount)));
    }

    private static ObservedJumps counts(final BufferedDataTable table, final TableToMarkovProcessParameters settings, final int from, final int to,
        final int channel) throws KNIMEException, CanceledExecutionException {
        final int count = table.getDataTableSpec().findColumnIndex(settings.m_countColumn);
        final int time = table.getDataTableSpec().findColumnIndex(settings.m_timeColumn);
        final ObservedJumps seen = ObservedJumps.of();
        final Map<String, Double> times = new HashMap<>();
        for (final DataRow row : table) {
            final String left = state(row, from, settings.m_fromColumn);
            final String reached = state(row, to, settings.m_toColumn);
            final double spent = InputTable.number(row, time, settings.m_timeColumn, false);
            final double n = InputTable.number(row, count, settings.m_countColumn, false);
            final Double before = times.putIfAbsent(left, spent);
            if (before != null && before != spent) {
                throw new KNIMEException("Row '" + row.getKey() + "' says that " + spent + " was spent in state '" + left + "', a row before says " + before
                    + "; column '" + settings.m_timeColumn + "' must hold the total time spent in the state left, the same in all its rows.");
            }
            EngineCall.execute(() -> before == null ? seen.time(left, spent) : seen);
            EngineCall.execute(() -> seen.jumps(left, reached, channel(row, channel), n));
        }
        return seen;
    }

    private static ObservedJumps jumps(final BufferedDataTable table, final TableToMarkovProcessParameters settings, final int from, final int to,
        final int channel) throws KNIMEException, CanceledExecutionException {
        final int time = table.getDataTableSpec().findColumnIndex(settings.m_timeColumn);
        final ObservedJumps seen = ObservedJumps.of();
        for (final DataRow row : table) {
            final String left = state(row, from, settings.m_fromColumn);
            final double spent = InputTable.number(row, time, settings.m_timeColumn, false);
            EngineCall.execute(() -> seen.time(left, spent));
            if (!row.getCell(to).isMissing()) {
                final String reached = state(row, to, settings.m_toColumn);
                EngineCall.execute(() -> seen.jumps(left, reached, channel(row, channel), 1));
            }
        }
        return seen;
    }

    /** The name of a state: text, or a whole number. */
    private static String state(final DataRow row, final int column, final String name) throws KNIMEException {
        final DataCell cell = row.getCell(column);
        final String text = cell.isMissing() ? "" : text(cell);
        if (text.isEmpty()) {
            throw new KNIMEException("Row '" + row.getKey() + "' has no state in column '" + name + "'; fill it in or remove the row.");
        }
        return text;
    }

    private static String channel(final DataRow row, final int column) {
        final String text = column < 0 || row.getCell(column).isMissing() ? "" : text(row.getCell(column));
        return text.isEmpty() ? null : text;
    }

    private static String text(final DataCell cell) {
        if (cell instanceof DoubleValue number && number.getDoubleValue() == Math.rint(number.getDoubleValue())
            && Math.abs(number.getDoubleValue()) < 1e15) {
            return Long.toString((long)number.getDoubleValue());
        }
        return cell.toString().strip();
    }

    /** The table of transitions with their rates. */
    BufferedDataTable write(final TableLayout layout, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(layout, exec);
        for (final RateEstimate estimate : estimates) {
            final Transition t = estimate.transition();
            rows.row(t.from(), t.to(), t.channel(), t.rate(), estimate.count(), estimate.standardError());
        }
        return rows.close();
    }
}
