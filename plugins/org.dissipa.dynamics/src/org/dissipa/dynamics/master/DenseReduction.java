/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;

import org.dissipa.network.Monitor;

/**
 * State reduction of Grassmann, Taksar and Heyman on a full matrix: states are taken out one by one, their rates folded into those that stay, the
 * exit rate summed anew each time, so that nothing is subtracted and every stationary probability is right to a few n ε relative, however stiff
 * the rates. In the two linear systems rounding errors grow by the ratio of the largest probability to that of the state kept to the end, which therefore must not be rare. Cost n³/3 additions and multiplications, n² doubles: for up to some two thousand states.
 *
 * <p>W. K. Grassmann, M. I. Taksar, D. P. Heyman, Oper. Res. 33, 1107 (1985), doi:10.1287/opre.33.5.1107.
 */
final class DenseReduction implements Reduction {
    private final double[][] m_rate;
    private final double[] m_exit;
    /** The state that stays to the end; it changes places with state 0. */
    private final int m_last;
    private final double[] m_law;

    private DenseReduction(final double[][] rate, final double[] exit, final int last) {
        m_rate = rate;
        m_exit = exit;
        m_last = last;
        m_law = law();
    }

    /** Takes all states out but one. */
    static DenseReduction of(final RateMatrix rates, final int last, final Monitor monitor) {
        final int n = rates.size();
        final double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int e = rates.start[i]; e < rates.start[i + 1]; e++) {
                a[swapped(i, last)][swapped(rates.to[e], last)] = rates.rate[e];
            }
        }
        final double[] exit = new double[n];
        for (int k = n - 1; k > 0; k--) {
            monitor.check();
            exit[k] = reduce(a, k);
        }
        return new DenseReduction(a, exit, last);
    }

    private static int swapped(final int state, final int last) {
        return state == last ? 0 : state == 0 ? last : state;
    }

    private double[] swapped(final double[] x) {
        final double[] y = x.clone();
        y[0] = x[m_last];
        y[m_last] = x[0];
        return y;
    }

    /** Takes state k out; column k then holds the expected visits to k per jump chance, row k its rates to the states that stay. */
    private static double reduce(final double[][] a, final int k) {
        final double[] row = a[k];
        double exit = 0;
        for (int j = 0; j < k; j++) {
            exit += row[j];
        }
        for (int i = 0; i < k; i++) {
            if (a[i][k] != 0) {
                final double share = a[i][k] / exit;
                a[i][k] = share;
                final double[] target = a[i];
                for (int j = 0; j < k; j++) {
                    target[j] += share * row[j];
                }
            }
        }
        return exit;
    }

    private double[] law() {
        final double[] p = new double[m_rate.length];
        p[0] = 1;
        double sum = 1;
        for (int k = 1; k < p.length; k++) {
            for (int i = 0; i < k; i++) {
                p[k] += p[i] * m_rate[i][k];
            }
            sum += p[k];
            if (sum > 0x1p500) {
                rescale(p, k, sum);
                sum = 1;
            }
        }
        rescale(p, p.length - 1, sum);
        return p;
    }

    private static void rescale(final double[] p, final int last, final double sum) {
        for (int i = 0; i <= last; i++) {
            p[i] /= sum;
        }
    }

    @Override
    public double[] stationary() {
        return swapped(m_law);
    }

    @Override
    public double[] solve(final double[] b) {
        final double[] r = grounded(b);
        final double sum = Arrays.stream(r).sum();
        for (int k = 0; k < r.length; k++) {
            r[k] -= sum * m_law[k];
        }
        return swapped(r);
    }

    @Override
    public double[] solveGrounded(final double[] b) {
        return swapped(grounded(b));
    }

    private double[] grounded(final double[] b) {
        final int n = m_exit.length;
        final double[] c = swapped(b);
        for (int k = n - 1; k > 0; k--) {
            final double share = c[k] / m_exit[k];
            for (int j = 0; j < k; j++) {
                c[j] += share * m_rate[k][j];
            }
        }
        final double[] r = new double[n];
        for (int k = 1; k < n; k++) {
            r[k] = -c[k] / m_exit[k];
            for (int i = 0; i < k; i++) {
                r[k] += r[i] * m_rate[i][k];
            }
        }
        return r;
    }

    @Override
    public double[] solveAdjoint(final double[] c) {
        final int n = m_exit.length;
        final double[] b = centred(swapped(c), m_law);
        for (int k = n - 1; k > 0; k--) {
            for (int i = 0; i < k; i++) {
                b[i] += m_rate[i][k] * b[k];
            }
        }
        final double[] u = new double[n];
        for (int k = 1; k < n; k++) {
            double sum = -b[k];
            for (int j = 0; j < k; j++) {
                sum += m_rate[k][j] * u[j];
            }
            u[k] = sum / m_exit[k];
        }
        return swapped(centred(u, m_law));
    }

    /** v − (π·v). */
    static double[] centred(final double[] v, final double[] law) {
        double mean = 0;
        for (int i = 0; i < v.length; i++) {
            mean += law[i] * v[i];
        }
        final double[] result = v.clone();
        for (int i = 0; i < v.length; i++) {
            result[i] -= mean;
        }
        return result;
    }

    @Override
    public String method() {
        return "state reduction (dense)";
    }
}
