/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

import org.knime.core.internal.MessageAwareException;
import org.knime.core.node.message.Message;

/** Thrown where the user stopped the node. */
public class CanceledExecutionException extends Exception implements MessageAwareException {

    /** The message of a stopped node. */
    public static final Message DEFAULT_CANCEL_MESSAGE = Message.fromSummary("Execution canceled");

    private static final long serialVersionUID = 1L;

    private final transient Message m_message;

    /** With the usual message. */
    public CanceledExecutionException() {
        this(DEFAULT_CANCEL_MESSAGE);
    }

    /** With a message. */
    public CanceledExecutionException(final String message) {
        this(Message.fromSummary(message));
    }

    /** With a message. */
    public CanceledExecutionException(final Message message) {
        super(message.getSummary());
        m_message = message;
    }

    @Override
    public Message getKNIMEMessage() {
        return m_message;
    }
}
