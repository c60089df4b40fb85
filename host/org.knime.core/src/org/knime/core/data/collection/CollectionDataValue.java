/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.collection;

public interface CollectionDataValue extends org.knime.core.data.DataValue, org.knime.core.data.collection.CellCollection {
    org.knime.core.data.DataType getElementType();
    int size();
}
