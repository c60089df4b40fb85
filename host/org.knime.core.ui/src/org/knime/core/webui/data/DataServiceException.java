/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.data;

public final class DataServiceException extends RuntimeException {
    public DataServiceException(final String p0) { throw new UnsupportedOperationException(); }
    public DataServiceException(final String p0, final Throwable p1) { throw new UnsupportedOperationException(); }
    public DataServiceException(final String p0, final String p1) { throw new UnsupportedOperationException(); }
    public DataServiceException(final String p0, final String p1, final Throwable p2) { throw new UnsupportedOperationException(); }
    public String getDetails() { throw new UnsupportedOperationException(); }
}
