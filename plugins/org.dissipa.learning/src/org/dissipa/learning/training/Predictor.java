/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import java.util.List;

import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.Expectations;

/**
 * Fills in missing cells: the conditional law of a machine's units given those that a row shows. Hidden units and missing cells are summed out exactly.
 * In the machine's network this is hard clamping: the flip reactions of the shown units are left out.
 */
public final class Predictor {
    private static final int MOST_JOINT = 12;

    private final BoltzmannMachine m_machine;
    private final Likelihood.Held m_held;
    private final double m_logPartition;

    private Predictor(final BoltzmannMachine machine, final List<String> columns) {
        m_machine = machine;
        m_held = new Likelihood.Held(machine, columns);
        m_logPartition = Expectations.of(machine).logPartition();
    }

    /**
     * @param columns names of the rows' cells, each a unit
     * @throws org.dissipa.learning.LearningException if a column is not a unit or exact sums are too large
     */
    public static Predictor of(final BoltzmannMachine machine, final List<String> columns) {
        return new Predictor(machine, columns);
    }

    /**
     * The conditional law given a row's shown cells.
     *
     * @param row 0, 1 or {@link BinaryData#MISSING}
     */
    public Prediction predict(final int[] row) {
        final Expectations given = m_held.expectations(m_machine, row);
        final double[] probability = new double[row.length];
        for (int c = 0; c < row.length; c++) {
            probability[c] = given.means()[m_held.units()[c]];
        }
        return new Prediction(probability, given.means(), given.logPartition() - m_logPartition);
    }

    /**
     * The joint conditional law of a row's missing cells.
     *
     * @return one probability a pattern, the first missing cell being the highest bit
     * @throws org.dissipa.learning.LearningException if more than {@value #MOST_JOINT} cells are missing
     */
    public double[] joint(final int[] row) {
        final int[] missing = java.util.stream.IntStream.range(0, row.length)
            .filter(c -> row[c] == BinaryData.MISSING).toArray();
        if (missing.length > MOST_JOINT) {
            throw new org.dissipa.learning.LearningException("The row has " + missing.length
                + " missing cells; a joint law is tabulated for at most " + MOST_JOINT + ". Use the single probabilities.");
        }
        final double all = m_held.expectations(m_machine, row).logPartition();
        final double[] law = new double[1 << missing.length];
        final int[] filled = row.clone();
        for (int k = 0; k < law.length; k++) {
            for (int a = 0; a < missing.length; a++) {
                filled[missing[a]] = k >>> missing.length - 1 - a & 1;
            }
            law[k] = Math.exp(m_held.expectations(m_machine, filled).logPartition() - all);
        }
        return law;
    }

    /**
     * Conditional probabilities of one row.
     *
     * @param probability  of 1 for every cell of the row; the shown value where it is shown
     * @param units        of 1 for every unit of the machine, hidden ones included
     * @param logShown     ln of the probability of the shown cells [nat]
     */
    public record Prediction(double[] probability, double[] units, double logShown) {

        /** The likelier value of a cell, 1 where both are equally likely. */
        public int value(final int column) {
            return probability[column] >= 0.5 ? 1 : 0;
        }
    }
}
