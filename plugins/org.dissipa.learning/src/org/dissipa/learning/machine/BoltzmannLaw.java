/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import org.dissipa.learning.LearningException;

/**
 * The exact law of a Boltzmann machine over its 2ⁿ states. State number k has unit 0 as its highest bit, so states ascend like the words
 * 00, 01, 10, 11.
 *
 * <p>Cost: (units + edges) 2ⁿ; at most {@value #MOST_UNITS} units. {@link Expectations} goes further where the graph is sparse.
 */
public final class BoltzmannLaw {
    /** Most units that are enumerated. */
    public static final int MOST_UNITS = 24;

    private final BoltzmannMachine m_machine;
    private final double[] m_probability;
    private final double m_logPartition;

    private BoltzmannLaw(final BoltzmannMachine machine, final double[] probability, final double logPartition) {
        m_machine = machine;
        m_probability = probability;
        m_logPartition = logPartition;
    }

    /** @throws LearningException if there are more than {@value #MOST_UNITS} units */
    public static BoltzmannLaw of(final BoltzmannMachine machine) {
        final int n = machine.size();
        if (n > MOST_UNITS) {
            throw new LearningException("The machine has " + n + " units, so 2^" + n + " states; at most " + MOST_UNITS
                + " units are enumerated. Use a sampler.");
        }
        final double[] p = new double[1 << n];
        for (int i = n - 1; i >= 0; i--) {
            p[bit(n, i)] -= machine.bias(i);
        }
        fill(machine, p);
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < p.length; k++) {
            p[k] = -p[k];
            largest = Math.max(largest, p[k]);
        }
        double z = 0;
        for (int k = 0; k < p.length; k++) {
            p[k] = Math.exp(p[k] - largest);
            z += p[k];
        }
        for (int k = 0; k < p.length; k++) {
            p[k] /= z;
        }
        return new BoltzmannLaw(machine, p, largest + Math.log(z));
    }

    /** Energies of all states, each from the state without its highest unit. */
    private static void fill(final BoltzmannMachine machine, final double[] energy) {
        final int n = machine.size();
        final double[][] weight = new double[n][n];
        for (final Edge e : machine.edges()) {
            weight[e.i()][e.j()] = e.weight();
        }
        for (int i = n - 1; i >= 0; i--) {
            final int top = bit(n, i);
            for (int rest = 1; rest < top; rest++) {
                double sum = energy[top] + energy[rest];
                for (int j = i + 1; j < n; j++) {
                    sum += (rest & bit(n, j)) != 0 ? weight[i][j] : 0;
                }
                energy[top | rest] = sum;
            }
        }
    }

    private static int bit(final int units, final int unit) {
        return 1 << units - 1 - unit;
    }

    /** The machine. */
    public BoltzmannMachine machine() {
        return m_machine;
    }

    /** ln Z. */
    public double logPartition() {
        return m_logPartition;
    }

    /** Number of states, 2ⁿ. */
    public int size() {
        return m_probability.length;
    }

    /** Probability of state number k. */
    public double probability(final int k) {
        return m_probability[k];
    }

    /** Probabilities of all states. */
    public double[] probabilities() {
        return m_probability.clone();
    }

    /** Value of a unit, 0 or 1, in state number k. */
    public int value(final int k, final int unit) {
        return k >>> m_machine.size() - 1 - unit & 1;
    }

    /** Means ⟨xᵢ⟩. */
    public double[] means() {
        final double[] means = new double[m_machine.size()];
        for (int k = 0; k < m_probability.length; k++) {
            for (int i = 0; i < means.length; i++) {
                means[i] += value(k, i) * m_probability[k];
            }
        }
        return means;
    }

    /**
     * The law of some units alone, indexed like states with the first unit given as the highest bit.
     */
    public double[] marginal(final int... units) {
        final double[] p = new double[1 << units.length];
        for (int k = 0; k < m_probability.length; k++) {
            int cell = 0;
            for (final int unit : units) {
                cell = 2 * cell + value(k, unit);
            }
            p[cell] += m_probability[k];
        }
        return p;
    }
}
