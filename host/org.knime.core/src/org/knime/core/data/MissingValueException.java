/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

import java.util.Optional;

/** Thrown where a missing value cannot be handled. */
public class MissingValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient MissingValue m_value;

    /** With the offending value. */
    public MissingValueException(final MissingValue value) {
        m_value = value;
    }

    /** With the offending value and a message. */
    public MissingValueException(final MissingValue value, final String message) {
        super(message);
        m_value = value;
    }

    /** The reason that the missing value gives. */
    public Optional<String> getError() {
        return Optional.ofNullable(m_value).map(MissingValue::getError);
    }
}
