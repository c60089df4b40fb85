/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.Transition;
import org.dissipa.network.Monitor;
import org.junit.jupiter.api.Test;

/** Walk, rings and single enzyme: closed form, exact master equation and stored reference agree. */
class ClosedFormsTest {

    static void close(final double expected, final double actual, final double relative, final String what) {
        if (Double.isInfinite(expected)) {
            assertEquals(expected, actual, what);
        } else {
            assertEquals(expected, actual, relative * Math.abs(expected) + 1e-300, what);
        }
    }

    @Test
    void walkAsInReference() {
        final ReferenceTable table = ReferenceTable.read("thermodynamics", "D01_asym_random_walk.csv");
        for (int r = 0; r < table.size(); r++) {
            final BiasedWalk walk = BiasedWalk.ofAffinity(table.number(r, "affinity_A"));
            final String row = "row " + r;
            close(table.number(r, "J"), walk.current(), 1e-8, row);
            close(table.number(r, "var_rate"), walk.varianceRate(), 1e-10, row);
            close(table.number(r, "sigma"), walk.entropyProduction(), 1e-8, row);
            close(table.number(r, "tur_product"), walk.uncertaintyProduct(), 1e-10, row);
            close(table.number(r, "A_coth_A_over_2"), walk.uncertaintyProduct(), 1e-10, row);
        }
    }

    /** The walk is the stationary current of a process with one state in two mechanisms folded on a ring of any size. */
    @Test
    void walkIsAllBondsOfRing() {
        final BiasedWalk walk = new BiasedWalk(2.5, 0.4);
        final Generator ring = Processes.ring(new double[]{2.5, 2.5, 2.5, 2.5}, new double[]{.4, .4, .4, .4});
        final Map<String, Double> all = new HashMap<>();
        ring.mechanisms().forEach(m -> all.put(m, 1.0));
        final SteadyState state = SteadyState.of(ring, Monitor.NONE);
        final UncertaintyProduct product = state.uncertaintyProduct(Current.ofMechanisms("all", ring, all));
        close(walk.current(), product.mean(), 1e-14, "J");
        close(walk.varianceRate(), product.varianceRate(), 1e-13, "V");
        close(walk.entropyProduction(), product.entropyProduction(), 1e-13, "sigma");
        close(walk.uncertaintyProduct(), product.value(), 1e-13, "product");
    }

    @Test
    void uniformRingsAsInReference() {
        final ReferenceTable table = ReferenceTable.read("thermodynamics", "D02_uniform_ring_tur.csv");
        assertEquals(84, table.size());
        for (int r = 0; r < table.size(); r++) {
            final int n = (int)table.number(r, "N");
            final double affinity = table.number(r, "affinity_A");
            final UniformRing ring = new UniformRing(n, Math.exp(affinity / (2 * n)), Math.exp(-affinity / (2 * n)));
            final Generator generator = Processes.uniformRing(n, affinity);
            final UncertaintyProduct exact = SteadyState.of(generator, Monitor.NONE)
                .uncertaintyProduct(Current.ofMechanism(generator, "bond " + (n - 1)));
            final String row = "row " + r;
            close(table.number(r, "J_cut"), exact.mean(), 1e-8, row);
            close(table.number(r, "var_rate_cut"), exact.varianceRate(), 1e-8, row);
            close(table.number(r, "sigma"), exact.entropyProduction(), 1e-8, row);
            close(table.number(r, "closed_form"), exact.value(), 1e-8, row);
            close(ring.current(), exact.mean(), 1e-10, row);
            close(ring.varianceRate(), exact.varianceRate(), 1e-10, row);
            close(ring.entropyProduction(), exact.entropyProduction(), 1e-10, row);
            close(ring.uncertaintyProduct(), exact.value(), 1e-10, row);
        }
    }

    @Test
    void singleEnzymeAsInReference() {
        final ReferenceTable table = ReferenceTable.read("thermodynamics", "D15_MM_single_enzyme.csv");
        for (int r = 0; r < table.size(); r++) {
            final double[] k = {table.number(r, "k1*s"), table.number(r, "k_-1"), table.number(r, "k2"),
                table.number(r, "k_-2*p")};
            final SingleEnzyme enzyme = new SingleEnzyme(k[0], k[1], k[2], k[3]);
            final Generator g = Generator.of(List.of(new Transition("E", "ES", k[0], "bind"),
                new Transition("ES", "E", k[1], "bind"), new Transition("ES", "E", k[2], "release"),
                new Transition("E", "ES", k[3], "release")));
            final UncertaintyProduct exact = SteadyState.of(g, Monitor.NONE)
                .uncertaintyProduct(Current.ofMechanism(g, "release"));
            final String row = "row " + r;
            for (final double j : new double[]{enzyme.current(), exact.mean()}) {
                close(table.number(r, "turnover_J"), j, 1e-10, row);
            }
            for (final double v : new double[]{enzyme.varianceRate(), exact.varianceRate()}) {
                close(table.number(r, "var_rate"), v, 1e-10, row);
            }
            for (final double s : new double[]{enzyme.entropyProduction(), exact.entropyProduction()}) {
                close(table.number(r, "sigma"), s, 1e-10, row);
            }
            for (final double p : new double[]{enzyme.uncertaintyProduct(), exact.value()}) {
                close(table.number(r, "tur_product"), p, 1e-10, row);
            }
            close(table.number(r, "affinity"), enzyme.affinity(), 1e-10, row);
        }
    }

    @Test
    void limitsOfTheUnicyclicProduct() {
        assertEquals(2, ClosedForms.unicyclicProduct(3, 0));
        close(2 + 1e-8 / 6, ClosedForms.unicyclicProduct(1, 1e-4), 1e-12, "series joins");
        close(1e-4 / Math.tanh(.5e-4), ClosedForms.unicyclicProduct(1, 1e-4), 1e-8, "series joins");
        close(700, ClosedForms.unicyclicProduct(2, -1400), 1e-14, "irreversible limit");
    }

    @Test
    void badRatesAreRefused() {
        final String message = assertThrows(ThermodynamicsException.class, () -> new BiasedWalk(1, 0)).getMessage();
        assertEquals("The backward rate of the walk is 0.0; it must be a finite positive number.", message);
        assertThrows(ThermodynamicsException.class, () -> new UniformRing(1, 1, 1));
        assertThrows(ThermodynamicsException.class, () -> new SingleEnzyme(1, 0, 0, 1));
        assertTrue(new SingleEnzyme(1, 1, 1, 1).entropyProduction() == 0);
    }
}
