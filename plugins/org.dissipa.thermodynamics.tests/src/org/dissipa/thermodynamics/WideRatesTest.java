/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.Transition;
import org.dissipa.network.Monitor;
import org.junit.jupiter.api.Test;

/** Processes whose rates spread over twelve decades, against Gaussian elimination with 120 digits. */
class WideRatesTest {
    private static final MathContext DIGITS = new MathContext(120);

    /** The stationary law and long-time cumulants with 120 digits. */
    private static final class Oracle {
        private final Generator m_g;
        private final BigDecimal[] m_law;

        Oracle(final Generator g) {
            m_g = g;
            final BigDecimal[] b = zeros(g.states());
            b[0] = BigDecimal.ONE;
            m_law = solve(b);
        }

        /** W x = b with the first equation replaced by Σx = b_0. */
        private BigDecimal[] solve(final BigDecimal[] b) {
            final int n = m_g.states();
            final BigDecimal[][] a = new BigDecimal[n][];
            for (int i = 0; i < n; i++) {
                a[i] = zeros(n + 1);
                a[i][n] = b[i];
            }
            for (int e = 0; e < m_g.edges(); e++) {
                final BigDecimal w = new BigDecimal(m_g.rate(e));
                a[m_g.to(e)][m_g.from(e)] = a[m_g.to(e)][m_g.from(e)].add(w);
                a[m_g.from(e)][m_g.from(e)] = a[m_g.from(e)][m_g.from(e)].subtract(w);
            }
            Arrays.fill(a[0], 0, n, BigDecimal.ONE);
            for (int k = 0; k < n; k++) {
                int pivot = k;
                for (int i = k; i < n; i++) {
                    pivot = a[i][k].abs().compareTo(a[pivot][k].abs()) > 0 ? i : pivot;
                }
                final BigDecimal[] row = a[pivot];
                a[pivot] = a[k];
                a[k] = row;
                for (int i = 0; i < n; i++) {
                    if (i != k) {
                        final BigDecimal f = a[i][k].divide(row[k], DIGITS);
                        for (int j = k; j <= n; j++) {
                            a[i][j] = a[i][j].subtract(f.multiply(row[j], DIGITS), DIGITS);
                        }
                    }
                }
            }
            final BigDecimal[] x = new BigDecimal[n];
            for (int i = 0; i < n; i++) {
                x[i] = a[i][n].divide(a[i][i], DIGITS);
            }
            return x;
        }

        private static BigDecimal[] zeros(final int n) {
            final BigDecimal[] zeros = new BigDecimal[n];
            Arrays.fill(zeros, BigDecimal.ZERO);
            return zeros;
        }

        BigDecimal flux(final int e) {
            return new BigDecimal(m_g.rate(e)).multiply(m_law[m_g.from(e)], DIGITS);
        }

