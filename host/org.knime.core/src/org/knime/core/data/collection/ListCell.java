/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.collection;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;

/** A list of cells. */
public class ListCell extends DataCell implements ListDataValue {

    private static final long serialVersionUID = 1L;

    private final List<DataCell> m_elements;

    private final DataType m_elementType;

    ListCell(final Collection<? extends DataCell> elements) {
        m_elements = List.copyOf(elements);
        m_elementType = CollectionCellFactory
            .getElementType(m_elements.stream().map(DataCell::getType).toArray(DataType[]::new));
    }

    /** The type of lists with elements of a type. */
    public static final DataType getCollectionType(final DataType elementType) {
        return DataType.getType(ListCell.class, elementType);
    }

    @Override
    public DataType getElementType() {
        return m_elementType;
    }

    @Override
    public Iterator<DataCell> iterator() {
        return m_elements.iterator();
    }

    @Override
    public DataCell get(final int index) {
        return m_elements.get(index);
    }

    @Override
    public int size() {
        return m_elements.size();
    }

    @Override
    public boolean containsBlobWrapperCells() {
        return false;
    }

    @Override
    protected boolean equalsDataCell(final DataCell other) {
        return m_elements.equals(((ListCell)other).m_elements);
    }

    @Override
    public int hashCode() {
        return m_elements.hashCode();
    }

    @Override
    public String toString() {
        return m_elements.toString();
    }
}
