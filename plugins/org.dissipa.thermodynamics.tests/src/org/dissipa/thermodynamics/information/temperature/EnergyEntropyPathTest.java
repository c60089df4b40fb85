/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.temperature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.DiscreteLaw;
import org.junit.jupiter.api.Test;

/** Slopes of energy–entropy paths: where they are temperatures and where they have the wrong sign. */
class EnergyEntropyPathTest {
    private static final EnergySpectrum THREE = EnergySpectrum.of(0, 1, 3);

    /**
     * Law of three levels at time t in contact with a bath at β = 1, symmetric couplings k01, k12, k02; Runge–Kutta of order 4 in steps of
     * 10⁻³.
     */
    private static double[] relax(final double time, final double[] k, final double... start) {
        final double[][] rate = new double[3][3];
        final double[][] couple = {{0, k[0], k[2]}, {k[0], 0, k[1]}, {k[2], k[1], 0}};
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                rate[b][a] = couple[a][b] * Math.exp(-(THREE.energy(b) - THREE.energy(a)) / 2);
            }
        }
        final double[] p = start.clone();
        final int steps = (int)Math.max(1, Math.round(time * 1000));
        for (int s = 0; s < steps; s++) {
            final double h = time / steps;
            final double[] k1 = flow(rate, p, p, 0);
            final double[] k2 = flow(rate, p, k1, h / 2);
            final double[] k3 = flow(rate, p, k2, h / 2);
            final double[] k4 = flow(rate, p, k3, h);
            for (int i = 0; i < 3; i++) {
                p[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
            }
        }
        return p;
    }

    private static double[] flow(final double[][] rate, final double[] p, final double[] direction, final double h) {
        final double[] result = new double[3];
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                final double moved = a == b ? 0 : rate[b][a] * (p[a] + h * direction[a]);
                result[b] += moved;
                result[a] -= moved;
            }
        }
        return result;
    }

    private static PathSlope around(final double time, final double[] k, final double... start) {
        final double[] t = new double[21];
        final double[] u = new double[21];
        final double[] s = new double[21];
        for (int i = 0; i < 21; i++) {
            t[i] = time + (i - 10) * 1e-3;
            final DiscreteLaw law = DiscreteLaw.of(relax(t[i], k, start));
            u[i] = law.mean(THREE.energies());
            s[i] = law.entropy();
        }
        return EnergyEntropyPath.of(t, u, s).slopes(1, Optional.of(THREE), 0.95, 50, 1, Monitor.NONE).get(0);
    }

    /**
     * The relaxation of the specification (table C07), from (.2, .1, .7). Its quoted −.1227 and −.1470 are Ṡ; the slopes Ṡ/U̇ by an
     * independent matrix exponential are .17418 and .56112 beside β of .17897 and .58703: near, and of the same sign.
     */
    @Test
    void slowRelaxationStaysNearlyCanonical() {
        final double[] k = {1, 0.3, 0.05};
        final PathSlope one = around(1, k, 0.2, 0.1, 0.7);
        assertEquals(-0.122722, one.entropyRate(), 1e-5);
        assertEquals(-0.704583, one.energyRate(), 1e-5);
        assertEquals(0.174177, one.slope().getAsDouble(), 1e-5);
        assertEquals(0.178970, one.canonicalBeta().getAsDouble(), 1e-5);
        assertFalse(one.wrongSign());
        final PathSlope two = around(2, k, 0.2, 0.1, 0.7);
        assertEquals(-0.146992, two.entropyRate(), 1e-5);
        assertEquals(0.561118, two.slope().getAsDouble(), 1e-5);
        assertEquals(0.587026, two.canonicalBeta().getAsDouble(), 1e-5);
    }

    /** Far from canonical states, with couplings (.05, .3, 1) from (.2, .7, .1), the slope is −.5496 where β is +.4991 and the bath has 1. */
    @Test
    void slopeMayHaveTheWrongSign() {
        final PathSlope slope = around(1, new double[] {0.05, 0.3, 1}, 0.2, 0.7, 0.1);
        assertEquals(-0.5496, slope.slope().getAsDouble(), 1e-4);
        assertEquals(0.4991, slope.canonicalBeta().getAsDouble(), 1e-4);
        assertTrue(slope.wrongSign());
        assertTrue(slope.deficit().getAsDouble() > 0.1);
    }

    /** Along canonical states the slope is β and nothing is missing; 40 windows with noise of 10⁻⁴ in S. */
    @Test
    void canonicalPathHasSlopeBeta() {
        final RandomStream random = RandomStream.of(8, 0);
        final int n = 4000;
        final double[] t = new double[n];
        final double[] u = new double[n];
        final double[] s = new double[n];
        for (int i = 0; i < n; i++) {
            t[i] = i * 0.01;
            final CanonicalState state = THREE.at(2 - 4.0 * i / n);
            u[i] = state.energy();
            s[i] = state.entropy() + 1e-4 * (random.nextDouble() - 0.5);
        }
        final List<PathSlope> slopes = EnergyEntropyPath.of(t, u, s).slopes(40, Optional.of(THREE), 0.95, 60, 2, Monitor.NONE);
        for (final PathSlope slope : slopes) {
            assertEquals(slope.canonicalBeta().getAsDouble(), slope.slope().getAsDouble(), 0.01);
            assertEquals(0, slope.deficit().getAsDouble(), 1e-3);
            assertTrue(slope.resolved());
            assertFalse(slope.wrongSign());
        }
    }

    /** Coverage of the block-bootstrap interval for white and for correlated noise: it is approximate, at least 84 of 100. */
    @Test
    void slopeIntervalCoversRoughly() {
        for (final double memory : new double[] {0, 0.5}) {
            int covered = 0;
            for (int run = 0; run < 100; run++) {
                final RandomStream random = RandomStream.of(31, run);
                final double[] x = new double[60];
                final double[] y = new double[60];
                double noise = 0;
                for (int i = 0; i < 60; i++) {
                    noise = memory * noise + random.nextDouble() - 0.5;
                    x[i] = i;
                    y[i] = 0.3 * i + noise;
                }
                covered += TheilSen.of(x, y).slopeInterval(0.95, 100, run, Monitor.NONE).contains(0.3) ? 1 : 0;
            }
            assertTrue(covered >= 84, memory + ": " + covered + " of 100");
        }
    }

    @Test
    void robustAgainstOutliers() {
        final double[] x = new double[41];
        final double[] y = new double[41];
        for (int i = 0; i < 41; i++) {
            x[i] = i;
            y[i] = 5 - 2 * i + (i % 5 == 0 ? 1000 : 0);
        }
        assertEquals(-2, TheilSen.of(x, y).slope(), 1e-12);
        assertEquals(5, TheilSen.of(x, y).intercept(), 1e-12);
    }

    @Test
    void energyAtRestIsNotResolved() {
        final double[] t = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        final double[] still = new double[10];
        final double[] s = {1, 2, 1, 2, 1, 2, 1, 2, 1, 2};
        final PathSlope slope = EnergyEntropyPath.of(t, still, s).slopes(1, Optional.empty(), 0.9, 20, 1, Monitor.NONE).get(0);
        assertFalse(slope.resolved());
        assertTrue(slope.slope().isEmpty());
        assertTrue(slope.temperatureInterval().isEmpty());
    }

    @Test
    void badPathsAreRefused() {
        final double[] t = {0, 1, 2, 3, 4, 5, 6, 7};
        final double[] back = {0, 1, 2, 3, 3, 5, 6, 7};
        assertThrows(ThermodynamicsException.class, () -> EnergyEntropyPath.of(back, t, t));
        assertThrows(ThermodynamicsException.class, () -> EnergyEntropyPath.of(t, t, new double[3]));
        assertThrows(ThermodynamicsException.class,
            () -> EnergyEntropyPath.of(t, t, t).slopes(2, Optional.empty(), 0.95, 100, 1, Monitor.NONE));
    }
}
