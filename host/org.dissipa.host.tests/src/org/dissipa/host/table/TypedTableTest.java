/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dissipa.host.HostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;

/** Tests of {@link TypedTable}. */
final class TypedTableTest {

    @TempDir
    private Path m_folder;

    private TypedTable read(final String csv, final DataTableSpec like) throws IOException {
        return TypedTable.read(Files.writeString(m_folder.resolve("t.csv"), csv), like);
    }

    private String failure(final String csv, final DataTableSpec like) {
        final String message = assertThrows(HostException.class, () -> read(csv, like)).getMessage();
        return message.replace(m_folder.toString(), "").substring(1);
    }

    private static DataTableSpec spec(final String name, final DataType type) {
        return new DataTableSpec(new DataColumnSpecCreator(name, type).createSpec());
    }

    @Test
    void infersTheNarrowestType() throws IOException {
        final TypedTable table = read("a,b,c,d,e\n1,2147483648,1e-3,x,\n-7,,NaN,1,\n", null);
        assertEquals(List.of(IntCell.TYPE, LongCell.TYPE, DoubleCell.TYPE, StringCell.TYPE, StringCell.TYPE),
            table.spec().stream().map(column -> column.getType()).toList());
        assertEquals(new IntCell(-7), table.rows().get(1).getCell(0));
        assertEquals(new LongCell(2147483648L), table.rows().get(0).getCell(1));
        assertTrue(table.rows().get(1).getCell(1).isMissing());
        assertEquals(new DoubleCell(Double.NaN), table.rows().get(1).getCell(2));
        assertEquals("Row1", table.rows().get(1).getKey().getString());
    }

    @Test
    void takesTheGivenTypeWhereNamesAgree() throws IOException {
        final TypedTable table = read("b,a\n5,5\n", spec("a", DoubleCell.TYPE));
        assertEquals(new IntCell(5), table.rows().get(0).getCell(0));
        assertEquals(new DoubleCell(5), table.rows().get(0).getCell(1));
    }

    @Test
    void honoursRowIdentifiers() throws IOException {
        final TypedTable table = read("RowID,a\nfirst,1\nsecond,2\n", null);
        assertEquals(1, table.spec().getNumColumns());
        assertEquals(List.of("first", "second"), table.rows().stream().map(row -> row.getKey().getString()).toList());
    }

    @Test
    void emptyTextAndMissingTextDiffer() throws IOException {
        final TypedTable table = read("a,b\n\"\",x\n,x\n", null);
        assertEquals(new StringCell(""), table.rows().get(0).getCell(0));
        assertTrue(table.rows().get(1).getCell(0).isMissing());
    }

    /** Every double survives the way through the file: 17 digits, subnormal, extreme, signed zero. */
    @ParameterizedTest
    @CsvSource({"0.1", "4.9E-324", "1.7976931348623157E308", "-0.0", "0.30000000000000004", "NaN", "Infinity",
        "-Infinity", "1.0E-5"})
    void doublesSurvive(final double value) throws IOException {
        final DataCell cell = new DoubleCell(value);
        assertEquals(cell, read("a\n" + CsvText.field(cell) + "\n", spec("a", DoubleCell.TYPE)).rows().get(0).getCell(0));
    }

    @Test
    void textThatIsNoNumberIsAnErrorWithItsPlace() {
        assertEquals("t.csv, line 3, column \"k\": \"abc\" is not a number. Correct the field, or leave it empty if the "
            + "value is missing.", failure("k\n1\nabc\n", spec("k", DoubleCell.TYPE)));
        assertEquals("t.csv, line 2, column \"k\": \"1.5\" is not a whole number of 32 bits. Correct the field, or leave "
            + "it empty if the value is missing.", failure("k\n1.5\n", spec("k", IntCell.TYPE)));
        assertEquals("t.csv, line 2, column \"k\": \"3000000000\" is not a whole number of 32 bits. Correct the field, "
            + "or leave it empty if the value is missing.", failure("k\n3000000000\n", spec("k", IntCell.TYPE)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1d", "0x10", "1f", "1_000", "nan", "1;5", "--1", "1e"})
    void javaSpellingsOfNumbersAreNoNumbers(final String text) {
        assertTrue(failure("k\n" + text + "\n", spec("k", DoubleCell.TYPE)).contains("is not a number"));
    }

    @Test
    void malformedTablesAreErrors() {
        assertEquals("t.csv is empty. Its first line has to name the columns.", failure("", null));
        assertEquals("t.csv, line 1: column \"a\" stands there twice. Rename one.", failure("a,a\n1,2\n", null));
        assertEquals("t.csv, line 1: a column has no name. Name every column.", failure("a,\n1,2\n", null));
        assertEquals("t.csv, line 3: 1 fields where the header has 2. Give every line as many fields as the header, empty"
            + " ones where a value is missing.", failure("a,b\n1,2\n3\n", null));
        assertEquals("t.csv, line 3: row identifier \"x\" stands there twice. Make the column RowID unique, or leave it "
            + "out.", failure("RowID,a\nx,1\nx,2\n", null));
        assertEquals("t.csv, line 2: row identifier \"\" is empty. Make the column RowID unique, or leave it out.",
            failure("RowID,a\n,1\n", null));
    }
}
