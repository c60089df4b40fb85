/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

    @Test
    void negativeConstantIsRefused() {
        final var e = assertThrows(NetworkException.class, () -> new RateConstant("k1", -0.5));
        assertEquals("Rate constant k1 is -0.5; it must be a finite number that is not negative.", e.getMessage());
    }
}
