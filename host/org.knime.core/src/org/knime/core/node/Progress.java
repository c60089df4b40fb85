/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

import org.dissipa.host.core.Signals;

/** The progress of a piece of work; pieces nest, and a part adds its share to the whole. */
final class Progress {

    private final Signals m_signals;

    private final Progress m_whole;

    private final double m_share;

    private final boolean m_silent;

    private double m_fraction;

    private String m_message;

    private String m_partMessage;

    Progress(final Signals signals) {
        this(signals, null, 1, false);
    }

    private Progress(final Signals signals, final Progress whole, final double share, final boolean silent) {
        m_signals = signals;
        m_whole = whole;
        m_share = share;
        m_silent = silent;
    }

    Progress part(final double share, final boolean silent) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("Invalid sub progress size: " + share);
        }
        return new Progress(m_signals, this, share, silent);
    }

    boolean cancelled() {
        return m_signals.cancelled() || Thread.currentThread().isInterrupted();
    }

    /** Sets the fraction that is done; anything outside [0, 1] is ignored, and a part never goes back. */
    synchronized void fraction(final double fraction) {
        if (m_whole != null) {
            final double step = Math.min(1, fraction) - m_fraction;
            if (step > 0) {
                m_fraction += step;
                m_whole.add(m_share * step);
            }
        } else if (fraction >= 0 && fraction <= 1) {
            m_fraction = fraction;
            publish();
        }
    }

    private synchronized void add(final double step) {
        m_fraction = Math.min(1, m_fraction + step);
        if (m_whole == null) {
            publish();
        } else {
            m_whole.add(m_share * step);
        }
    }

    synchronized void message(final String message) {
        m_message = message;
        m_partMessage = null;
        tell();
    }

    private synchronized void partMessage(final String message) {
        m_partMessage = message;
        tell();
    }

    private void tell() {
        if (m_whole == null) {
            publish();
        } else if (!m_silent) {
            m_whole.partMessage(text());
        }
    }

    private void publish() {
        m_signals.progress(m_fraction, text());
    }

    private String text() {
        if (m_message == null || m_message.isEmpty()) {
            return m_partMessage;
        }
        return m_partMessage == null ? m_message : m_message + " - " + m_partMessage;
    }
}
