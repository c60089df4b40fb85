/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.table;

import java.util.stream.Collectors;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataValue;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/** Finds columns and reads cells of input tables, and says what is wrong where they do not fit. */
public final class InputTable {
    private InputTable() {
        // functions on KNIME's tables
    }

    /**
     * Index of a column.
     *
     * @param spec   the table
     * @param port   what the table is called in messages, such as {@code Reactions}
     * @param column name of the column
     * @param value  what its cells must be
     * @param kind   the same in words, such as {@code numbers}
     * @throws InvalidSettingsException if there is no such column or its cells are of another kind
     */
    public static int column(final DataTableSpec spec, final String port, final String column,
        final Class<? extends DataValue> value, final String kind) throws InvalidSettingsException {
        final int index = spec.findColumnIndex(column);
        if (index < 0) {
            throw new InvalidSettingsException("Table '" + port + "' has no column '" + column + "'; it has "
                + (spec.getNumColumns() == 0 ? "no columns"
                    : spec.stream().map(c -> "'" + c.getName() + "'").collect(Collectors.joining(", ")))
                + ". Choose another column in the dialog or rename one of these.");
        }
        if (!spec.getColumnSpec(index).getType().isCompatible(value)) {
            throw new InvalidSettingsException("Column '" + column + "' of table '" + port + "' holds "
                + spec.getColumnSpec(index).getType().getName() + " values; it must hold " + kind
                + ". Convert the column or choose another one.");
        }
        return index;
    }

    /**
     * A number, or NaN for a missing value where that is allowed.
     *
     * @throws KNIMEException if the cell is missing and may not be
     */
    public static double number(final DataRow row, final int index, final String column, final boolean mayMiss)
        throws KNIMEException {
        final DataCell cell = row.getCell(index);
        if (cell.isMissing()) {
            if (mayMiss) {
                return Double.NaN;
            }
            throw missing(row, column);
        }
        return ((DoubleValue)cell).getDoubleValue();
    }

    /**
     * A text.
     *
     * @throws KNIMEException if the cell is missing
     */
    public static String text(final DataRow row, final int index, final String column) throws KNIMEException {
        final DataCell cell = row.getCell(index);
        if (cell.isMissing()) {
            throw missing(row, column);
        }
        return ((StringValue)cell).getStringValue();
    }

    private static KNIMEException missing(final DataRow row, final String column) {
        return new KNIMEException("Row '" + row.getKey() + "' has no value in column '" + column
            + "'; fill it in or remove the row.");
    }
}
