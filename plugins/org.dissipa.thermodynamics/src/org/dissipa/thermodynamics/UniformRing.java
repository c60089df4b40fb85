/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

/**
 * The uniform ring of N states, k₊ clockwise and k₋ back: J = (k₊ − k₋)/N turns a time, V = (k₊ + k₋)/N², affinity of a turn A = N ln(k₊/k₋),
 * σ = J A and V σ/J² = (A/N) coth(A/2N), the least product of all N-state rings of that affinity.
 *
 * <p>A. C. Barato, U. Seifert, Phys. Rev. Lett. 114, 158101 (2015), doi:10.1103/PhysRevLett.114.158101.
 *
 * @param states   N, at least 2
 * @param forward  k₊ [1/time], positive
 * @param backward k₋ [1/time], positive
 */
public record UniformRing(int states, double forward, double backward) {

    /** @throws ThermodynamicsException if there are fewer than two states or a rate is not a finite positive number */
    public UniformRing {
        if (states < 2) {
            throw new ThermodynamicsException("A ring of " + states + " states was asked for; it needs at least 2.");
        }
        ClosedForms.requireRate("forward rate of the ring", forward);
        ClosedForms.requireRate("backward rate of the ring", backward);
    }

    /** Affinity of one turn A [kT]. */
    public double affinity() {
        return states * PairFlux.logRatio(forward, backward);
    }

    /** Mean number of turns J [1/time]. */
    public double current() {
        return (forward - backward) / states;
    }

    /** Variance rate V of the turns [1/time]. */
    public double varianceRate() {
        return (forward + backward) / ((double)states * states);
    }

    /** Entropy production rate σ [k_B/time]. */
    public double entropyProduction() {
        return current() * affinity();
    }

    /** V σ/J² = (A/N) coth(A/2N); 2 at A = 0. */
    public double uncertaintyProduct() {
        return ClosedForms.unicyclicProduct(states, affinity());
    }
}
