/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import java.util.List;

import org.dissipa.learning.LearningException;
import org.dissipa.learning.machine.BoltzmannMachine;

/**
 * Baseline: columns independent of each other, each with its own probability of 1, p = (n₁ + a)/(n + 2a) with pseudo-count a. Missing cells are left out.
 *
 * @param columns     names of the columns
 * @param probability of 1 for every column
 */
public record IndependentColumns(List<String> columns, double[] probability) {

    /**
     * @param pseudoCount a, positive so that no probability is 0 or 1 (1 is Laplace's rule); rows count by their weight times their number
     */
    public static IndependentColumns fit(final BinaryData data, final double pseudoCount) {
        if (!(pseudoCount > 0)) {
            throw new LearningException("The pseudo-count is " + pseudoCount
                + "; it must be positive, else a value never seen would be impossible.");
        }
        final double[] probability = new double[data.columns().size()];
        for (int c = 0; c < probability.length; c++) {
            double ones = pseudoCount;
            double all = 2 * pseudoCount;
            for (int r = 0; r < data.size(); r++) {
                final int x = data.row(r)[c];
                ones += x == 1 ? data.weight(r) * data.size() : 0;
                all += x != BinaryData.MISSING ? data.weight(r) * data.size() : 0;
            }
            probability[c] = ones / all;
        }
        return new IndependentColumns(data.columns(), probability);
    }

    /** Mean ln p of the rows [nat/row]. */
    public double logLikelihood(final BinaryData data) {
        double mean = 0;
        for (int r = 0; r < data.size(); r++) {
            final int[] row = data.row(r);
            for (int c = 0; c < row.length; c++) {
                mean += row[c] == BinaryData.MISSING ? 0
                    : data.weight(r) * Math.log(row[c] == 1 ? probability[c] : 1 - probability[c]);
            }
        }
        return mean;
    }

    /** The same law as a machine without edges. */
    public BoltzmannMachine machine() {
        final double[] bias = new double[probability.length];
        for (int c = 0; c < bias.length; c++) {
            bias[c] = Math.log(probability[c] / (1 - probability[c]));
        }
        return BoltzmannMachine.of(columns, bias, List.of());
    }
}
