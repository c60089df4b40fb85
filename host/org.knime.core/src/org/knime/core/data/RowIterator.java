/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public abstract class RowIterator implements java.util.Iterator<org.knime.core.data.DataRow> {
    public RowIterator() { throw new UnsupportedOperationException(); }
    public abstract boolean hasNext();
    public abstract org.knime.core.data.DataRow next();
    public final void remove() { throw new UnsupportedOperationException(); }
}
