/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.message;

public final class Message {
    public String getSummary() { throw new UnsupportedOperationException(); }
    public java.util.List<String> getResolutions() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.message.Message renderIssueDetails(final org.knime.core.node.port.PortObject[] p0) { throw new UnsupportedOperationException(); }
    public String toLogPrintable() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.InvalidSettingsException toInvalidSettingsException() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.InvalidSettingsException toInvalidSettingsException(final Throwable p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.KNIMEException toKNIMEException() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.KNIMEException toKNIMEException(final Throwable p0) { throw new UnsupportedOperationException(); }
    public static String getSummaryFrom(final org.knime.core.node.message.Message p0) { throw new UnsupportedOperationException(); }
    public void saveTo(final org.knime.core.node.config.base.ConfigBaseWO p0) { throw new UnsupportedOperationException(); }
    public static java.util.Optional<org.knime.core.node.message.Message> load(final org.knime.core.node.config.base.ConfigBaseRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    public boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.message.MessageBuilder builder() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.message.MessageBuilder modify() { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.message.Message fromSummary(final String p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.message.Message fromSummaryWithResolution(final String p0, final String... p1) { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.message.Message fromRowIssue(final String p0, final int p1, final long p2, final int p3, final String p4) { throw new UnsupportedOperationException(); }
    Message() { throw new UnsupportedOperationException(); }
}
