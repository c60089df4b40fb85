/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.RowKey;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.base.ConfigBase;

/** Settings with cells, types and RowIDs among the values. */
public abstract class Config extends ConfigBase implements ConfigRO, ConfigWO {

    private static final long serialVersionUID = 1L;

    private static final String SIZE = "array-size";

    private static final String IS_NULL = "is_null";

    /** Empty settings that will stand under a key. */
    protected Config(final String key) {
        super(key);
    }

    @Override
    public abstract Config getInstance(String key);

    @Override
    public final Config addConfig(final String key) {
        return (Config)addConfigBase(key);
    }

    @Override
    public final Config getConfig(final String key) throws InvalidSettingsException {
        return (Config)getConfigBase(key);
    }

    @Override
    public void addDataCell(final String key, final DataCell cell) {
        CellEntry.write(addConfig(key), cell);
    }

    @Override
    public DataCell getDataCell(final String key) throws InvalidSettingsException {
        return CellEntry.read(getConfig(key));
    }

    @Override
    public DataCell getDataCell(final String key, final DataCell absent) {
        return orElse(() -> getDataCell(key), absent);
    }

    @Override
    public void addDataCellArray(final String key, final DataCell... cells) {
        final Config config = addConfig(key);
        if (cells != null) {
            config.addInt(SIZE, cells.length);
            for (int i = 0; i < cells.length; i++) {
                config.addDataCell(Integer.toString(i), cells[i]);
            }
        }
    }

    @Override
    public DataCell[] getDataCellArray(final String key) throws InvalidSettingsException {
        final Config config = getConfig(key);
        final int size = config.getInt(SIZE, -1);
        if (size < 0) {
            return null;
        }
        final DataCell[] cells = new DataCell[size];
        for (int i = 0; i < size; i++) {
            cells[i] = config.getDataCell(Integer.toString(i));
        }
        return cells;
    }

    @Override
    public DataCell[] getDataCellArray(final String key, final DataCell... absent) {
        return orElse(() -> getDataCellArray(key), absent);
    }

    @Override
    public void addDataType(final String key, final DataType type) {
        final Config config = addConfig(key);
        if (type != null) {
            type.save(config);
        }
        config.addBoolean(IS_NULL, type == null);
    }

    @Override
    public DataType getDataType(final String key) throws InvalidSettingsException {
        final Config config = getConfig(key);
        return config.getBoolean(IS_NULL) ? null : DataType.load(config);
    }

    @Override
    public DataType getDataType(final String key, final DataType absent) {
        return orElse(() -> getDataType(key), absent);
    }

    @Override
    public void addDataTypeArray(final String key, final DataType... types) {
        final Config config = addConfig(key);
        if (types != null) {
            config.addInt(SIZE, types.length);
            for (int i = 0; i < types.length; i++) {
                config.addDataType(Integer.toString(i), types[i]);
            }
        }
    }

    @Override
    public DataType[] getDataTypeArray(final String key) throws InvalidSettingsException {
        final Config config = getConfig(key);
        final int size = config.getInt(SIZE, -1);
        if (size < 0) {
            return null;
        }
        final DataType[] types = new DataType[size];
        for (int i = 0; i < size; i++) {
            types[i] = config.getDataType(Integer.toString(i));
        }
        return types;
    }

    @Override
    public DataType[] getDataTypeArray(final String key, final DataType... absent) {
        return orElse(() -> getDataTypeArray(key), absent);
    }

    @Override
    public void addRowKey(final String key, final RowKey rowKey) {
        addString(key, rowKey == null ? null : rowKey.getString());
    }

    @Override
    public RowKey getRowKey(final String key) throws InvalidSettingsException {
        final String id = getString(key);
        return id == null ? null : new RowKey(id);
    }

    @Override
    public RowKey getRowKey(final String key, final RowKey absent) {
        return orElse(() -> getRowKey(key), absent);
    }

    @Override
    public void addRowKeyArray(final String key, final RowKey... rowKeys) {
        addStringArray(key, rowKeys == null ? null : RowKey.toStrings(rowKeys));
    }

    @Override
    public RowKey[] getRowKeyArray(final String key) throws InvalidSettingsException {
        final String[] ids = getStringArray(key);
        return ids == null ? null : RowKey.toRowKeys(ids);
    }

    @Override
    public RowKey[] getRowKeyArray(final String key, final RowKey... absent) {
        return orElse(() -> getRowKeyArray(key), absent);
    }

    /** Answers a value or fails. */
    @FunctionalInterface
    private interface Source<T> {
        T get() throws InvalidSettingsException;
    }

    private static <T> T orElse(final Source<T> source, final T absent) {
        try {
            return source.get();
        } catch (final InvalidSettingsException e) { // NOSONAR that is what the default is for
            return absent;
        }
    }
}
