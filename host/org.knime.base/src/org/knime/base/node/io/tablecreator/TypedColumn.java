/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.base.node.io.tablecreator;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataType;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.KNIMEException;

/**
 * A column of a table that was typed in.
 *
 * @param name its name
 * @param type its type
 * @param missing the text that stands for a missing cell, null if only an empty number does
 * @param skipped whether it is left out of the output
 */
record TypedColumn(String name, DataType type, String missing, boolean skipped) {

    DataColumnSpec spec() {
        return new DataColumnSpecCreator(name, type).createSpec();
    }

    /** The cell that a text stands for; the RowID is for the message if it stands for none. */
    DataCell cell(final String text, final String rowId) throws KNIMEException {
        final Class<? extends DataCell> cells = type.getCellClass();
        if (text.equals(missing) || text.isBlank() && cells != StringCell.class) {
            return DataType.getMissingCell();
        }
        try {
            if (cells == StringCell.class) {
                return new StringCell(text);
            }
            if (cells == DoubleCell.class) {
                return new DoubleCell(Double.parseDouble(text.trim()));
            }
            if (cells == IntCell.class) {
                return new IntCell(Integer.parseInt(text.trim()));
            }
            if (cells == LongCell.class) {
                return new LongCell(Long.parseLong(text.trim()));
            }
            return truth(text.trim());
        } catch (final IllegalArgumentException e) {
            throw new KNIMEException("Row '" + rowId + "', column '" + name + "': '" + text + "' is no "
                + type.getName() + ". Correct the cell, or change the type of the column.", e);
        }
    }

    private static DataCell truth(final String text) {
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException(text);
        }
        return BooleanCell.get(Boolean.parseBoolean(text));
    }
}
