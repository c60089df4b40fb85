/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public interface NodeProgressMonitor {
    void checkCanceled() throws org.knime.core.node.CanceledExecutionException;
    void setProgress(final double p0);
    Double getProgress();
    void setProgress(final double p0, final String p1);
    default void setProgress(final double p0, final java.util.function.Supplier<String> p1) { throw new UnsupportedOperationException(); }
    void setMessage(final String p0);
    default void setMessage(final java.util.function.Supplier<String> p0) { throw new UnsupportedOperationException(); }
    void setProgress(final String p0);
    String getMessage();
    default java.util.List<String> getMessages() { throw new UnsupportedOperationException(); }
    void setExecuteCanceled();
    void reset();
    void removeAllProgressListener();
}
