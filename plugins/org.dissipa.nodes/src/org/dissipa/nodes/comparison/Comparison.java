/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.comparison;

/**
 * One compared cell.
 *
 * @param key       key of the row, its parts joined by {@code " | "}
 * @param column    name of the column
 * @param value     value as text, {@code null} where missing
 * @param reference reference as text, {@code null} where missing
 * @param deviation |value - reference| of numbers, NaN where it has no meaning
 * @param limit     largest deviation allowed, NaN where it has no meaning
 * @param verdict   what came out
 */
record Comparison(String key, String column, String value, String reference, double deviation, double limit,
    Verdict verdict) {

    /** What a comparison can come to. */
    enum Verdict {
        AGREES("agrees"), DEVIATES("deviates"), ROW_MISSING("row is missing"), ROW_EXTRA("row is not in the reference");

        private final String m_text;

        Verdict(final String text) {
            m_text = text;
        }

        @Override
        public String toString() {
            return m_text;
        }
    }

    /** Whether the cell counts as a deviation. */
    boolean deviates() {
        return verdict != Verdict.AGREES;
    }

    /** Deviation in units of its limit: 0 for equal values, above 1 for a deviation, infinite where no number can tell. */
    double severity() {
        if (!deviates() && !(deviation > 0)) {
            return 0;
        }
        final double ratio = limit > 0 ? deviation / limit : Double.POSITIVE_INFINITY;
        return Double.isNaN(ratio) ? Double.POSITIVE_INFINITY : ratio;
    }

    /** The comparison as a sentence for an error message. */
    String describe() {
        return switch (verdict) {
            case ROW_MISSING -> "Row " + key + " of the reference has no counterpart in the table";
            case ROW_EXTRA -> "Row " + key + " of the table is not in the reference";
            default -> "Row " + key + ", column '" + column + "': " + value + " instead of " + reference
                + (Double.isNaN(deviation) ? "" : " (deviation " + deviation + ", allowed " + limit + ")");
        };
    }
}
