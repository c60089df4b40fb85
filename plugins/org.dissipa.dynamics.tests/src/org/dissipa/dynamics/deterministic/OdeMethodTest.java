/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;

/** Integration methods against closed forms, each other, and a published stiff problem. */
class OdeMethodTest {

    private static GridSolution solve(final OdeMethod method, final String text, final double end, final int intervals,
        final Tolerance tolerance) {
        final ReactionNetwork network = CrnText.read(text);
        final double[] initial = network.species().stream().mapToDouble(s -> s.initial()).toArray();
        return GridSolution.of(MeanField.of(network), initial, TimeGrid.linear(0, end, intervals), method, tolerance,
            Monitor.NONE);
    }

    /** A <-> B relaxes with rate k1 + k2; dense output is as good as the steps. */
    @Test
    void reversibleDecayAsInClosedForm() {
        for (final OdeMethod method : OdeMethods.all()) {
            final GridSolution s = solve(method, "A <-> B ; 1.5, 0.5\ninit A = 10", 4, 97, new Tolerance(1e-10, 1e-9));
            for (int k = 0; k <= 97; k++) {
                assertEquals(2.5 + 7.5 * Math.exp(-2 * s.grid().time(k)), s.value(k, 0), 2e-6, method.name());
                assertEquals(10, s.value(k, 0) + s.value(k, 1), 1e-10);
            }
        }
    }

    /** 2 A -> 0 with volume: x = x0 / (1 + 2 k x0 t / V). */
    @Test
    void secondOrderDecayScalesWithVolume() {
        for (final OdeMethod method : OdeMethods.all()) {
            final GridSolution s = solve(method, "volume = 4\n2 A -> 0 ; 0.3\ninit A = 50", 2, 10, new Tolerance(1e-10, 1e-9));
            for (int k = 0; k <= 10; k++) {
                assertEquals(50 / (1 + 2 * .3 * 50 / 4 * s.grid().time(k)), s.value(k, 0), 1e-6);
            }
        }
    }

    /** The error falls as the tolerance does: the methods have the order that they claim. */
    @Test
    void errorsFollowTheTolerance() {
        for (final OdeMethod method : OdeMethods.all()) {
            double before = Double.NaN;
            for (final double relative : new double[]{1e-4, 1e-6, 1e-8, 1e-10}) {
                final GridSolution s =
                    solve(method, "A -> B ; 1\n2 B -> C ; 0.1\ninit A = 10", 3, 1, new Tolerance(relative * 1e-3, relative));
                final double error = Math.abs(s.value(1, 0) - 10 * Math.exp(-3));
                assertTrue(error < 20 * relative, method.name() + " " + relative + ": " + error);
                assertTrue(Double.isNaN(before) || error < before + 1e-12, "error falls");
                before = error;
            }
        }
    }

    /**
     * Robertson's problem, rates from 0.04 to 3e7, at t = 0.4, 40, 4e5: values of the literature (Hairer and Wanner, section IV.10; LSODE demonstration).
     */
    @Test
    void robertsonAsInTheLiterature() {
        final String text = "A -> B ; 0.04\n2 B -> B + C ; 3e7\nB + C -> A + C ; 1e4\ninit A = 1";
        final double[][] expected = {{.4, 9.8517e-1, 3.3864e-5, 1.4794e-2}, {40, 7.1583e-1, 9.1851e-6, 2.8416e-1},
            {4e5, 4.9383e-3, 1.9850e-8, 9.9506e-1}};
        for (final double[] row : expected) {
            final GridSolution s = solve(new Rodas4(), text, row[0], 1, new Tolerance(1e-12, 1e-7));
            for (int i = 0; i < 3; i++) {
                assertEquals(row[i + 1], s.value(1, i), 2e-4 * row[i + 1]);
            }
            assertTrue(s.run().steps() < 400, "stiffness does not cost steps: " + s.run());
        }
    }

    @Test
    void methodsAgreeOnAnOscillator() {
        final String text = "0 -> X ; 1\nX -> Y ; 3\n2 X + Y -> 3 X ; 1\nX -> 0 ; 1\ninit X = 1, Y = 1";
        final Tolerance fine = new Tolerance(1e-11, 1e-10);
        final GridSolution a = solve(new Rodas4(), text, 20, 40, fine);
        final GridSolution b = solve(new DormandPrince(), text, 20, 40, fine);
        for (int k = 0; k <= 40; k++) {
            assertEquals(b.value(k, 0), a.value(k, 0), 1e-6);
        }
    }

    @Test
    void blowUpIsAClearError() {
        for (final OdeMethod method : OdeMethods.all()) {
            final String message = assertThrows(OdeException.class,
                () -> solve(method, "2 A -> 3 A ; 1\ninit A = 1", 2, 1, Tolerance.DEFAULT)).getMessage();
            assertTrue(message.contains("time 0.99") || message.contains("time 1.0"), message);
        }
    }

    @Test
    void cancelStopsIt() {
        final Monitor cancelled = new Monitor() {
            @Override
            public void progress(final double fraction, final String message) {
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(Monitor.CancelledException.class, () -> new Rodas4().integrate(
            MeanField.of(CrnText.read("A -> 0 ; 1\ninit A = 1")), 0, 1, new double[]{1}, Tolerance.DEFAULT, s -> true, cancelled));
    }

    @Test
    void chemostatsStay() {
        final GridSolution s = solve(new Rodas4(), "A -> B ; 1\ninit A = 5\nchemostat A", 3, 1, Tolerance.DEFAULT);
        assertEquals(5, s.value(1, 0));
        assertEquals(15, s.value(1, 1), 1e-6);
    }

    /** The Jacobian against central differences, for mass action and a general law. */
    @Test
    void jacobianIsTheDerivative() {
        final MeanField f = MeanField.of(CrnText.read(
            "Km = 2\nvolume = 3\n2 A + B <-> 3 C ; 0.7, 0.2\nC -> A ; [5*C/(Km + C + B)]\n0 -> B ; 1\ninit A = 1"));
        final double[] x = {1.3, 2.1, .7};
        final double[][] jacobian = new double[3][3];
        f.jacobian(x, jacobian);
        for (int j = 0; j < 3; j++) {
            final double[] up = x.clone();
            final double[] down = x.clone();
            up[j] += 1e-5;
            down[j] -= 1e-5;
            final double[] above = new double[3];
            final double[] below = new double[3];
            f.rates(up, above);
            f.rates(down, below);
            for (int i = 0; i < 3; i++) {
                assertEquals((above[i] - below[i]) / 2e-5, jacobian[i][j], 1e-7);
            }
        }
    }

    @Test
    void methodsAreFoundByName() {
        for (final OdeMethod method : OdeMethods.all()) {
            assertEquals(method, OdeMethods.named(method.name()));
        }
        assertTrue(assertThrows(IllegalArgumentException.class, () -> OdeMethods.named("euler")).getMessage()
            .contains("rodas4, dormand-prince"));
        assertEquals(2, List.copyOf(OdeMethods.all()).size());
    }
}
