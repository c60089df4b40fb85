/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Linear diffusions against spec D24 and closed forms. */
class LinearDiffusionTest {

    @Test
    void asInReference() {
        final ReferenceTable table = ReferenceTable.read("thermodynamics", "D24_ou_entropy_production.csv");
        for (int r = 0; r < table.size(); r++) {
            final LinearDiffusion d = LinearDiffusion.of(
                new double[][]{{table.number(r, "K11"), table.number(r, "K12")}, {table.number(r, "K21"), table.number(r, "K22")}},
                new double[][]{{table.number(r, "D1"), 0}, {0, table.number(r, "D2")}});
            assertEquals(table.number(r, "S11"), d.covariance()[0][0], 1e-10);
            assertEquals(table.number(r, "S12"), d.covariance()[0][1], 1e-10);
            assertEquals(table.number(r, "S22"), d.covariance()[1][1], 1e-10);
            assertEquals(table.number(r, "EPR"), d.entropyProduction(), 1e-10);
        }
    }

    /** Brownian gyrator: c²(T₁ − T₂)²/(2 a T₁ T₂); a rotation: 2 w²/k. */
    @Test
    void closedForms() {
        assertEquals(1 / 3.0, LinearDiffusion.of(new double[][]{{2, 1}, {1, 2}}, new double[][]{{1, 0}, {0, 3}}).entropyProduction(),
            1e-14);
        assertEquals(2 * .49 / 1.3,
            LinearDiffusion.of(new double[][]{{1.3, -.7}, {.7, 1.3}}, new double[][]{{.2, 0}, {0, .2}}).entropyProduction(), 1e-14);
    }

    @Test
    void badMatricesAreRefused() {
        final double[][] one = {{1, 0}, {0, 1}};
        assertThrows(ThermodynamicsException.class, () -> LinearDiffusion.of(new double[][]{{-1, 0}, {0, 1}}, one));
        assertThrows(ThermodynamicsException.class, () -> LinearDiffusion.of(one, new double[][]{{1, 2}, {2, 1}}));
        assertThrows(ThermodynamicsException.class, () -> LinearDiffusion.of(one, new double[][]{{1, .1}, {0, 1}}));
        assertThrows(ThermodynamicsException.class, () -> LinearDiffusion.of(one, new double[][]{{1}}));
    }
}
