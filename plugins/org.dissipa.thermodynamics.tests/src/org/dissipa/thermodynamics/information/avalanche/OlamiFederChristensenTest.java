/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.avalanche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.junit.jupiter.api.Test;

/** Force is conserved up to what is counted as lost; small cases by hand. */
class OlamiFederChristensenTest {

    @Test
    void forceIsAccountedFor() {
        for (final double alpha : new double[] {0.25, 0.2, 0.1}) {
            final int side = 20;
            final OlamiFederChristensen model = OlamiFederChristensen.of(side, alpha, RandomStream.of(3, 1));
            double total = model.totalForce();
            double time = 0;
            for (int i = 0; i < 3000; i++) {
                final Avalanche avalanche = model.next();
                final double driven = (model.time() - time) * side * side;
                assertEquals(total + driven - avalanche.lost(), model.totalForce(), 1e-9);
                assertTrue(avalanche.size() >= 1 && avalanche.area() >= 1 && avalanche.area() <= avalanche.size());
                total = model.totalForce();
                time = model.time();
            }
            for (int row = 0; row < side; row++) {
                for (int column = 0; column < side; column++) {
                    assertTrue(model.force(row, column) < 1 && model.force(row, column) >= 0);
                }
            }
        }
    }

    /** In the conservative model force leaves over the edge alone, so avalanches are larger the larger α is. */
    @Test
    void avalanchesGrowWithTheShare() {
        double previous = 0;
        for (final double alpha : new double[] {0.05, 0.15, 0.25}) {
            final OlamiFederChristensen model = OlamiFederChristensen.of(24, alpha, RandomStream.of(4, 1));
            double mean = 0;
            for (int i = 0; i < 20_000; i++) {
                final Avalanche avalanche = model.next();
                mean += i >= 10_000 ? avalanche.size() / 10_000.0 : 0;
            }
            assertTrue(mean > 1.2 * previous, alpha + ": " + mean);
            previous = mean;
        }
    }

    @Test
    void badModelsAreRefused() {
        assertThrows(ThermodynamicsException.class, () -> OlamiFederChristensen.of(1, 0.2, RandomStream.of(1, 1)));
        assertThrows(ThermodynamicsException.class, () -> OlamiFederChristensen.of(10, 0.3, RandomStream.of(1, 1)));
    }
}
