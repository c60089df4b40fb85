/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import java.util.HashMap;
import java.util.Map;

import org.dissipa.dynamics.stochastic.Changes;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.network.Channel;
import org.dissipa.network.Complex;

/**
 * Chooses leaps: with μ_i = Σ v_ir a_r and σ²_i = Σ v_ir² a_r the mean and variance of the change of species i per unit of time,
 * τ = min_i { b_i/|μ_i|, b_i²/σ²_i }, b_i = max(ε x_i / g_i, 1), over the species that propensities read. g_i is the highest order of a
 * channel in species i, raised where two or three of its molecules react; laws other than mass action count as of second order.
 */
final class LeapSize {
    private static final int CRITICAL_FIRINGS = 10;
    private static final double BALANCE = 0.05;

    private final CompiledNetwork m_network;
    private final double m_epsilon;
    private final int[] m_partner;
    /** Highest order of a channel in each species (0 where none reads it) and the most of its molecules that react in one of that order. */
    private final int[] m_order;
    private final int[] m_molecules;
    /** Order of each channel in each species that it changes, aligned with the changes. */
    private final int[] m_orderInChanged;
    private final boolean[] m_critical;
    private final double[] m_mean;
    private final double[] m_variance;

    LeapSize(final CompiledNetwork network, final double epsilon) {
        m_network = network;
        m_epsilon = epsilon;
        m_partner = partners(network);
        m_order = new int[network.species()];
        m_molecules = new int[network.species()];
        m_orderInChanged = new int[network.changes().species().length];
        m_critical = new boolean[network.channels()];
        m_mean = new double[network.species()];
        m_variance = new double[network.species()];
        for (final Channel channel : network.network().channels()) {
            for (final int s : channel.law().dependencies()) {
                final boolean massAction = network.isMassAction(channel.index());
                orderInChanged(channel, s, massAction ? channel.from().coefficientOf(s) : 1);
                order(s, massAction ? channel.from().order() : 2, massAction ? channel.from().coefficientOf(s) : 1);
            }
        }
    }

    private void orderInChanged(final Channel channel, final int species, final int order) {
        final Changes changes = m_network.changes();
        for (int i = changes.start()[channel.index()]; i < changes.start()[channel.index() + 1]; i++) {
            if (changes.species()[i] == species) {
                m_orderInChanged[i] = order;
            }
        }
    }

    private void order(final int species, final int order, final int molecules) {
        if (order > m_order[species]) {
            m_order[species] = order;
            m_molecules[species] = molecules;
        } else if (order == m_order[species]) {
            m_molecules[species] = Math.max(m_molecules[species], molecules);
        }
    }

    /** For each channel the channel that undoes it, or -1. */
    private static int[] partners(final CompiledNetwork network) {
        final Map<Map.Entry<Complex, Complex>, Integer> index = new HashMap<>();
        for (final Channel c : network.network().channels()) {
            index.put(Map.entry(c.from(), c.to()), c.index());
        }
        return network.network().channels().stream()
            .mapToInt(c -> index.getOrDefault(Map.entry(c.to(), c.from()), -1)).toArray();
    }

    /** Marks the channels that could exhaust a reactant in a few firings; answers the sum of their propensities. */
    double markCritical(final double[] x, final double[] propensity) {
        final Changes changes = m_network.changes();
        double sum = 0;
        for (int r = 0; r < m_critical.length; r++) {
            boolean critical = false;
            for (int i = changes.start()[r]; i < changes.start()[r + 1]; i++) {
                critical |= changes.amount()[i] < 0 && x[changes.species()[i]] < -CRITICAL_FIRINGS * changes.amount()[i];
            }
            m_critical[r] = critical && propensity[r] > 0;
            sum += m_critical[r] ? propensity[r] : 0;
        }
        return sum;
    }

    /** Whether a channel was marked critical. */
    boolean critical(final int channel) {
        return m_critical[channel];
    }

    /**
     * The largest leap.
     *
     * @param balanced whether to leave out channels nearly in balance with their reverse, as an implicit leap may
     */
    double of(final double[] x, final double[] propensity, final boolean balanced) {
        java.util.Arrays.fill(m_mean, 0);
        java.util.Arrays.fill(m_variance, 0);
        final Changes changes = m_network.changes();
        for (int r = 0; r < propensity.length; r++) {
            if (!m_critical[r] && propensity[r] > 0 && !(balanced && inBalance(r, propensity))) {
                for (int i = changes.start()[r]; i < changes.start()[r + 1]; i++) {
                    final double v = changes.amount()[i];
                    m_mean[changes.species()[i]] += v * propensity[r];
                    m_variance[changes.species()[i]] += v * v * propensity[r];
                }
            }
        }
        double tau = Double.POSITIVE_INFINITY;
        for (int s = 0; s < m_order.length; s++) {
            if (m_order[s] > 0 && m_variance[s] > 0) {
                final double bound = Math.max(m_epsilon * x[s] / order(s, x[s]), 1);
                tau = Math.min(tau, Math.min(bound / Math.abs(m_mean[s]), bound * bound / m_variance[s]));
            }
        }
        return tau;
    }

    /** Fastest rate at which a species relaxes by the channels that consume it, λ = max_i Σ_r |v_ir| ∂a_r/∂x_i [1/time]. */
    double relaxation(final double[] x, final double[] propensity) {
        java.util.Arrays.fill(m_mean, 0);
        final Changes changes = m_network.changes();
        double fastest = 0;
        for (int r = 0; r < propensity.length; r++) {
            if (!m_critical[r] && propensity[r] > 0) {
                for (int i = changes.start()[r]; i < changes.start()[r + 1]; i++) {
                    final int s = changes.species()[i];
                    if (changes.amount()[i] < 0) {
                        m_mean[s] -= changes.amount()[i] * propensity[r] * m_orderInChanged[i] / x[s];
                        fastest = Math.max(fastest, m_mean[s]);
                    }
                }
            }
        }
        return fastest;
    }

    private boolean inBalance(final int r, final double[] propensity) {
        final int partner = m_partner[r];
        return partner >= 0 && partner != r && Math.abs(propensity[r] - propensity[partner])
            <= BALANCE * Math.min(propensity[r], propensity[partner]);
    }

    /** g_i: how many times faster than its count a propensity may change, relatively. */
    private double order(final int species, final double x) {
        final double n = m_order[species];
        return switch (m_molecules[species]) {
            case 0, 1 -> n;
            case 2 -> n / 2 * (2 + 1 / Math.max(1, x - 1));
            default -> n / 3 * (3 + 1 / Math.max(1, x - 1) + 2 / Math.max(1, x - 2));
        };
    }
}
