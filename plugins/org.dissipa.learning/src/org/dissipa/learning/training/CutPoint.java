/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import java.util.Arrays;

import org.dissipa.learning.LearningException;

/**
 * Turns a column of numbers into a binary one: 1 above the cut, 0 at or below it; NaN stays missing.
 *
 * @param column name of the column
 * @param cut    the cut point, in the column's unit
 */
public record CutPoint(String column, double cut) {

    /** @throws LearningException if the cut is not finite */
    public CutPoint {
        if (!Double.isFinite(cut)) {
            throw new LearningException("The cut point of column " + column + " is " + cut + "; it must be a finite number.");
        }
    }

    /**
     * The cut between two neighbouring values that parts the column most evenly.
     *
     * @throws LearningException if the column has fewer than two different values
     */
    public static CutPoint even(final String column, final double[] values) {
        final double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        int best = -1;
        for (int k = 0; k + 1 < sorted.length; k++) {
            if (sorted[k] < sorted[k + 1]
                && (best < 0 || Math.abs(2 * (k + 1) - sorted.length) < Math.abs(2 * (best + 1) - sorted.length))) {
                best = k;
            }
        }
        if (best < 0) {
            throw new LearningException("Column " + column
                + " has fewer than two different values, so it cannot be cut in two; leave it out.");
        }
        return new CutPoint(column, sorted[best] / 2 + sorted[best + 1] / 2);
    }

    /** 0, 1 or {@link BinaryData#MISSING}. */
    public int of(final double value) {
        return Double.isNaN(value) ? BinaryData.MISSING : value > cut ? 1 : 0;
    }
}
