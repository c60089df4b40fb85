/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dissipa.host.HostException;
import org.dissipa.host.table.CsvRecords.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of {@link CsvRecords}. */
final class CsvRecordsTest {

    private static List<List<String>> texts(final String csv) {
        return CsvRecords.parse(csv, "t.csv").stream().map(Record::texts).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2", "\ufeffa,b\n\n1,2\n\n"})
    void takesEveryLineEnd(final String csv) {
        assertEquals(List.of(List.of("a", "b"), List.of("1", "2")), texts(csv));
    }

    @Test
    void quotedFieldsHoldEverything() {
        assertEquals(List.of(List.of("a,b", "c\"d", "e\nf", "")), texts("\"a,b\",\"c\"\"d\",\"e\nf\",\n"));
    }

    @Test
    void emptyBareFieldIsMissingAndEmptyQuotedFieldIsNot() {
        final Record row = CsvRecords.parse(",\"\",x", "t.csv").get(0);
        assertTrue(row.fields().get(0).isMissing());
        assertFalse(row.fields().get(1).isMissing());
        assertEquals(3, row.fields().size());
    }

    @Test
    void quotedEmptyLineIsARecord() {
        assertEquals(1, CsvRecords.parse("\"\"\n", "t.csv").size());
    }

    @Test
    void countsLinesInsideQuotes() {
        assertEquals(List.of(1, 4), CsvRecords.parse("\"a\nb\nc\"\nd", "t.csv").stream().map(Record::line).toList());
    }

    @Test
    void openQuoteIsAnErrorWithItsLine() {
        final var error = assertThrows(HostException.class, () -> texts("a\n\"b\nc"));
        assertEquals("t.csv, line 2: a quote is opened and never closed. Close it.", error.getMessage());
    }

    @Test
    void textAfterAQuoteIsAnError() {
        final var error = assertThrows(HostException.class, () -> texts("a\n\"b\"c"));
        assertTrue(error.getMessage().startsWith("t.csv, line 2: 'c' follows a closing quote."), error.getMessage());
    }

    @Test
    void missingFileAndWrongEncodingAreToldApart(@TempDir final Path folder) throws IOException {
        final Path absent = folder.resolve("absent.csv");
        assertEquals("Table file " + absent + " does not exist. Correct the path.",
            assertThrows(HostException.class, () -> CsvRecords.read(absent)).getMessage());
        final Path latin = Files.write(folder.resolve("latin.csv"), new byte[]{'a', (byte)0xe4, '\n'});
        assertEquals("Table file " + latin + " is not UTF-8 text. Save it as UTF-8.",
            assertThrows(HostException.class, () -> CsvRecords.read(latin)).getMessage());
    }
}
