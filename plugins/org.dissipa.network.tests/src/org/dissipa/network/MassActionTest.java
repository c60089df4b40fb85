/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mass action counts falling factorials and scales with volume. */
class MassActionTest {

    @Test
    void dimerPropensityIsFallingFactorialOverVolume() {
        final MassAction law = new MassAction(RateConstant.of(3), Complex.of(new int[]{0}, new int[]{2}));
        assertEquals(3 * 5 * 4 / 2.0, law.propensity(new long[]{5}, 2));
        assertEquals(0, law.propensity(new long[]{1}, 2));
        assertEquals(3 * 25 / 2.0, law.meanField(new double[]{5}, 2));
    }

    @Test
    void sourcePropensityGrowsWithVolume() {
        assertEquals(14, new MassAction(RateConstant.of(7), Complex.EMPTY).propensity(new long[0], 2));
    }

    /** The formula evaluates to the propensity at any order; (3 A + B, A, 0) in volume 2. */
    @Test
    void formulaIsThePropensity() {
        final List<Species> species = List.of(Species.of("A", 5), Species.of("B", 4));
        final Map<String, Double> symbols = Map.of("A", 5.0, "B", 4.0, "volume", 2.0, "k", 0.7);
        for (final Complex complex : List.of(Complex.EMPTY, Complex.of(new int[]{0}, new int[]{1}),
            Complex.of(new int[]{0}, new int[]{2}), Complex.of(new int[]{0, 1}, new int[]{3, 1}))) {
            final MassAction law = new MassAction(new RateConstant("k", 0.7), complex);
            assertEquals(law.propensity(new long[]{5, 4}, 2), law.formula(species).value(symbols::get), 1e-12);
        }
        assertEquals("k*A*(A - 1)*(A - 2)*B/volume^3", new MassAction(new RateConstant("k", 0.7),
            Complex.of(new int[]{0, 1}, new int[]{3, 1})).formula(species).toText());
    }

    @Test
    void negativeConstantIsRefused() {
        final var e = assertThrows(NetworkException.class, () -> new RateConstant("k1", -0.5));
        assertEquals("Rate constant k1 is -0.5; it must be a finite number that is not negative.", e.getMessage());
    }
}
