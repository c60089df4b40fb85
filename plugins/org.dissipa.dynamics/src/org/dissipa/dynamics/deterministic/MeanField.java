/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.dissipa.dynamics.stochastic.Changes;
import org.dissipa.network.Channel;
import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.RateLaw;
import org.dissipa.network.ReactionNetwork;

/**
 * The mean-field dynamics of a network, dx_i/dt = Σ_r ν_ir a_r(x) with a_r the law's mean-field rate [molecules/time]: the limit of many
 * molecules, where fluctuations vanish. Chemostatted species stay where they are.
 *
 * <p>The Jacobian is exact and sparse: an entry where some channel changes species i and reads species j. Where a law's derivative is not finite, as that of a root at 0, a difference over 1e-6 (|x| + 1) stands for
 * it. Cost: one pass over the channels.
 */
public final class MeanField implements SparseEquation {
    private static final double STEP = 1e-6;

    private final int m_dimension;
    private final double m_volume;
    private final List<String> m_names;
    private final RateLaw[] m_laws;
    private final RateLaw.Gradient[] m_gradients;
    private final Complex[] m_mass;
    private final double[] m_constants;
    private final int[][] m_read;
    private final int[][] m_species;
    private final int[][] m_change;
    private final int[] m_start;
    private final int[] m_column;
    /** For each channel, where its derivatives go: for each species changed, for each species read. */
    private final int[][] m_place;
    private final double[] m_slope;
    private final double[] m_shifted;

    private MeanField(final ReactionNetwork network) {
        final List<Channel> channels = network.channels();
        final int n = channels.size();
        m_dimension = network.species().size();
        m_volume = network.volume();
        m_names = channels.stream().map(Channel::name).toList();
        m_laws = channels.stream().map(Channel::law).toArray(RateLaw[]::new);
        final Changes changes = Changes.of(network);
        m_gradients = new RateLaw.Gradient[n];
        m_mass = new Complex[n];
        m_constants = new double[n];
        m_read = new int[n][];
        m_species = new int[n][];
        m_change = new int[n][];
        for (int r = 0; r < n; r++) {
            if (m_laws[r] instanceof MassAction mass) {
                m_mass[r] = mass.reactants();
                m_constants[r] = mass.scaled(m_volume);
            } else {
                m_gradients[r] = m_laws[r].gradient();
            }
            m_read[r] = m_laws[r].dependencies();
            m_species[r] = Arrays.copyOfRange(changes.species(), changes.start()[r], changes.start()[r + 1]);
            m_change[r] = Arrays.copyOfRange(changes.amount(), changes.start()[r], changes.start()[r + 1]);
        }
        m_start = new int[m_dimension + 1];
        m_column = pattern();
        m_place = places();
        m_slope = new double[Arrays.stream(m_read).mapToInt(a -> a.length).max().orElse(0)];
        m_shifted = new double[m_dimension];
    }

    /** The mean-field dynamics of a network, in molecules. */
    public static MeanField of(final ReactionNetwork network) {
        return new MeanField(network);
    }

    private int[] pattern() {
        final List<BitSet> rows = IntStream.range(0, m_dimension).mapToObj(i -> new BitSet()).toList();
        for (int r = 0; r < m_laws.length; r++) {
            for (final int i : m_species[r]) {
                Arrays.stream(m_read[r]).forEach(rows.get(i)::set);
            }
        }
        for (int i = 0; i < m_dimension; i++) {
            m_start[i + 1] = m_start[i] + rows.get(i).cardinality();
        }
        return rows.stream().flatMapToInt(BitSet::stream).toArray();
    }

    private int[][] places() {
        final int[][] place = new int[m_laws.length][];
        for (int r = 0; r < place.length; r++) {
            place[r] = new int[m_species[r].length * m_read[r].length];
            int at = 0;
            for (final int i : m_species[r]) {
                for (final int j : m_read[r]) {
                    place[r][at++] = Arrays.binarySearch(m_column, m_start[i], m_start[i + 1], j);
                }
            }
        }
        return place;
    }

    @Override
    public int dimension() {
        return m_dimension;
    }

    @Override
    public void rates(final double[] x, final double[] into) {
        Arrays.fill(into, 0);
        for (int r = 0; r < m_laws.length; r++) {
            final double rate = rate(r, x);
            for (int k = 0; k < m_species[r].length; k++) {
                into[m_species[r][k]] += m_change[r][k] * rate;
            }
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
    public Optional<String> fault(final double[] x) {
        for (int r = 0; r < m_laws.length; r++) {
            final double rate = rate(r, x);
            if (!Double.isFinite(rate)) {
                return Optional.of("The rate of reaction " + m_names.get(r) + " is " + rate + ". Correct its law or the amounts that it reads.");
            }
        }
        return Optional.empty();
    }

    @Override
    public int[] jacobianStarts() {
        return m_start;
    }

    @Override
    public int[] jacobianColumns() {
        return m_column;
    }

    @Override
    public void jacobian(final double[] x, final double[] into) {
        Arrays.fill(into, 0);
        System.arraycopy(x, 0, m_shifted, 0, x.length);
        for (int r = 0; r < m_laws.length; r++) {
            slopes(r, x);
            int at = 0;
            for (int k = 0; k < m_species[r].length; k++) {
                for (int j = 0; j < m_read[r].length; j++) {
                    into[m_place[r][at++]] += m_change[r][k] * m_slope[j];
                }
            }
        }
    }

    private void slopes(final int r, final double[] x) {
        if (m_mass[r] == null) {
            m_gradients[r].at(x, m_volume, m_slope);
        }
        for (int j = 0; j < m_read[r].length; j++) {
            if (m_mass[r] != null) {
                m_slope[j] = product(r, x, j);
            } else if (!Double.isFinite(m_slope[j])) {
                m_slope[j] = difference(r, x, m_read[r][j]);
            }
        }
    }

    private double difference(final int r, final double[] x, final int column) {
        final double step = STEP * (Math.abs(x[column]) + 1);
        m_shifted[column] = x[column] + step;
        final double above = m_laws[r].meanField(m_shifted, m_volume);
        m_shifted[column] = x[column];
        return (above - m_laws[r].meanField(x, m_volume)) / step;
    }
}
