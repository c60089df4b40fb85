/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

/** Thrown where settings, or settings together with the input, make no sense; the message is shown to the user. */
public class InvalidSettingsException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With a message. */
    public InvalidSettingsException(final String message) {
        super(message);
    }

    /** With a cause and its message. */
    public InvalidSettingsException(final Throwable cause) {
        super(cause);
    }

    /** With a message and a cause. */
    public InvalidSettingsException(final String message, final Throwable cause) {
        super(message, cause);
    }
}
