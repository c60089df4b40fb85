/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public class CanceledExecutionException extends Exception implements org.knime.core.internal.MessageAwareException {
    public static final org.knime.core.node.message.Message DEFAULT_CANCEL_MESSAGE = null;
    public CanceledExecutionException() { throw new UnsupportedOperationException(); }
    public CanceledExecutionException(final String p0) { throw new UnsupportedOperationException(); }
    public CanceledExecutionException(final org.knime.core.node.message.Message p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.message.Message getKNIMEMessage() { throw new UnsupportedOperationException(); }
    public interface CancelChecker {
        void checkCanceled() throws org.knime.core.node.CanceledExecutionException;
        static org.knime.core.node.CanceledExecutionException.CancelChecker checkCanceledPeriodically(final org.knime.core.node.ExecutionContext p0) { throw new UnsupportedOperationException(); }
        static org.knime.core.node.CanceledExecutionException.CancelChecker checkCanceledPeriodically(final org.knime.core.node.ExecutionContext p0, final long p1) { throw new UnsupportedOperationException(); }
        static org.knime.core.node.CanceledExecutionException.CancelChecker checkCanceledPeriodicallyWithProgress(final org.knime.core.node.ExecutionContext p0, final long p1, final long p2) { throw new UnsupportedOperationException(); }
    }
}
