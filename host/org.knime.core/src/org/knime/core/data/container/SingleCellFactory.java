/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

public abstract class SingleCellFactory extends org.knime.core.data.container.AbstractCellFactory {
    public SingleCellFactory(final org.knime.core.data.DataColumnSpec p0) { throw new UnsupportedOperationException(); }
    public SingleCellFactory(final boolean p0, final org.knime.core.data.DataColumnSpec p1) { throw new UnsupportedOperationException(); }
    public SingleCellFactory(final boolean p0, final int p1, final int p2, final org.knime.core.data.DataColumnSpec p3) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataCell[] getCells(final org.knime.core.data.DataRow p0, final long p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataCell getCell(final org.knime.core.data.DataRow p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataCell getCell(final org.knime.core.data.DataRow p0, final long p1) { throw new UnsupportedOperationException(); }
}
