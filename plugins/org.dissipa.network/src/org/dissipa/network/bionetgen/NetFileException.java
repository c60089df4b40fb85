/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.bionetgen;

import org.dissipa.network.NetworkException;

/** A .net file does not describe a network; the message names the line, what was found and the remedy. */
public final class NetFileException extends NetworkException {
    private static final long serialVersionUID = 1L;

    private final int m_line;

    NetFileException(final int line, final String message) {
        super("Line " + line + " of the .net file: " + message);
        m_line = line;
    }

    /** Line, from 1. */
    public int line() {
        return m_line;
    }
}
