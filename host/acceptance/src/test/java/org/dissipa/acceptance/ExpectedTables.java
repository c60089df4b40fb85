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

/**
 * The tables that a workflow says it gives: {@code expected/<Node Name> (#id)/port_<n>.csv} beside its {@code workflow.knime}. docs/test-workflows.md tells
 * their form: rows are found by RowID, only the columns that stand in the expected file are compared, and {@code expected/tolerance.csv}
 * ({@code table,column,absolute,relative}) allows numbers to differ.
 */
final class ExpectedTables {
    private final Path m_expected;
    private final List<Map<String, String>> m_tolerances;

    private ExpectedTables(final Path expected, final List<Map<String, String>> tolerances) {
        m_expected = expected;
        m_tolerances = tolerances;
    }

    /** The expected tables of a workflow; none where it has no such folder. */
    static ExpectedTables of(final Path workflow) throws IOException {
        final Path expected = workflow.resolve("expected");
        final Path tolerances = expected.resolve("tolerance.csv");
        return new ExpectedTables(expected,
            Files.exists(tolerances) ? new ArrayList<>(read(tolerances).values()) : List.of());
    }

    /** What differs between the tables of a run and the expected ones, a line each. */
    List<String> deviations(final Path out) throws IOException {
        final List<String> deviations = new ArrayList<>();
        if (!Files.isDirectory(m_expected)) {
            return deviations;
        }
        try (var files = Files.walk(m_expected)) {
            for (final Path file : files.filter(f -> f.getFileName().toString().startsWith("port_")).sorted().toList()) {
                final String table = m_expected.relativize(file).toString().replace('\\', '/');
                compare(table, read(file), read(out.resolve(table)), deviations);
            }
        }
        return deviations;
    }

    private void compare(final String table, final Map<String, Map<String, String>> expected,
        final Map<String, Map<String, String>> given, final List<String> deviations) {
        expected.forEach((row, cells) -> cells.forEach((column, value) -> {
            final String other = given.getOrDefault(row, Map.of()).get(column);
            if (!agrees(table, column, value, other)) {
                deviations.add(table + ", " + row + ", " + column + ": " + other + " instead of " + value);
            }
        }));
    }

    private boolean agrees(final String table, final String column, final String expected, final String given) {
        if (expected.equals(given)) {
            return true;
        }
        for (final Map<String, String> tolerance : m_tolerances) {
            if (given != null && matches(tolerance.get("table"), table) && matches(tolerance.get("column"), column)) {
                try {
                    final double reference = Double.parseDouble(expected);
                    return Math.abs(Double.parseDouble(given) - reference) <= Double.parseDouble(tolerance.get("absolute"))
                        + Double.parseDouble(tolerance.get("relative")) * Math.abs(reference);
                } catch (final NumberFormatException e) {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean matches(final String pattern, final String name) {
        return pattern.equals("*") || pattern.equals(name);
    }

    /** Rows by their first cell, cells by column. */
    private static Map<String, Map<String, String>> read(final Path file) throws IOException {
        final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        final List<List<String>> records = records(Files.readString(file));
        for (int r = 1; r < records.size(); r++) {
            final Map<String, String> cells = new LinkedHashMap<>();
            for (int c = 0; c < records.get(0).size(); c++) {
                cells.put(records.get(0).get(c), records.get(r).get(c));
            }
            rows.put(file.endsWith("tolerance.csv") ? "" + r : records.get(r).get(0), cells);
        }
        return rows;
    }

    /** Splits CSV with quoted cells. */
    private static List<List<String>> records(final String text) {
        final List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        final StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                record.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n' && !quoted) {
                record.add(cell.toString());
                cell.setLength(0);
                records.add(record);
                record = new ArrayList<>();
            } else if (c != '\r' || quoted) {
                cell.append(c);
            }
        }
        return records;
    }
}
