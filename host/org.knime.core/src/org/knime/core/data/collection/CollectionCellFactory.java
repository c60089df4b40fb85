/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.collection;

import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;

/** Makes cells that hold cells. */
public final class CollectionCellFactory {

    private CollectionCellFactory() {
    }

    /** A list of cells. */
    public static ListCell createListCell(final Collection<? extends DataCell> elements) {
        return new ListCell(elements);
    }

    /** A list of cells of a row. */
    public static ListCell createListCell(final DataRow row, final int[] columns) {
        return new ListCell(IntStream.of(columns).mapToObj(row::getCell).toList());
    }

    /** The narrowest type of all cells in some columns. */
    public static DataType getElementType(final DataTableSpec spec, final int[] columns) {
        return getElementType(IntStream.of(columns).mapToObj(i -> spec.getColumnSpec(i).getType())
            .toArray(DataType[]::new));
    }

    /** The narrowest type that cells of all types have; that of the missing cell if there is none. */
    public static DataType getElementType(final DataType[] types) {
        return Stream.of(types).reduce(DataType.getMissingCell().getType(), DataType::getCommonSuperType);
    }
}
