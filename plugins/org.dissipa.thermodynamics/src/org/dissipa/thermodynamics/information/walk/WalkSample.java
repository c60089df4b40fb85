/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.walk;

import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.information.entropy.EntropyDecomposition;

/**
 * Simulated walkers at one time, beside the exact law.
 *
 * @param time             steps taken
 * @param walkers          M
 * @param firstSite        site of the first count
 * @param counts           walkers at the sites firstSite, firstSite + 1, …
 * @param entropyPlugIn    H(X_t) [nat] of the empirical law, biased by −(K − 1)/2M
 * @param entropy          H(X_t) [nat] with Miller–Madow correction
 * @param decomposition    entropies of X_{t−1}, X_t and both, with Miller–Madow correction
 * @param mean             of X_t [site]
 * @param variance         of X_t [site²]; its standard error from the fourth moment
 * @param chiSquare        Pearson statistic of the counts against the exact law, cells pooled to an expectation of at least 5
 * @param degrees          its degrees of freedom; 0 where one cell holds all
 * @param pValue           its upper tail; 1 where there are no degrees of freedom
 * @param theory           exact entropies
 */
public record WalkSample(int time, int walkers, int firstSite, long[] counts, Estimate entropyPlugIn, Estimate entropy,
    EntropyDecomposition decomposition, Estimate mean, Estimate variance, double chiSquare, int degrees, double pValue,
    WalkEntropy theory) {
}
