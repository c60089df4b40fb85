/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.temperature;

import org.dissipa.thermodynamics.information.ChiSquareTail;

/**
 * Likelihood-ratio test of counts against a fitted law: G = 2 Σ n ln(n/(N p)).
 *
 * @param statistic G
 * @param degrees   degrees of freedom, levels − 1 − fitted parameters; 0 or less where nothing is left to test
 * @param pValue    upper tail of chi-square, reliable where most expected counts exceed 5; 1 where nothing is left to test
 * @param smallestExpected least expected count
 */
public record GoodnessOfFit(double statistic, int degrees, double pValue, double smallestExpected) {

    static GoodnessOfFit of(final LevelCounts counts, final CanonicalState state) {
        double statistic = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < counts.spectrum().levels(); i++) {
            final double expected = counts.total() * state.law().probability(i);
            least = Math.min(least, expected);
            if (counts.count(i) > 0) {
                statistic += 2 * counts.count(i) * Math.log(counts.count(i) / expected);
            }
        }
        final int degrees = counts.spectrum().levels() - 2;
        final double g = Math.max(statistic, 0);
        return new GoodnessOfFit(g, degrees, degrees < 1 ? 1 : ChiSquareTail.probability(g, degrees), least);
    }
}
