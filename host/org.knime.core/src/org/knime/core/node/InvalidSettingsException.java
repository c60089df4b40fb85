/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public class InvalidSettingsException extends Exception {
    public InvalidSettingsException(final String p0) { throw new UnsupportedOperationException(); }
    public InvalidSettingsException(final Throwable p0) { throw new UnsupportedOperationException(); }
    public InvalidSettingsException(final String p0, final Throwable p1) { throw new UnsupportedOperationException(); }
}
