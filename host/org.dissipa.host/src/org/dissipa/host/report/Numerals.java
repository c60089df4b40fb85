/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.report;

import java.util.Locale;

/** Numbers as a reader wants them in a table; the full precision stands beside them. */
final class Numerals {

    private static final int SIGNIFICANT = 6;

    private static final int SHORT = 9;

    private Numerals() {
    }

    /** A number to six significant digits if its text is long, the text itself otherwise. */
    static String shortened(final String text) {
        if (text.length() <= SHORT) {
            return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        }
        final double value = Double.parseDouble(text);
        if (!Double.isFinite(value) || value == Math.rint(value) && Math.abs(value) < 1e15) {
            return value == (long)value ? Long.toString((long)value) : text;
        }
        final String rounded = String.format(Locale.ROOT, "%." + (SIGNIFICANT - 1) + "e", value);
        final int exponent = Integer.parseInt(rounded.substring(rounded.indexOf('e') + 1));
        return exponent >= -4 && exponent < SIGNIFICANT
            ? String.format(Locale.ROOT, "%." + (SIGNIFICANT - 1 - exponent) + "f", value)
            : rounded.substring(0, rounded.indexOf('e')) + "e" + exponent;
    }

    /** A duration. */
    static String seconds(final double seconds) {
        return seconds < 60 ? String.format(Locale.ROOT, "%.2f s", seconds)
            : String.format(Locale.ROOT, "%d min %02d s", (long)seconds / 60, (long)seconds % 60);
    }

    /** A count with groups of digits set apart, and its noun. */
    static String count(final long count, final String noun) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', '\u202f') + " " + noun + (count == 1 ? "" : "s");
    }
}
