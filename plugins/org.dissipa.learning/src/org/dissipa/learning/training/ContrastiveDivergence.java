/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.Edge;
import org.dissipa.network.Monitor;

/**
 * Baseline: an ordinary restricted Boltzmann machine, E = −Σ W v h − Σ b v − Σ c h, trained by contrastive divergence with alternating Gibbs steps.
 *
 * <p>Reference: G. E. Hinton, Neural Comput. 14 (2002) 1771, doi:10.1162/089976602760128018; persistent chains: T. Tieleman, ICML 2008,
 * doi:10.1145/1390156.1390290.
 *
 * @param hidden      number of hidden units
 * @param epochs      passes over the rows
 * @param batch       rows in a minibatch
 * @param rate        learning rate
 * @param gibbs       Gibbs steps of every update
 * @param persistent  whether chains go on from batch to batch, instead of starting at the batch's rows
 * @param weightDecay draws weights to 0; 0 for none
 * @param seed        seed of start weights, batches and Gibbs steps
 */
public record ContrastiveDivergence(int hidden, int epochs, int batch, double rate, int gibbs, boolean persistent,
    double weightDecay, long seed) {

    /** @throws LearningException if a number is out of range */
    public ContrastiveDivergence {
        if (hidden < 1 || epochs < 0 || batch < 1 || !(rate > 0) || gibbs < 1 || !(weightDecay >= 0)) {
            throw new LearningException("Contrastive divergence with " + hidden + " hidden units, " + epochs + " epochs, batch "
                + batch + ", rate " + rate + ", " + gibbs + " Gibbs steps, decay " + weightDecay
                + " is not valid; all but epochs and decay must be positive.");
        }
    }

    /**
     * Trains on complete rows.
     *
     * @return the trained machine, with weights in the convention of {@link BoltzmannMachine}
     * @throws LearningException if a cell is missing
     */
    public BoltzmannMachine train(final BinaryData data, final Monitor monitor) {
        if (!data.complete()) {
            throw new LearningException("Contrastive divergence needs complete rows; leave out rows with missing cells.");
        }
        return new Run(data, monitor).go();
    }

    /** One training run. */
    private final class Run {
        private final BinaryData m_data;
        private final Monitor m_monitor;
        private final RandomStream m_random = RandomStream.of(seed, 0);
        private final int m_visible;
        private final double[][] m_weight;
        private final double[] m_visibleBias;
        private final double[] m_hiddenBias = new double[hidden];
        private final int[][] m_chains;

        Run(final BinaryData data, final Monitor monitor) {
            m_data = data;
            m_monitor = monitor;
            m_visible = data.columns().size();
            m_weight = new double[m_visible][hidden];
            m_visibleBias = new double[m_visible];
            m_chains = new int[Math.min(batch, data.size())][];
            for (final double[] row : m_weight) {
                for (int h = 0; h < hidden; h++) {
                    row[h] = 0.02 * (m_random.nextDouble() - 0.5);
                }
            }
            for (int k = 0; k < m_chains.length; k++) {
                m_chains[k] = data.row(k);
            }
        }

        BoltzmannMachine go() {
            final int size = m_chains.length;
            final Minibatches batches = Minibatches.of(m_data, size, RandomStream.of(seed, 1));
            final long updates = (long)epochs * Math.max(1, m_data.size() / size);
            for (long u = 0; u < updates; u++) {
                m_monitor.check();
                m_monitor.progress((double)u / updates, "Contrastive divergence");
                update(batches.next());
            }
            return machine();
        }

        private void update(final BinaryData rows) {
            final double[][] weight = new double[m_visible][hidden];
            final double[] visibleBias = new double[m_visible];
            final double[] hiddenBias = new double[hidden];
            for (int r = 0; r < rows.size(); r++) {
                final int[] row = rows.row(r);
                collect(row, rows.weight(r), weight, visibleBias, hiddenBias);
                int[] v = persistent ? m_chains[r] : row;
                for (int g = 0; g < gibbs; g++) {
                    v = visible(sample(hidden(v)));
                }
                m_chains[r] = v;
                collect(v, -rows.weight(r), weight, visibleBias, hiddenBias);
            }
            for (int i = 0; i < m_visible; i++) {
                m_visibleBias[i] += rate * visibleBias[i];
                for (int h = 0; h < hidden; h++) {
                    m_weight[i][h] += rate * (weight[i][h] - weightDecay * m_weight[i][h]);
                }
            }
            for (int h = 0; h < hidden; h++) {
                m_hiddenBias[h] += rate * hiddenBias[h];
            }
        }

        private void collect(final int[] v, final double share, final double[][] weight, final double[] visibleBias,
            final double[] hiddenBias) {
            final double[] h = hidden(v);
            for (int i = 0; i < m_visible; i++) {
                visibleBias[i] += share * v[i];
                for (int k = 0; v[i] == 1 && k < hidden; k++) {
                    weight[i][k] += share * h[k];
                }
            }
            for (int k = 0; k < hidden; k++) {
                hiddenBias[k] += share * h[k];
            }
        }

        private double[] hidden(final int[] v) {
            final double[] field = m_hiddenBias.clone();
            for (int i = 0; i < m_visible; i++) {
                for (int h = 0; v[i] == 1 && h < hidden; h++) {
                    field[h] += m_weight[i][h];
                }
            }
            return Arrays.stream(field).map(f -> 1 / (1 + Math.exp(-f))).toArray();
        }

        private int[] sample(final double[] probability) {
            return Arrays.stream(probability).mapToInt(p -> m_random.nextDouble() < p ? 1 : 0).toArray();
        }

        private int[] visible(final int[] h) {
            final double[] probability = new double[m_visible];
            for (int i = 0; i < m_visible; i++) {
                double field = m_visibleBias[i];
                for (int k = 0; k < hidden; k++) {
                    field += h[k] * m_weight[i][k];
                }
                probability[i] = 1 / (1 + Math.exp(-field));
            }
            return sample(probability);
        }

        private BoltzmannMachine machine() {
            final BoltzmannMachine names = Wiring.RESTRICTED.start(m_data.columns(), hidden, 0, m_random);
            final double[] bias = Arrays.copyOf(m_visibleBias, m_visible + hidden);
            System.arraycopy(m_hiddenBias, 0, bias, m_visible, hidden);
            final List<Edge> edges = new ArrayList<>();
            for (int i = 0; i < m_visible; i++) {
                for (int h = 0; h < hidden; h++) {
                    edges.add(new Edge(i, m_visible + h, m_weight[i][h]));
                }
            }
            return BoltzmannMachine.ofAttractiveWeights(names.units(), bias, edges);
        }
    }
}
