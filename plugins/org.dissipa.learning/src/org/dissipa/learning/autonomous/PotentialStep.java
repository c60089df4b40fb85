/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import org.dissipa.learning.LearningException;

/**
 * One step of a potential under clamping reactions at fixed counts: dP/dt = k (S P (1 − d P) − T (P − d′)), S and T being the counts that make and use it,
 * d and d′ the reverse ratios of the two reactions.
 */
final class PotentialStep {
    private PotentialStep() {
    }

    static double advance(final EnsembleSettings.Rule rule, final double potential, final double step, final double k,
        final double made, final double used, final double madeReverse, final double usedReverse) {
        return rule == EnsembleSettings.Rule.EULER
            ? potential + step * k * (made * potential * (1 - madeReverse * potential) - used * (potential - usedReverse))
            : riccati(potential, step, k * (made - used), k * used * usedReverse, k * made * madeReverse);
    }

    /** Solution of dP/dt = b + aP − cP² after a time, for b, c ≥ 0. */
    static double riccati(final double p, final double time, final double a, final double b, final double c) {
        final double d = Math.sqrt(a * a + 4 * b * c);
        if (d * time < 1e-150) {
            return (p + b * time) / (1 + c * p * time);
        }
        if (b == 0 && c == 0) {
            return p * Math.exp(a * time);
        }
        final double th = Math.tanh(d * time / 2);
        return (p * (d + a * th) + 2 * b * th) / (d + (2 * c * p - a) * th);
    }

    static double positive(final double potential, final String name, final double time) {
        if (!(potential > 0) || Double.isInfinite(potential)) {
            throw new LearningException("The potential " + name + " became " + potential + " at time " + time
                + "; use a shorter step, the exact update rule, or reverse reactions, which keep potentials in bounds.");
        }
        return potential;
    }
}
