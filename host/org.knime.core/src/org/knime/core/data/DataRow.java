/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A row of a table: a RowID and cells. */
public interface DataRow extends Iterable<DataCell> {

    /** The number of cells. */
    int getNumCells();

    /** The RowID. */
    RowKey getKey();

    /** The cell at a position, counted from 0. */
    DataCell getCell(int index);

    /** The cells in order. */
    default Stream<DataCell> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
