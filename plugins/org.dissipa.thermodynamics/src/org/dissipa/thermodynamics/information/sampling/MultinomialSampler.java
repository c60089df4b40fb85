/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.sampling;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.thermodynamics.information.DiscreteLaw;

/** Multinomial counts by conditional binomials; cost one binomial number a state, whatever the number of trials. */
public final class MultinomialSampler {

    private MultinomialSampler() {
    }

    /** Counts of the states in some independent draws from a law. */
    public static long[] sample(final RandomStream random, final long draws, final DiscreteLaw law) {
        final long[] counts = new long[law.states()];
        final double[] tail = new double[law.states() + 1];
        for (int i = law.states() - 1; i >= 0; i--) {
            tail[i] = tail[i + 1] + law.probability(i);
        }
        long left = draws;
        for (int i = 0; i < counts.length && left > 0; i++) {
            final double p = law.probability(i);
            counts[i] = p <= 0 ? 0 : BinomialSampler.sample(random, left, tail[i + 1] <= 0 ? 1 : Math.min(p / tail[i], 1));
            left -= counts[i];
        }
        return counts;
    }
}
