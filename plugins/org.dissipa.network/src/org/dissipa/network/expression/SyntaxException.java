/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.expression;

/** A text does not follow its grammar; the message says what was found, what is expected and the remedy. */
public final class SyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int m_position;

    /**
     * @param position index of the first character that does not fit
     * @param message  what was found, what is expected, the remedy
     */
    public SyntaxException(final int position, final String message) {
        super(message);
        m_position = position;
    }

    /** Index of the first character that does not fit. */
    public int position() {
        return m_position;
    }
}
