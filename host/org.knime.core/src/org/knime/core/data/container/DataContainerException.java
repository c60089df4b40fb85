/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

public class DataContainerException extends RuntimeException {
    public DataContainerException(final String p0) { throw new UnsupportedOperationException(); }
    public DataContainerException(final String p0, final Throwable p1) { throw new UnsupportedOperationException(); }
}
