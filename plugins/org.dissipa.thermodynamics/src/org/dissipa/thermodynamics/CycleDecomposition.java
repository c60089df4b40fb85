/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

import org.dissipa.dynamics.master.Generator;

/**
 * Schnakenberg's decomposition of the dissipation into cycles: a spanning tree of the states leaves out some pairs of edges, the chords; each chord closes one oriented cycle through the tree, with affinity
 * A_c = Σ ln(w/w̃) around it [kT]. The chord's stationary current J_c flows around the cycle, and σ = Σ_c J_c A_c where all jumps are reversible.
 *
 * <p>The tree is found breadth first, over reversible jumps before irreversible ones are used. Cost: one search and, for each chord, a walk up the tree: meant for processes of up to some thousand
 * states. J. Schnakenberg, Rev. Mod. Phys. 48, 571 (1976), doi:10.1103/RevModPhys.48.571.
 */
public final class CycleDecomposition {
    /** An affinity within this part of the sum of its terms' sizes is rounding error. */
    private static final double ROUNDING = 1e-15;

    private final Generator m_generator;
    /** Edge between a state and its parent, towards the state; complemented where only the edge towards the parent exists; see {@link Cycle#steps}. */
    private final int[] m_step;
    private final int[] m_parent;
    private final int[] m_depth;
    private final int[] m_chords;

    /**
     * One cycle.
     *
     * @param steps    edges of the generator in the order they are passed, the chord first; an irreversible edge passed against its direction appears as its complement {@code ~edge}
     * @param affinity A_c [kT]; ±∞ where an irreversible jump is passed along or against its direction, NaN where both happen
     */
    public record Cycle(List<Integer> steps, double affinity) {

        /** The chord, which gives the cycle its direction. */
        public int chord() {
            return steps.get(0);
        }

        /** Number of jumps, which is the number of states on the cycle. */
        public int length() {
            return steps.size();
        }
    }

    private CycleDecomposition(final Generator generator) {
        m_generator = generator;
        m_step = new int[generator.states()];
        m_parent = new int[generator.states()];
        m_depth = new int[generator.states()];
        Arrays.fill(m_parent, -1);
        Arrays.fill(m_depth, -1);
        final boolean[] inTree = new boolean[generator.edges()];
        final int[][] irreversibleInto = irreversibleInto();
        for (int root = 0; root < generator.states(); root++) {
            if (m_depth[root] < 0) {
                grow(root, irreversibleInto, inTree);
            }
        }
        m_chords = IntStream.range(0, generator.edges()).filter(e -> !inTree[e] && (generator.forward(e) || generator.reverse(e) < 0)).toArray();
    }

    /** The decomposition of a process. */
    public static CycleDecomposition of(final Generator generator) {
        return new CycleDecomposition(generator);
    }

    private int[][] irreversibleInto() {
        final int[] count = new int[m_generator.states()];
        for (int e = 0; e < m_generator.edges(); e++) {
            count[m_generator.to(e)] += m_generator.reverse(e) < 0 ? 1 : 0;
        }
        final int[][] into = new int[count.length][];
        for (int i = 0; i < into.length; i++) {
            into[i] = new int[count[i]];
        }
        for (int e = 0; e < m_generator.edges(); e++) {
            if (m_generator.reverse(e) < 0) {
                into[m_generator.to(e)][--count[m_generator.to(e)]] = e;
            }
        }
        return into;
    }

