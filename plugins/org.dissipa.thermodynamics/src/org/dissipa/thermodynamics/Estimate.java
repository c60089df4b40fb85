/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

/**
 * A mean estimated from independent samples.
 *
 * @param value         the estimate
 * @param standardError its standard error; NaN for fewer than two samples
 * @param n             number of samples
 */
public record Estimate(double value, double standardError, int n) {

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

    /** The estimate of a multiple of the quantity. */
    public Estimate times(final double factor) {
        return new Estimate(value * factor, standardError * Math.abs(factor), n);
    }
}
