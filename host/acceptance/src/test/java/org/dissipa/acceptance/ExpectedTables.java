/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.host.table.CsvRecords;
import org.dissipa.host.table.CsvRecords.Field;
import org.dissipa.host.table.CsvRecords.Record;

/**
 * Compares what a run wrote with the tables that its workflow says it gives, {@code expected/<Node Name> (#id)/port_<n>.csv}.
 * Rows are found by their first column, RowID; only rows and columns of the expected file are compared. See
 * docs/test-workflows.md.
 */
final class ExpectedTables {

    private final Path m_expected;

    private final Path m_output;

    private final Tolerance m_tolerance;

    private final List<String> m_deviations = new ArrayList<>();

    private ExpectedTables(final Path expected, final Path output) {
        m_expected = expected;
        m_output = output;
        m_tolerance = Tolerance.read(expected.resolve("tolerance.csv"));
    }

    /** The deviations of an output folder from a folder of expected tables; none if there is no such folder. */
    static List<String> deviations(final Path expected, final Path output) throws IOException {
        if (!Files.isDirectory(expected)) {
            return List.of();
        }
        final ExpectedTables tables = new ExpectedTables(expected, output);
        try (var walk = Files.walk(expected)) {
            walk.filter(file -> file.getFileName().toString().startsWith("port_")).sorted()
                .forEach(file -> tables.compare(expected.relativize(file).toString()));
        }
        return tables.m_deviations;
    }

    private void compare(final String table) {
        if (!Files.exists(m_output.resolve(table))) {
            m_deviations.add(table + " was not written");
            return;
        }
        final Map<String, Map<String, Field>> actual = rows(m_output.resolve(table));
        rows(m_expected.resolve(table)).forEach((row, cells) -> {
            if (!actual.containsKey(row)) {
                m_deviations.add(table + " has no row " + row);
                return;
            }
            cells.forEach((column, cell) -> compare(table, row, column, cell, actual.get(row).get(column)));
        });
    }

    private void compare(final String table, final String row, final String column, final Field expected,
            final Field actual) {
        if (actual == null) {
            m_deviations.add(table + " has no column \"" + column + "\"");
        } else if (!m_tolerance.agree(table, column, expected, actual)) {
            m_deviations.add(table + ", " + row + ", " + column + ": \"" + actual.text() + "\" instead of \""
                + expected.text() + "\"");
        }
    }

    /** The rows by identifier, each with its fields by column. */
    private static Map<String, Map<String, Field>> rows(final Path file) {
        final List<Record> records = CsvRecords.read(file);
        final List<String> columns = records.get(0).texts();
        final Map<String, Map<String, Field>> rows = new LinkedHashMap<>();
        for (final Record record : records.subList(1, records.size())) {
            final Map<String, Field> fields = new LinkedHashMap<>();
            for (int c = 1; c < columns.size(); c++) {
                fields.put(columns.get(c), record.fields().get(c));
            }
            rows.put(record.fields().get(0).text(), fields);
        }
        return rows;
    }
}
