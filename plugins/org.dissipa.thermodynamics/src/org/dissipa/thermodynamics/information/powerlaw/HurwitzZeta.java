/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * The Hurwitz zeta function relative to its first term, Z = a^s ζ(s, a) = Σ_{k≥0} (1 + k/a)^{−s} for s &gt; 1, a &gt; 0, with its first two derivatives in
 * s; so it neither underflows nor overflows.
 *
 * <p>Euler–Maclaurin after some 10 + s terms, with 9 Bernoulli corrections; relative error about 10⁻¹⁵. NIST Digital Library of Mathematical
 * Functions, section 25.11.
 *
 * @param value      Z
 * @param derivative ∂Z/∂s
 * @param curvature  ∂²Z/∂s²
 */
record HurwitzZeta(double value, double derivative, double curvature) {
    /** B_{2j}/(2j)!. */
    private static final double[] BERNOULLI = {1.0 / 12, -1.0 / 720, 1.0 / 30240, -1.0 / 1209600, 1.0 / 47900160,
        -691.0 / 1307674368000.0, 1.0 / 74724249600.0, -3617.0 / 10670622842880000.0, 43867.0 / 5109094217170944000.0};

    static HurwitzZeta of(final double s, final double a) {
        require(s, a);
        double value = 0;
        double first = 0;
        double second = 0;
        double x = a;
        for (final double least = 12 + s; x < least; x++) {
            final double log = Math.log(x / a);
            final double term = Math.exp(-s * log);
            value += term;
            first -= log * term;
            second += log * log * term;
        }
        final double log = Math.log(x / a);
        final double power = Math.exp(-s * log);
        final double integral = x * power / (s - 1);
        final double slope = -log - 1 / (s - 1);
        value += integral + power / 2;
        first += integral * slope - log * power / 2;
        second += integral * (slope * slope + 1 / ((s - 1) * (s - 1))) + log * log * power / 2;
        double rising = s * power / x;
        double sum = 1 / s;
        double squares = 1 / (s * s);
        for (int j = 0; j < BERNOULLI.length; j++) {
            final double term = BERNOULLI[j] * rising;
            value += term;
            first += term * (sum - log);
            second += term * ((sum - log) * (sum - log) - squares);
            for (int i = 2 * j + 1; i <= 2 * j + 2; i++) {
                rising *= (s + i) / x;
                sum += 1 / (s + i);
                squares += 1 / ((s + i) * (s + i));
            }
        }
        return new HurwitzZeta(value, first, second);
    }

    /** Z alone. */
    static double value(final double s, final double a) {
        require(s, a);
        double value = 0;
        double x = a;
        for (final double least = 12 + s; x < least; x++) {
            value += Math.pow(x / a, -s);
        }
        final double power = Math.pow(x / a, -s);
        value += x * power / (s - 1) + power / 2;
        double rising = s * power / x;
        for (int j = 0; j < BERNOULLI.length; j++) {
            value += BERNOULLI[j] * rising;
            rising *= (s + 2 * j + 1) * (s + 2 * j + 2) / (x * x);
        }
        return value;
    }

    /** ln ζ(s, a). */
    static double log(final double s, final double a) {
        return Math.log(value(s, a)) - s * Math.log(a);
    }

    private static void require(final double s, final double a) {
        if (!(s > 1) || !(a > 0) || Double.isInfinite(s) || Double.isInfinite(a)) {
            throw new ThermodynamicsException("Zeta of (" + s + ", " + a + ") was asked for; the first must exceed 1 and the second 0, both finite.");
        }
    }
}
