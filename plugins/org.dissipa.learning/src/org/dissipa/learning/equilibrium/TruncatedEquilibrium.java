/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

import org.apache.commons.math3.special.Gamma;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.learning.LearningException;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * The equilibrium law of an infinite or very large class Γ, restricted to a box B of counts, with a certified tail:
 * π(Γ∖B) ≤ exp(Σλᵢ) P(Poisson(λ) ∉ B)/Z_B with λᵢ = exp(−gᵢ), because the weights of Γ are among those of the full lattice.
 *
 * <p>The box grows until the bound is below the tolerance and the states inside the last smaller box stay the same (states of Γ ∩ B that are joined
 * only through states outside B are found late; that part is checked, not certified). A finite class that fits in the box has bound 0.
 *
 * @param law    the law restricted to the box and normalised there
 * @param bounds greatest count in the box, one a species
 * @param tail   upper bound of the equilibrium probability outside the box
 */
public record TruncatedEquilibrium(EquilibriumLaw law, long[] bounds, double tail) {
    private static final double GROWTH = 1.25;
    /** Margin for rounding errors of the bound. */
    private static final double ROUNDING = 1 + 1e-9;

    /**
     * Enumerates boxes until the tail is certified.
     *
     * @param network   a detailed balanced network
     * @param tolerance greatest tail probability allowed
     * @param maxStates most states to enumerate
     * @throws LearningException if the box would hold more states
     */
    public static TruncatedEquilibrium of(final DetailedBalancedNetwork network, final double tolerance,
        final int maxStates, final Monitor monitor) {
        if (!(tolerance > 0 && tolerance < 1)) {
            throw new LearningException("Tail tolerance is " + tolerance + "; it must lie between 0 and 1.");
        }
        final double[] g = network.countEnergies();
        final long[] initial = network.network().initialCounts();
        long[] inner = firstBox(g, initial, tolerance);
        ReachabilityClass before = enumerate(network.network(), initial, inner, maxStates, monitor);
        while (true) {
            if (!before.space().truncated()) {
                return new TruncatedEquilibrium(before.law(g), inner, 0);
            }
            final long[] outer = new long[inner.length];
            for (int i = 0; i < outer.length; i++) {
                outer[i] = (long)Math.ceil(inner[i] * GROWTH) + 2;
            }
            final ReachabilityClass next = enumerate(network.network(), initial, outer, maxStates, monitor);
            final EquilibriumLaw law = next.law(g);
            final double tail = next.space().truncated() ? tail(law, outer) : 0;
            if (tail <= tolerance && inside(next.space(), inner) == before.size()) {
                return new TruncatedEquilibrium(law, outer, tail);
            }
            inner = outer;
            before = next;
        }
    }

    private static ReachabilityClass enumerate(final ReactionNetwork network, final long[] initial, final long[] bounds,
        final int maxStates, final Monitor monitor) {
        return ReachabilityClass.of(network, StateSpace.within(network, initial, bounds, maxStates, monitor));
    }

    private static long[] firstBox(final double[] g, final long[] initial, final double tolerance) {
        final long[] box = new long[g.length];
        for (int i = 0; i < g.length; i++) {
            final double mean = Math.exp(-g[i]);
            if (mean > 1e8) {
                throw new LearningException("The energy " + g[i] + " of species number " + i + " gives it up to " + mean
                    + " molecules; so many cannot be enumerated. Raise the energy or use sampling.");
            }
            box[i] = Math.max(initial[i], (long)Math.ceil(mean + 2 * Math.sqrt(-2 * mean * Math.log(tolerance)) + 4));
        }
        return box;
    }

    /** ln of the bound is Σλ + ln Σᵢ P(Poisson(λᵢ) > bᵢ) − ln Z_B, over the species that vary. */
    private static double tail(final EquilibriumLaw law, final long[] bounds) {
        final var space = law.reachabilityClass().space();
        final double[] g = law.countEnergies();
        final long[] initial = space.initial();
        final boolean[] varies = varying(space);
        double logAll = 0;
        double outside = 0;
        double logFixed = 0;
        for (int i = 0; i < g.length; i++) {
            if (varies[i]) {
                final double mean = Math.exp(-g[i]);
                logAll += mean;
                outside += Gamma.regularizedGammaP(bounds[i] + 1.0, mean);
            } else if (!space.species().get(i).chemostat()) {
                logFixed -= g[i] * initial[i] + LogFactorial.of(initial[i]);
            }
        }
        return Math.min(1, ROUNDING * Math.exp(logAll + Math.log(outside) - (law.logPartition() - logFixed)));
    }

    private static boolean[] varying(final StateSpace space) {
        final long[] first = space.initial();
        final long[] counts = space.initial();
        final boolean[] varies = new boolean[first.length];
        for (int s = 1; s < space.size(); s++) {
            space.counts(s, counts);
            for (int i = 0; i < first.length; i++) {
                varies[i] |= counts[i] != first[i];
            }
        }
        return varies;
    }

    private static int inside(final StateSpace space, final long[] bounds) {
        int inside = 0;
        final long[] counts = space.initial();
        for (int s = 0; s < space.size(); s++) {
            space.counts(s, counts);
            boolean in = true;
            for (int i = 0; i < counts.length; i++) {
                in &= counts[i] <= bounds[i];
            }
            inside += in ? 1 : 0;
        }
        return inside;
    }
}
