/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A reference table of the shared folder; a test that asks for it is skipped where the folder is absent. */
public record ReferenceTable(List<String> header, List<String[]> rows) {

    public static ReferenceTable read(final String folder, final String file) {
        final Path path = Path.of(System.getProperty("dissipa.root", "."), "..", "shared", "reference", folder, file);
        assumeTrue(Files.isReadable(path), "reference table " + folder + "/" + file + " is absent");
        try {
            final List<String> lines = Files.readAllLines(path);
            return new ReferenceTable(List.of(split(lines.get(0))), lines.stream().skip(1).map(ReferenceTable::split).toList());
        } catch (final IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String[] split(final String line) {
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
        return cells.toArray(String[]::new);
    }

    /** The text in a row's column, which may be named by the start of its header. */
    public String text(final int row, final String column) {
        for (int c = 0; c < header.size(); c++) {
            if (header.get(c).equals(column)) {
                return rows.get(row)[c];
            }
        }
        for (int c = 0; c < header.size(); c++) {
            if (header.get(c).startsWith(column)) {
                return rows.get(row)[c];
            }
        }
        throw new IllegalArgumentException("no column " + column + " in " + header);
    }

    public double number(final int row, final String column) {
        final String text = text(row, column);
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> Double.parseDouble(text);
        };
    }

    public int size() {
        return rows.size();
    }
}
