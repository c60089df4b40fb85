/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.data;

/** Thrown where the data of a view cannot be had for a reason that the user should read. */
public final class DataServiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String m_details;

    /** With a message. */
    public DataServiceException(final String message) {
        this(message, (String)null);
    }

    /** With a message and a cause. */
    public DataServiceException(final String message, final Throwable cause) {
        this(message, null, cause);
    }

    /** With a message and details, which may be null. */
    public DataServiceException(final String message, final String details) {
        this(message, details, null);
    }

    /** With a message, details and a cause. */
    public DataServiceException(final String message, final String details, final Throwable cause) {
        super(message, cause);
        m_details = details;
    }

    /** The details, null if there are none. */
    public String getDetails() {
        return m_details;
    }
}
