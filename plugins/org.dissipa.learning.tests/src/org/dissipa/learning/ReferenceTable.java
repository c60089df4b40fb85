/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of reference numbers: a header and rows of comma-separated cells, some quoted. */
public final class ReferenceTable {
    private final List<String> m_header;
    private final List<List<String>> m_rows;

    private ReferenceTable(final List<String> header, final List<List<String>> rows) {
        m_header = header;
        m_rows = rows;
    }

    /** A table that belongs to the tests. */
    public static ReferenceTable own(final String name) {
        final var stream = ReferenceTable.class.getResourceAsStream("reference/" + name);
        assertTrue(stream != null, "test resource " + name + " is missing");
        return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /** A table of the shared folder; the test is skipped where it is absent. */
    public static ReferenceTable shared(final String name) {
        final Path file = Path.of(System.getProperty("dissipa.root", "."), "..", "shared", "reference", "boltzmann", name);
        assumeTrue(Files.isReadable(file), "the shared reference table " + name + " is not here; test skipped");
        try {
            return read(Files.newBufferedReader(file));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReferenceTable read(final Reader reader) {
        try (BufferedReader lines = new BufferedReader(reader)) {
            final List<List<String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                    .map(c -> c.replace("\"", "").trim()).toList());
            }
            return new ReferenceTable(rows.get(0), rows.subList(1, rows.size()));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number of rows. */
    public int rows() {
        return m_rows.size();
    }

    /** Text of a cell. */
    public String text(final int row, final String column) {
        final int c = m_header.indexOf(column);
        assertTrue(c >= 0, "no column " + column + " among " + m_header);
        return m_rows.get(row).get(c);
    }

    /** Number of a cell. */
    public double number(final int row, final String column) {
        return Double.parseDouble(text(row, column));
    }

    /** Numbers of several cells of a row. */
    public double[] numbers(final int row, final String... columns) {
        return Arrays.stream(columns).mapToDouble(c -> number(row, c)).toArray();
    }

    /** First row with a text in a column. */
    public int rowOf(final String column, final String text) {
        for (int r = 0; r < rows(); r++) {
            if (text(r, column).equals(text)) {
                return r;
            }
        }
        throw new AssertionError("no row with " + column + " = " + text);
    }
}
