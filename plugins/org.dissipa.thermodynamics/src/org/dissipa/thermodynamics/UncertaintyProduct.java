/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

/**
 * The uncertainty product V σ/J² of a stationary current, at least 2 by the thermodynamic uncertainty relation.
 *
 * <p>Assumptions of the bound: stationary Markov jump process, time-independent rates, every jump reversible, a current that changes sign under reversal.
 * A. C. Barato, U. Seifert, Phys. Rev. Lett. 114, 158101 (2015), doi:10.1103/PhysRevLett.114.158101; T. R. Gingrich et al., Phys. Rev. Lett. 116, 120601 (2016), doi:10.1103/PhysRevLett.116.120601.
 *
 * @param current           the current's name
 * @param mean              J [1/time]
 * @param varianceRate      V = lim Var/t [1/time]
 * @param entropyProduction σ [k_B/time]; ∞ where a jump is irreversible
 */
public record UncertaintyProduct(String current, double mean, double varianceRate, double entropyProduction) {
    /** The bound of the relation. */
    public static final double BOUND = 2;

    /** The product V σ/J²; ∞ where σ is infinite or J is 0 with V σ > 0; NaN where J and V σ vanish both, as at equilibrium. */
    public double value() {
        return varianceRate * entropyProduction / (mean * mean);
    }

    /** How far the product is above the bound. */
    public double slack() {
        return value() - BOUND;
    }
}
