/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.Transition;
import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.RateConstant;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;

/** Processes and networks that several tests share. */
public final class Processes {
    private Processes() {
    }

    /** A ring: forward[i] leads from i to i + 1, backward[i] back. */
    public static Generator ring(final double[] forward, final double[] backward) {
        final List<Transition> table = new ArrayList<>();
        for (int i = 0; i < forward.length; i++) {
            final int j = (i + 1) % forward.length;
            table.add(new Transition("" + i, "" + j, forward[i], "bond " + i));
            table.add(new Transition("" + j, "" + i, backward[i], "bond " + i));
        }
        return Generator.of(table);
    }

    public static Generator uniformRing(final int n, final double affinity) {
        final double[] forward = new double[n];
        final double[] backward = new double[n];
        java.util.Arrays.fill(forward, Math.exp(affinity / (2 * n)));
        java.util.Arrays.fill(backward, Math.exp(-affinity / (2 * n)));
        return ring(forward, backward);
    }

    /** The ring that the reference tables use throughout. */
    public static Generator standardRing() {
        return ring(new double[]{3, 2, 1}, new double[]{.5, .7, .9});
    }

    /** The square 0-1-2-3 with the diagonal 0-2, driven by F on 0 -> 1. */
    public static Generator fourStates(final double force) {
        final double[] energy = {0, .5, -.3, .2};
        final double[] barrier = {1, 2, .5, 1.5, .8};
        final int[][] ends = {{0, 1}, {1, 2}, {2, 3}, {3, 0}, {0, 2}};
        final List<Transition> table = new ArrayList<>();
        for (int k = 0; k < ends.length; k++) {
            final int a = ends[k][0];
            final int b = ends[k][1];
            final double half = (energy[a] - energy[b] + (k == 0 ? force : 0)) / 2;
            table.add(new Transition("" + a, "" + b, barrier[k] * Math.exp(half), "edge " + k));
            table.add(new Transition("" + b, "" + a, barrier[k] * Math.exp(-half), "edge " + k));
        }
        return Generator.of(table);
    }

    /** An edge by its ends and mechanism. */
    public static int edge(final Generator g, final String from, final String to) {
        for (int e = 0; e < g.edges(); e++) {
            if (g.stateName(g.from(e)).equals(from) && g.stateName(g.to(e)).equals(to)) {
                return e;
            }
        }
        throw new IllegalArgumentException("no edge " + from + " -> " + to);
    }

    /** A connected random process of n states with both directions of every edge, some pairs joined twice. */
    public static Generator random(final RandomGenerator random, final int n, final double spread) {
        final List<Transition> table = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                final int mechanisms = j == i - 1 ? 1 + random.nextInt(2) : random.nextInt(3);
                for (int m = 0; m < mechanisms; m++) {
                    table.add(new Transition("" + i, "" + j, Math.exp(spread * random.nextGaussian()), "m" + m));
                    table.add(new Transition("" + j, "" + i, Math.exp(spread * random.nextGaussian()), "m" + m));
                }
            }
        }
        return Generator.of(table);
    }

    /** The same with detailed balance: rates exp((E_from − E_to)/2 − barrier). */
    public static Generator balanced(final RandomGenerator random, final int n) {
        final double[] energy = random.doubles(n, -3, 3).toArray();
        final List<Transition> table = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                for (int m = 0; m < 2; m++) {
                    final double barrier = 2 * random.nextGaussian();
                    table.add(new Transition("" + i, "" + j, Math.exp((energy[i] - energy[j]) / 2 - barrier), "m" + m));
                    table.add(new Transition("" + j, "" + i, Math.exp((energy[j] - energy[i]) / 2 - barrier), "m" + m));
                }
            }
        }
        return Generator.of(table);
    }

    public static Reaction reaction(final String name, final int[] from, final int[] to, final double forward,
        final double reverse) {
        final Complex left = complex(from);
        final Complex right = complex(to);
        return new Reaction(name, left, right, new MassAction(RateConstant.of(forward), left),
            reverse > 0 ? new MassAction(RateConstant.of(reverse), right) : null);
    }

    /** A complex that lists every molecule's species. */
    public static Complex complex(final int... species) {
        final int[] ones = new int[species.length];
        java.util.Arrays.fill(ones, 1);
        return Complex.of(species, ones);
    }

    public static ReactionNetwork network(final List<Species> species, final double volume, final Reaction... reactions) {
        return ReactionNetwork.of("", species, List.of(reactions), Map.of(), volume);
    }
}
