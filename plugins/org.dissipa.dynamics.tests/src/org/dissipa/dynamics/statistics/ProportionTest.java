/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A proportion and its standard error. */
class ProportionTest {

    @Test
    void standardErrorIsTheBinomialOneForManyTrialsAndNeverZero() {
        assertEquals(0.3, new Proportion(300_000, 1_000_000).value());
        assertEquals(Math.sqrt(0.3 * 0.7 / 1e6), new Proportion(300_000, 1_000_000).standardError(), 1e-9);
        assertEquals(Math.sqrt(1.0 / 102 * 101 / 102 / 100), new Proportion(0, 100).standardError(), 1e-15);
        assertEquals(new Proportion(0, 100).standardError(), new Proportion(100, 100).standardError(), 1e-15);
    }

    @Test
    void impossibleCountsAreRefused() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Proportion(5, 4)).getMessage().contains("5 in 4"));
        assertThrows(IllegalArgumentException.class, () -> new Proportion(-1, 4));
        assertThrows(IllegalArgumentException.class, () -> new Proportion(0, 0));
    }
}
