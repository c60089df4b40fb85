/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.message;

public final class MessageBuilder {
    public java.util.Optional<String> getSummary() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.message.MessageBuilder withSummary(final String p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.message.MessageBuilder addTextIssue(final String p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.message.MessageBuilder addRowIssue(final int p0, final int p1, final long p2, final String p3) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.message.MessageBuilder addRowIssue(final int p0, final long p1, final String p2) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.message.MessageBuilder addResolutions(final String... p0) { throw new UnsupportedOperationException(); }
    public java.util.Optional<String> getFirstIssue() { throw new UnsupportedOperationException(); }
    public long getIssueCount() { throw new UnsupportedOperationException(); }
    public java.util.Optional<org.knime.core.node.message.Message> build() { throw new UnsupportedOperationException(); }
    MessageBuilder() { throw new UnsupportedOperationException(); }
}
