/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.RowKey;
import org.knime.core.node.config.base.ConfigBaseWO;

/** Settings that can be written, with cells, types and RowIDs among the values; each may be null. */
public interface ConfigWO extends ConfigBaseWO {

    /** Adds empty settings. */
    Config addConfig(String key);

    /** Adds a cell. */
    void addDataCell(String key, DataCell cell);

    /** Adds cells. */
    void addDataCellArray(String key, DataCell... cells);

    /** Adds a type. */
    void addDataType(String key, DataType type);

    /** Adds types. */
    void addDataTypeArray(String key, DataType... types);

    /** Adds a RowID. */
    void addRowKey(String key, RowKey rowKey);

    /** Adds RowIDs. */
    void addRowKeyArray(String key, RowKey... rowKeys);
}
