/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import java.util.Arrays;
import java.util.List;

import org.dissipa.network.Channel;
import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.RateLaw;
import org.dissipa.network.ReactionNetwork;

/**
 * The mean-field dynamics of a network, dx_i/dt = Σ_r ν_ir a_r(x) with a_r the law's mean-field rate [molecules/time]: the limit of many
 * molecules, where fluctuations vanish. Chemostatted species stay where they are.
 *
 * <p>The Jacobian of mass action is exact; that of other laws is taken by central differences with step 6e-6 (|x| + 1), relative error about 1e-10.
 */
public final class MeanField implements DifferentialEquation {
    private static final double STEP = 6e-6;

    private final int m_dimension;
    private final double m_volume;
    private final RateLaw[] m_laws;
    private final Complex[] m_mass;
    private final double[] m_constants;
    private final int[][] m_species;
    private final int[][] m_change;
    private double[] m_shifted;

    private MeanField(final ReactionNetwork network) {
        final List<Channel> channels = network.channels();
        final int n = channels.size();
        m_dimension = network.species().size();
        m_volume = network.volume();
        m_laws = new RateLaw[n];
        m_mass = new Complex[n];
        m_constants = new double[n];
        m_species = new int[n][];
        m_change = new int[n][];
        for (int r = 0; r < n; r++) {
            m_laws[r] = channels.get(r).law();
            if (m_laws[r] instanceof MassAction mass) {
                m_mass[r] = mass.reactants();
                m_constants[r] = mass.scaled(m_volume);
            }
            final int[] change = network.change(channels.get(r));
            m_species[r] = java.util.stream.IntStream.range(0, change.length).filter(i -> change[i] != 0).toArray();
            m_change[r] = Arrays.stream(m_species[r]).map(i -> change[i]).toArray();
        }
    }

    /** The mean-field dynamics of a network, in molecules. */
    public static MeanField of(final ReactionNetwork network) {
        return new MeanField(network);
    }

    @Override
    public int dimension() {
        return m_dimension;
    }

    @Override
    public void rates(final double[] x, final double[] into) {
        Arrays.fill(into, 0);
        for (int r = 0; r < m_laws.length; r++) {
            add(r, rate(r, x), into);
        }
    }

    private void add(final int r, final double rate, final double[] into) {
        for (int k = 0; k < m_species[r].length; k++) {
            into[m_species[r][k]] += m_change[r][k] * rate;
        }
    }

    /** Mean-field rate of a channel [molecules/time]. */
    public double rate(final int channel, final double[] x) {
        return m_mass[channel] == null ? m_laws[channel].meanField(x, m_volume) : product(channel, x, -1);
    }

    /** The mass-action rate, or its derivative by the i-th species of the complex where i is not negative. */
    private double product(final int r, final double[] x, final int i) {
        final Complex complex = m_mass[r];
        double a = m_constants[r];
        for (int k = 0; k < complex.size(); k++) {
            final double amount = x[complex.species(k)];
            final int power = complex.coefficient(k) - (k == i ? 1 : 0);
            a *= k == i ? complex.coefficient(k) : 1;
            for (int j = 0; j < power; j++) {
                a *= amount;
            }
        }
        return a;
    }

    @Override
    public void jacobian(final double[] x, final double[][] into) {
        for (final double[] row : into) {
            Arrays.fill(row, 0);
        }
        m_shifted = x.clone();
        for (int r = 0; r < m_laws.length; r++) {
            final int[] read = m_laws[r].dependencies();
            for (int k = 0; k < read.length; k++) {
                final int column = m_mass[r] == null ? read[k] : m_mass[r].species(k);
                final double slope = m_mass[r] == null ? difference(r, x, column) : product(r, x, k);
                for (int j = 0; j < m_species[r].length; j++) {
                    into[m_species[r][j]][column] += m_change[r][j] * slope;
                }
            }
        }
    }

    private double difference(final int r, final double[] x, final int column) {
        final double step = STEP * (Math.abs(x[column]) + 1);
        m_shifted[column] = x[column] + step;
        final double above = m_laws[r].meanField(m_shifted, m_volume);
        m_shifted[column] = x[column] - step;
        final double below = m_laws[r].meanField(m_shifted, m_volume);
        m_shifted[column] = x[column];
        return (above - below) / (2 * step);
    }
}
