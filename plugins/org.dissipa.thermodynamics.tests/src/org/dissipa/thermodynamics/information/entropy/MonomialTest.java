/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.entropy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.dissipa.thermodynamics.ThermodynamicsException;
import org.junit.jupiter.api.Test;

/** Products of powers against their values. */
class MonomialTest {
    private static final List<String> NAMES = List.of("n", "x y", "a^2");

    private static double value(final String text) {
        return Monomial.of(text, NAMES).at(new double[]{2, 3, 5});
    }

    @Test
    void powersAndProductsAreRead() {
        assertEquals(2, value(" n "));
        assertEquals(8, value("n^3"));
        assertEquals(5, value("a^2"));
        assertEquals(4 * 3 * 25, value("n ^ 2 * x y * a^2 ^2"));
    }

    @Test
    void slipsAreRefused() {
        for (final String text : List.of("m", "n^0", "n^-1", "n^1.5", "n * ", "", "n^21")) {
            assertThrows(ThermodynamicsException.class, () -> value(text), text);
        }
    }
}
