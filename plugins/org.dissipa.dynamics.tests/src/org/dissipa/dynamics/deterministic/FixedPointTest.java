/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;

/** Steady states and their stability against closed forms. */
class FixedPointTest {

    private static FixedPoint reached(final String text, final double horizon) {
        final ReactionNetwork network = CrnText.read(text);
        return FixedPoint.reachedFrom(MeanField.of(network),
            network.species().stream().mapToDouble(s -> s.initial()).toArray(), horizon, Tolerance.DEFAULT, Monitor.NONE);
    }

    @Test
    void conservedTotalsAreKept() {
        final FixedPoint point = reached("A <-> B ; 3, 1\ninit A = 8", 1000);
        assertEquals(2, point.values()[0], 1e-9);
        assertEquals(6, point.values()[1], 1e-9);
        assertEquals(1, point.eigenvalues().size());
        assertEquals(-4, point.eigenvalues().get(0).real(), 1e-9);
        assertTrue(point.stable());
        assertTrue(point.residual() < 1e-10);
    }

    /** Schlögl's model at V = 25: roots .093463, 1.204093, 3.702444 of the concentration; the outer two are stable. */
    @Test
    void schloeglHasTwoStableStates() {
        final String model = "volume = 25\nchemostat A\nchemostat B\nA + 2 X <-> 3 X ; 3, 0.6\nB <-> X ; 0.25, 2.95\n"
            + "init A = 25, B = 25, X = ";
        assertEquals(.093463, reached(model + 5, 500).values()[1] / 25, 1e-6);
        assertEquals(3.702444, reached(model + 60, 500).values()[1] / 25, 1e-6);
        assertTrue(reached(model + 60, 500).stable());
    }

    /** The Brusselator with a = 1 has the fixed point (a, b/a), unstable for b > 1 + a², around which the solution cycles. */
    @Test
    void anOscillatorDoesNotComeToRest() {
        final String brusselator = "0 -> X ; 1\nX -> Y ; 3\n2 X + Y -> 3 X ; 1\nX -> 0 ; 1\ninit X = 1.5, Y = 1";
        final String message = assertThrows(OdeException.class, () -> reached(brusselator, 200)).getMessage();
        assertTrue(message.contains("oscillate"), message);
        final FixedPoint unstable = reached(brusselator.replace("X = 1.5, Y = 1", "X = 1, Y = 3"), 200);
        assertFalse(unstable.stable());
        assertEquals(.5, unstable.eigenvalues().get(0).real(), 1e-8);
        assertEquals(Math.sqrt(3) / 2, Math.abs(unstable.eigenvalues().get(0).imaginary()), 1e-8);
    }
}
