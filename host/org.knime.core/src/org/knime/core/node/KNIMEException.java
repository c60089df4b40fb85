/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public final class KNIMEException extends Exception implements org.knime.core.internal.MessageAwareException {
    public KNIMEException(final String p0, final Throwable p1) { throw new UnsupportedOperationException(); }
    public KNIMEException(final String p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.message.Message getKNIMEMessage() { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.KNIMEException of(final org.knime.core.node.message.Message p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.KNIMEException of(final org.knime.core.node.message.Message p0, final Throwable p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.KNIMEException.KNIMERuntimeException toUnchecked() { throw new UnsupportedOperationException(); }
    public static final class KNIMERuntimeException extends RuntimeException implements org.knime.core.internal.MessageAwareException {
        public org.knime.core.node.KNIMEException getCause() { throw new UnsupportedOperationException(); }
        public org.knime.core.node.message.Message getKNIMEMessage() { throw new UnsupportedOperationException(); }
        KNIMERuntimeException() { throw new UnsupportedOperationException(); }
    }
}
