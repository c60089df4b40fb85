/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.dissipa.host.HostException;

/**
 * The records of a comma-separated file as RFC 4180 has them: a quoted field may hold commas, line ends and doubled
 * quotes. The text is UTF-8, with or without byte order mark; an empty line is no record.
 */
public final class CsvRecords {

    /** A field; an empty quoted field is an empty text, an empty bare one a missing value. */
    public record Field(String text, boolean quoted) {

        /** Whether the field stands for a missing value. */
        public boolean isMissing() {
            return text.isEmpty() && !quoted;
        }
    }

    /** A record and the line on which it begins, counted from 1. */
    public record Record(int line, List<Field> fields) {

        /** The texts of the fields. */
        public List<String> texts() {
            return fields.stream().map(Field::text).toList();
        }
    }

    private final String m_text;

    private final String m_source;

    private int m_position;

    private int m_line = 1;

    private CsvRecords(final String text, final String source) {
        m_text = text;
        m_source = source;
    }

    /**
     * The records of a file.
     *
     * @throws HostException if the file is absent, is not UTF-8, or holds a quote that is not closed
     */
    public static List<Record> read(final Path file) {
        if (!Files.isRegularFile(file)) {
            throw new HostException("Table file " + file + " does not exist. Correct the path.");
        }
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
        } catch (final CharacterCodingException e) {
            throw new HostException("Table file " + file + " is not UTF-8 text. Save it as UTF-8.", e);
        } catch (final IOException e) {
            throw new HostException("Table file " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** The records of a text; its source is named in errors. */
    public static List<Record> parse(final String text, final String source) {
        return new CsvRecords(text.startsWith("\ufeff") ? text.substring(1) : text, source).records();
    }

    private List<Record> records() {
        final List<Record> records = new ArrayList<>();
        while (m_position < m_text.length()) {
            final int line = m_line;
            final List<Field> fields = fields();
            if (fields.size() > 1 || !fields.get(0).isMissing()) {
                records.add(new Record(line, List.copyOf(fields)));
            }
        }
        return records;
    }

    /** Reads the fields up to the end of the line, and the line end. */
    private List<Field> fields() {
        final List<Field> fields = new ArrayList<>();
        while (true) {
            fields.add(atEnd() || peek() != '"' ? bare() : quoted());
            if (atEnd()) {
                return fields;
            }
            if (peek() != ',') {
                lineEnd();
                return fields;
            }
            m_position++;
        }
    }

    private Field bare() {
        final int start = m_position;
        while (!atEnd() && peek() != ',' && peek() != '\n' && peek() != '\r') {
            m_position++;
        }
        return new Field(m_text.substring(start, m_position), false);
    }

    private Field quoted() {
        final int line = m_line;
        final StringBuilder text = new StringBuilder();
        m_position++;
        while (!atEnd()) {
            final char c = m_text.charAt(m_position++);
            if (c != '"') {
                m_line += c == '\n' ? 1 : 0;
                text.append(c);
            } else if (!atEnd() && peek() == '"') {
                m_position++;
                text.append('"');
            } else {
                return closed(text.toString());
            }
        }
        throw new HostException(m_source + ", line " + line + ": a quote is opened and never closed. Close it.");
    }

    private Field closed(final String text) {
        if (!atEnd() && peek() != ',' && peek() != '\n' && peek() != '\r') {
            throw new HostException(m_source + ", line " + m_line + ": '" + peek()
                + "' follows a closing quote. Quote the whole field and double the quotes inside it.");
        }
        return new Field(text, true);
    }

    private void lineEnd() {
        if (peek() == '\r') {
            m_position++;
        }
        if (!atEnd() && peek() == '\n') {
            m_position++;
        }
        m_line++;
    }

    private boolean atEnd() {
        return m_position >= m_text.length();
    }

    private char peek() {
        return m_text.charAt(m_position);
    }
}
