/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

import java.util.ArrayDeque;
import java.util.Arrays;

import org.dissipa.dynamics.master.Generator;

/**
 * Balance of a Markov chain (Kolmogorov's criterion): rates q(s,s') added up over all mechanisms have q(s,s') &gt; 0 where q(s',s) &gt; 0, and
 * ln q(s,s')/q(s',s) adds up to 0 around every loop.
 *
 * <p>A potential φ is built along a spanning tree; the largest mismatch of the other edges decides. Wegscheider's conditions imply this on every
 * class, not the other way round (B. Joshi, Discrete Contin. Dyn. Syst. B 20 (2015) 1077, doi:10.3934/dcdsb.2015.20.1077).
 * Cost: one pass over the edges.
 *
 * @param reversible whether every jump has its reverse
 * @param mismatch   largest |φ(s') − φ(s) − ln q(s,s')/q(s',s)| [kT]; infinite where a jump has no reverse
 */
public record KolmogorovCriterion(boolean reversible, double mismatch) {

    /** Tests a jump process. */
    public static KolmogorovCriterion of(final Generator generator) {
        final double[] potential = new double[generator.states()];
        Arrays.fill(potential, Double.NaN);
        double mismatch = 0;
        final ArrayDeque<Integer> open = new ArrayDeque<>();
        for (int root = 0; root < potential.length; root++) {
            if (!Double.isNaN(potential[root])) {
                continue;
            }
            potential[root] = 0;
            open.add(root);
            while (!open.isEmpty()) {
                final int i = open.remove();
                for (int e = generator.firstEdge(i); e < generator.firstEdge(i + 1); e++) {
                    final int j = generator.to(e);
                    final double back = rate(generator, j, i);
                    if (back == 0) {
                        return new KolmogorovCriterion(false, Double.POSITIVE_INFINITY);
                    }
                    final double next = potential[i] + Math.log(rate(generator, i, j) / back);
                    if (Double.isNaN(potential[j])) {
                        potential[j] = next;
                        open.add(j);
                    }
                    mismatch = Math.max(mismatch, Math.abs(potential[j] - next));
                }
            }
        }
        return new KolmogorovCriterion(true, mismatch);
    }

    /** Whether the chain is balanced to the given tolerance [kT]. */
    public boolean holds(final double tolerance) {
        return reversible && mismatch <= tolerance;
    }

    private static double rate(final Generator generator, final int from, final int to) {
        if (from == to) {
            return 1;
        }
        double sum = 0;
        for (int e = generator.firstEdge(from); e < generator.firstEdge(from + 1); e++) {
            sum += generator.to(e) == to ? generator.rate(e) : 0;
        }
        return sum;
    }
}
