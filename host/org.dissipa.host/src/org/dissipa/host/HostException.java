/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host;

/** Something that the user can mend: the message says what is wrong, where, and what to do. Never an internal error. */
public final class HostException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** An error with its message. */
    public HostException(final String message) {
        super(message);
    }

    /** An error with its message and what led to it. */
    public HostException(final String message, final Throwable cause) {
        super(message, cause);
    }
}
