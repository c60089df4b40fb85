/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.base.node.io.tablecreator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.persistence.Persistor;

/** A table that was typed in: the filled cells by row and column, and the columns. */
@Persistor(TypedTablePersistor.class)
final class TypedTable implements NodeParameters {

    int[] m_rowIndices = {};

    int[] m_columnIndices = {};

    String[] m_values = {};

    String m_rowIdPrefix = "Row";

    String m_rowIdSuffix = "";

    int m_rowIdStartValue;

    boolean m_highlightOutputTable;

    List<TypedColumn> m_columns = new ArrayList<>();

    private Map<Long, String> m_texts;

    TypedTable() {
    }

    @Override
    public void validate() throws InvalidSettingsException {
        if (m_rowIndices.length != m_values.length || m_columnIndices.length != m_values.length) {
            throw new InvalidSettingsException("The Table Creator has " + m_rowIndices.length + " row indices, "
                + m_columnIndices.length + " column indices and " + m_values.length + " values; there must be as"
                + " many of"
                + " each.");
        }
        long last = -1;
        for (int i = 0; i < m_values.length; i++) {
            if (m_rowIndices[i] < 0 || m_columnIndices[i] < 0) {
                continue;
            }
            if (m_columnIndices[i] >= m_columns.size()) {
                throw new InvalidSettingsException("Name and type of column number " + (m_columnIndices[i] + 1)
                    + " are not specified, but it has the value '" + m_values[i] + "'.");
            }
            final long place = place(m_rowIndices[i], m_columnIndices[i]);
            if (place <= last) {
                throw new InvalidSettingsException("Value number " + (i + 1) + ", '" + m_values[i] + "', is out of"
                    + " order;"
                    + " KNIME reads the values row by row, each row from left to right, and would lose it.");
            }
            last = place;
        }
    }

    private static long place(final int row, final int column) {
        return ((long)row << 32) + column;
    }

    private List<TypedColumn> shown() {
        return m_columns.stream().filter(column -> !column.skipped()).toList();
    }

    DataTableSpec spec() {
        return new DataTableSpec(shown().stream().map(TypedColumn::spec).toArray(DataColumnSpec[]::new));
    }

    int rows() {
        return IntStream.of(m_rowIndices).max().orElse(-1) + 1;
    }

    DataRow row(final int row) throws KNIMEException {
        if (m_texts == null) {
            m_texts = new HashMap<>();
            for (int i = 0; i < m_values.length; i++) {
                m_texts.put(place(m_rowIndices[i], m_columnIndices[i]), m_values[i]);
            }
        }
        final String id = m_rowIdPrefix + (row + m_rowIdStartValue) + m_rowIdSuffix;
        final List<DataCell> cells = new ArrayList<>();
        for (int column = 0; column < m_columns.size(); column++) {
            if (!m_columns.get(column).skipped()) {
                cells.add(m_columns.get(column).cell(m_texts.getOrDefault(place(row, column), ""), id));
            }
        }
        return new DefaultRow(id, cells);
    }
}
