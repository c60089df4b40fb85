/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.dissipa.dynamics.stochastic.Changes;
import org.dissipa.network.Channel;
import org.dissipa.network.ReactionNetwork;

/** A network's channels as jumps on counts: which species each changes, by how much, at what rate. */
final class NetworkJumps {
    private final ReactionNetwork m_network;
    private final List<Channel> m_channels;
    private final int[][] m_species;
    private final int[][] m_change;
    private final int[] m_varying;

    private NetworkJumps(final ReactionNetwork network) {
        m_network = network;
        m_channels = network.channels();
        m_species = new int[m_channels.size()][];
        m_change = new int[m_channels.size()][];
        final boolean[] varies = new boolean[network.species().size()];
        final Changes changes = Changes.of(network);
        for (int c = 0; c < m_species.length; c++) {
            m_species[c] = Arrays.copyOfRange(changes.species(), changes.start()[c], changes.start()[c + 1]);
            m_change[c] = Arrays.copyOfRange(changes.amount(), changes.start()[c], changes.start()[c + 1]);
            Arrays.stream(m_species[c]).forEach(s -> varies[s] = true);
        }
        m_varying = IntStream.range(0, varies.length).filter(s -> varies[s]).toArray();
    }

    /**
     * The jumps of a network.
     *
     * @throws MasterEquationException if the network has events: its law does not follow a master equation alone
     */
    static NetworkJumps of(final ReactionNetwork network) {
        if (!network.events().isEmpty()) {
            throw new MasterEquationException("The network has events (the first is " + network.events().get(0).name()
                + "); the master equation describes reactions alone. Take the events out, or use a simulation.");
        }
        return new NetworkJumps(network);
    }

    int channels() {
        return m_species.length;
    }

    Channel channel(final int c) {
        return m_channels.get(c);
    }

    /** Species that some channel changes, ascending. */
    int[] varying() {
        return m_varying;
    }

    /** Rate of a channel at some counts [1/time]. */
    double rate(final int c, final long[] counts) {
        final double a = m_channels.get(c).law().propensity(counts, m_network.volume());
        if (!(a >= 0) || Double.isInfinite(a)) {
            throw new MasterEquationException("The propensity of " + m_channels.get(c).name() + " is " + a + " at counts "
                + text(counts) + "; it must be a finite number that is not negative. Correct its rate law.");
        }
        return a;
    }

    /** Changes counts as a jump does; {@code times} is 1, or -1 to take the jump back. */
    void move(final int c, final long[] counts, final int times) {
        for (int k = 0; k < m_species[c].length; k++) {
            counts[m_species[c][k]] += times * m_change[c][k];
        }
    }

    /** @throws MasterEquationException if a jump that has led to some counts has left less than nothing of a species */
    void requireNotNegative(final int c, final long[] counts) {
        for (final int s : m_species[c]) {
            if (counts[s] < 0) {
                move(c, counts, -1);
                throw new MasterEquationException("Reaction " + m_channels.get(c).name() + " can fire at counts " + text(counts)
                    + " and would leave species " + m_network.species().get(s).name() + " below 0"
                    + "; its rate law must be 0 where reactants are missing.");
            }
        }
    }

    /** Whether a jump that has led to some counts has passed an upper bound. */
    boolean passes(final int c, final long[] counts, final long[] bounds) {
        for (final int s : m_species[c]) {
            if (counts[s] > bounds[s]) {
                return true;
            }
        }
        return false;
    }

    /** The counts of the species that vary, such as {@code (A=3, B=0)}; the first of many. */
    private String text(final long[] counts) {
        final int most = 12;
        final StringBuilder text = new StringBuilder("(");
        for (int v = 0; v < Math.min(most, m_varying.length); v++) {
            text.append(v == 0 ? "" : ", ").append(m_network.species().get(m_varying[v]).name()).append('=').append(counts[m_varying[v]]);
        }
        return text.append(m_varying.length > most ? ", ...)" : ")").toString();
    }
}
