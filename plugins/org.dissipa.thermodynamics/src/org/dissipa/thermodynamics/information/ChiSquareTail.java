/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;
import org.dissipa.thermodynamics.ThermodynamicsException;

/** Upper tail of the chi-square law, accurate in relative terms also where it is far below 10⁻¹⁶. */
public final class ChiSquareTail {
    private static final double EPSILON = 1e-15;
    private static final int ITERATIONS = 100_000;

    private ChiSquareTail() {
    }

    /** P(χ² > statistic) = Q(degrees/2, statistic/2), the regularised upper incomplete gamma function. */
    public static double probability(final double statistic, final double degrees) {
        if (!(degrees > 0)) {
            throw new ThermodynamicsException("A chi-square test on " + degrees
                + " degrees of freedom was asked for; it needs at least one. Use more levels than fitted parameters.");
        }
        return statistic <= 0 ? 1 : Gamma.regularizedGammaQ(degrees / 2, statistic / 2, EPSILON, ITERATIONS);
    }

    /** The c with P(χ²₁ ≤ c) = level, the cut of a likelihood-ratio interval. */
    public static double oneDegreeQuantile(final double level) {
        Percentiles.requireLevel(level);
        final double z = Erf.erfInv(level);
        return 2 * z * z;
    }
}
