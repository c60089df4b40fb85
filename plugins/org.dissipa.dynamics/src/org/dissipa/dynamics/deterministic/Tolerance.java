/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

/**
 * How exact an integration shall be: each step's local error in x_i is kept below absolute + relative |x_i|, in the root-mean-square sense.
 *
 * @param absolute in the unit of x, above 0
 * @param relative fraction, above 0
 */
public record Tolerance(double absolute, double relative) {
    /** 1e-9 of a molecule and 1e-7 of the amount. */
    public static final Tolerance DEFAULT = new Tolerance(1e-9, 1e-7);

    /** @throws IllegalArgumentException unless both are finite and above 0 */
    public Tolerance {
        if (!(absolute > 0) || !(relative > 0) || Double.isInfinite(absolute) || Double.isInfinite(relative)) {
            throw new IllegalArgumentException("Tolerances are " + absolute + " (absolute) and " + relative
                + " (relative); both must be finite and above 0.");
        }
    }

    /** Root mean square of the errors in units of what is allowed; a step is good if it is at most 1. */
    double norm(final double[] error, final double[] before, final double[] after) {
        double sum = 0;
        for (int i = 0; i < error.length; i++) {
            final double e = error[i] / (absolute + relative * Math.max(Math.abs(before[i]), Math.abs(after[i])));
            sum += e * e;
        }
        return Math.sqrt(sum / Math.max(1, error.length));
    }
}
