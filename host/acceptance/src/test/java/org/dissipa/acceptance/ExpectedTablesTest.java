/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison with expected tables finds what it has to find, and nothing else. */
final class ExpectedTablesTest {

    private static final String TABLE = "RowID,name,x\nRow0,a,1.0\nRow1,b,NaN\nRow2,\"\",\n";

    @TempDir
    private Path m_temp;

    private List<String> compare(final String actual, final String tolerance) throws IOException {
        return compare(TABLE, actual, tolerance);
    }

    private List<String> compare(final String expected, final String actual, final String tolerance) throws IOException {
        Files.writeString(Files.createDirectories(m_temp.resolve("expected/Node (#1)")).resolve("port_1.csv"), expected);
        Files.writeString(m_temp.resolve("expected/tolerance.csv"), "table,column,absolute,relative\n" + tolerance);
        Files.writeString(Files.createDirectories(m_temp.resolve("out/Node (#1)")).resolve("port_1.csv"), actual);
        return ExpectedTables.deviations(m_temp.resolve("expected"), m_temp.resolve("out"));
    }

    @Test
    void equalTablesAgree() throws IOException {
        assertEquals(List.of(), compare(TABLE, ""));
        assertEquals(List.of(), compare("RowID,x,more,name\nRow2,,9,\"\"\nRow1,NaN,8,b\nRow0,1.0,7,a\nRow3,1,1,1\n", ""));
    }

    @Test
    void numbersThatDifferAreFound() throws IOException {
        assertEquals(List.of("Node (#1)/port_1.csv, Row0, x: \"1.00000001\" instead of \"1.0\""),
            compare(TABLE.replace("1.0", "1.00000001"), ""));
        assertEquals(List.of(), compare(TABLE.replace("1.0", "1.09"), "*,x,0.1,0\n"));
        assertEquals(1, compare(TABLE.replace("1.0", "1.11"), "*,x,0.1,0\n").size());
        assertEquals(List.of(), compare(TABLE.replace("1.0", "1.09"), "Node (#1)/port_1.csv,*,0,0.1\n"));
        assertEquals(1, compare(TABLE.replace("1.0", "1.09"), "Node (#2)/port_1.csv,*,0,0.1\n").size());
        assertEquals(1, compare(TABLE.replace("1.0", "1.09"), "*,x,0,0\n*,*,0,0.1\n").size());
    }

    @Test
    void notANumberAndInfinityAgreeWithThemselvesOnly() throws IOException {
        assertEquals(1, compare(TABLE.replace("NaN", "2.0"), "*,*,9,9\n").size());
        assertEquals(1, compare(TABLE.replace("1.0", "NaN"), "*,*,9,9\n").size());
        assertEquals(1, compare(TABLE.replace("1.0", "Infinity"), TABLE, "*,*,9,9\n").size());
        assertEquals(1, compare(TABLE.replace("1.0", "Infinity"), "*,*,9,9\n").size());
    }

    @Test
    void missingValuesAndTextsThatDifferAreFound() throws IOException {
        assertEquals(1, compare(TABLE.replace("\"\",", ","), "*,*,9,9\n").size());
        assertEquals(1, compare(TABLE.replace("1.0", ""), "*,*,9,9\n").size());
        assertEquals(1, compare(TABLE.replace("b,", "B,"), "*,*,9,9\n").size());
    }

    @Test
    void rowsColumnsAndTablesThatAreMissingAreFound() throws IOException {
        assertEquals(List.of("Node (#1)/port_1.csv has no row Row2"), compare(TABLE.replace("Row2,\"\",\n", ""), ""));
        assertEquals(3, compare(TABLE.replace(",x", ",y"), "").size());
        Files.delete(m_temp.resolve("out/Node (#1)/port_1.csv"));
        assertEquals(List.of("Node (#1)/port_1.csv was not written"),
            ExpectedTables.deviations(m_temp.resolve("expected"), m_temp.resolve("out")));
    }

    @Test
    void malformedToleranceIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> compare(TABLE, "*,x,little,0\n"));
    }
}