    /** Breadth-first tree; states reached by irreversible jumps only are put off until no other is left. */
    private void grow(final int root, final int[][] irreversibleInto, final boolean[] inTree) {
        final Deque<Integer> near = new ArrayDeque<>(List.of(root));
        final Deque<Integer> far = new ArrayDeque<>();
        m_depth[root] = 0;
        while (!near.isEmpty() || !far.isEmpty()) {
            if (!near.isEmpty()) {
                final int i = near.remove();
                for (int e = m_generator.firstEdge(i); e < m_generator.firstEdge(i + 1); e++) {
                    if (m_generator.reverse(e) < 0) {
                        far.add(e);
                    } else if (join(e, i, m_generator.to(e), near)) {
                        inTree[e] = true;
                        inTree[m_generator.reverse(e)] = true;
                    }
                }
                for (final int e : irreversibleInto[i]) {
                    far.add(~e);
                }
            } else {
                final int step = far.remove();
                final int e = step < 0 ? ~step : step;
                final int parent = step < 0 ? m_generator.to(e) : m_generator.from(e);
                inTree[e] |= join(step, parent, step < 0 ? m_generator.from(e) : m_generator.to(e), near);
            }
        }
    }

    private boolean join(final int step, final int parent, final int state, final Deque<Integer> queue) {
        if (m_depth[state] >= 0) {
            return false;
        }
        m_depth[state] = m_depth[parent] + 1;
        m_parent[state] = parent;
        m_step[state] = step;
        queue.add(state);
        return true;
    }

    /** Number of cycles. */
    public int size() {
        return m_chords.length;
    }

    /** A cycle by its number. Cost: its length. */
    public Cycle cycle(final int number) {
        return through(m_chords[number]);
    }

    /** Numbers of the cycles with the greatest currents in a steady state, ascending; all of them where there are no more. */
    public int[] strongest(final int most, final SteadyState state) {
        return IntStream.range(0, size()).boxed().sorted(Comparator.comparingDouble((Integer c) -> -Math.abs(state.current(m_chords[c])))).limit(most)
            .mapToInt(Integer::intValue).sorted().toArray();
    }

    /** The chord from a to b, then up the tree from b and down to a. */
    private Cycle through(final int chord) {
        final List<Integer> steps = new ArrayList<>(List.of(chord));
        final List<Integer> down = new ArrayList<>();
        int b = m_generator.to(chord);
        int a = m_generator.from(chord);
        while (a != b) {
            if (m_depth[a] > m_depth[b]) {
                down.add(m_step[a]);
                a = m_parent[a];
            } else {
                steps.add(reversed(m_step[b]));
                b = m_parent[b];
            }
        }
        for (int k = down.size() - 1; k >= 0; k--) {
            steps.add(down.get(k));
        }
        final double affinity = steps.stream().mapToDouble(this::affinity).sum();
        final double size = steps.stream().mapToDouble(step -> Math.abs(affinity(step))).sum();
        return new Cycle(List.copyOf(steps), size < Double.POSITIVE_INFINITY && Math.abs(affinity) <= ROUNDING * size ? 0 : affinity);
    }

    private int reversed(final int step) {
        final int reverse = step < 0 ? -1 : m_generator.reverse(step);
        return reverse < 0 ? ~step : reverse;
    }

    private double affinity(final int step) {
        if (step < 0) {
            return Double.NEGATIVE_INFINITY;
        }
        final int reverse = m_generator.reverse(step);
        return reverse < 0 ? Double.POSITIVE_INFINITY
            : PairFlux.logRatio(m_generator.rate(step), m_generator.rate(reverse));
    }

    /** The cycles, one a chord; memory is the sum of their lengths. */
    public List<Cycle> cycles() {
        return Arrays.stream(m_chords).mapToObj(this::through).toList();
    }

    /** The net current through a cycle's chord. */
    public Current current(final Cycle cycle) {
        return Current.ofEdge(m_generator, cycle.chord());
    }

    /** Current J_c of a cycle in a steady state of the process [1/time]. */
    public double current(final Cycle cycle, final SteadyState state) {
        return state.current(cycle.chord());
    }

    /** Σ_c J_c A_c [k_B/time], which equals the entropy production rate of the steady state where all jumps are reversible. */
    public double entropyProduction(final SteadyState state) {
        double sum = 0;
        for (final Cycle cycle : cycles()) {
            final double j = current(cycle, state);
            sum += j == 0 ? 0 : j * cycle.affinity();
        }
        return sum;
    }
}
