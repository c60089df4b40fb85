/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.gas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.apache.commons.math3.special.Erf;
import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.ChiSquareTail;
import org.dissipa.thermodynamics.information.ReferenceTable;
import org.junit.jupiter.api.Test;

/** Expanding gas: exact streaming against the reference, hard discs against conservation, reversal, kinetic theory. */
class GasTest {

    /** The table's quadrature error is 3·10⁻⁴. */
    @Test
    void streamingMatchesReference() {
        final ReferenceTable table = ReferenceTable.beside(GasTest.class, "F01_free_streaming_entropy.csv");
        final FreeStreaming gas = new FreeStreaming(2, 1, 1);
        for (int row = 0; row < table.rows(); row++) {
            final PhaseCells cells = new PhaseCells(0.125, table.number(row, "dv"), 5);
            final double gain = gas.entropy(cells, table.number(row, "t")) - gas.entropy(cells, 0);
            assertEquals(table.number(row, "s(t)-s(0) per particle"), gain, 1e-3);
        }
        final PhaseCells fine = new PhaseCells(0.125, 0.5, 6);
        assertEquals(Math.log(2), gas.entropy(fine, 100) - gas.entropy(fine, 0), 1e-3);
    }

    /** Discs too small to meet move freely: 10⁴ of them have the exact entropy, corrected for bias, to 0.04 (their −ln f scatters by 1.2, so 0.012 is one standard error). */
    @Test
    void tinyDiscsStreamFreely() {
        final PhaseCells cells = new PhaseCells(0.125, 0.5, 5);
        final List<GasExpansion.Point> points = new GasExpansion(10_000, 1e-9, 2, 1, 1, 1).run(new double[] {0, 0.5}, List.of(cells),
            RandomStream.of(1, 0), Monitor.NONE);
        for (final GasExpansion.Point point : points) {
            assertEquals(point.ideal(), point.entropy().corrected(), 0.04);
            assertEquals(0, point.collisions());
        }
    }

    /** Rounding grows by a factor of some l/a ≈ 10 at each collision of a disc, so only a few collisions each can be undone. */
    @Test
    void motionRunsBack() {
        final HardDiscGas gas = HardDiscGas.of(60, 0.02, 2, 1, 1, 1, RandomStream.of(2, 0));
        final double[] x = gas.x();
        final double[] y = gas.y();
        final double energy = gas.energy();
        gas.advance(0.4, Monitor.NONE);
        assertTrue(gas.collisions() > 20, gas.collisions() + " collisions");
        gas.reverse();
        gas.advance(0.8, Monitor.NONE);
        for (int i = 0; i < 60; i++) {
            assertEquals(x[i], gas.x()[i], 1e-4);
            assertEquals(y[i], gas.y()[i], 1e-4);
        }
        assertEquals(1, gas.energy() / energy, 1e-12);
    }

    /**
     * 2000 discs at a packing of 0.6 %: no overlaps, energy to 10⁻¹⁰, Maxwell velocities (chi-square at 10⁻⁴, energies of all particles being
     * shared), and collisions at the rate N √(πT) n a χ of kinetic theory, χ = (1 − 7η/16)/(1 − η)² at packing η, to 4 %.
     */
    @Test
    void equilibriumIsMaxwellsAndBoltzmanns() {
        final double a = 0.003;
        final int n = 2000;
        final HardDiscGas gas = HardDiscGas.of(n, a, 2, 1, 2, 1, RandomStream.of(3, 0));
        final double energy = gas.energy();
        final double temperature = energy / n;
        gas.advance(2, Monitor.NONE);
        final long before = gas.collisions();
        gas.advance(6, Monitor.NONE);
        final double density = n / ((2 - a) * (1 - a));
        final double packing = density * Math.PI * a * a / 4;
        final double contact = (1 - 7 * packing / 16) / ((1 - packing) * (1 - packing));
        final double rate = n * Math.sqrt(Math.PI * temperature) * density * a * contact;
        assertEquals(1, (gas.collisions() - before) / 4 / rate, 0.04);
        assertEquals(1, gas.energy() / energy, 1e-10);
        final double[] x = gas.x();
        final double[] y = gas.y();
        for (int i = 0; i < n; i++) {
            assertTrue(x[i] >= a / 2 - 1e-9 && x[i] <= 2 - a / 2 + 1e-9 && y[i] >= a / 2 - 1e-9 && y[i] <= 1 - a / 2 + 1e-9);
            for (int j = 0; j < i; j++) {
                assertTrue(Math.hypot(x[i] - x[j], y[i] - y[j]) > a - 1e-9);
            }
        }
        assertTrue(ChiSquareTail.probability(chiSquare(gas.vx(), temperature), 9) > 1e-4);
        assertTrue(ChiSquareTail.probability(chiSquare(gas.vy(), temperature), 9) > 1e-4);
    }

    private static double chiSquare(final double[] v, final double temperature) {
        final double[] cells = new double[10];
        for (final double value : v) {
            cells[(int)Math.min(9, 5 * (1 + Erf.erf(value / Math.sqrt(2 * temperature))))]++;
        }
        double sum = 0;
        for (final double seen : cells) {
            sum += (seen - v.length / 10.0) * (seen - v.length / 10.0) / (v.length / 10.0);
        }
        return sum;
    }

    /** With collisions the entropy rises faster than by streaming for fine velocity cells, and ends at ln 2 above. */
    @Test
    void collisionsRaiseEntropyWhateverTheCells() {
        final GasExpansion expansion = new GasExpansion(3000, 0.004, 2, 1, 1, 1);
        final List<GasExpansion.Point> points = expansion.run(new double[] {0, 1, 4}, List.of(new PhaseCells(0.25, 0.5, 5)),
            RandomStream.of(5, 0), Monitor.NONE);
        final double start = points.get(0).entropy().corrected();
        final double gain = points.get(1).entropy().corrected() - start;
        assertTrue(gain > points.get(1).ideal() - points.get(0).ideal() + 0.05, "gain " + gain);
        assertEquals(Math.log(2), points.get(2).entropy().corrected() - start, 0.08);
        assertEquals(2 / (2 * Math.sqrt(2) * 3000 * 0.004), expansion.meanFreePath(), 1e-12);
        assertEquals(Math.log(2), expansion.totalGain(), 1e-15);
    }

    @Test
    void badGasesAreRefused() {
        assertThrows(ThermodynamicsException.class, () -> HardDiscGas.of(1000, 0.1, 2, 1, 1, 1, RandomStream.of(1, 1)));
        assertThrows(ThermodynamicsException.class, () -> HardDiscGas.of(10, 0.01, 2, 1, 3, 1, RandomStream.of(1, 1)));
        assertThrows(ThermodynamicsException.class, () -> new FreeStreaming(2, 3, 1));
        assertThrows(ThermodynamicsException.class, () -> new PhaseCells(0, 1, 5));
        assertThrows(ThermodynamicsException.class,
            () -> HardDiscGas.of(10, 0.01, 2, 1, 1, 1, RandomStream.of(1, 1)).advance(-1, Monitor.NONE));
    }
}
