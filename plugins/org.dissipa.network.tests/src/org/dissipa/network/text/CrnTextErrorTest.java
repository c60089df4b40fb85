/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong in a text is answered with its place, what was found, and the remedy. '/' stands for a line end in the texts. */
class CrnTextErrorTest {

    private static CrnTextException error(final String text) {
        return assertThrows(CrnTextException.class, () -> CrnText.read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "A -> B                          | 1 | 7  | ends without its rate constant",
        "A <-> B ; 1                     | 1 | 12 | reverse rate constant is missing",
        "A <-> B ; 1,                    | 1 | 13 | rate constant is missing",
        "A -> B ;                        | 1 | 9  | rate constant is missing",
        "A -> B ; 1, 2                   | 1 | 13 | irreversible reaction (->) takes one",
        "A <-> B ; 1, 2, 3               | 1 | 17 | takes two",
        "A -> B ; -0.5                   | 1 | 10 | Rate constant is -0.5; it must be",
        "A -> B ; 1/0                    | 1 | 10 | Infinity",
        "k = -1 $ A -> B ; 2*k           | 2 | 10 | Rate constant 2*k is -2.0",
        "A -> B ; kf $ kff = 1           | 1 | 10 | Parameter kf is not defined; define it, such as 'kf = 1'. Did you mean kff?",
        "A -> B ; 2*(3 + kx)             | 1 | 17 | Parameter kx is not defined",
        "A -> B ; A                      | 1 | 10 | A is a species",
        "A -> B ; [k*A]                  | 1 | 11 | neither a parameter nor a species",
        "A -> B ; [time*A]               | 1 | 10 | depends on time",
        "A -> B ; [2*A                   | 1 | 14 | ']'",
        "a = b $ b = 1 $ A -> B ; a      | 1 | 5  | Parameter b is defined in line 2, which does not stand above",
        "k = 1 $ k = 2                   | 2 | 1  | Parameter k is defined a second time; it was given first in line 1",
        "k = 1/0                         | 1 | 5  | is Infinity; it must be a finite number",
        "A + B <- C ; 1                  | 1 | 7  | points to the left",
        "A B -> C ; 1                    | 1 | 3  | Found 'B' where '+' or an arrow",
        "A + -> C ; 1                    | 1 | 5  | where a species",
        "-> C ; 1                        | 1 | 1  | or 0 for the empty complex",
        "A -> ; 1                        | 1 | 6  | Found ';' where a species, or 0 for the empty complex, is expected",
        "0 + A -> C ; 1                  | 1 | 3  | leave out the 0",
        "1.5 A -> C ; 1                  | 1 | 1  | Found the stoichiometric coefficient '1.5'; coefficients are whole numbers",
        "1/2 A -> C ; 1                  | 1 | 1  | whole numbers",
        "0 A -> C ; 1                    | 1 | 1  | coefficient 0",
        "2*A -> C ; 1                    | 1 | 2  | leave it out",
        "99999999999 A -> C ; 1          | 1 | 1  | too large",
        "A -> B ; 1 $ X(0) = 3           | 2 | 1  | X has an initial amount, but no reaction",
        "A -> B ; 1 $ A(0) = -3          | 2 | 8  | Initial amount of species A is -3.0",
        "A -> B ; 1 $ A(0) = 1 $ init A=2| 3 | 6  | a second time",
        "A -> B ; 1 $ A(1) = 3           | 2 | 3  | as in A(0) = 100",
        "A -> B ; 1 $ A(0) = B           | 2 | 8  | B is a species, but only parameters",
        "A -> B ; 1 $ chemostat ATP      | 2 | 11 | There is no species ATP",
        "A -> B ; 1 $ chemostat A, A     | 2 | 14 | a second time",
        "species A $ A -> Bb ; 1         | 2 | 1  | Species Bb is not among the declared species",
        "species A, A                    | 1 | 12 | declared twice",
        "species A,                      | 1 | 11 | the end where a species name",
        "species 1A                      | 1 | 9  | '1' where a species name",
        "volume = 0                      | 1 | 10 | Volume is 0.0; it must be",
        "volume = 1 $ volume = 2         | 2 | 1  | a second time",
        "network x $ network y           | 2 | 1  | a second time",
        "A -> B ; 1 junk                 | 1 | 12 | right after a number",
        "A -> B ; (1) junk               | 1 | 14 | Found 'junk' where the end of the line is expected",
        "x: A -> B ; 1 $ x: B -> A ; 1   | 2 | 1  | The reaction name x is used a second time",
        "R2: A -> B ; 1 $ B -> A ; 1     | 2 | 10 | Reaction name R2 occurs twice",
        "A = 1 $ A -> B ; 1              | 2 | 1  | stands for a species and for a parameter",
        "volume -> B ; 1                 | 1 | 8  | '=' is expected",
        "time = 3                        | 1 | 1  | meaning of its own",
        "%                               | 1 | 1  | Found '%'",
        "A -> B ; 1e                     | 1 | 11 | right after a number",
        "\"A -> B ; 1                   | 1 | 1  | not closed",
        "\"A\\x\" -> B ; 1             | 1 | 3  | backslash",
        "\"a b\" -> B ; 1              | 1 | 1  | holds white space",
    })
    void everyErrorNamesPlaceAndRemedy(final String text, final int line, final int column, final String part) {
        final CrnTextException e = error(text.replace('$', '\n').replace("\n ", "\n"));
        assertTrue(e.getMessage().contains(part), e.getMessage());
        assertEquals(line + ":" + column, e.line() + ":" + e.column(), e.getMessage());
    }

    @Test
    void messageShowsTheLineWithACaretBelow() {
        assertEquals("""
            Line 2, column 11: Found ',' where a number, a name or '(' is expected.
              \tA -> B ; , kr # here
              \t         ^""", error("k = 1\n\tA -> B ; , kr # here").getMessage());
    }

    @Test
    void longLinesAreShownInPart() {
        final String message = error("species " + "Abcdefgh, ".repeat(1) + "X, ".repeat(300) + "Y").getMessage();
        final String[] lines = message.split("\n");
        assertEquals(3, lines.length);
        assertTrue(lines[1].length() < 120, message);
        assertEquals('X', lines[1].charAt(lines[2].indexOf('^')));
    }
}
