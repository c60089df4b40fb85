/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

/**
 * The asymmetric random walk on a line, k₊ to the right and k₋ to the left: J = k₊ − k₋, V = k₊ + k₋, affinity A = ln(k₊/k₋), σ = J A, V σ/J² = A coth(A/2).
 *
 * @param forward  k₊ [1/time], positive
 * @param backward k₋ [1/time], positive
 */
public record BiasedWalk(double forward, double backward) {

    /** @throws ThermodynamicsException if a rate is not a finite positive number */
    public BiasedWalk {
        ClosedForms.requireRate("forward rate of the walk", forward);
        ClosedForms.requireRate("backward rate of the walk", backward);
    }

    /** The walk with k± = exp(±A/2). */
    public static BiasedWalk ofAffinity(final double affinity) {
        return new BiasedWalk(Math.exp(affinity / 2), Math.exp(-affinity / 2));
    }

    /** Affinity A = ln(k₊/k₋) [kT]. */
    public double affinity() {
        return PairFlux.logRatio(forward, backward);
    }

    /** Mean velocity J [1/time]. */
    public double current() {
        return forward - backward;
    }

    /** Variance rate V [1/time]. */
    public double varianceRate() {
        return forward + backward;
    }

    /** Entropy production rate σ [k_B/time]. */
    public double entropyProduction() {
        return current() * affinity();
    }

    /** V σ/J² = A coth(A/2); 2 at A = 0. */
    public double uncertaintyProduct() {
        return ClosedForms.unicyclicProduct(1, affinity());
    }
}
