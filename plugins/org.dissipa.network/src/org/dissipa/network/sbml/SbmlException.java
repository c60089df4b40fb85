/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import org.dissipa.network.NetworkException;

/** An SBML file cannot be read as a network; the message names the construct and its line, and says what to do. */
public final class SbmlException extends NetworkException {
    private static final long serialVersionUID = 1L;

    private final int m_line;

    SbmlException(final int line, final String message) {
        super("Line " + line + ": " + message);
        m_line = line;
    }

    /** Line, from 1. */
    public int line() {
        return m_line;
    }
}
