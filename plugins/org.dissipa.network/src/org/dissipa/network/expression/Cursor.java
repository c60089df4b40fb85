/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.expression;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a text that moves forward as symbols, names and numbers are read; blanks between them are passed over. */
public final class Cursor {
    private static final Pattern NUMBER = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private final String m_text;
    private int m_position;

    /** A cursor at the start of a text. */
    public Cursor(final String text) {
        m_text = text;
    }

    /** Index of the next character that is not blank, or the text's length. */
    public int position() {
        while (m_position < m_text.length() && Character.isWhitespace(m_text.charAt(m_position))) {
            m_position++;
        }
        return m_position;
    }

    /** Goes back, or on, to a position. */
    public void moveTo(final int position) {
        m_position = position;
    }

    /** Whether nothing but blanks is left. */
    public boolean atEnd() {
        return position() == m_text.length();
    }

    /** The next character that is not blank, or 0 at the end. */
    public int peek() {
        return atEnd() ? 0 : m_text.codePointAt(m_position);
    }

    /** Whether a symbol comes next. */
    public boolean sees(final String symbol) {
        return m_text.startsWith(symbol, position());
    }

    /** Passes over a symbol if it comes next. */
    public boolean take(final String symbol) {
        final boolean seen = sees(symbol);
        m_position += seen ? symbol.length() : 0;
        return seen;
    }

    /** Whether a plain word comes next and ends there. */
    public boolean seesWord(final String word) {
        final int end = position() + word.length();
        return sees(word) && (end == m_text.length() || !Names.continuesName(m_text.codePointAt(end)));
    }

    /** Passes over a plain word if it comes next and ends there. */
    public boolean takeWord(final String word) {
        final boolean seen = seesWord(word);
        m_position += seen ? word.length() : 0;
        return seen;
    }

    /** @throws SyntaxException if the symbol does not come next */
    public void require(final String symbol, final String expected) {
        if (!take(symbol)) {
            throw expected(expected);
        }
    }

    /** @throws SyntaxException if more than blanks is left */
    public void requireEnd(final String expected) {
        if (!atEnd()) {
            throw expected(expected);
        }
    }

    /** Whether a name comes next, plain or in quotes. */
    public boolean seesName() {
        return Names.startsName(peek()) || peek() == '"';
    }

    /** Reads a name. @throws SyntaxException if none comes next */
    public String name(final String expected) {
        if (peek() == '"') {
            return quotedName();
        }
        if (!seesName()) {
            throw expected(expected);
        }
        final int start = m_position;
        while (m_position < m_text.length() && Names.continuesName(m_text.codePointAt(m_position))) {
            m_position += Character.charCount(m_text.codePointAt(m_position));
        }
        return m_text.substring(start, m_position);
    }

    private String quotedName() {
        final int start = m_position;
        final int close = m_text.indexOf('"', start + 1);
        if (close > 0 && m_text.lastIndexOf('\\', close) <= start) {
            m_position = close + 1;
            return m_text.substring(start + 1, close);
        }
        return escapedName(start);
    }

    private String escapedName(final int start) {
        final StringBuilder name = new StringBuilder();
        for (m_position++; m_position < m_text.length(); m_position++) {
            final char c = m_text.charAt(m_position);
            if (c == '"') {
                m_position++;
                return name.toString();
            }
            name.append(c == '\\' ? escaped() : c);
        }
        throw new SyntaxException(start, "The name in quotes is not closed; end it with a double quote.");
    }

    private char escaped() {
        m_position++;
        final char c = m_position < m_text.length() ? m_text.charAt(m_position) : 0;
        switch (c) {
            case '"', '\\':
                return c;
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                if (m_text.substring(m_position + 1).matches("(?s)[0-9a-fA-F]{4}.*")) {
                    m_position += 4;
                    return (char)Integer.parseInt(m_text.substring(m_position - 3, m_position + 1), 16);
                }
                break;
            default:
        }
        throw new SyntaxException(m_position - 1, "A backslash in a quoted name must be followed by \\, \", n, r, t or u and four "
            + "hexadecimal digits; write a backslash itself as \\\\.");
    }

    /** Whether a number comes next. */
    public boolean seesNumber() {
        return matcher().lookingAt();
    }

    /** Reads a number. @throws SyntaxException if none comes next */
    public double number(final String expected) {
        final Matcher matcher = matcher();
        if (!matcher.lookingAt()) {
            throw expected(expected);
        }
        final double value = Double.parseDouble(matcher.group());
        if (Double.isInfinite(value)) {
            throw new SyntaxException(m_position, "The number " + matcher.group() + " is too large; the limit is "
                + Double.MAX_VALUE + ".");
        }
        m_position = matcher.end();
        return value;
    }

    /** Reads decimal digits as they stand; empty if none come next. */
    public String digits() {
        final int start = position();
        while (m_position < m_text.length() && m_text.charAt(m_position) >= '0' && m_text.charAt(m_position) <= '9') {
            m_position++;
        }
        return m_text.substring(start, m_position);
    }

    private Matcher matcher() {
        return NUMBER.matcher(m_text).region(position(), m_text.length());
    }

    /** What comes next, for messages. */
    public String found() {
        if (atEnd()) {
            return "the end";
        }
        final Matcher matcher = matcher();
        if (matcher.lookingAt()) {
            return "'" + matcher.group() + "'";
        }
        int end = m_position;
        while (end < m_text.length() && Names.continuesName(m_text.codePointAt(end))) {
            end += Character.charCount(m_text.codePointAt(end));
        }
        return "'" + m_text.substring(m_position, Math.max(end, m_position + Character.charCount(peek()))) + "'";
    }

    /** The exception that says what was found here where something else is expected. */
    public SyntaxException expected(final String expected) {
        return new SyntaxException(position(), "Found " + found() + " where " + expected + " is expected.");
    }
}
