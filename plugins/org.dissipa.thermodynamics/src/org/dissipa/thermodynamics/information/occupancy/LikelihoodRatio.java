/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.occupancy;

import org.dissipa.thermodynamics.information.ChiSquareTail;

/**
 * A deviance with its chi-square test.
 *
 * @param statistic twice the difference of log-likelihoods
 * @param degrees   degrees of freedom
 * @param pValue    upper tail; 1 where there are no degrees of freedom
 */
public record LikelihoodRatio(double statistic, int degrees, double pValue) {

    static LikelihoodRatio of(final double statistic, final int degrees) {
        final double clean = Math.max(statistic, 0);
        return new LikelihoodRatio(clean, degrees, degrees < 1 ? 1 : ChiSquareTail.probability(clean, degrees));
    }
}
