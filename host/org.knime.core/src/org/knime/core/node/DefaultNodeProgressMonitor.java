/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public class DefaultNodeProgressMonitor implements org.knime.core.node.NodeProgressMonitor {
    public DefaultNodeProgressMonitor() { throw new UnsupportedOperationException(); }
    public void reset() { throw new UnsupportedOperationException(); }
    protected boolean isCanceled() { throw new UnsupportedOperationException(); }
    public void checkCanceled() throws org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public void setExecuteCanceled() { throw new UnsupportedOperationException(); }
    public void setExecuteCanceled(final org.knime.core.node.message.Message p0) { throw new UnsupportedOperationException(); }
    public void setProgress(final double p0, final String p1) { throw new UnsupportedOperationException(); }
    public void setProgress(final double p0, final java.util.function.Supplier<String> p1) { throw new UnsupportedOperationException(); }
    public void setProgress(final double p0) { throw new UnsupportedOperationException(); }
    public void setMessage(final String p0) { throw new UnsupportedOperationException(); }
    public void setMessage(final java.util.function.Supplier<String> p0) { throw new UnsupportedOperationException(); }
    public void setProgress(final String p0) { throw new UnsupportedOperationException(); }
    public Double getProgress() { throw new UnsupportedOperationException(); }
    public String getMessage() { throw new UnsupportedOperationException(); }
    public java.util.List<String> getMessages() { throw new UnsupportedOperationException(); }
    public void removeAllProgressListener() { throw new UnsupportedOperationException(); }
}
