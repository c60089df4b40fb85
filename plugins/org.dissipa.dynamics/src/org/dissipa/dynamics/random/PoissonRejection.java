/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.random;

import org.apache.commons.math3.special.Gamma;

/**
 * Poisson variates: counting uniform factors for means below 10, transformed rejection (PTRS) above. Exact up to rounding. Cost: some
 * ten nanoseconds, growing with the mean below 10, constant above.
 *
 * <p>Reference: W. Hörmann, Insur. Math. Econ. 12 (1993) 39, doi:10.1016/0167-6687(93)90997-4.
 */
final class PoissonRejection {
    private static final double SMALL = 10;
    private static final double LARGEST = 0x1p62;

    private PoissonRejection() {
    }

    static long sample(final RandomStream random, final double mean) {
        if (!(mean >= 0) || mean > LARGEST) {
            throw new IllegalArgumentException("Mean " + mean + " of a Poisson number is not between 0 and 2^62.");
        }
        return mean < SMALL ? count(random, Math.exp(-mean)) : reject(random, mean);
    }

    private static long count(final RandomStream random, final double limit) {
        long k = 0;
        double product = random.nextDoubleOpenZero();
        while (product > limit) {
            product *= random.nextDoubleOpenZero();
            k++;
        }
        return k;
    }

    private static long reject(final RandomStream random, final double mean) {
        final double b = 0.931 + 2.53 * Math.sqrt(mean);
        final double a = -0.059 + 0.02483 * b;
        final double inside = 0.9277 - 3.6224 / (b - 2);
        final double scale = 1.1239 + 1.1328 / (b - 3.4);
        while (true) {
            final double u = random.nextDouble() - 0.5;
            final double v = random.nextDoubleOpenZero();
            final double edge = 0.5 - Math.abs(u);
            final double k = Math.floor((2 * a / edge + b) * u + mean + 0.43);
            if (edge >= 0.07 && v <= inside) {
                return (long)k;
            }
            if (k >= 0 && (edge >= 0.013 || v <= edge) && Math.log(v * scale / (a / (edge * edge) + b))
                <= k * Math.log(mean) - mean - Gamma.logGamma(k + 1)) {
                return (long)k;
            }
        }
    }
}
