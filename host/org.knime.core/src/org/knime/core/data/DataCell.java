/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

import java.io.Serializable;

import org.knime.core.data.collection.CollectionDataValue;

/** The immutable content of one place in a table. */
public abstract class DataCell implements DataValue, Serializable {

    private static final long serialVersionUID = 1L;

    /** Made by subclasses. */
    public DataCell() {
        // nothing to set
    }

    /** The type, which depends on the class and, in a collection, on the elements. */
    public final DataType getType() {
        return this instanceof CollectionDataValue collection
            ? DataType.getType(getClass(), collection.getElementType()) : DataType.getType(getClass());
    }

    /** Whether the cell stands for an absent value. */
    public boolean isMissing() {
        return false;
    }

    @Override
    public abstract String toString();

    @Override
    public final boolean equals(final Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof DataCell cell)) {
            return false;
        }
        if (isMissing() || cell.isMissing()) {
            return isMissing() && cell.isMissing();
        }
        if (getClass() == cell.getClass()) {
            return equalsDataCell(cell);
        }
        return getType().getPreferredValueClass() == cell.getType().getPreferredValueClass() && equalContent(cell);
    }

    /** Whether a cell of the same class, which is not missing, has the same content. */
    protected abstract boolean equalsDataCell(DataCell other);

    /** Whether a cell of another class, with the same preferred value class, has the same content. */
    protected boolean equalContent(final DataValue other) {
        return false;
    }

    @Override
    public abstract int hashCode();
}
