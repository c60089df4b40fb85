/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;

/** What the fields of a column mean: how a field becomes a cell. */
enum ColumnType {

    /** Whole numbers of 32 bits. */
    INT("a whole number of 32 bits", () -> IntCell.TYPE, ColumnType::isInt,
        text -> new IntCell(Integer.parseInt(text))),

    /** Whole numbers of 64 bits. */
    LONG("a whole number of 64 bits", () -> LongCell.TYPE, ColumnType::isLong,
        text -> new LongCell(Long.parseLong(text))),

    /** Numbers, with NaN, Infinity and -Infinity. */
    DOUBLE("a number", () -> DoubleCell.TYPE, ColumnType::isDouble, text -> new DoubleCell(Double.parseDouble(text))),

    /** true or false. */
    BOOLEAN("true or false", () -> BooleanCell.TYPE, text -> "true".equals(text) || "false".equals(text),
        text -> "true".equals(text) ? BooleanCell.TRUE : BooleanCell.FALSE),

    /** Any text. */
    STRING("a text", () -> StringCell.TYPE, text -> true, StringCell::new);

    private static final Pattern NUMBER =
        Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?|NaN|[+-]?Infinity");

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");

    /** The types that a column without a given type may take, narrowest first. */
    private static final List<ColumnType> INFERRED = List.of(INT, LONG, DOUBLE, STRING);

    private final String m_words;

    private final Supplier<DataType> m_type;

    private final Predicate<String> m_fits;

    private final Function<String, DataCell> m_cell;

    ColumnType(final String words, final Supplier<DataType> type, final Predicate<String> fits,
            final Function<String, DataCell> cell) {
        m_words = words;
        m_type = type;
        m_fits = fits;
        m_cell = cell;
    }

    /** The type of the cells of a given type; everything that is not known here is text. */
    static ColumnType of(final DataType type) {
        for (final ColumnType candidate : values()) {
            if (candidate.m_type.get().equals(type)) {
                return candidate;
            }
        }
        return STRING;
    }

    /** The narrowest type that fits all texts; text where there are none. */
    static ColumnType infer(final List<String> texts) {
        return texts.isEmpty() ? STRING
            : INFERRED.stream().filter(type -> texts.stream().allMatch(type.m_fits)).findFirst().orElse(STRING);
    }

    /** What a field has to be, in words. */
    String words() {
        return m_words;
    }

    /** The type of the cells. */
    DataType dataType() {
        return m_type.get();
    }

    /** Whether a text can become a cell. */
    boolean fits(final String text) {
        return m_fits.test(text);
    }

    /** The cell of a text that fits. */
    DataCell cell(final String text) {
        return m_cell.apply(text);
    }

    private static boolean isDouble(final String text) {
        return NUMBER.matcher(text).matches();
    }

    private static boolean isInt(final String text) {
        return isLong(text) && Long.parseLong(text) == (int) Long.parseLong(text);
    }

    private static boolean isLong(final String text) {
        if (!WHOLE.matcher(text).matches()) {
            return false;
        }
        return new BigInteger(text).bitLength() < Long.SIZE;
    }
}
