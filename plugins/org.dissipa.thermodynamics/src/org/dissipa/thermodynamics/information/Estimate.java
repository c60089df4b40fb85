/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information;

/**
 * An estimated number: value, standard error and the number of independent observations behind it, all in the unit of the quantity.
 *
 * @param value         the estimate
 * @param standardError asymptotic standard deviation of the estimate; 0 where it is exact, ∞ where the data do not bound it
 * @param n             number of independent observations
 */
public record Estimate(double value, double standardError, long n) {

    /** The Wald interval value ± z·standardError, right where the estimate is close to normal. */
    public Interval interval(final double level) {
        final double half = standardError == 0 ? 0 : Interval.normalHalfWidth(level) * standardError;
        return new Interval(value - half, value + half, level);
    }

    /** Mean and standard error s/√n of independent numbers; the standard error is ∞ for one number alone. */
    public static Estimate ofMean(final double[] values) {
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            final double step = values[i] - mean;
            mean += step / (i + 1);
            squares += step * (values[i] - mean);
        }
        final int n = values.length;
        return new Estimate(mean, n < 2 ? Double.POSITIVE_INFINITY : Math.sqrt(squares / (n - 1) / n), n);
    }
}
