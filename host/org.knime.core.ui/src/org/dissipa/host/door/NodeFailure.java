/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.door;

/** Thrown where a node fails; the message is what KNIME would show. */
public final class NodeFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int TELLING = 5;

    private NodeFailure(final String message, final Throwable cause) {
        super(message, cause);
    }

    static NodeFailure of(final String message) {
        return new NodeFailure(message, null);
    }

    static NodeFailure inConfigure(final Throwable cause) {
        return new NodeFailure("Configure failed (" + cause.getClass().getSimpleName() + "): " + cause.getMessage(),
            cause);
    }

    static NodeFailure inExecute(final Throwable cause) {
        final String message = cause.getMessage();
        return new NodeFailure("Execute failed: " + (message != null && message.length() >= TELLING ? message
            : "(\"" + cause.getClass().getSimpleName() + "\"): " + message), cause);
    }
}
