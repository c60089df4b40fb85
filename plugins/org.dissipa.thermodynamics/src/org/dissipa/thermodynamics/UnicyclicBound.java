/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.List;
import java.util.Optional;

/**
 * The unicyclic uncertainty bound V σ/J² ≥ (A/N) coth(A/2N) for every current of a process whose states form one cycle.
 *
 * <p>Assumptions: stationary Markov jump process, time-independent rates, N states joined in a single ring by N reversible pairs of jumps (two states:
 * two mechanisms). Attained by uniform rings; tends to 2 as A/N vanishes. P. Pietzonka, A. C. Barato, U. Seifert, J. Phys. A 49, 34LT01 (2016),
 * doi:10.1088/1751-8113/49/34/34LT01.
 *
 * @param states   number of states N of the cycle
 * @param affinity affinity A of the cycle [kT], not negative
 */
public record UnicyclicBound(int states, double affinity) {

    /** The bound where the process is a single reversible cycle; empty where it is anything else. */
    public static Optional<UnicyclicBound> of(final SteadyState steady) {
        final int states = steady.generator().states();
        final List<PairFlux> pairs = steady.pairs();
        final int[] degree = new int[states];
        boolean ring = states > 1 && pairs.size() == states;
        for (final PairFlux pair : pairs) {
            ring &= pair.reversible();
            degree[pair.from()]++;
            degree[pair.to()]++;
        }
        for (final int d : degree) {
            ring &= d == 2;
        }
        return ring ? Optional.of(new UnicyclicBound(states, Math.abs(affinity(steady, pairs)))) : Optional.empty();
    }

    /** Sum of the affinities around the ring, walked from the first pair on; the steady state is connected, so the walk meets every pair. */
    private static double affinity(final SteadyState steady, final List<PairFlux> pairs) {
        final boolean[] seen = new boolean[pairs.size()];
        int at = pairs.get(0).from();
        double sum = 0;
        for (int step = 0; step < pairs.size(); step++) {
            for (int p = 0; p < pairs.size(); p++) {
                final PairFlux pair = pairs.get(p);
                if (!seen[p] && (pair.from() == at || pair.to() == at)) {
                    seen[p] = true;
                    sum += pair.from() == at ? pair.affinity() : -pair.affinity();
                    at = pair.from() == at ? pair.to() : pair.from();
                    break;
                }
            }
        }
        return sum;
    }

    /** The bound (A/N) coth(A/2N), at least 2. */
    public double value() {
        return ClosedForms.unicyclicProduct(states, affinity);
    }
}
