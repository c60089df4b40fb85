/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.dissipa.host.table.CsvRecords;
import org.dissipa.host.table.CsvRecords.Field;
import org.dissipa.host.table.CsvRecords.Record;

/**
 * How far cells may be from the expected ones: {@code expected/tolerance.csv} with the columns {@code table},
 * {@code column}, {@code absolute}, {@code relative}; the first line that fits counts, {@code *} fits any.
 */
final class Tolerance {

    private static final List<String> HEADER = List.of("table", "column", "absolute", "relative");

    private final List<Rule> m_rules;

    private Tolerance(final List<Rule> rules) {
        m_rules = rules;
    }

    private record Rule(String table, String column, double absolute, double relative) {

        boolean fits(final String otherTable, final String otherColumn) {
            return ("*".equals(table) || table.equals(otherTable)) && ("*".equals(column) || column.equals(otherColumn));
        }

        boolean agree(final double expected, final double actual) {
            return Double.compare(expected, actual) == 0 || Double.isFinite(expected)
                && Math.abs(actual - expected) <= absolute + relative * Math.abs(expected);
        }
    }

    /** The rules of a file; none if it is absent. */
    static Tolerance read(final Path file) {
        final List<Rule> rules = new ArrayList<>();
        if (Files.exists(file)) {
            final List<Record> records = CsvRecords.read(file);
            if (!records.get(0).texts().equals(HEADER)) {
                throw new IllegalArgumentException(file + ": the header must be " + String.join(",", HEADER));
            }
            for (final Record record : records.subList(1, records.size())) {
                final List<String> texts = record.texts();
                rules.add(new Rule(texts.get(0), texts.get(1), Double.parseDouble(texts.get(2)),
                    Double.parseDouble(texts.get(3))));
            }
        }
        return new Tolerance(rules);
    }

    /** Whether two cells agree: as text, or as numbers within what the first rule allows that fits their place. */
    boolean agree(final String table, final String column, final Field expected, final Field actual) {
        if (expected.isMissing() || actual.isMissing()) {
            return expected.isMissing() == actual.isMissing();
        }
        return expected.text().equals(actual.text())
            || m_rules.stream().filter(rule -> rule.fits(table, column)).findFirst()
                .map(rule -> agree(rule, expected.text(), actual.text())).orElse(false);
    }

    private static boolean agree(final Rule rule, final String expected, final String actual) {
        try {
            return rule.agree(Double.parseDouble(expected), Double.parseDouble(actual));
        } catch (final NumberFormatException e) {
            return false;
        }
    }
}
