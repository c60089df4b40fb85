/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.text;

import org.dissipa.network.NetworkException;

/** A text does not describe a network; the message shows the place, what was found, what is expected and the remedy. */
public final class CrnTextException extends NetworkException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final int m_line;
    private final int m_column;

    /**
     * @param line     number of the line, from 1
     * @param text     the whole line
     * @param position index of the first wrong character in the line
     * @param message  what was found, what is expected, the remedy
     */
    CrnTextException(final int line, final String text, final int position, final String message) {
        super("Line " + line + ", column " + column(text, position) + ": " + message + excerpt(text, position));
        m_line = line;
        m_column = column(text, position);
    }

    /** Line, from 1. */
    public int line() {
        return m_line;
    }

    /** Column, from 1. */
    public int column() {
        return m_column;
    }

    private static int column(final String text, final int position) {
        return text.codePointCount(0, Math.min(position, text.length())) + 1;
    }

    /** The line, or the part of a long line around the place, and a caret below the place. */
    private static String excerpt(final String text, final int position) {
        final int from = Math.max(0, Math.min(position - SHOWN / 2, text.length() - SHOWN));
        final int to = Math.min(text.length(), from + SHOWN);
        final String before = text.substring(from, Math.min(position, text.length()));
        return "\n  " + (from > 0 ? "..." : "") + text.substring(from, to) + (to < text.length() ? "..." : "")
            + "\n  " + (from > 0 ? "   " : "") + before.replaceAll("[^\\t]", " ") + "^";
    }
}
