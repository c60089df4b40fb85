/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table of reference values: CSV with a header, text in double quotes where it holds a comma. */
public final class ReferenceTable {
    private final List<String> m_header;
    private final List<List<String>> m_rows;

    private ReferenceTable(final String text) {
        final List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        m_header = cells(lines.get(0));
        m_rows = lines.subList(1, lines.size()).stream().map(ReferenceTable::cells).toList();
    }

    /** A table beside a test class. */
    public static ReferenceTable beside(final Class<?> test, final String name) {
        try (InputStream in = test.getResourceAsStream(name)) {
            return new ReferenceTable(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A large table of the shared folder; the test is skipped where there is none. */
    public static ReferenceTable shared(final String name) {
        final Path path = Path.of(System.getProperty("dissipa.root", "."), "..", "shared", "reference", "thermodynamics", name);
        assumeTrue(Files.isRegularFile(path), () -> "Reference table " + name + " is not there; the comparison is skipped.");
        try {
            return new ReferenceTable(Files.readString(path));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number of rows. */
    public int rows() {
        return m_rows.size();
    }

    /** Text of a cell; empty where it is missing. */
    public String text(final int row, final String column) {
        final int index = m_header.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("No column " + column + " in " + m_header);
        }
        return m_rows.get(row).get(index);
    }

    /** Number of a cell. */
    public double number(final int row, final String column) {
        final String text = text(row, column);
        return text.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }

    /** Numbers of a column. */
    public double[] column(final String column) {
        return java.util.stream.IntStream.range(0, rows()).mapToDouble(row -> number(row, column)).toArray();
    }

    /** Indices of the rows whose cell has a text. */
    public int[] rowsWhere(final String column, final String text) {
        return java.util.stream.IntStream.range(0, rows()).filter(row -> text(row, column).equals(text)).toArray();
    }

    private static List<String> cells(final String line) {
        final List<String> cells = new ArrayList<>();
        final StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (final char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
