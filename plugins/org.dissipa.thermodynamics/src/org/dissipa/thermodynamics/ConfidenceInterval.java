/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

/**
 * A confidence interval.
 *
 * @param lower lower end; −∞ where the data do not bound the quantity below
 * @param upper upper end; ∞ where the data do not bound the quantity above
 * @param level nominal coverage, such as 0.95
 */
public record ConfidenceInterval(double lower, double upper, double level) {

    /** Whether a value lies in the interval. */
    public boolean contains(final double x) {
        return lower <= x && x <= upper;
    }

    /** Upper minus lower end. */
    public double width() {
        return upper - lower;
    }
}
