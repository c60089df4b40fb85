/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import org.knime.core.data.BooleanValue;
import org.knime.core.data.DataCell;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.IntValue;
import org.knime.core.data.LongValue;

/** Cells as fields of a comma-separated file (RFC 4180). */
public final class CsvText {

    private CsvText() {
    }

    /** A cell as a field: numbers in full precision, nothing for a missing value, {@code ""} for an empty text. */
    public static String field(final DataCell cell) {
        if (cell.isMissing()) {
            return "";
        }
        final String text = text(cell);
        return text.isEmpty() ? "\"\"" : quote(text);
    }

    /** A cell as text: the shortest decimal that gives the same number back. */
    public static String text(final DataCell cell) {
        if (cell.isMissing()) {
            return "";
        }
        if (cell instanceof BooleanValue value) {
            return Boolean.toString(value.getBooleanValue());
        }
        if (cell instanceof IntValue value) {
            return Integer.toString(value.getIntValue());
        }
        if (cell instanceof LongValue value) {
            return Long.toString(value.getLongValue());
        }
        return cell instanceof DoubleValue value ? Double.toString(value.getDoubleValue()) : cell.toString();
    }

    /** A text as a field, quoted where it has to be. */
    public static String quote(final String text) {
        final boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
