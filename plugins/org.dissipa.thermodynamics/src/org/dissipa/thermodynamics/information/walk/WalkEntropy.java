/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.walk;

import java.util.OptionalDouble;

import org.dissipa.thermodynamics.information.entropy.EntropyDecomposition;

/**
 * Entropy of a walker's site after a step, and how it splits.
 *
 * <p>H(X_t) = H(X_t|X_{t−1}) + I(X_{t−1};X_t), and it grows by H(X_t) − H(X_{t−1}) = H(X_t|X_{t−1}) − H(X_{t−1}|X_t).
 *
 * @param time            t ≥ 1, steps
 * @param decomposition   entropies [nat] of X = X_{t−1}, Y = X_t and both
 * @param mean            mean of X_t [site]
 * @param variance        variance of X_t [site²]
 * @param asymptote       ½ ln(2πe σ² t) − ln(spacing) [nat], of the walk on the whole line: spacing 2 where each step moves; empty between walls
 * @param relativeEntropy D(p_t‖π) [nat] to the stationary law π, which never increases; empty where there is no stationary law of full support
 */
public record WalkEntropy(int time, EntropyDecomposition decomposition, double mean, double variance,
    OptionalDouble asymptote, OptionalDouble relativeEntropy) {

    /** H(X_t) [nat]. */
    public double entropy() {
        return decomposition.second();
    }

    /** H(X_t) − H(X_{t−1}) [nat]; negative steps are possible unless the walk is doubly stochastic. */
    public double growth() {
        return decomposition.second() - decomposition.first();
    }

    /** H(X_t|X_{t−1}) [nat]: what the step adds at random. */
    public double conditionalEntropy() {
        return decomposition.secondGivenFirst();
    }

    /** I(X_{t−1};X_t) [nat]: what the site still tells of the one before. */
    public double mutualInformation() {
        return decomposition.mutualInformation();
    }

    /** H(X_{t−1}|X_t) [nat]: what is forgotten. */
    public double reverseConditionalEntropy() {
        return decomposition.firstGivenSecond();
    }
}
