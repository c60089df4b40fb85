/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

/** Thrown where a container fails. */
public class DataContainerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message. */
    public DataContainerException(final String message) {
        super(message);
    }

    /** With a message and a cause. */
    public DataContainerException(final String message, final Throwable cause) {
        super(message, cause);
    }
}
