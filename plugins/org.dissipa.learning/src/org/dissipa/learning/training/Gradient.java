/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.CorePlan;
import org.dissipa.learning.machine.Expectations;

/**
 * Gradient of the divergence D(data‖model): ∂D/∂θᵢ = −(⟨xᵢ⟩_data − ⟨xᵢ⟩_model), ∂D/∂wᵢⱼ = +(⟨xᵢxⱼ⟩_data − ⟨xᵢxⱼ⟩_model).
 * The data phase holds the visible units at the rows' values (missing cells and hidden units are free); the model phase holds nothing.
 *
 * <p>For E = +Σ w x x − Σ θ x these are the signs that descend; the w-update of eq. (5) and (9) of the paper as printed ascends.
 */
final class Gradient {
    private final BoltzmannMachine m_graph;
    private final Estimation m_estimation;
    private final Likelihood.Held m_held;
    private final CorePlan m_free;
    private final List<FlipChain> m_chains = new ArrayList<>();
    private final RandomStream m_random;
    private final double[] m_bias;
    private final double[] m_weight;

    Gradient(final BoltzmannMachine graph, final List<String> visible, final Estimation estimation,
        final RandomStream random) {
        m_graph = graph;
        m_estimation = estimation;
        m_held = new Likelihood.Held(graph, visible);
        m_free = CorePlan.of(graph);
        m_random = random;
        m_bias = new double[graph.size()];
        m_weight = new double[graph.edges().size()];
        if (estimation instanceof Estimation.Sampled sampled) {
            for (int c = 0; c < sampled.chains(); c++) {
                m_chains.add(new FlipChain(graph, randomState(new int[graph.size()], new boolean[graph.size()]),
                    new boolean[graph.size()], random));
            }
        }
    }

    private int[] randomState(final int[] values, final boolean[] held) {
        final int[] x = new int[values.length];
        for (int u = 0; u < x.length; u++) {
            x[u] = held[u] ? values[u] : m_random.nextInt(2);
        }
        return x;
    }

    /** ∂D/∂θ after {@link #compute}. */
    double[] bias() {
        return m_bias;
    }

    /** ∂D/∂w after {@link #compute}. */
    double[] weight() {
        return m_weight;
    }

    /** Computes the gradient at given parameters for some rows. */
    void compute(final double[] bias, final double[] weight, final BinaryData rows) {
        java.util.Arrays.fill(m_bias, 0);
        java.util.Arrays.fill(m_weight, 0);
        for (int r = 0; r < rows.size(); r++) {
            data(bias, weight, rows.row(r), rows.weight(r));
        }
        if (m_estimation instanceof Estimation.Sampled sampled) {
            model(bias, weight, sampled);
        } else {
            add(Expectations.of(m_graph.edges(), bias, weight, m_free, new int[bias.length]), -1);
        }
    }

    private void data(final double[] bias, final double[] weight, final int[] row, final double share) {
        final int[] values = m_held.values(row);
        final CorePlan plan = m_held.plan(values);
        if (m_estimation instanceof Estimation.Sampled sampled && plan.coreSize() > Estimation.Sampled.CORE) {
            final boolean[] held = new boolean[values.length];
            for (int u = 0; u < held.length; u++) {
                held[u] = values[u] != BinaryData.MISSING;
            }
            final FlipChain chain = new FlipChain(m_graph, randomState(values, held), held, m_random);
            chain.run(bias, weight, sampled.duration(), null, null);
            average(chain, bias, weight, sampled.duration(), share);
        } else {
            add(Expectations.of(m_graph.edges(), bias, weight, plan, values), share);
        }
    }

    private void model(final double[] bias, final double[] weight, final Estimation.Sampled sampled) {
        for (final FlipChain chain : m_chains) {
            average(chain, bias, weight, sampled.duration(), -1.0 / sampled.chains());
        }
    }

    private void average(final FlipChain chain, final double[] bias, final double[] weight, final double duration,
        final double share) {
        final double[] units = new double[bias.length];
        final double[] edges = new double[weight.length];
        chain.run(bias, weight, duration, units, edges);
        for (int u = 0; u < units.length; u++) {
            m_bias[u] -= share * units[u] / duration;
        }
        for (int e = 0; e < edges.length; e++) {
            m_weight[e] += share * edges[e] / duration;
        }
    }

    private void add(final Expectations expectations, final double share) {
        for (int u = 0; u < m_bias.length; u++) {
            m_bias[u] -= share * expectations.means()[u];
        }
        for (int e = 0; e < m_weight.length; e++) {
            m_weight[e] += share * expectations.correlations()[e];
        }
    }
}
