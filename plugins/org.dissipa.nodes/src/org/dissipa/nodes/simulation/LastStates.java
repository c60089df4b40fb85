/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;

/** The distinct states of an ensemble at its last time with their shares, laid out as Master Equation Solver lays out its states. */
final class LastStates {
    private static final int SPECIES = 12;

    private LastStates() {
        // one function
    }

    /** The states of the first of the columns; rows with missing values are left out. */
    static BufferedDataTable of(final BufferedDataTable table, final int time, final double last, final int[] columns, final ExecutionContext exec)
        throws CanceledExecutionException {
        final int[] shown = Arrays.copyOf(columns, Math.min(SPECIES, columns.length));
        final Map<List<Long>, Long> counts = new LinkedHashMap<>();
        long n = 0;
        for (final DataRow row : table) {
            exec.checkCanceled();
            if (!row.getCell(time).isMissing() && number(row, time) == last && Arrays.stream(shown).noneMatch(c -> row.getCell(c).isMissing())) {
                counts.merge(Arrays.stream(shown).mapToObj(c -> (long)number(row, c)).toList(), 1L, Long::sum);
                n++;
            }
        }
        return write(table, last, shown, counts, n, exec);
    }

    private static BufferedDataTable write(final BufferedDataTable table, final double last, final int[] shown, final Map<List<Long>, Long> counts,
        final long n, final ExecutionContext exec) {
        TableLayout layout = TableLayout.of().number("time").count("state");
        for (final int column : shown) {
            layout = layout.count(table.getDataTableSpec().getColumnSpec(column).getName());
        }
        final TableWriter rows = TableWriter.of(layout.number("probability"), exec);
        long index = 0;
        for (final Map.Entry<List<Long>, Long> state : counts.entrySet()) {
            final Object[] cells = new Object[shown.length + 3];
            cells[0] = last;
            cells[1] = index++;
            for (int i = 0; i < shown.length; i++) {
                cells[i + 2] = state.getKey().get(i);
            }
            cells[shown.length + 2] = state.getValue() / (double)n;
            rows.row(cells);
        }
        return rows.close();
    }

    private static double number(final DataRow row, final int column) {
        return ((DoubleValue)row.getCell(column)).getDoubleValue();
    }
}
