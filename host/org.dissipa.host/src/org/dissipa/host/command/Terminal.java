/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.command;

import java.io.PrintStream;

/** Where text goes: to a terminal, whose last line can be written again, or to a file or pipe. */
final class Terminal {

    private final PrintStream m_out;

    private final boolean m_live;

    private final int m_width;

    private boolean m_lineStands;

    Terminal(final PrintStream out, final boolean live, final int width) {
        m_out = out;
        m_live = live;
        m_width = width;
    }

    /** Standard output as the launcher describes it. */
    static Terminal standard() {
        return new Terminal(System.out, Boolean.getBoolean("dissipa.terminal"),
            Math.max(40, Integer.getInteger("dissipa.columns", 100)));
    }

    /** Standard error, where no line is written again. */
    static Terminal errors() {
        return new Terminal(System.err, false, Integer.MAX_VALUE);
    }

    /** Whether the last line can be written again. */
    boolean isLive() {
        return m_live;
    }

    /** How many characters a line has. */
    int width() {
        return m_width;
    }

    /** Prints a line that stays. */
    synchronized void print(final String line) {
        clear();
        m_out.println(line);
        m_out.flush();
    }

    /** Shows a line that the next one replaces; only on a terminal. */
    synchronized void show(final String line) {
        if (m_live) {
            clear();
            m_out.print(line.length() < m_width ? line : line.substring(0, m_width - 2) + "\u2026");
            m_out.flush();
            m_lineStands = true;
        }
    }

    private void clear() {
        if (m_lineStands) {
            m_out.print("\r\u001b[K");
            m_lineStands = false;
        }
    }
}
