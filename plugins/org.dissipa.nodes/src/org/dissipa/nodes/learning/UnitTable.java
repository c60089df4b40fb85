/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;

/** Laws of binary units as tables: a column of 0 and 1 a unit, then columns of probabilities; a row a value, 00, 01, 10, 11. */
final class UnitTable {
    /** Name of the column of probabilities. */
    static final String PROBABILITY = "probability";

    private static final int SHOWN = 64;

    private UnitTable() {
        // functions on tables of laws
    }

    /** The columns: units, then laws. */
    static TableLayout layout(final List<String> units, final String... laws) {
        TableLayout layout = TableLayout.of();
        for (final String unit : units) {
            layout = layout.integer(unit);
        }
        for (final String law : laws) {
            layout = layout.number(law);
        }
        return layout;
    }

    /** Writes laws side by side, each with 2^units probabilities, the first unit being the highest bit. */
    static BufferedDataTable of(final TableLayout layout, final int units, final ExecutionContext exec, final double[]... laws) {
        final TableWriter rows = TableWriter.of(layout, exec);
        for (int k = 0; k < 1 << units && laws.length > 0; k++) {
            final Object[] row = new Object[units + laws.length];
            for (int u = 0; u < units; u++) {
                row[u] = k >>> units - 1 - u & 1;
            }
            for (int a = 0; a < laws.length; a++) {
                row[units + a] = laws[a] == null ? null : laws[a][k];
            }
            rows.row(row);
        }
        return rows.close();
    }

    /** The law as bars, the likeliest values where there are many. */
    static ChartData chart(final String title, final BufferedDataTable table, final int units, final String... names) {
        final List<DataRow> rows = new ArrayList<>();
        table.forEach(rows::add);
        final List<Integer> order = IntStream.range(0, rows.size()).boxed()
            .sorted((a, b) -> rows.size() <= SHOWN ? a - b : Double.compare(largest(rows.get(b), units), largest(rows.get(a), units)))
            .limit(SHOWN).toList();
        final List<String> values = order.stream().map(k -> value(rows.get(k), units)).toList();
        final ChartData chart = ChartData.of(title, "probability").categories("value of the units "
            + String.join(" ", table.getDataTableSpec().stream().limit(units).map(c -> c.getName()).toList()), values);
        for (int a = 0; a < names.length; a++) {
            final int column = units + a;
            chart.bars(names[a], values, order.stream().map(k -> number(rows.get(k), column)).toList());
        }
        return chart.note(rows.size() > SHOWN ? "The " + SHOWN + " likeliest of " + rows.size() + " values are shown." : null);
    }

    private static double largest(final DataRow row, final int units) {
        double largest = 0;
        for (int c = units; c < row.getNumCells(); c++) {
            largest = Math.max(largest, number(row, c));
        }
        return largest;
    }

    private static double number(final DataRow row, final int column) {
        return row.getCell(column).isMissing() ? Double.NaN : ((DoubleValue)row.getCell(column)).getDoubleValue();
    }

    private static String value(final DataRow row, final int units) {
        final StringBuilder value = new StringBuilder();
        for (int u = 0; u < units; u++) {
            value.append(row.getCell(u));
        }
        return value.toString();
    }
}
