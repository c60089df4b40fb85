/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import static org.dissipa.thermodynamics.ClosedFormsTest.close;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.Transition;
import org.dissipa.network.Monitor;
import org.junit.jupiter.api.Test;

/** The phosphorylation switch reduced to a birth-death process, given as a table of rates: spec E04 and E05. */
class PhosphorylationSwitchTest {

    private static double[] byCount(final SteadyState s, final int n) {
        final double[] p = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            p[Integer.parseInt(s.generator().stateName(i))] = s.law().probability(i);
        }
        return p;
    }

    private static double[] moments(final double[] p) {
        double mean = 0;
        double square = 0;
        for (int n = 0; n < p.length; n++) {
            mean += n * p[n];
        }
        for (int n = 0; n < p.length; n++) {
            square += (n - mean) * (n - mean) * p[n];
        }
        return new double[]{mean, square};
    }

    /** Irreversible saturable rates: θ (N − n)/(K + N − n) up, n/(K + n) down. */
    @Test
    void saturableRates() {
        final ReferenceTable table = ReferenceTable.read("thermodynamics", "E04_pdpc_cme.csv");
        for (int r = 0; r < table.size(); r++) {
            final int n = (int)table.number(r, "N");
            final double k = table.number(r, "K(molecules)");
            final double theta = table.number(r, "theta");
            final List<Transition> rates = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                rates.add(new Transition("" + i, "" + (i + 1), theta * (n - i) / (k + n - i), "kinase"));
                rates.add(new Transition("" + (i + 1), "" + i, (i + 1) / (k + i + 1), "phosphatase"));
            }
            final SteadyState s = SteadyState.of(Generator.of(rates), Monitor.NONE);
            assertEquals(Double.POSITIVE_INFINITY, s.entropyProduction());
            final double[] p = byCount(s, n);
            final double[] m = moments(p);
            final String row = "row " + r;
            close(table.number(r, "mean_n"), m[0], 1e-9, row);
            close(table.number(r, "var_n"), m[1], 1e-9, row);
            close(table.number(r, "p(0)"), p[0], 1e-9, row);
            close(table.number(r, "p(N)"), p[n], 1e-9, row);
        }
    }

    /** Reversible quasi-steady-state rates: the reduced process has less entropy production than flux times ln γ. */
    @Test
    void reversibleReducedRates() {
        final ReferenceTable table = ReferenceTable.read("thermodynamics", "E05_reversible_pdpc_cme_reducedEP.csv");
        for (int r = 0; r < table.size(); r++) {
            final int n = (int)table.number(r, "N");
            final double j = table.number(r, "J");
            final double gamma = table.number(r, "gamma");
            final double theta = table.number(r, "theta");
            final double back = j * Math.sqrt(gamma);
            final List<Transition> rates = new ArrayList<>();
            for (int i = 0; i <= n; i++) {
                final double active = (double)i / n;
                final double passive = 1 - active;
                final double kinase = n * theta / (1 + passive / j + active / back);
                final double phosphatase = n / (1 + active / j + passive / back);
                if (i < n) {
                    rates.add(new Transition("" + i, "" + (i + 1), kinase * passive / j, "kinase"));
                    rates.add(new Transition("" + i, "" + (i + 1), phosphatase * passive / back, "phosphatase"));
                }
                if (i > 0) {
                    rates.add(new Transition("" + i, "" + (i - 1), kinase * active / back, "kinase"));
                    rates.add(new Transition("" + i, "" + (i - 1), phosphatase * active / j, "phosphatase"));
                }
            }
            final SteadyState s = SteadyState.of(Generator.of(rates), Monitor.NONE);
            final double[] m = moments(byCount(s, n));
            final String row = "row " + r;
            close(table.number(r, "mean_n"), m[0], 1e-9, row);
            close(table.number(r, "var_n"), m[1], 1e-9, row);
            final double flux = s.current(Current.ofMechanism(s.generator(), "kinase"));
            final double scale = s.activity();
            assertEquals(table.number(r, "kinase_net_flux"), flux, 1e-9 * Math.abs(flux) + 1e-13 * scale, row);
            assertEquals(table.number(r, "EP_rate"), s.entropyProduction(),
                1e-9 * s.entropyProduction() + 1e-13 * scale, row);
        }
    }
}
