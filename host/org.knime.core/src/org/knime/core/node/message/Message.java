/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/** What a node tells its user: a summary, the first of the issues behind it, and ways out. */
public final class Message {

    private final String m_summary;

    private final String m_issue;

    private final List<String> m_resolutions;

    Message(final String summary, final String issue, final List<String> resolutions) {
        m_summary = Objects.requireNonNull(summary, "A message needs a summary.");
        m_issue = issue;
        m_resolutions = List.copyOf(resolutions);
    }

    /** Begins a message. */
    public static MessageBuilder builder() {
        return new MessageBuilder();
    }

    /** A message that is just a summary. */
    public static Message fromSummary(final String summary) {
        return new Message(summary, null, List.of());
    }

    /** A message with ways out. */
    public static Message fromSummaryWithResolution(final String summary, final String... resolutions) {
        return new Message(summary, null, List.of(resolutions));
    }

    /** A message about a cell of an input table; port, row and column count from 0. */
    public static Message fromRowIssue(final String summary, final int portIndex, final long row, final int column,
            final String description) {
        return builder().withSummary(summary).addRowIssue(portIndex, column, row, description).build().orElseThrow();
    }

    /** The summary of a message, null if there is no message. */
    public static String getSummaryFrom(final Message message) {
        return message == null ? null : message.m_summary;
    }

    /** The summary. */
    public String getSummary() {
        return m_summary;
    }

    /** The ways out. */
    public List<String> getResolutions() {
        return m_resolutions;
    }

    Optional<String> issue() {
        return Optional.ofNullable(m_issue);
    }

    /** Begins a message with this one. */
    public MessageBuilder modify() {
        final MessageBuilder builder =
            builder().withSummary(m_summary).addResolutions(m_resolutions.toArray(String[]::new));
        return m_issue == null ? builder : builder.addTextIssue(m_issue);
    }

    /** Summary and issue, for a log. */
    public String toLogPrintable() {
        return m_issue == null ? m_summary : m_summary + "\n" + m_issue;
    }

    /** An exception with this message. */
    public InvalidSettingsException toInvalidSettingsException() {
        return new InvalidSettingsException(m_summary);
    }

    /** An exception with this message. */
    public InvalidSettingsException toInvalidSettingsException(final Throwable cause) {
        return new InvalidSettingsException(m_summary, cause);
    }

    /** An exception with this message. */
    public KNIMEException toKNIMEException() {
        return KNIMEException.of(this);
    }

    /** An exception with this message. */
    public KNIMEException toKNIMEException(final Throwable cause) {
        return KNIMEException.of(this, cause);
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof Message message && m_summary.equals(message.m_summary)
            && Objects.equals(m_issue, message.m_issue) && m_resolutions.equals(message.m_resolutions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(m_summary, m_issue, m_resolutions);
    }

    @Override
    public String toString() {
        return toLogPrintable();
    }
}
