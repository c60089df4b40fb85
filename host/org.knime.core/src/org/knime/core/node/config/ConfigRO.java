/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config;

import java.util.Iterator;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.RowKey;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.base.ConfigBaseRO;

/** Settings that can be read, with cells, types and RowIDs among the values. */
public interface ConfigRO extends ConfigBaseRO, Iterable<String> {

    @Override
    Iterator<String> iterator();

    /** The settings under a key. */
    Config getConfig(String key) throws InvalidSettingsException;

    /** The cell under a key, null if null was stored. */
    DataCell getDataCell(String key) throws InvalidSettingsException;

    /** The cell under a key. */
    DataCell getDataCell(String key, DataCell absent);

    /** The cells under a key, null if null was stored. */
    DataCell[] getDataCellArray(String key) throws InvalidSettingsException;

    /** The cells under a key. */
    DataCell[] getDataCellArray(String key, DataCell... absent);

    /** The type under a key, null if null was stored. */
    DataType getDataType(String key) throws InvalidSettingsException;

    /** The type under a key. */
    DataType getDataType(String key, DataType absent);

    /** The types under a key, null if null was stored. */
    DataType[] getDataTypeArray(String key) throws InvalidSettingsException;

    /** The types under a key. */
    DataType[] getDataTypeArray(String key, DataType... absent);

    /** The RowID under a key, null if null was stored. */
    RowKey getRowKey(String key) throws InvalidSettingsException;

    /** The RowID under a key. */
    RowKey getRowKey(String key, RowKey absent);

    /** The RowIDs under a key, null if null was stored. */
    RowKey[] getRowKeyArray(String key) throws InvalidSettingsException;

    /** The RowIDs under a key. */
    RowKey[] getRowKeyArray(String key, RowKey... absent);
}
