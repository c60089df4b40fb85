/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public interface DataRow extends Iterable<org.knime.core.data.DataCell> {
    int getNumCells();
    org.knime.core.data.RowKey getKey();
    org.knime.core.data.DataCell getCell(final int p0);
    default java.util.stream.Stream<org.knime.core.data.DataCell> stream() { throw new UnsupportedOperationException(); }
}
