/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.collection;

import org.knime.core.data.DataCell;

/** A list of cells. */
public interface ListDataValue extends CollectionDataValue {

    /** The element at a position, counted from 0. */
    DataCell get(int index);
}
