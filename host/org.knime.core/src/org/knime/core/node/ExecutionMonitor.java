/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public class ExecutionMonitor {
    public ExecutionMonitor() { throw new UnsupportedOperationException(); }
    public ExecutionMonitor(final org.knime.core.node.NodeProgressMonitor p0) { throw new UnsupportedOperationException(); }
    public final org.knime.core.node.NodeProgressMonitor getProgressMonitor() { throw new UnsupportedOperationException(); }
    public void checkCanceled() throws org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public void setProgress(final double p0) { throw new UnsupportedOperationException(); }
    public void setProgress(final double p0, final String p1) { throw new UnsupportedOperationException(); }
    public void setProgress(final double p0, final java.util.function.Supplier<String> p1) { throw new UnsupportedOperationException(); }
    public void setMessage(final String p0) { throw new UnsupportedOperationException(); }
    public void setMessage(final java.util.function.Supplier<String> p0) { throw new UnsupportedOperationException(); }
    public void setProgress(final String p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.ExecutionMonitor createSubProgress(final double p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.ExecutionMonitor createSilentSubProgress(final double p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.ExecutionMonitor createNonCancelableSubProgress() { throw new UnsupportedOperationException(); }
}
