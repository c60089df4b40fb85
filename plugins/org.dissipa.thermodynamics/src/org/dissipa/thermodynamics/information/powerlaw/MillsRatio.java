/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

import org.apache.commons.math3.special.Erf;

/** The normal law's upper tail without underflow: R(z) = ∫_z^∞ e^{−t²/2} dt · e^{z²/2}. */
final class MillsRatio {
    private static final double FAR = 4;

    private MillsRatio() {
    }

    /** ln R(z). */
    static double log(final double z) {
        return z > FAR ? -Math.log(fraction(z)) : logTail(z) + Math.log(2 * Math.PI) / 2 + z * z / 2;
    }

    /** ln P(Z &gt; z). */
    static double logTail(final double z) {
        return z > FAR ? -Math.log(fraction(z)) - z * z / 2 - Math.log(2 * Math.PI) / 2
            : Math.log(Erf.erfc(z / Math.sqrt(2)) / 2);
    }

    /** 1/R(z) = z + 1/(z + 2/(z + 3/(z + …))). */
    private static double fraction(final double z) {
        double value = z;
        for (int k = 120; k >= 1; k--) {
            value = z + k / value;
        }
        return value;
    }
}
