/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import org.dissipa.learning.training.BinaryData;
import org.knime.core.data.BooleanValue;
import org.knime.core.data.DataCell;
import org.knime.core.data.DoubleValue;

/**
 * How a column of a table becomes a binary unit.
 *
 * @param column name of the column
 * @param unit   name of the unit, the column's name with underscores for white space
 * @param kind   {@code binary} for numbers 0 and 1 or yes and no, {@code binned} for other numbers, {@code text} for two texts
 * @param cut    numbers above the cut are 1; NaN for texts
 * @param one    the text that is 1; {@code null} for numbers
 * @param zero   the text that is 0; {@code null} for numbers
 */
record ColumnCoding(String column, String unit, String kind, double cut, String one, String zero) {
    /** Numbers 0 and 1, or yes and no. */
    static final String BINARY = "binary";

    /** Other numbers. */
    static final String BINNED = "binned";

    /** Two texts. */
    static final String TEXT = "text";

    /** Name of the unit of a column. */
    static String unitOf(final String column) {
        return column.trim().replaceAll("\\s+", "_");
    }

    /** 0, 1 or {@link BinaryData#MISSING}; -2 for a text that is neither. */
    int value(final DataCell cell) {
        if (cell.isMissing()) {
            return BinaryData.MISSING;
        }
        if (one != null) {
            return cell.toString().equals(one) ? 1 : cell.toString().equals(zero) ? 0 : -2;
        }
        final double number = number(cell);
        return Double.isNaN(number) ? BinaryData.MISSING : number > cut ? 1 : 0;
    }

    /** Whether a cell has a number. */
    static boolean isNumber(final DataCell cell) {
        return cell instanceof BooleanValue || cell instanceof DoubleValue;
    }

    /** The number of a cell, 0 and 1 for no and yes. */
    static double number(final DataCell cell) {
        return cell instanceof BooleanValue flag ? flag.getBooleanValue() ? 1 : 0 : ((DoubleValue)cell).getDoubleValue();
    }
}
