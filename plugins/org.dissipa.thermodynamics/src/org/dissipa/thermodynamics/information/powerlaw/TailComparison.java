/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

import java.util.Arrays;
import java.util.List;

import org.apache.commons.math3.special.Erf;
import org.dissipa.thermodynamics.information.ChiSquareTail;

/**
 * The power law against another law of the same tail by likelihood.
 *
 * <p>R = Σ ln(p_power/p_other). For laws that are not nested z = R/(√n s), s the standard deviation of the terms, is standard normal where both are
 * equally far from the truth (Vuong); R &gt; 0 favours the power law. The truncated power law contains the power law: there −2R follows half a χ²₁
 * and half a point mass at 0, and a small p says that the cutoff is needed. The log-normal is practically never excluded for genuine power
 * laws of some thousand numbers: |z| &lt; 1 then says that the data do not tell.
 *
 * <p>Q. H. Vuong, Econometrica 57, 307 (1989), doi:10.2307/1912557; S. G. Self, K.-Y. Liang, J. Am. Stat. Assoc. 82, 605 (1987),
 * doi:10.1080/01621459.1987.10478472.
 *
 * @param law           the other law
 * @param logLikelihood its log-likelihood on the tail
 * @param akaike        2·parameters − 2·logLikelihood
 * @param ratio         R
 * @param z             Vuong's z; for the nested law the signed root −√(−2R)
 * @param pValue        two-sided normal, or of the half χ²₁
 * @param nested        whether the other law contains the power law
 */
public record TailComparison(TailLaw law, double logLikelihood, double akaike, double ratio, double z, double pValue,
    boolean nested) {

    static List<TailComparison> of(final PowerLawFit fit) {
        return Arrays.stream(TailModel.values()).filter(model -> model != TailModel.POWER_LAW)
            .map(model -> compare(fit, model.fit(fit.sample(), fit.xMin()))).toList();
    }

    private static TailComparison compare(final PowerLawFit fit, final TailLaw other) {
        final Tail tail = new Tail(fit.sample(), fit.xMin());
        final double logLikelihood = tail.logLikelihood(other);
        final double mean = tail.mean(x -> fit.law().logDensity(x) - other.logDensity(x));
        final double ratio = mean * tail.size();
        final double akaike = 2.0 * other.model().parameters() - 2 * logLikelihood;
        if (other.model() == TailModel.TRUNCATED_POWER_LAW) {
            final double statistic = Math.max(-2 * ratio, 0);
            return new TailComparison(other, logLikelihood, akaike, ratio, -Math.sqrt(statistic),
                statistic > 0 ? ChiSquareTail.probability(statistic, 1) / 2 : 1, true);
        }
        final double variance = tail.mean(x -> {
            final double d = fit.law().logDensity(x) - other.logDensity(x) - mean;
            return d * d;
        });
        final double z = variance > 1e-24 ? ratio / Math.sqrt(tail.size() * variance) : 0;
        return new TailComparison(other, logLikelihood, akaike, ratio, z, Erf.erfc(Math.abs(z) / Math.sqrt(2)), false);
    }
}
