/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

import java.util.Objects;

import org.knime.core.internal.MessageAwareException;
import org.knime.core.node.message.Message;

/** Thrown where a node fails in a way that its user can mend; the message is shown as it is. */
public final class KNIMEException extends Exception implements MessageAwareException {

    private static final long serialVersionUID = 1L;

    private final transient Message m_message;

    /** With a message and a cause. */
    public KNIMEException(final String message, final Throwable cause) {
        this(Message.fromSummary(message), cause);
    }

    /** With a message. */
    public KNIMEException(final String message) {
        this(message, null);
    }

    private KNIMEException(final Message message, final Throwable cause) {
        super(message.getSummary(), cause);
        m_message = message;
    }

    /** With a message. */
    public static KNIMEException of(final Message message) {
        return of(message, null);
    }

    /** With a message and a cause. */
    public static KNIMEException of(final Message message, final Throwable cause) {
        return new KNIMEException(Objects.requireNonNull(message), cause);
    }

    @Override
    public Message getKNIMEMessage() {
        return m_message;
    }

    /** The same failure, not to be declared. */
    public KNIMERuntimeException toUnchecked() {
        return new KNIMERuntimeException(this);
    }

    /** A {@link KNIMEException} that need not be declared. */
    public static final class KNIMERuntimeException extends RuntimeException implements MessageAwareException {

        private static final long serialVersionUID = 1L;

        KNIMERuntimeException(final KNIMEException cause) {
            super(cause.getMessage(), cause);
        }

        @Override
        public synchronized KNIMEException getCause() {
            return (KNIMEException)super.getCause();
        }

        @Override
        public Message getKNIMEMessage() {
            return getCause().getKNIMEMessage();
        }
    }
}
