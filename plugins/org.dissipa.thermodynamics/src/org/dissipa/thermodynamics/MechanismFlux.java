/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

/**
 * One mechanism (reaction or channel) in a given law, summed over all states.
 *
 * @param name              the mechanism's name
 * @param forward           mean forward firings [1/time]
 * @param backward          mean backward firings [1/time]
 * @param entropyProduction Σ (a − b) ln(a/b) over its pairs of states [k_B/time]; ∞ where it has irreversible jumps
 * @param mediumEntropy     Σ (a − b) ln(w/w̃) over its pairs, with the rates w: the entropy it gives to the medium [k_B/time]. Summed over mechanisms it equals the entropy
 *                          production in a steady state; the shares differ by what each changes the system's own entropy
 * @param reversible        whether every jump that happens has a reverse
 */
public record MechanismFlux(String name, double current, double forward, double backward, double entropyProduction, double mediumEntropy,
    boolean reversible) {

    /** Dynamical activity [1/time]. */
    public double activity() {
        return forward + backward;
    }

    /** Effective affinity σ/J [kT]; the affinity itself where that is the same between all pairs of states. NaN where J and σ are 0. */
    public double effectiveAffinity() {
        return entropyProduction / current;
    }
}
