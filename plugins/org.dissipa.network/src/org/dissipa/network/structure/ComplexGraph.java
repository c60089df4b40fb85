/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.dissipa.network.Channel;
import org.dissipa.network.Complex;
import org.dissipa.network.ReactionNetwork;

/**
 * The graph of complexes: what stands on the sides of reactions, joined by the directed channels that can fire. Its connected parts are the linkage classes; a strong class is a set of complexes that lead to each other, terminal
 * if nothing leads out; the network is weakly reversible if every linkage class is one strong class. Deficiency δ = complexes − linkage classes − rank S ≥ 0.
 *
 * <p>For the open network chemostatted species are struck from the complexes. M. Feinberg, Arch. Ration. Mech. Anal. 132, 311 (1995), doi:10.1007/BF00375614.
 */
public final class ComplexGraph {
    private final List<IntegerVector> m_complexes;
    private final List<int[]> m_arcs;
    private final List<Integer> m_channels;
    private final int[] m_linkage;
    private final int[] m_strong;
    private final boolean[] m_terminal;
    private final int m_rank;

    private ComplexGraph(final ReactionNetwork network, final boolean open) {
        final Map<IntegerVector, Integer> index = new LinkedHashMap<>();
        m_arcs = new ArrayList<>();
        m_channels = new ArrayList<>();
        for (final Channel c : network.channels()) {
            final int from = index.computeIfAbsent(vector(network, c.from(), open), v -> index.size());
            final int to = index.computeIfAbsent(vector(network, c.to(), open), v -> index.size());
            if (LogRatio.active(network, c.law(), open)) {
                m_arcs.add(new int[]{from, to});
                m_channels.add(c.index());
            }
        }
        m_complexes = List.copyOf(index.keySet());
        m_linkage = components();
        m_strong = new StrongComponents(m_complexes.size(), m_arcs).run();
        m_terminal = new boolean[Arrays.stream(m_strong).max().orElse(-1) + 1];
        Arrays.fill(m_terminal, true);
        m_arcs.forEach(a -> m_terminal[m_strong[a[0]]] &= m_strong[a[0]] == m_strong[a[1]]);
        m_rank = rank(IntStream.range(0, m_arcs.size()).toArray());
    }

    /** The graph of the network as if it were closed: chemostatted species react like others. */
    public static ComplexGraph closed(final ReactionNetwork network) {
        return new ComplexGraph(network, false);
    }

    /** The graph of the network as it moves: chemostatted species struck out. */
    public static ComplexGraph open(final ReactionNetwork network) {
        return new ComplexGraph(network, true);
    }

    private static IntegerVector vector(final ReactionNetwork network, final Complex complex, final boolean open) {
        final int[] kept = IntStream.range(0, complex.size()).filter(k -> !open || !network.species().get(complex.species(k)).chemostat()).toArray();
        return IntegerVector.of(Arrays.stream(kept).map(complex::species).toArray(), Arrays.stream(kept).map(complex::coefficient).toArray());
    }

    /** Connected parts, numbered by their first complex. */
    private int[] components() {
        final int[] parent = IntStream.range(0, m_complexes.size()).toArray();
        for (final int[] arc : m_arcs) {
            final int a = root(parent, arc[0]);
            final int b = root(parent, arc[1]);
            parent[Math.max(a, b)] = Math.min(a, b);
        }
        final int[] number = new int[parent.length];
        int count = 0;
        for (int i = 0; i < parent.length; i++) {
            final int r = root(parent, i);
            number[i] = r == i ? count++ : number[r];
        }
        return number;
    }

    private static int root(final int[] parent, final int start) {
        int i = start;
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }

    private int rank(final int[] arcs) {
        final EchelonForm form = EchelonForm.of(List.of(), 0);
        for (final int a : arcs) {
            form.add(change(a));
        }
        return form.rank();
    }

    private IntegerVector change(final int arc) {
        return m_complexes.get(m_arcs.get(arc)[1]).combine(java.math.BigInteger.ONE, java.math.BigInteger.ONE.negate(), m_complexes.get(m_arcs.get(arc)[0]));
    }

    /** The complexes, species by index with their coefficients. */
    public List<IntegerVector> complexes() {
        return m_complexes;
    }

    /** The arcs: pairs of complexes (from, to), one a channel that can fire. */
    public List<int[]> arcs() {
        return m_arcs.stream().map(int[]::clone).toList();
    }

    /** Index of the channel of each arc. */
    public List<Integer> channels() {
        return List.copyOf(m_channels);
    }

    /** Number of the linkage class of a complex. */
    public int linkageClass(final int complex) {
        return m_linkage[complex];
    }

    /** Number of the strong class of a complex. */
    public int strongClass(final int complex) {
        return m_strong[complex];
    }

    /** Whether no reaction leads out of the strong class of a complex. */
    public boolean terminal(final int complex) {
        return m_terminal[m_strong[complex]];
    }

    /** Number of linkage classes. */
    public int linkageClasses() {
        return Arrays.stream(m_linkage).max().orElse(-1) + 1;
    }

    /** Number of strong classes. */
    public int strongClasses() {
        return m_terminal.length;
    }

    /** Number of terminal strong classes in a linkage class. */
    public int terminalClasses(final int linkageClass) {
        return (int)IntStream.range(0, m_linkage.length).filter(i -> m_linkage[i] == linkageClass && terminal(i)).map(i -> m_strong[i]).distinct().count();
    }

    /** Whether every linkage class is one strong class. */
    public boolean weaklyReversible() {
        return strongClasses() == linkageClasses();
    }

    /** Rank of the stoichiometric matrix. */
    public int rank() {
        return m_rank;
    }

    /** Deficiency δ. */
    public int deficiency() {
        return m_complexes.size() - linkageClasses() - m_rank;
    }

    /** Deficiency of a linkage class: its complexes − 1 − rank of its reactions. */
    public int deficiency(final int linkageClass) {
        final int size = (int)Arrays.stream(m_linkage).filter(l -> l == linkageClass).count();
        return size - 1 - rank(IntStream.range(0, m_arcs.size()).filter(a -> m_linkage[m_arcs.get(a)[0]] == linkageClass).toArray());
    }
}
