/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.replica;

/**
 * Loops over lanes that add one channel's propensity to the sum of those before it: p = q + c x (y - d) ..., branchless and in plain
 * arrays with one index, which is the form that the compiler turns into vector instructions.
 */
final class PrefixSums {
    private PrefixSums() {
    }

    static void constant(final double[] p, final double[] q, final double c, final int lanes) {
        for (int i = 0; i < lanes; i++) {
            p[i] = q[i] + c;
        }
    }

    static void linear(final double[] p, final double[] q, final double c, final double[] x, final int lanes) {
        for (int i = 0; i < lanes; i++) {
            p[i] = q[i] + c * x[i];
        }
    }

    static void quadratic(final double[] p, final double[] q, final double c, final double[] x, final double[] y,
        final double d, final int lanes) {
        for (int i = 0; i < lanes; i++) {
            p[i] = q[i] + c * x[i] * (y[i] - d);
        }
    }

    static void cubic(final double[] p, final double[] q, final double c, final double[] x, final double[] y, final double d,
        final double[] z, final double e, final int lanes) {
        for (int i = 0; i < lanes; i++) {
            p[i] = q[i] + c * x[i] * (y[i] - d) * (z[i] - e);
        }
    }

    static void sum(final double[] p, final double[] q, final double[] x, final int lanes) {
        for (int i = 0; i < lanes; i++) {
            p[i] = q[i] + x[i];
        }
    }

    /** Time of the next event, and the point on the sum of propensities that selects its channel. */
    static void next(final double[] next, final double[] time, final double[] exponential, final double[] total,
        final int lanes) {
        for (int i = 0; i < lanes; i++) {
            next[i] = time[i] + exponential[i] / total[i];
        }
    }

    static void scale(final double[] u, final double[] total, final int lanes) {
        for (int i = 0; i < lanes; i++) {
            u[i] *= total[i];
        }
    }
}
