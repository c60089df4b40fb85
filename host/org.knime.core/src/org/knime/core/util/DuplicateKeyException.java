/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.util;

/** Thrown where a RowID comes twice. */
public class DuplicateKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String m_key;

    /** With a message and the key. */
    public DuplicateKeyException(final String message, final String key) {
        super(message);
        m_key = key;
    }

    /** The RowID. */
    public String getKey() {
        return m_key;
    }
}
