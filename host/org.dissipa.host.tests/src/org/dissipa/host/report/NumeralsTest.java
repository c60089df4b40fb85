/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of {@link Numerals}. */
final class NumeralsTest {

    @ParameterizedTest
    @CsvSource({"0.3333333333333333, 0.333333", "1.0, 1", "12, 12", "-2.718281828459045, -2.71828",
        "123456.78901234, 123457", "1234567.8901234, 1.23457e6", "1.2345678901234E-7, 1.23457e-7",
        "9.999999999999E-5, 0.000100000", "0.00012345678901, 0.000123457", "123456789012, 123456789012",
        "1.23456789012E11, 123456789012", "NaN, NaN", "Infinity, Infinity", "1.0E22, 1.0E22", "4.9E-324, 4.9E-324"})
    void numbersAreShortened(final String text, final String shortened) {
        assertEquals(shortened, Numerals.shortened(text));
    }

    @Test
    void countsAndDurations() {
        assertEquals("1 row", Numerals.count(1, "row"));
        assertEquals("12\u202f345 rows", Numerals.count(12345, "row"));
        assertEquals("0.25 s", Numerals.seconds(0.25));
        assertEquals("2 min 05 s", Numerals.seconds(125.9));
    }
}
