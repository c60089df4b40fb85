/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

/**
 * The two directions of one mechanism between two states in a given law: fluxes a = w p_from and b = w̃ p_to [1/time].
 *
 * @param edge     the forward edge's number, or the backward one's where only that exists
 * @param from     state the forward direction leaves
 * @param to       state it reaches
 * @param mechanism index of the mechanism
 * @param current  net current J = a − b [1/time], known better than the difference of the fluxes where they are large
 * @param forward  flux a in the forward direction [1/time]
 * @param backward flux b in the backward direction [1/time]
 * @param reversible whether both directions have a rate
 */
public record PairFlux(int edge, int from, int to, int mechanism, double current, double forward, double backward, boolean reversible) {

    /** Affinity A = ln(a/b) [kT]; ±∞ where one direction is impossible. */
    public double affinity() {
        return affinity(current, forward, backward);
    }

    /** Entropy production rate J A ≥ 0 [k_B/time]; ∞ where an irreversible jump happens. */
    public double entropyProduction() {
        return current == 0 ? 0 : current * affinity();
    }

    /** Pseudo entropy production 2 (a − b)²/(a + b) ≤ J A [k_B/time] (Shiraishi, J. Stat. Phys. 185, 19 (2021), doi:10.1007/s10955-021-02829-8). */
    public double pseudoEntropyProduction() {
        return current == 0 ? 0 : 2 * current * current / (forward + backward);
    }

    /** Dynamical activity a + b [1/time]. */
    public double activity() {
        return forward + backward;
    }

    /** ln(a/b) of two fluxes with their difference J known. */
    static double affinity(final double current, final double a, final double b) {
        final double excess = current / b;
        return Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(a) - Math.log(b);
    }

    /** ln(a/b), by log1p where a and b are close; ±∞ where one is 0. */
    public static double logRatio(final double a, final double b) {
        final double excess = (a - b) / b;
        return Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(a) - Math.log(b);
    }
}
