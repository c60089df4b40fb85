/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.InvalidSettingsException;

/** A cell in settings: its class, and under the name of that class its value. */
final class CellEntry {

    private static final String CELL_CLASS = "datacell";

    private CellEntry() {
    }

    static void write(final Config config, final DataCell cell) {
        if (cell == null) {
            config.addString(CELL_CLASS, null);
            return;
        }
        final Class<?> type = cell.getClass();
        config.addString(CELL_CLASS, type.getName());
        final Config content = config.addConfig(type.getName());
        final String key = type.getSimpleName();
        if (cell instanceof BooleanCell value) {
            content.addBoolean(key, value.getBooleanValue());
        } else if (cell instanceof IntCell value) {
            content.addInt(key, value.getIntValue());
        } else if (cell instanceof LongCell value) {
            content.addLong(key, value.getLongValue());
        } else if (cell instanceof DoubleCell value) {
            content.addDouble(key, value.getDoubleValue());
        } else if (cell instanceof StringCell value) {
            content.addString(key, value.getStringValue());
        } else if (!cell.isMissing()) {
            throw new UnsupportedOperationException("This host cannot keep a " + key + " in settings.");
        }
    }

    static DataCell read(final Config config) throws InvalidSettingsException {
        final String name = config.getString(CELL_CLASS);
        if (name == null) {
            return null;
        }
        final Config content = config.getConfig(name);
        final String key = name.substring(name.lastIndexOf('.') + 1);
        return switch (key) {
            case "BooleanCell" -> BooleanCell.get(content.getBoolean(key));
            case "IntCell" -> new IntCell(content.getInt(key));
            case "LongCell" -> new LongCell(content.getLong(key));
            case "DoubleCell" -> new DoubleCell(content.getDouble(key));
            case "StringCell" -> new StringCell(content.getString(key));
            case "MissingCell" -> DataType.getMissingCell();
            default -> throw new InvalidSettingsException("This host cannot read a " + name + " from settings.");
        };
    }
}
