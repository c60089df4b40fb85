/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.dissipa.network.Channel;
import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * States of a network in which a single molecule hops among species, every reaction being A → B by mass action: a Markov process written as a network. A state
 * is the species where the molecule is; memory and cost are linear in states and reactions, where counts would take their product.
 */
final class TokenStates implements StateStore {
    private final ReactionNetwork m_network;
    private final int[] m_varying;
    /** Species of a state; state of a species, or -1. */
    private final int[] m_species;
    private final int[] m_state;
    private final List<List<Channel>> m_leaving;

    private TokenStates(final ReactionNetwork network, final int[] varying, final int[] species, final int[] state,
        final List<List<Channel>> leaving) {
        m_network = network;
        m_varying = varying;
        m_species = species;
        m_state = state;
        m_leaving = leaving;
    }

    /** Whether a network is of this kind at some counts. */
    static boolean suits(final ReactionNetwork network, final long[] counts) {
        return network.events().isEmpty() && !network.channels().isEmpty()
            && network.channels().stream().allMatch(c -> c.law() instanceof MassAction && single(network, c.from())
                && single(network, c.to()) && c.from().species(0) != c.to().species(0))
            && hoppers(network).filter(s -> counts[s] == 1).count() == 1 && hoppers(network).allMatch(s -> counts[s] >> 1 == 0);
    }

    private static boolean single(final ReactionNetwork network, final Complex complex) {
        return complex.size() == 1 && complex.coefficient(0) == 1 && !network.species().get(complex.species(0)).chemostat();
    }

    /** Species between which the molecule may hop. */
    private static IntStream hoppers(final ReactionNetwork network) {
        return network.channels().stream().flatMapToInt(c -> IntStream.of(c.from().species(0), c.to().species(0))).distinct();
    }

    /** The states reachable from some counts that {@link #suits}, breadth first. */
    static TokenStates reachable(final ReactionNetwork network, final long[] counts, final int maxStates, final Monitor monitor) {
        final List<List<Channel>> leaving = new ArrayList<>();
        network.species().forEach(s -> leaving.add(new ArrayList<>(2)));
        network.channels().forEach(c -> leaving.get(c.from().species(0)).add(c));
        final int[] species = new int[counts.length];
        final int[] state = new int[counts.length];
        Arrays.fill(state, -1);
        int size = 1;
        species[0] = hoppers(network).filter(s -> counts[s] == 1).findFirst().orElseThrow();
        state[species[0]] = 0;
        for (int i = 0; i < size; i++) {
            if ((i & 0xfff) == 0) {
                monitor.check();
                monitor.progress(0, size + " states found");
            }
            for (final Channel c : leaving.get(species[i])) {
                final int target = c.to().species(0);
                if (state[target] < 0 && rate(network, c) > 0) {
                    if (size == maxStates) {
                        throw new MasterEquationException("The network reaches more than " + maxStates + " states from "
                            + network.species().get(species[0]).name() + ". Raise the limit on states.");
                    }
                    state[target] = size;
                    species[size++] = target;
                }
            }
        }
        return new TokenStates(network, hoppers(network).sorted().toArray(), Arrays.copyOf(species, size), state, leaving);
    }

    private static double rate(final ReactionNetwork network, final Channel channel) {
        return ((MassAction)channel.law()).scaled(network.volume());
    }

    /** Species that vary, ascending. */
    int[] varying() {
        return m_varying;
    }

    /** Name of a state: that of the species where the molecule is. */
    String name(final int state) {
        return m_network.species().get(m_species[state]).name();
    }

    /** The jumps out of all states. */
    EdgeList edges() {
        final EdgeList edges = new EdgeList(size());
        for (final int species : m_species) {
            for (final Channel c : m_leaving.get(species)) {
                final double rate = rate(m_network, c);
                if (rate > 0) {
                    edges.add(m_state[c.to().species(0)], c.forward() ? c.reaction() : ~c.reaction(), rate);
                }
            }
            edges.endRow();
        }
        return edges;
    }

    /** Whether the states are those of this very network. */
    boolean belongsTo(final ReactionNetwork network) {
        return network == m_network;
    }

    @Override
    public int size() {
        return m_species.length;
    }

    @Override
    public long get(final int state, final int position) {
        return m_species[state] == m_varying[position] ? 1 : 0;
    }

    @Override
    public int find(final long[] counts, final int[] entries) {
        int found = -1;
        for (final int s : entries) {
            if (counts[s] != 0) {
                if (counts[s] != 1 || found >= 0 || m_state[s] < 0) {
                    return -1;
                }
                found = m_state[s];
            }
        }
        return found;
    }
}
