/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dissipa.host.HostException;
import org.dissipa.host.table.CsvRecords.Field;
import org.dissipa.host.table.CsvRecords.Record;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.def.DefaultRow;

/**
 * A table read from a comma-separated file. The first record names the columns; a first column {@code RowID} holds the
 * row identifiers, else rows are called Row0, Row1, ... A column takes the type of the column of that name in a given
 * table, else the narrowest of whole number (32, 64 bits), number and text that fits all its fields.
 */
public record TypedTable(DataTableSpec spec, List<DataRow> rows) {

    /** Copies the rows. */
    public TypedTable {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param like the table whose column types are taken where names agree
     * @throws HostException if the file is absent, has no header, is ragged, names a column or row twice, or holds a
     *             field that does not fit the type of its column
     */
    public static TypedTable read(final Path file, final DataTableSpec like) {
        final List<Record> records = CsvRecords.read(file);
        if (records.isEmpty()) {
            throw new HostException(file + " is empty. Its first line has to name the columns.");
        }
        final List<String> names = records.get(0).texts();
        checkNames(file, names);
        final List<Record> body = records.subList(1, records.size());
        body.forEach(row -> checkLength(file, row, names.size()));
        final int first = CsvFile.ROW_ID.equals(names.get(0)) ? 1 : 0;
        final List<ColumnType> types = new ArrayList<>();
        for (int c = first; c < names.size(); c++) {
            types.add(typeOf(c, names.get(c), body, like));
        }
        return new TypedTable(spec(names.subList(first, names.size()), types), rows(file, names, first, types, body));
    }

    private static void checkNames(final Path file, final List<String> names) {
        final Set<String> seen = new HashSet<>();
        for (final String name : names) {
            if (name.isBlank()) {
                throw new HostException(file + ", line 1: a column has no name. Name every column.");
            }
            if (!seen.add(name)) {
                throw new HostException(file + ", line 1: column \"" + name + "\" stands there twice. Rename one.");
            }
        }
    }

    private static void checkLength(final Path file, final Record row, final int columns) {
        if (row.fields().size() != columns) {
            throw new HostException(file + ", line " + row.line() + ": " + row.fields().size() + " fields where the "
                + "header has " + columns + ". Give every line as many fields as the header, empty ones where a value "
                + "is missing.");
        }
    }

    private static ColumnType typeOf(final int column, final String name, final List<Record> rows,
            final DataTableSpec like) {
        final DataColumnSpec given = like == null ? null : like.getColumnSpec(name);
        if (given != null) {
            return ColumnType.of(given.getType());
        }
        return ColumnType.infer(rows.stream().map(row -> row.fields().get(column).text().strip())
            .filter(text -> !text.isEmpty()).toList());
    }

    private static DataTableSpec spec(final List<String> names, final List<ColumnType> types) {
        final DataColumnSpec[] columns = new DataColumnSpec[names.size()];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = new DataColumnSpecCreator(names.get(c), types.get(c).dataType()).createSpec();
        }
        return new DataTableSpec(columns);
    }

    private static List<DataRow> rows(final Path file, final List<String> names, final int first,
            final List<ColumnType> types, final List<Record> body) {
        final Set<String> keys = new HashSet<>();
        final List<DataRow> rows = new ArrayList<>(body.size());
        for (final Record row : body) {
            final String key = first == 0 ? "Row" + rows.size() : row.fields().get(0).text();
            if (key.isEmpty() || !keys.add(key)) {
                throw new HostException(file + ", line " + row.line() + ": row identifier \"" + key
                    + (key.isEmpty() ? "\" is empty." : "\" stands there twice.")
                    + " Make the column RowID unique, or leave it out.");
            }
            final DataCell[] cells = new DataCell[types.size()];
            for (int c = 0; c < cells.length; c++) {
                cells[c] = cell(file, row, names.get(c + first), row.fields().get(c + first), types.get(c));
            }
            rows.add(new DefaultRow(key, cells));
        }
        return rows;
    }

    private static DataCell cell(final Path file, final Record row, final String name, final Field field,
            final ColumnType type) {
        final String text = type == ColumnType.STRING ? field.text() : field.text().strip();
        if (type == ColumnType.STRING ? field.isMissing() : text.isEmpty()) {
            return DataType.getMissingCell();
        }
        if (!type.fits(text)) {
            throw new HostException(file + ", line " + row.line() + ", column \"" + name + "\": \"" + field.text()
                + "\" is not " + type.words() + ". Correct the field, or leave it empty if the value is missing.");
        }
        return type.cell(text);
    }
}
