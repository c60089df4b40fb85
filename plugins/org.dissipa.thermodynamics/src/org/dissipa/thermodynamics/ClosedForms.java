/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

/** Formulas that several closed forms share. */
final class ClosedForms {
    private ClosedForms() {
    }

    /** (A/N) coth(A/2N): the uncertainty product of a uniform ring of N states, and a lower bound for every ring; 2 at A = 0, ∞ at A = ±∞. */
    static double unicyclicProduct(final int states, final double affinity) {
        final double a = Math.abs(affinity) / states;
        return a < 1e-4 ? 2 + a * a / 6 : a / Math.tanh(a / 2);
    }

    static void requireRate(final String what, final double rate) {
        if (!(rate > 0) || Double.isInfinite(rate)) {
            throw new ThermodynamicsException("The " + what + " is " + rate + "; it must be a finite positive number.");
        }
    }
}
