/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

public abstract class CloseableRowIterator extends org.knime.core.data.RowIterator implements java.io.Closeable {
    public CloseableRowIterator() { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.container.CloseableRowIterator empty() { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.container.CloseableRowIterator wrap(final java.util.Iterator<? extends org.knime.core.data.DataRow> p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.container.CloseableRowIterator from(final java.util.Iterator<? extends org.knime.core.data.DataRow> p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.container.CloseableRowIterator from(final java.util.Iterator<? extends org.knime.core.data.DataRow> p0, final AutoCloseable p1) { throw new UnsupportedOperationException(); }
    public abstract void close();
}
