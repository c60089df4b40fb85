/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

import java.util.function.Supplier;

import org.dissipa.host.core.Signals;

/** How a node reports progress and learns that it shall stop. */
public class ExecutionMonitor {

    private final Progress m_progress;

    /** A monitor that nobody reads and that never cancels, unless the thread is interrupted. */
    public ExecutionMonitor() {
        this(new Progress(Signals.NONE));
    }

    ExecutionMonitor(final Progress progress) {
        m_progress = progress;
    }

    final Progress progress() {
        return m_progress;
    }

    /** Fails if the node shall stop. */
    public void checkCanceled() throws CanceledExecutionException {
        if (m_progress.cancelled()) {
            throw new CanceledExecutionException();
        }
    }

    /** Sets the fraction that is done, in [0, 1]; anything else is ignored. */
    public void setProgress(final double fraction) {
        m_progress.fraction(fraction);
    }

    /** Sets the fraction that is done and the message. */
    public void setProgress(final double fraction, final String message) {
        m_progress.message(message);
        m_progress.fraction(fraction);
    }

    /** Sets the fraction that is done and the message. */
    public void setProgress(final double fraction, final Supplier<String> message) {
        setProgress(fraction, text(message));
    }

    /** Sets the message. */
    public void setMessage(final String message) {
        m_progress.message(message);
    }

    /** Sets the message. */
    public void setMessage(final Supplier<String> message) {
        setMessage(text(message));
    }

    /** Sets the message. */
    public void setProgress(final String message) {
        setMessage(message);
    }

    /** A monitor for a part of the work, a fraction in [0, 1]. */
    public ExecutionMonitor createSubProgress(final double share) {
        return new ExecutionMonitor(m_progress.part(share, false));
    }

    /** A monitor for a part of the work whose messages are dropped. */
    public ExecutionMonitor createSilentSubProgress(final double share) {
        return new ExecutionMonitor(m_progress.part(share, true));
    }

    private static String text(final Supplier<String> message) {
        if (message == null) {
            throw new IllegalArgumentException("The supplier of a message must not be null.");
        }
        return message.get();
    }
}
