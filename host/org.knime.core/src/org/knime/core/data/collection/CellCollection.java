/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.collection;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.knime.core.data.DataCell;

/** Cells in an order. */
public interface CellCollection extends Iterable<DataCell> {

    /** Whether some element is kept outside; never so in this host. */
    boolean containsBlobWrapperCells();

    /** The elements in order. */
    default Stream<DataCell> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