        BigDecimal mean(final Current c) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int e = 0; e < m_g.edges(); e++) {
                sum = sum.add(flux(e).multiply(new BigDecimal(c.increment(e))), DIGITS);
            }
            return sum;
        }

        BigDecimal variance(final Current c) {
            final BigDecimal mean = mean(c);
            final BigDecimal[] b = zeros(m_g.states());
            for (int i = 0; i < b.length; i++) {
                b[i] = m_law[i].multiply(mean, DIGITS);
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (int e = 0; e < m_g.edges(); e++) {
                final BigDecimal d = new BigDecimal(c.increment(e));
                b[m_g.to(e)] = b[m_g.to(e)].subtract(flux(e).multiply(d), DIGITS);
                sum = sum.add(flux(e).multiply(d.multiply(d)), DIGITS);
            }
            b[0] = BigDecimal.ZERO;
            final BigDecimal[] r = solve(b);
            for (int e = 0; e < m_g.edges(); e++) {
                final BigDecimal d = new BigDecimal(2 * c.increment(e));
                sum = sum.add(new BigDecimal(m_g.rate(e)).multiply(d).multiply(r[m_g.from(e)], DIGITS), DIGITS);
            }
            return sum;
        }
    }

    private static Generator wide(final RandomGenerator random, final int n, final double decades) {
        final List<Transition> table = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                for (int k = j == i - 1 ? 0 : 1; k < 3; k++) {
                    if (k == 0 || random.nextInt(4) == 0) {
                        table.add(new Transition("s" + i, "s" + j, rate(random, decades), i + "-" + j + "-" + k));
                        table.add(new Transition("s" + j, "s" + i, rate(random, decades), i + "-" + j + "-" + k));
                    }
                }
            }
        }
        return Generator.of(table);
    }

    private static double rate(final RandomGenerator random, final double decades) {
        return Math.pow(10, decades * (random.nextDouble() - 0.5));
    }

    @Test
    void currentsAndVariancesKeepTheirDigits() {
        final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(12);
        double worstMean = 0;
        double worstVariance = 0;
        int compared = 0;
        for (int trial = 0; trial < 45; trial++) {
            final Generator g = wide(random, 3 + random.nextInt(5), 12);
            final Oracle oracle = new Oracle(g);
            final SteadyState s = SteadyState.of(g, Monitor.NONE);
            final List<Current> currents = Current.ofAllMechanisms(g);
            final CurrentCumulants k = s.cumulants(currents);
            for (int c = 0; c < currents.size(); c++) {
                final double mean = oracle.mean(currents.get(c)).doubleValue();
                final double variance = oracle.variance(currents.get(c)).doubleValue();
                if (variance > 1e-100) {
                    worstMean = Math.max(worstMean, Math.abs(k.mean(c) / mean - 1));
                    worstVariance = Math.max(worstVariance, Math.abs(k.varianceRate(c) / variance - 1));
                    compared++;
                } else { // a pair that no cycle passes, but for the rounding of 120 digits
                    assertEquals(0, k.mean(c));
                    assertEquals(0, k.varianceRate(c));
                }
            }
        }
        assertTrue(compared > 400);
        assertEquals(0, worstMean, 1e-12, "worst relative error of a mean current");
        assertEquals(0, worstVariance, 1e-10, "worst relative error of a variance rate");
    }

    /** Probabilities that fall below the least number, in the middle of a chain and at its end: the rest keeps its currents. */
    @Test
    void vanishingProbabilitiesDoNoHarm() {
        final List<Transition> table = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            final double up = i < 200 || i > 400 ? 1e-3 : 1e3;
            table.add(new Transition("" + i, "" + (i + 1), up, "one"));
            table.add(new Transition("" + (i + 1), "" + i, 1, "one"));
            if (i < 5) {
                table.add(new Transition("" + i, "" + (i + 1), 1e-4, "two"));
                table.add(new Transition("" + (i + 1), "" + i, 2, "two"));
            }
        }
        final SteadyState s = SteadyState.of(Generator.of(table), Monitor.NONE);
        assertTrue(Double.isFinite(s.entropyProduction()) && s.entropyProduction() >= 0);
        final CurrentCumulants k = s.cumulants(Current.ofAllMechanisms(s.generator()));
        assertEquals(s.mechanisms().get(0).current(), k.mean(0), 1e-12 * Math.abs(k.mean(0)));
        assertEquals(-k.mean(0), k.mean(1), 1e-12 * Math.abs(k.mean(1)));
    }

    /** Two channels around a long uniform ring: each counts a biased walk of its own, V = k₊ + k₋. */
    @Test
    void longRingsKeepTheirDigits() {
        final List<Transition> table = new ArrayList<>();
        final int n = 5000;
        for (int i = 0; i < n; i++) {
            final String a = "" + i;
            final String b = "" + (i + 1) % n;
            table.add(new Transition(a, b, 2, "hot"));
            table.add(new Transition(b, a, 1, "hot"));
            table.add(new Transition(a, b, 1.1, "cold"));
            table.add(new Transition(b, a, 1.3, "cold"));
        }
        final SteadyState s = SteadyState.of(Generator.of(table), Monitor.NONE);
        final CurrentCumulants k = s.cumulants(Current.ofAllMechanisms(s.generator()));
        assertEquals(1, k.mean(0), 1e-12);
        assertEquals(3, k.varianceRate(0), 1e-11);
        assertEquals(2.4, k.varianceRate(1), 1e-11);
        assertEquals(0, k.covariance(0, 1), 1e-11);
    }
}
