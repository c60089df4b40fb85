/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.bounds;

import java.util.function.DoubleUnaryOperator;

/**
 * Tanh-sinh (double exponential) quadrature of a function that may be singular, but integrable, at the ends of the interval. Halves the step until two results agree; an integrand that is analytic inside gains digits
 * in proportion to the number of points.
 *
 * <p>H. Takahasi, M. Mori, Publ. RIMS 9, 721 (1974), doi:10.2977/prims/1195192451.
 */
final class TanhSinh {
    private static final double RANGE = 4;
    private static final int LEVELS = 9;

    private TanhSinh() {
    }

    /** The integral from 0 to an end. The integrand gets the abscissa with full relative precision near 0. */
    static double integrate(final DoubleUnaryOperator f, final double end, final double relative) {
        double step = 1;
        double sum = 0;
        for (double t = -RANGE; t <= RANGE; t += step) {
            sum += term(f, t, end);
        }
        double previous = step * sum;
        for (int level = 1; level <= LEVELS; level++) {
            step /= 2;
            for (double t = -RANGE + step; t < RANGE; t += 2 * step) {
                sum += term(f, t, end);
            }
            final double result = step * sum;
            if (level > 2 && Math.abs(result - previous) <= relative * Math.abs(result)) {
                return result;
            }
            previous = result;
        }
        return previous;
    }

    private static double term(final DoubleUnaryOperator f, final double t, final double end) {
        final double s = Math.PI / 2 * Math.sinh(t);
        // x = end (1 + tanh s)/2 = end / (1 + e^{−2s})
        final double x = end / (1 + Math.exp(-2 * s));
        final double weight = end * Math.PI / 4 * Math.cosh(t) / (Math.cosh(s) * Math.cosh(s));
        return weight == 0 || x == 0 || x >= end ? 0 : weight * f.applyAsDouble(x);
    }
}
