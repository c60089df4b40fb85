/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataRow;
import org.knime.core.node.BufferedDataTable;

/** A table as a comma-separated file: header {@code RowID,<columns>}, one record a row. */
public final class CsvFile {

    /** The header of the column that holds the row identifiers. */
    public static final String ROW_ID = "RowID";

    private CsvFile() {
    }

    /** Writes a table. */
    public static void write(final BufferedDataTable table, final Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(ROW_ID);
            for (final DataColumnSpec column : table.getDataTableSpec()) {
                out.write(',');
                out.write(CsvText.quote(column.getName()));
            }
            out.write('\n');
            try (var rows = table.iterator()) {
                while (rows.hasNext()) {
                    write(rows.next(), out);
                }
            }
        }
    }

    private static void write(final DataRow row, final BufferedWriter out) throws IOException {
        out.write(CsvText.quote(row.getKey().getString()));
        for (final DataCell cell : row) {
            out.write(',');
            out.write(CsvText.field(cell));
        }
        out.write('\n');
    }
}
