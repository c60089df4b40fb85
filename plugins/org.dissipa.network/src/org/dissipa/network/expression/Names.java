/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.expression;

import java.util.Collection;
import java.util.Set;

/**
 * How names are written. A plain name starts with a letter or an underscore and goes on with letters, digits, subscript digits,
 * underscores and primes; any other name, and a reserved word, stands in double quotes, with backslash escapes as in Java.
 */
public final class Names {
    /** Words that are part of the grammar; as names they are written in quotes. */
    public static final Set<String> RESERVED = Set.of("network", "volume", "species", "chemostat", "init", "observable",
        "event", "time", "and", "or");

    /** Symbols with a meaning of their own, which nothing else may be called. */
    public static final Set<String> BUILT_IN = Set.of("volume", "time");

    private static final int FAR = 3;

    private Names() {
    }

    /** Whether a plain name may start with this character. */
    public static boolean startsName(final int codePoint) {
        return Character.isLetter(codePoint) || codePoint == '_';
    }

    /** Whether a plain name may go on with this character. */
    public static boolean continuesName(final int codePoint) {
        return startsName(codePoint) || Character.isDigit(codePoint) || codePoint == '\''
            || Character.getType(codePoint) == Character.OTHER_NUMBER;
    }

    /** The name as it is written in a text: plain where possible, else in quotes. */
    public static String quote(final String name) {
        return plain(name) && !RESERVED.contains(name) ? name : quoted(name);
    }

    /** The name in quotes. */
    public static String quoted(final String name) {
        final StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < name.length(); i++) {
            final char c = name.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029'
                    ? String.format("\\u%04x", (int)c) : String.valueOf(c));
            }
        }
        return text.append('"').toString();
    }

    private static boolean plain(final String name) {
        if (name.isEmpty() || !startsName(name.codePointAt(0))) {
            return false;
        }
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            if (!continuesName(name.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code " Did you mean X?"} where one of the candidates is close to the name, else an empty string. */
    public static String suggestion(final String name, final Collection<String> candidates) {
        String best = null;
        int least = FAR;
        for (final String candidate : candidates) {
            final int d = distance(name, candidate);
            if (d < least && d < Math.max(name.length(), candidate.length())) {
                least = d;
                best = candidate;
            }
        }
        return best == null ? "" : " Did you mean " + best + "?";
    }

    /** Number of insertions, deletions and replacements between two names (Levenshtein), cut off at {@link #FAR}. */
    private static int distance(final String a, final String b) {
        if (Math.abs(a.length() - b.length()) >= FAR) {
            return FAR;
        }
        int[] row = new int[b.length() + 1];
        java.util.Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            final int[] next = new int[b.length() + 1];
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                final int replace = row[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(replace, 1 + Math.min(row[j], next[j - 1]));
            }
            row = next;
        }
        return row[b.length()];
    }
}
