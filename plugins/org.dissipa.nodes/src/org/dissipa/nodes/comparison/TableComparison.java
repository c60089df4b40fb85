/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.dissipa.nodes.comparison.Comparison.Verdict;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataValue;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/** Which columns of two tables are keys and which are compared, and the comparison itself. */
final class TableComparison {
    /** A column to compare: where it stands in the table and in the reference, and whether it holds numbers. */
    private record Column(String name, int inTable, int inReference, boolean numeric) {
    }

    private final int[] m_tableKeys;
    private final int[] m_referenceKeys;
    private final List<Column> m_columns;
    private final int m_standardError;
    private final Tolerance m_tolerance;
    private final boolean m_extraRowsDeviate;

    private TableComparison(final int[] tableKeys, final int[] referenceKeys, final List<Column> columns,
        final int standardError, final Tolerance tolerance, final boolean extraRowsDeviate) {
        m_tableKeys = tableKeys;
        m_referenceKeys = referenceKeys;
        m_columns = columns;
        m_standardError = standardError;
        m_tolerance = tolerance;
        m_extraRowsDeviate = extraRowsDeviate;
    }

    /**
     * Lays the columns of both tables side by side.
     *
     * @throws InvalidSettingsException if a column that the settings or the reference name is not there or of another type
     */
    static TableComparison of(final DataTableSpec table, final DataTableSpec reference,
        final ReferenceComparatorParameters settings) throws InvalidSettingsException {
        final String[] keys = settings.m_keyColumns;
        final int[] tableKeys = new int[keys.length];
        final int[] referenceKeys = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            tableKeys[i] = find(table, "Table", keys[i]);
            referenceKeys[i] = find(reference, "Reference", keys[i]);
        }
        for (final String name : settings.m_compareColumns) {
            find(reference, "Reference", name);
        }
        final List<String> chosen = List.of(settings.m_compareColumns);
        final List<Column> columns = new ArrayList<>();
        for (int c = 0; c < reference.getNumColumns(); c++) {
            final String name = reference.getColumnSpec(c).getName();
            if (!List.of(keys).contains(name) && (chosen.isEmpty() || chosen.contains(name))) {
                columns.add(column(table, reference, name, c));
            }
        }
        if (columns.isEmpty()) {
            throw new InvalidSettingsException("The reference has no column to compare besides the key columns; "
                + "add a column of reference values or choose fewer keys.");
        }
        final int error = settings.m_useStandardError ? find(table, "Table", settings.m_standardErrorColumn) : -1;
        if (error >= 0 && !isNumeric(table, error)) {
            throw new InvalidSettingsException("Standard error column '" + settings.m_standardErrorColumn
                + "' does not hold numbers; choose a numeric column.");
        }
        return new TableComparison(tableKeys, referenceKeys, columns, error, new Tolerance(settings.m_absoluteTolerance,
            settings.m_relativeTolerance, settings.m_standardErrors), !settings.m_ignoreExtraRows);
    }

    private static Column column(final DataTableSpec table, final DataTableSpec reference, final String name,
        final int inReference) throws InvalidSettingsException {
        final int inTable = find(table, "Table", name);
        final boolean numeric = isNumeric(reference, inReference);
        if (numeric != isNumeric(table, inTable)) {
            throw new InvalidSettingsException("Column '" + name + "' holds numbers in "
                + (numeric ? "the reference but not in the table" : "the table but not in the reference")
                + "; convert one of the two.");
        }
        return new Column(name, inTable, inReference, numeric);
    }

    private static boolean isNumeric(final DataTableSpec spec, final int column) {
        return spec.getColumnSpec(column).getType().isCompatible(DoubleValue.class);
    }

    private static int find(final DataTableSpec spec, final String port, final String column)
        throws InvalidSettingsException {
        return org.dissipa.nodes.table.InputTable.column(spec, port, column, DataValue.class, "values");
    }

    /** Compares all cells; each comparison goes to {@code sink}, in the table's order, missing rows last. */
    void compare(final BufferedDataTable table, final BufferedDataTable reference, final ExecutionMonitor exec,
        final Consumer<Comparison> sink) throws CanceledExecutionException, KNIMEException {
        final Map<List<String>, DataRow> expected = rows(reference, m_referenceKeys, "reference");
        final Set<List<String>> seen = new LinkedHashSet<>();
        long done = 0;
        for (final DataRow row : table) {
            exec.checkCanceled();
            exec.setProgress(++done / (double)table.size(), "Row " + done + " of " + table.size());
            final List<String> key = key(row, m_tableKeys);
            if (!expected.containsKey(key)) {
                if (m_extraRowsDeviate) {
                    sink.accept(new Comparison(String.join(" | ", key), null, null, null, Double.NaN, Double.NaN,
                        Verdict.ROW_EXTRA));
                }
            } else if (!seen.add(key)) {
                throw duplicate(key, "table");
            } else {
                compareRow(String.join(" | ", key), row, expected.get(key), sink);
            }
        }
        expected.keySet().stream().filter(key -> !seen.contains(key)).forEach(key -> sink.accept(new Comparison(
            String.join(" | ", key), null, null, null, Double.NaN, Double.NaN, Verdict.ROW_MISSING)));
    }

    private void compareRow(final String key, final DataRow row, final DataRow expected,
        final Consumer<Comparison> sink) {
        final double error = m_standardError < 0 || row.getCell(m_standardError).isMissing() ? 0
            : ((DoubleValue)row.getCell(m_standardError)).getDoubleValue();
        for (final Column column : m_columns) {
            final DataCell value = row.getCell(column.inTable());
            final DataCell reference = expected.getCell(column.inReference());
            sink.accept(column.numeric() && !value.isMissing() && !reference.isMissing()
                ? compareNumbers(key, column.name(), ((DoubleValue)value).getDoubleValue(),
                    ((DoubleValue)reference).getDoubleValue(), error)
                : new Comparison(key, column.name(), text(value), text(reference), Double.NaN, Double.NaN,
                    sameText(value, reference) ? Verdict.AGREES : Verdict.DEVIATES));
        }
    }

    private Comparison compareNumbers(final String key, final String column, final double value,
        final double reference, final double error) {
        final double deviation = Tolerance.deviation(value, reference);
        final double limit = m_tolerance.limit(reference, error);
        return new Comparison(key, column, Double.toString(value), Double.toString(reference), deviation, limit,
            deviation == 0 || deviation <= limit && deviation < Double.POSITIVE_INFINITY ? Verdict.AGREES
                : Verdict.DEVIATES);
    }

    private static boolean sameText(final DataCell value, final DataCell reference) {
        return value.isMissing() ? reference.isMissing()
            : !reference.isMissing() && value.toString().equals(reference.toString());
    }

    private static String text(final DataCell cell) {
        return cell.isMissing() ? null : cell.toString();
    }

    private static Map<List<String>, DataRow> rows(final BufferedDataTable table, final int[] keys, final String name)
        throws KNIMEException {
        final Map<List<String>, DataRow> rows = new LinkedHashMap<>();
        for (final DataRow row : table) {
            if (rows.put(key(row, keys), row) != null) {
                throw duplicate(key(row, keys), name);
            }
        }
        return rows;
    }

    private static KNIMEException duplicate(final List<String> key, final String name) {
        return new KNIMEException("Key " + String.join(" | ", key) + " occurs more than once in the " + name
            + "; choose key columns that name each row once.");
    }

    private static List<String> key(final DataRow row, final int[] columns) {
        if (columns.length == 0) {
            return List.of(row.getKey().getString());
        }
        final List<String> key = new ArrayList<>(columns.length);
        for (final int column : columns) {
            final DataCell cell = row.getCell(column);
            // 1 and 1.0 name the same row, whatever type the two tables give the column
            key.add(cell instanceof DoubleValue number && !cell.isMissing() ? Double.toString(number.getDoubleValue())
                : cell.toString());
        }
        return key;
    }
}
