/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.dissipa.learning.training.BinaryData;
import org.dissipa.learning.training.CutPoint;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.table.InputTable;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.knime.core.data.BooleanValue;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.DataValue;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/**
 * Columns of a table as binary units.
 *
 * @param codings how each column became one
 * @param data    the rows
 */
record BinaryTable(List<ColumnCoding> codings, BinaryData data) {
    /** Columns of the table that tells the codings. */
    static final TableLayout CODINGS = TableLayout.of().text("column").text("unit").text("kind").number("cut").text("one").text("zero")
        .number("share of ones");

    private static final String PORT = "Data";

    /** Indices of the chosen columns, or of all numeric and yes/no columns but the weights where none is chosen. */
    static int[] columns(final DataTableSpec spec, final String[] chosen, final String weightColumn) throws InvalidSettingsException {
        final List<Integer> columns = new ArrayList<>();
        for (int c = 0; chosen.length == 0 && c < spec.getNumColumns(); c++) {
            final DataType type = spec.getColumnSpec(c).getType();
            if ((type.isCompatible(DoubleValue.class) || type.isCompatible(BooleanValue.class))
                && !spec.getColumnSpec(c).getName().equals(weightColumn)) {
                columns.add(c);
            }
        }
        for (final String column : chosen) {
            columns.add(InputTable.column(spec, PORT, column, DataValue.class, "numbers, yes and no, or two texts"));
        }
        if (columns.isEmpty()) {
            throw new InvalidSettingsException("Table '" + PORT
                + "' has no numeric or yes/no column to learn; choose text columns with two different texts, or add one.");
        }
        final Set<String> units = new HashSet<>();
        for (final int c : columns) {
            if (!units.add(ColumnCoding.unitOf(spec.getColumnSpec(c).getName()))) {
                throw new InvalidSettingsException("Two columns would be unit '"
                    + ColumnCoding.unitOf(spec.getColumnSpec(c).getName()) + "'; rename or leave out one of them.");
            }
        }
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Reads a table.
     *
     * @param columns columns of the units
     * @param weight  column of the weights, or -1
     * @param cuts    cut points by name of column
     */
    static BinaryTable read(final BufferedDataTable table, final int[] columns, final int weight, final Map<String, Double> cuts,
        final ExecutionContext exec) throws KNIMEException, CanceledExecutionException {
        final DataTableSpec spec = table.getDataTableSpec();
        final List<ColumnCoding> codings = new ArrayList<>();
        final List<DataRow> rows = new ArrayList<>();
        for (final DataRow row : table) {
            exec.checkCanceled();
            rows.add(row);
        }
        for (final int c : columns) {
            codings.add(coding(spec, c, rows, cuts));
        }
        final int[][] cells = new int[rows.size()][columns.length];
        final double[] weights = new double[rows.size()];
        for (int r = 0; r < cells.length; r++) {
            for (int a = 0; a < columns.length; a++) {
                cells[r][a] = codings.get(a).value(rows.get(r).getCell(columns[a]));
            }
            weights[r] = weight < 0 ? 1 : InputTable.number(rows.get(r), weight, spec.getColumnSpec(weight).getName(), false);
        }
        final List<String> units = codings.stream().map(ColumnCoding::unit).toList();
        return new BinaryTable(codings, EngineCall.execute(() -> BinaryData.of(units, cells, weights)));
    }

    private static ColumnCoding coding(final DataTableSpec spec, final int column, final List<DataRow> rows,
        final Map<String, Double> cuts) throws KNIMEException, CanceledExecutionException {
        final String name = spec.getColumnSpec(column).getName();
        final String unit = ColumnCoding.unitOf(name);
        final DataType type = spec.getColumnSpec(column).getType();
        if (type.isCompatible(StringValue.class)) {
            return text(name, unit, column, rows);
        }
        if (!type.isCompatible(DoubleValue.class) && !type.isCompatible(BooleanValue.class)) {
            throw new KNIMEException("Column '" + name + "' holds " + type.getName()
                + " values; it must hold numbers, yes and no, or two texts. Leave it out or convert it.");
        }
        final double[] values = rows.stream().map(row -> row.getCell(column)).filter(cell -> !cell.isMissing())
            .mapToDouble(ColumnCoding::number).toArray();
        if (cuts.containsKey(name)) {
            final double cut = cuts.get(name);
            return EngineCall.execute(() -> new ColumnCoding(name, unit, ColumnCoding.BINNED, new CutPoint(name, cut).cut(), null, null));
        }
        if (java.util.Arrays.stream(values).allMatch(v -> v == 0 || v == 1 || Double.isNaN(v))) {
            return new ColumnCoding(name, unit, ColumnCoding.BINARY, 0.5, null, null);
        }
        return EngineCall.execute(() -> new ColumnCoding(name, unit, ColumnCoding.BINNED, CutPoint.even(name, values).cut(), null, null));
    }

    private static ColumnCoding text(final String name, final String unit, final int column, final List<DataRow> rows)
        throws KNIMEException {
        final TreeSet<String> texts = new TreeSet<>();
        rows.stream().map(row -> row.getCell(column)).filter(cell -> !cell.isMissing()).forEach(cell -> texts.add(cell.toString()));
        if (texts.size() != 2) {
            throw new KNIMEException("Column '" + name + "' holds " + texts.size()
                + " different texts; a binary unit needs exactly two. Leave the column out or convert it.");
        }
        return new ColumnCoding(name, unit, ColumnCoding.TEXT, Double.NaN, texts.last(), texts.first());
    }

    /** Cut points from lines such as {@code age = 40}. */
    static Map<String, Double> cuts(final String text) throws InvalidSettingsException {
        return EngineCall.configure(() -> UnitText.numbers(text));
    }

    /** The codings as a table. */
    BufferedDataTable codings(final ExecutionContext exec) {
        final TableWriter table = TableWriter.of(CODINGS, exec);
        for (int c = 0; c < codings.size(); c++) {
            final ColumnCoding coding = codings.get(c);
            double ones = 0;
            double all = 0;
            for (int r = 0; r < data.size(); r++) {
                final int value = data.row(r)[c];
                ones += value == 1 ? data.weight(r) : 0;
                all += value == BinaryData.MISSING ? 0 : data.weight(r);
            }
            table.row(coding.column(), coding.unit(), coding.kind(), coding.cut(), coding.one(), coding.zero(), ones / all);
        }
        return table.close();
    }
}
