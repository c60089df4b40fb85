/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.comparison;

/**
 * How far a value may lie from its reference: |value - reference| &lt;= absolute + relative |reference| + z s, with s the value's
 * standard error.
 *
 * @param absolute       in the unit of the value
 * @param relative       fraction of the reference
 * @param standardErrors how many standard errors, z
 */
record Tolerance(double absolute, double relative, double standardErrors) {

    /** The largest deviation allowed from that reference, with that standard error of the value. */
    double limit(final double reference, final double standardError) {
        return absolute + relative * Math.abs(reference) + standardErrors * standardError;
    }

    /** Deviation |value - reference|; 0 for equal infinities, infinite where just one is infinite or not a number. */
    static double deviation(final double value, final double reference) {
        if (value == reference || Double.isNaN(value) && Double.isNaN(reference)) {
            return 0;
        }
        final double deviation = Math.abs(value - reference);
        return Double.isNaN(deviation) ? Double.POSITIVE_INFINITY : deviation;
    }
}
