/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.network.Channel;
import org.dissipa.network.ReactionNetwork;

/**
 * Test oracle: the law of a small network at a time, by enumeration and uniformisation, written without the simulation code.
 * p(t) = Σ_k Poisson(k; Λt) P^k p(0), with P = 1 + Q/Λ and Λ the largest exit rate.
 */
public final class MasterEquation {
    private final ReactionNetwork m_network;
    private final Map<List<Long>, Integer> m_index = new LinkedHashMap<>();
    private final List<long[]> m_states = new ArrayList<>();
    private final List<int[]> m_targets = new ArrayList<>();
    private final List<double[]> m_rates = new ArrayList<>();

    private MasterEquation(final ReactionNetwork network) {
        m_network = network;
    }

    /** All states that can be reached from the network's initial counts. */
    public static MasterEquation of(final ReactionNetwork network, final int mostStates) {
        final MasterEquation equation = new MasterEquation(network);
        equation.index(network.initialCounts());
        for (int i = 0; i < equation.m_states.size(); i++) {
            if (i > mostStates) {
                throw new IllegalStateException("more than " + mostStates + " states");
            }
            equation.expand(equation.m_states.get(i));
        }
        return equation;
    }

    private void expand(final long[] state) {
        final int[] targets = new int[m_network.channels().size()];
        final double[] rates = new double[targets.length];
        for (final Channel channel : m_network.channels()) {
            final double a = channel.law().propensity(state, m_network.volume());
            if (a > 0) {
                final int[] change = m_network.change(channel);
                final long[] next = state.clone();
                for (int s = 0; s < next.length; s++) {
                    next[s] += change[s];
                }
                targets[channel.index()] = index(next);
                rates[channel.index()] = a;
            }
        }
        m_targets.add(targets);
        m_rates.add(rates);
    }

    private int index(final long[] state) {
        return m_index.computeIfAbsent(Arrays.stream(state).boxed().toList(), key -> {
            m_states.add(state.clone());
            return m_states.size() - 1;
        });
    }

    /** Number of states. */
    public int size() {
        return m_states.size();
    }

    /** Number of a state, or -1 where it cannot be reached. */
    public int indexOf(final long[] state) {
        return m_index.getOrDefault(Arrays.stream(state).boxed().toList(), -1);
    }

    /** Probabilities of all states after a time, from the initial counts. */
    public double[] after(final double time) {
        double largest = 1e-300;
        for (final double[] rates : m_rates) {
            largest = Math.max(largest, Arrays.stream(rates).sum());
        }
        final double mean = largest * time;
        double[] p = new double[size()];
        p[0] = 1;
        final double[] result = new double[size()];
        double logWeight = -mean;
        final int last = (int)(mean + 12 * Math.sqrt(mean) + 40);
        for (int k = 0; k <= last; k++) {
            final double weight = Math.exp(logWeight);
            for (int i = 0; i < p.length; i++) {
                result[i] += weight * p[i];
            }
            p = step(p, largest);
            logWeight += Math.log(mean / (k + 1));
        }
        return result;
    }

    private double[] step(final double[] p, final double largest) {
        final double[] next = p.clone();
        for (int i = 0; i < p.length; i++) {
            for (int r = 0; r < m_rates.get(i).length; r++) {
                final double flow = p[i] * m_rates.get(i)[r] / largest;
                next[i] -= flow;
                next[m_targets.get(i)[r]] += flow;
            }
        }
        return next;
    }
}
