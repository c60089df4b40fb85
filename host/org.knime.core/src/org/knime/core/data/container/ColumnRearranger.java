/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

public class ColumnRearranger {
    public ColumnRearranger(final org.knime.core.data.DataTableSpec p0) { throw new UnsupportedOperationException(); }
    public final void keepOnly(final int... p0) { throw new UnsupportedOperationException(); }
    public final void keepOnly(final String... p0) { throw new UnsupportedOperationException(); }
    public final void remove(final int... p0) { throw new UnsupportedOperationException(); }
    public final void remove(final String... p0) { throw new UnsupportedOperationException(); }
    public final int indexOf(final String p0) { throw new UnsupportedOperationException(); }
    public final int getColumnCount() { throw new UnsupportedOperationException(); }
    public final void move(final int p0, final int p1) { throw new UnsupportedOperationException(); }
    public final void move(final String p0, final int p1) { throw new UnsupportedOperationException(); }
    public final void permute(final int[] p0) { throw new UnsupportedOperationException(); }
    public final void permute(final String[] p0) { throw new UnsupportedOperationException(); }
    public final void insertAt(final int p0, final org.knime.core.data.container.CellFactory p1) { throw new UnsupportedOperationException(); }
    public final void append(final org.knime.core.data.container.CellFactory p0) { throw new UnsupportedOperationException(); }
    public final void replace(final org.knime.core.data.container.CellFactory p0, final String p1) { throw new UnsupportedOperationException(); }
    public final void replace(final org.knime.core.data.container.CellFactory p0, final int... p1) { throw new UnsupportedOperationException(); }
    public final org.knime.core.data.DataTableSpec createSpec() { throw new UnsupportedOperationException(); }
}
