/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.collection;

import org.knime.core.data.DataType;
import org.knime.core.data.DataValue;

/** A value that consists of cells. */
public interface CollectionDataValue extends DataValue, CellCollection {

    /** The narrowest type of all elements. */
    DataType getElementType();

    /** The number of elements. */
    int size();
}
