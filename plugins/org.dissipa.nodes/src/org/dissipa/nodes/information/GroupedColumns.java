/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.table.InputTable;
import org.dissipa.thermodynamics.ThermodynamicsException;
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

/** Numeric columns of a table, by data set; rows that miss one of the values are left out and counted. */
final class GroupedColumns {
    private static final int CHECK = 0xFFF;

    private final List<String> m_columns;
    private final Map<String, NumberList[]> m_groups = new LinkedHashMap<>();
    private final InputDigest m_digest = new InputDigest();
    private String m_hash;
    private long m_skipped;

    private GroupedColumns(final List<String> columns) {
        m_columns = columns;
    }

    /** What is done with one data set. */
    interface Work {
        /** The work on a data set and its columns, in the order in which they were asked for. */
        void on(String group, double[][] columns) throws CanceledExecutionException;
    }

    /** @throws InvalidSettingsException if a column is not there or not numeric */
    static void check(final DataTableSpec spec, final String port, final Optional<String> group, final List<String> columns)
        throws InvalidSettingsException {
        if (group.isPresent()) {
            InputTable.column(spec, port, group.get(), DataValue.class, "values");
        }
        for (final String column : columns) {
            InputTable.column(spec, port, column, DoubleValue.class, "numbers");
        }
    }

    static GroupedColumns read(final BufferedDataTable table, final String port, final Optional<String> group, final List<String> columns,
        final ExecutionContext exec) throws KNIMEException, CanceledExecutionException {
        final DataTableSpec spec = table.getDataTableSpec();
        try {
            check(spec, port, group, columns);
        } catch (final InvalidSettingsException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
        final GroupedColumns result = new GroupedColumns(columns);
        final int[] indices = columns.stream().mapToInt(spec::findColumnIndex).toArray();
        final int groupIndex = group.map(spec::findColumnIndex).orElse(-1);
        long done = 0;
        for (final DataRow row : table) {
            if ((done++ & CHECK) == 0) {
                exec.checkCanceled();
                exec.setProgress(0.3 * done / table.size(), "Row " + done + " of " + table.size());
            }
            result.add(row, groupIndex, indices);
        }
        result.m_hash = result.m_digest.hex();
        if (result.m_groups.isEmpty()) {
            throw new KNIMEException("Table '" + port + "' has no row with values in " + columns + "; give it at least one.");
        }
        return result;
    }

    private void add(final DataRow row, final int groupIndex, final int[] indices) {
        final String group = groupIndex < 0 ? "" : row.getCell(groupIndex).isMissing() ? null : row.getCell(groupIndex).toString();
        boolean complete = group != null;
        for (final int index : indices) {
            complete &= !row.getCell(index).isMissing();
        }
        if (!complete) {
            m_skipped++;
            return;
        }
        final NumberList[] lists = m_groups.computeIfAbsent(group, g -> {
            final NumberList[] fresh = new NumberList[indices.length];
            java.util.Arrays.setAll(fresh, i -> new NumberList());
            return fresh;
        });
        m_digest.add(group);
        for (int i = 0; i < indices.length; i++) {
            final DataCell cell = row.getCell(indices[i]);
            final double value = ((DoubleValue)cell).getDoubleValue();
            lists[i].add(value);
            m_digest.add(value);
        }
    }

    /** Works on one data set after another; what the engine refuses is said with the name of the data set. */
    void forEach(final ExecutionContext exec, final Work work) throws KNIMEException, CanceledExecutionException {
        int done = 0;
        for (final Map.Entry<String, NumberList[]> entry : m_groups.entrySet()) {
            exec.checkCanceled();
            exec.setProgress(0.3 + 0.7 * done++ / m_groups.size());
            final double[][] columns = new double[m_columns.size()][];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = entry.getValue()[i].toArray();
            }
            EngineCall.execute(() -> {
                try {
                    work.on(entry.getKey(), columns);
                } catch (final ThermodynamicsException e) {
                    throw entry.getKey().isEmpty() ? e : new ThermodynamicsException("Data set '" + entry.getKey() + "': " + e.getMessage());
                }
                return null;
            });
        }
    }

    /** SHA-256 of all values read. */
    String hash() {
        return m_hash;
    }

    /** What to warn of: rows left out. */
    List<String> warnings() {
        final List<String> warnings = new ArrayList<>();
        if (m_skipped > 0) {
            warnings.add(m_skipped + (m_skipped == 1 ? " row misses a value and was left out." : " rows miss a value and were left out."));
        }
        return warnings;
    }

    /**
     * A column as counts.
     *
     * @throws ThermodynamicsException if one is not a whole number from 0 to 2⁵³
     */
    static long[] counts(final double[] values, final String column) {
        final long[] counts = new long[values.length];
        for (int i = 0; i < counts.length; i++) {
            if (!(values[i] >= 0 && values[i] <= 0x1p53) || values[i] != Math.rint(values[i])) {
                throw new ThermodynamicsException("Column '" + column + "' holds " + values[i] + " in row " + i
                    + "; counts must be whole numbers that are not negative. Correct the row or choose another column.");
            }
            counts[i] = (long)values[i];
        }
        return counts;
    }
}
