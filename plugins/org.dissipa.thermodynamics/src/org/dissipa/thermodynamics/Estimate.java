/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import org.apache.commons.math3.special.Erf;

/**
 * A number estimated from independent samples.
 *
 * @param value         the estimate
 * @param standardError its standard error; NaN for fewer than two samples, ∞ where the samples do not bound the number
 * @param n             number of samples
 */
public record Estimate(double value, double standardError, long n) {

    /** Mean of a sample. */
    public static Estimate ofMean(final double[] sample) {
        double mean = 0;
        for (final double x : sample) {
            mean += x / sample.length;
        }
        double square = 0;
        for (final double x : sample) {
            square += (x - mean) * (x - mean);
        }
        final int n = sample.length;
        return new Estimate(mean, n < 2 ? Double.NaN : Math.sqrt(square / (n - 1) / n), n);
    }

    /** Variance of the law a sample comes from, with the standard error √((m₄ − s⁴ (n−3)/(n−1))/n) from the sample's fourth central moment m₄. */
    public static Estimate ofVariance(final double[] sample) {
        final double mean = ofMean(sample).value();
        double square = 0;
        double fourth = 0;
        for (final double x : sample) {
            square += (x - mean) * (x - mean);
            fourth += Math.pow(x - mean, 4);
        }
        final double n = sample.length;
        final double variance = square / (n - 1);
        return new Estimate(variance, n < 4 ? Double.NaN : Math.sqrt(Math.max(0, fourth / n - variance * variance * (n - 3) / (n - 1)) / n), sample.length);
    }

    /** The estimate of a multiple of the quantity. */
    public Estimate times(final double factor) {
        return new Estimate(value * factor, standardError * Math.abs(factor), n);
    }

    /**
     * The Wald interval value ± z·standardError, right where the estimate is close to normal.
     *
     * @throws ThermodynamicsException unless the level lies between 0 and 1
     */
    public ConfidenceInterval interval(final double level) {
        if (!(level > 0 && level < 1)) {
            throw new ThermodynamicsException("Confidence level is " + level + "; it must lie between 0 and 1, such as 0.95.");
        }
        final double half = standardError == 0 ? 0 : Math.sqrt(2) * Erf.erfInv(level) * standardError;
        return new ConfidenceInterval(value - half, value + half, level);
    }
}
