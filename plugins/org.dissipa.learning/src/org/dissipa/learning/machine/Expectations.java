/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import java.util.Arrays;
import java.util.List;

/**
 * Exact expectations of a Boltzmann machine, all units free or some held at given values: ln Z, ⟨xᵢ⟩ and ⟨xᵢxⱼ⟩ along the edges.
 *
 * <p>Method and cost: see {@link CorePlan}.
 *
 * @param logPartition ln of the summed weight of all states that agree with the held values
 * @param means        ⟨xᵢ⟩ of every unit; the held value where it is held
 * @param correlations ⟨xᵢxⱼ⟩ of every edge, in the machine's order
 */
public record Expectations(double logPartition, double[] means, double[] correlations) {

    /** Expectations with all units free. */
    public static Expectations of(final BoltzmannMachine machine) {
        return of(machine, CorePlan.of(machine), new int[machine.size()]);
    }

    /**
     * Expectations given the values of some units.
     *
     * @param plan   a plan of this machine's graph with these units held
     * @param values values of the held units, 0 or 1; other entries are not read
     */
    public static Expectations of(final BoltzmannMachine machine, final CorePlan plan, final int[] values) {
        return of(machine.edges(), machine.biases(), machine.weights(), plan, values);
    }

    /** The same for parameters given apart from the machine, for use in loops. */
    public static Expectations of(final List<Edge> edges, final double[] bias, final double[] weights,
        final CorePlan plan, final int[] values) {
        final Accumulator sums = new Accumulator(edges, bias.length, plan);
        plan.run(bias, weights, values, sums);
        return sums.result();
    }

    /** ln of the summed weight alone. */
    public static double logPartition(final double[] bias, final double[] weights, final CorePlan plan, final int[] values) {
        final double[] sum = {Double.NEGATIVE_INFINITY, 0};
        plan.run(bias, weights, values, (log, x, fields) -> {
            if (log > sum[0]) {
                sum[1] = sum[1] * Math.exp(sum[0] - log) + 1;
                sum[0] = log;
            } else {
                sum[1] += Math.exp(log - sum[0]);
            }
        });
        return sum[0] + Math.log(sum[1]);
    }

    /** Weighted sums relative to the largest weight met so far. */
    private static final class Accumulator implements CorePlan.Visitor {
        private final List<Edge> m_edges;
        private final int[] m_independent;
        private final int[] m_place;
        private final double[] m_mean;
        private final double[] m_correlation;
        private final double[] m_on;
        private double m_largest = Double.NEGATIVE_INFINITY;
        private double m_sum;

        Accumulator(final List<Edge> edges, final int units, final CorePlan plan) {
            m_edges = edges;
            m_independent = plan.independentUnits();
            m_place = new int[units];
            Arrays.fill(m_place, -1);
            for (int a = 0; a < m_independent.length; a++) {
                m_place[m_independent[a]] = a;
            }
            m_mean = new double[units];
            m_correlation = new double[edges.size()];
            m_on = new double[units];
        }

        @Override
        public void visit(final double logWeight, final int[] x, final double[] fields) {
            if (logWeight > m_largest) {
                rescale(Math.exp(m_largest - logWeight));
                m_largest = logWeight;
            }
            final double weight = Math.exp(logWeight - m_largest);
            m_sum += weight;
            for (int u = 0; u < m_on.length; u++) {
                m_on[u] = m_place[u] < 0 ? x[u] : CorePlan.logistic(fields[m_place[u]]);
                m_mean[u] += weight * m_on[u];
            }
            for (int e = 0; e < m_correlation.length; e++) {
                final Edge edge = m_edges.get(e);
                m_correlation[e] += weight * m_on[edge.i()] * m_on[edge.j()];
            }
        }

        private void rescale(final double factor) {
            m_sum *= factor;
            for (int u = 0; u < m_mean.length; u++) {
                m_mean[u] *= factor;
            }
            for (int e = 0; e < m_correlation.length; e++) {
                m_correlation[e] *= factor;
            }
        }

        Expectations result() {
            final double log = m_largest + Math.log(m_sum);
            rescale(1 / m_sum);
            return new Expectations(log, m_mean, m_correlation);
        }
    }
}
