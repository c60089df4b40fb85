/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public class MissingValueException extends RuntimeException {
    public MissingValueException(final org.knime.core.data.MissingValue p0) { throw new UnsupportedOperationException(); }
    public MissingValueException(final org.knime.core.data.MissingValue p0, final String p1) { throw new UnsupportedOperationException(); }
    public MissingValueException(final String p0) { throw new UnsupportedOperationException(); }
    public MissingValueException(final org.knime.core.data.MissingValue p0, final Throwable p1) { throw new UnsupportedOperationException(); }
    public MissingValueException(final org.knime.core.data.MissingValue p0, final String p1, final Throwable p2) { throw new UnsupportedOperationException(); }
    public java.util.Optional<String> getError() { throw new UnsupportedOperationException(); }
}
