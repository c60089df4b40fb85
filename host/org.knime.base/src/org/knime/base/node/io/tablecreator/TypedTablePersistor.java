/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.base.node.io.tablecreator;

import java.util.Set;

import org.knime.core.data.DataType;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.node.parameters.persistence.NodeParametersPersistor;

/** Stores a table that was typed in under the keys that KNIME's Table Creator uses. */
final class TypedTablePersistor implements NodeParametersPersistor<TypedTable> {

    private static final Set<Class<?>> TYPES =
        Set.of(BooleanCell.class, IntCell.class, LongCell.class, DoubleCell.class, StringCell.class);

    private static final String COLUMNS = "columnProperties";

    @Override
    public TypedTable load(final NodeSettingsRO settings) throws InvalidSettingsException {
        final TypedTable table = new TypedTable();
        table.m_rowIndices = settings.getIntArray("rowIndices");
        table.m_columnIndices = settings.getIntArray("columnIndices");
        table.m_values = settings.getStringArray("values");
        table.m_rowIdPrefix = settings.getString("rowIdPrefix");
        table.m_rowIdSuffix = settings.getString("rowIdSuffix");
        table.m_rowIdStartValue = settings.getInt("rowIdStartValue");
        table.m_highlightOutputTable = settings.getBoolean("highlightOutputTable", false);
        final NodeSettingsRO columns = settings.getNodeSettings(COLUMNS);
        for (int i = 0; i < columns.keySet().size(); i++) {
            table.m_columns.add(column(columns.getNodeSettings(Integer.toString(i))));
        }
        return table;
    }

    private static TypedColumn column(final NodeSettingsRO settings) throws InvalidSettingsException {
        final String name = settings.getString("ColumnName");
        final DataType type = DataType.load(settings.getNodeSettings("ColumnClass"));
        if (!TYPES.contains(type.getCellClass())) {
            throw new InvalidSettingsException("Column '" + name + "' has the type " + type + ", which this host's"
                + " Table"
                + " Creator does not know; it knows texts, integers, floating point numbers and truth values.");
        }
        final String format = settings.getString("FormatParameter", null);
        if (format != null && !format.isEmpty()) {
            throw new InvalidSettingsException("Column '" + name + "' has the format '" + format
                + "', which this host's Table Creator does not know.");
        }
        return new TypedColumn(name, type, settings.getString("MissValuePattern", null),
            settings.getBoolean("SkipThisColumn", false));
    }

    @Override
    public void save(final TypedTable table, final NodeSettingsWO settings) {
        settings.addIntArray("rowIndices", table.m_rowIndices);
        settings.addIntArray("columnIndices", table.m_columnIndices);
        settings.addStringArray("values", table.m_values);
        settings.addString("rowIdPrefix", table.m_rowIdPrefix);
        settings.addString("rowIdSuffix", table.m_rowIdSuffix);
        settings.addInt("rowIdStartValue", table.m_rowIdStartValue);
        settings.addBoolean("highlightOutputTable", table.m_highlightOutputTable);
        final NodeSettingsWO columns = settings.addNodeSettings(COLUMNS);
        for (int i = 0; i < table.m_columns.size(); i++) {
            final TypedColumn column = table.m_columns.get(i);
            final NodeSettingsWO one = columns.addNodeSettings(Integer.toString(i));
            one.addBoolean("UserSetValues", false);
            one.addString("MissValuePattern", column.missing());
            one.addString("FormatParameter", null);
            one.addBoolean("ReadPossValsFromFile", false);
            one.addBoolean("SkipThisColumn", column.skipped());
            one.addString("ColumnName", column.name());
            column.type().save(one.addNodeSettings("ColumnClass"));
        }
    }

    @Override
    public String[][] getConfigPaths() {
        return new String[][] {{"rowIndices"}, {"columnIndices"}, {"values"}, {"rowIdPrefix"}, {"rowIdSuffix"},
            {"rowIdStartValue"}, {"highlightOutputTable"}, {COLUMNS}};
    }
}
