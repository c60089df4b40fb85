/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects a message: a summary, issues of which the first is kept and all are counted, and ways out. */
public final class MessageBuilder {

    private final List<String> m_resolutions = new ArrayList<>();

    private String m_summary;

    private String m_firstIssue;

    private long m_issues;

    MessageBuilder() {
    }

    /** The summary, if it is set. */
    public Optional<String> getSummary() {
        return Optional.ofNullable(m_summary);
    }

    /** Sets the summary. */
    public MessageBuilder withSummary(final String summary) {
        m_summary = summary;
        return this;
    }

    /** Adds an issue. */
    public MessageBuilder addTextIssue(final String issue) {
        if (m_issues++ == 0) {
            m_firstIssue = issue;
        }
        return this;
    }

    /** Adds an issue with a cell of an input table; port, row and column count from 0. */
    public MessageBuilder addRowIssue(final int portIndex, final int columnIndex, final long rowIndex,
            final String description) {
        return addTextIssue("Input " + portIndex + ", row number " + (rowIndex + 1) + ", column number "
            + (columnIndex + 1) + ": " + description);
    }

    /** Adds an issue with a row of an input table; port and row count from 0. */
    public MessageBuilder addRowIssue(final int portIndex, final long rowIndex, final String description) {
        return addTextIssue("Input " + portIndex + ", row number " + (rowIndex + 1) + ": " + description);
    }

    /** Adds ways out. */
    public MessageBuilder addResolutions(final String... resolutions) {
        m_resolutions.addAll(List.of(resolutions));
        return this;
    }

    /** The first issue, if there is one. */
    public Optional<String> getFirstIssue() {
        return Optional.ofNullable(m_firstIssue);
    }

    /** The number of issues. */
    public long getIssueCount() {
        return m_issues;
    }

    /** The message, empty if it has no summary. */
    public Optional<Message> build() {
        return getSummary().map(summary -> new Message(summary, m_firstIssue, m_resolutions));
    }
}
