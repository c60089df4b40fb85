/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

/**
 * A single enzyme that turns substrate over through one complex, by two mechanisms between the free and the bound state: S + E ⇌ ES ⇌ E + P with chemostatted S and P.
 * Rates a = k₁s (bind), b = k₋₁ (unbind), c = k₂ (release), d = k₋₂p (rebind). With Z = a+b+c+d, C₁ = ac − bd, C₂ = ac + bd:
 * J = C₁/Z, V = C₂/Z − 2C₁²/Z³, affinity ln(ac/bd), σ = J ln(ac/bd).
 *
 * @param binding   a = k₁s [1/time], not negative
 * @param unbinding b = k₋₁ [1/time], not negative
 * @param release   c = k₂ [1/time], not negative
 * @param rebinding d = k₋₂p [1/time], not negative
 */
public record SingleEnzyme(double binding, double unbinding, double release, double rebinding) {

    /** @throws ThermodynamicsException if a rate is negative or not finite or the enzyme cannot leave one of its states */
    public SingleEnzyme {
        for (final double rate : new double[]{binding, unbinding, release, rebinding}) {
            if (!(rate >= 0) || Double.isInfinite(rate)) {
                throw new ThermodynamicsException("A rate of the enzyme is " + rate
                    + "; it must be a finite number that is not negative.");
            }
        }
        if (binding + rebinding == 0 || unbinding + release == 0) {
            throw new ThermodynamicsException("The enzyme cannot leave its " + (binding + rebinding == 0 ? "free" : "bound")
                + " state; give at least one positive rate out of it.");
        }
    }

    private double total() {
        return binding + unbinding + release + rebinding;
    }

    /** Mean turnover J [1/time]. */
    public double current() {
        return (binding * release - unbinding * rebinding) / total();
    }

    /** Variance rate V of the turnover [1/time]. */
    public double varianceRate() {
        final double j = current();
        return (binding * release + unbinding * rebinding) / total() - 2 * j * j / total();
    }

    /** Affinity of a turnover ln(ac/bd) [kT]; ∞ where the cycle cannot run back. */
    public double affinity() {
        return PairFlux.logRatio(binding * release, unbinding * rebinding);
    }

    /** Entropy production rate σ [k_B/time]. */
    public double entropyProduction() {
        return current() == 0 ? 0 : current() * affinity();
    }

    /** The uncertainty product V σ/J². */
    public double uncertaintyProduct() {
        return varianceRate() * affinity() / current();
    }
}
