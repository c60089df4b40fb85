/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.learning.LearningException;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.CorePlan;
import org.dissipa.learning.machine.Expectations;

/**
 * Exact likelihood of data under a machine: ln p(v) = ln Z(v held) − ln Z. Units that the data do not name are hidden; missing cells are summed out.
 *
 * @param logLikelihood mean of ln p over the rows, by weight [nat/row]
 * @param divergence    Kullback-Leibler divergence of the rows' law from the machine's [nat]; NaN where cells are missing
 */
public record Likelihood(double logLikelihood, double divergence) {

    /** Whether the sums for this machine and data are small enough. */
    public static boolean tractable(final BoltzmannMachine machine) {
        return CorePlan.of(machine).tractable();
    }

    /**
     * @throws LearningException if a column is not a unit, or an exact sum is too large
     */
    public static Likelihood of(final BoltzmannMachine machine, final BinaryData data) {
        final BinaryData cells = data.distinct();
        final double logZ = Expectations.of(machine).logPartition();
        final Held held = new Held(machine, cells.columns());
        double mean = 0;
        for (int r = 0; r < cells.size(); r++) {
            mean += cells.weight(r) * (held.expectations(machine, cells.row(r)).logPartition() - logZ);
        }
        return new Likelihood(mean, cells.complete() ? -cells.entropy() - mean : Double.NaN);
    }

    /**
     * Exact probability of every row, missing cells and hidden units summed out.
     *
     * @throws LearningException if a column is not a unit, or an exact sum is too large
     */
    public static double[] probabilities(final BoltzmannMachine machine, final BinaryData rows) {
        final double logZ = Expectations.of(machine).logPartition();
        final Held held = new Held(machine, rows.columns());
        final double[] probability = new double[rows.size()];
        for (int r = 0; r < probability.length; r++) {
            probability[r] = Math.exp(held.expectations(machine, rows.row(r)).logPartition() - logZ);
        }
        return probability;
    }

    /** Expectations with the cells of a row held; plans are kept by which cells are missing. */
    static final class Held {
        private final int[] m_unit;
        private final int m_units;
        private final BoltzmannMachine m_graph;
        private final Map<Integer, CorePlan> m_plans = new HashMap<>();

        Held(final BoltzmannMachine graph, final List<String> columns) {
            m_graph = graph;
            m_units = graph.size();
            m_unit = columns.stream().mapToInt(c -> graph.units().indexOf(c)).toArray();
            for (int c = 0; c < m_unit.length; c++) {
                if (m_unit[c] < 0) {
                    throw new LearningException("Column " + columns.get(c) + " is not a unit of the machine, whose units are "
                        + String.join(", ", graph.units()) + ". Choose the columns it was trained on.");
                }
            }
        }

        /** The unit of every column. */
        int[] units() {
            return m_unit;
        }

        int[] values(final int[] row) {
            final int[] values = new int[m_units];
            Arrays.fill(values, BinaryData.MISSING);
            for (int c = 0; c < row.length; c++) {
                values[m_unit[c]] = row[c];
            }
            return values;
        }

        CorePlan plan(final int[] values) {
            int mask = 1;
            final boolean[] held = new boolean[m_units];
            for (int u = 0; u < m_units; u++) {
                held[u] = values[u] != BinaryData.MISSING;
                mask = 31 * mask + (held[u] ? 1 : 0);
            }
            final CorePlan known = m_plans.get(mask);
            if (known != null && known.holds(held)) {
                return known;
            }
            final CorePlan plan = CorePlan.of(m_graph, held);
            m_plans.put(mask, plan);
            return plan;
        }

        Expectations expectations(final BoltzmannMachine machine, final int[] row) {
            final int[] values = values(row);
            return Expectations.of(machine, plan(values), values);
        }
    }
}
