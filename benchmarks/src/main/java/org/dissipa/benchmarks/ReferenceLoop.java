/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.dissipa.network.Channel;
import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.ReactionNetwork;

/**
 * The plain loop that everything is measured against: Gillespie's direct method from tables with a dependency graph, written the way one writes it
 * in an afternoon, with nothing of the engine but the network it reads. It watches no limits, answers no cancel and records nothing.
 */
final class ReferenceLoop {
    private final int m_species;
    private final double[] m_constant;
    private final int[][] m_factors;
    private final int[][] m_shifts;
    private final int[][] m_changed;
    private final int[][] m_amounts;
    private final int[][] m_dependents;
    private final double[] m_propensity;
    private final RandomGenerator m_random;

    ReferenceLoop(final ReactionNetwork network, final long seed) {
        final int n = network.channels().size();
        m_species = network.species().size();
        m_constant = new double[n];
        m_factors = new int[n][];
        m_shifts = new int[n][];
        m_changed = new int[n][];
        m_amounts = new int[n][];
        m_propensity = new double[n];
        for (final Channel channel : network.channels()) {
            read(network, channel);
        }
        m_dependents = new Dependencies(m_species, m_factors).of(m_changed);
        m_random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
    }

    /** Whether the loop can do a network: mass action without events. */
    static boolean fits(final ReactionNetwork network) {
        return network.events().isEmpty() && network.channels().stream().allMatch(c -> c.law() instanceof MassAction);
    }

    private void read(final ReactionNetwork network, final Channel channel) {
        final int r = channel.index();
        final MassAction law = (MassAction)channel.law();
        final Complex reactants = law.reactants();
        m_constant[r] = law.scaled(network.volume());
        m_factors[r] = new int[reactants.order()];
        m_shifts[r] = new int[reactants.order()];
        int k = 0;
        for (int i = 0; i < reactants.size(); i++) {
            for (int j = 0; j < reactants.coefficient(i); j++, k++) {
                m_factors[r][k] = reactants.species(i);
                m_shifts[r][k] = j;
            }
        }
        final int[] change = network.change(channel);
        m_changed[r] = java.util.stream.IntStream.range(0, m_species).filter(s -> change[s] != 0).toArray();
        m_amounts[r] = java.util.Arrays.stream(m_changed[r]).map(s -> change[s]).toArray();
    }

    private double propensity(final int r, final double[] x) {
        double a = m_constant[r];
        final int[] factors = m_factors[r];
        final int[] shifts = m_shifts[r];
        for (int k = 0; k < factors.length; k++) {
            a *= x[factors[k]] - shifts[k];
        }
        return a;
    }

    /** Makes one trajectory; answers its number of events. */
    long run(final long[] initial, final double end) {
        final double[] x = java.util.Arrays.stream(initial).asDoubleStream().toArray();
        final double[] propensity = m_propensity;
        double total = 0;
        for (int r = 0; r < propensity.length; r++) {
            propensity[r] = propensity(r, x);
            total += propensity[r];
        }
        double time = 0;
        long events = 0;
        while (true) {
            time += m_random.nextExponential() / total;
            if (!(time <= end)) {
                return events;
            }
            double u = m_random.nextDouble() * total;
            int r = 0;
            while (r < propensity.length - 1 && (u -= propensity[r]) >= 0) {
                r++;
            }
            final int[] changed = m_changed[r];
            final int[] amounts = m_amounts[r];
            for (int i = 0; i < changed.length; i++) {
                x[changed[i]] += amounts[i];
            }
            for (final int d : m_dependents[r]) {
                final double a = propensity(d, x);
                total += a - propensity[d];
                propensity[d] = a;
            }
            if ((++events & 0xFFF) == 0) {
                total = java.util.Arrays.stream(propensity).sum();
            }
        }
    }
}
