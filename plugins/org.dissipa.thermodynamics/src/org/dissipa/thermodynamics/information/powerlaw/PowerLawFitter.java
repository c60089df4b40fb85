/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * Fits power laws to tails: α by maximum likelihood, x_min given or chosen by the least Kolmogorov–Smirnov distance among the numbers of the sample
 * that leave enough of them in the tail.
 *
 * <p>Cost: a sort; at each candidate the exponent in O(1) (integers: a few zeta functions) and the distance, which visits few numbers. A million
 * numbers take a second or two. A. Clauset, C. R. Shalizi, M. E. J. Newman, SIAM Rev. 51, 661 (2009), doi:10.1137/070710111.
 *
 * @param xMin           given start of the tail; 0 to choose it
 * @param leastTail      least number of numbers in the tail of a candidate, at least 10
 * @param mostCandidates where more numbers qualify this many are tried, evenly spaced in rank; at least 10
 */
public record PowerLawFitter(double xMin, int leastTail, int mostCandidates) {

    /** @throws ThermodynamicsException if a limit is too low or x_min negative */
    public PowerLawFitter {
        if (!(xMin >= 0) || Double.isInfinite(xMin) || leastTail < 10 || mostCandidates < 10) {
            throw new ThermodynamicsException("x_min " + xMin + ", least tail " + leastTail + " and most candidates " + mostCandidates
                + " were given; x_min must not be negative (0 chooses it) and the other two must be at least 10.");
        }
    }

    /** A given x_min. */
    public static PowerLawFitter from(final double xMin) {
        if (!(xMin > 0)) {
            throw new ThermodynamicsException("x_min is " + xMin + "; it must be positive.");
        }
        return new PowerLawFitter(xMin, 10, 10);
    }

    /** x_min chosen among up to ten thousand numbers that leave at least 50 in the tail. */
    public static PowerLawFitter choosing() {
        return new PowerLawFitter(0, 50, 10_000);
    }

    /**
     * Fits.
     *
     * @throws ThermodynamicsException if the sample has too few numbers for a tail
     */
    public PowerLawFit fit(final TailSample sample, final Monitor monitor) {
        if (xMin > 0) {
            final int start = sample.tailStart(xMin);
            final PowerLaw law = PowerLaw.fit(new Tail(sample, xMin));
            return result(sample, law, KolmogorovDistance.of(sample, law, start, Double.POSITIVE_INFINITY), start, 1);
        }
        int last = sample.distinct() - 2;
        while (last >= 0 && sample.tailCount(last) < leastTail) {
            last--;
        }
        if (last < 0) {
            throw new ThermodynamicsException("The sample has " + sample.size() + " numbers, " + sample.distinct()
                + " of them different; no start leaves two different ones and " + leastTail + " in the tail. Give more data or x_min.");
        }
        return chosen(sample, Math.min(last + 1, mostCandidates), last, monitor);
    }

    private PowerLawFit chosen(final TailSample sample, final int tried, final int last, final Monitor monitor) {
        PowerLaw best = null;
        double least = Double.POSITIVE_INFINITY;
        int bestStart = 0;
        for (int c = 0; c < tried; c++) {
            if (c % 64 == 0) {
                monitor.check();
                monitor.progress((double)c / tried, "Start of the tail " + c + " of " + tried);
            }
            final int start = tried == 1 ? 0 : (int)((long)last * c / (tried - 1));
            final PowerLaw law = PowerLaw.fit(new Tail(sample, sample.value(start)));
            final double distance = KolmogorovDistance.of(sample, law, start, least);
            if (distance < least) {
                least = distance;
                best = law;
                bestStart = start;
            }
        }
        return result(sample, best, least, bestStart, tried);
    }

    private PowerLawFit result(final TailSample sample, final PowerLaw law, final double distance, final int start,
        final int tried) {
        return new PowerLawFit(sample, law, law.estimate(sample.tailCount(start)), distance,
            new Tail(sample, law.xMin()).logLikelihood(law), tried, this);
    }
}
