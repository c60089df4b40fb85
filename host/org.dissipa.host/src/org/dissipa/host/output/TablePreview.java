/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.output;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.host.table.CsvText;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;

/**
 * The beginning of a table, as texts.
 *
 * @param columns the names of the columns
 * @param numeric whether each column holds numbers
 * @param rows the first rows, each its identifier and the cells; null where a value is missing
 * @param rowCount the number of all rows
 */
public record TablePreview(List<String> columns, List<Boolean> numeric, List<List<String>> rows, long rowCount) {

    /** How many rows a preview holds at most. */
    public static final int LENGTH = 20;

    static TablePreview of(final BufferedDataTable table) {
        final List<String> columns = new ArrayList<>();
        final List<Boolean> numeric = new ArrayList<>();
        for (final DataColumnSpec column : table.getDataTableSpec()) {
            columns.add(column.getName());
            numeric.add(column.getType().isCompatible(DoubleValue.class));
        }
        final List<List<String>> rows = new ArrayList<>();
        try (var iterator = table.iterator()) {
            while (rows.size() < LENGTH && iterator.hasNext()) {
                rows.add(texts(iterator.next()));
            }
        }
        return new TablePreview(columns, numeric, rows, table.size());
    }

    private static List<String> texts(final DataRow row) {
        final List<String> texts = new ArrayList<>();
        texts.add(row.getKey().getString());
        row.forEach(cell -> texts.add(cell.isMissing() ? null : CsvText.text(cell)));
        return texts;
    }
}
