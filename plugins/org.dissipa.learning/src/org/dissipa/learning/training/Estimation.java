/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import org.dissipa.learning.LearningException;

/** How the expectations of a learning step are found. */
public sealed interface Estimation {

    /** Exact sums over the model's states, see {@link org.dissipa.learning.machine.CorePlan} for their cost. */
    record Exact() implements Estimation {
    }

    /**
     * Time averages of persistent chains: stochastic simulations of the edge-species network that go on from step to step.
     * Hidden units given a row of data are summed exactly where their own core has at most {@value #CORE} units, else sampled for the same time.
     *
     * @param chains   number of chains, at least 1
     * @param duration time each runs in a step [1/k₀], positive
     */
    record Sampled(int chains, double duration) implements Estimation {
        /** Largest core of hidden units that is summed exactly. */
        static final int CORE = 10;

        /** @throws LearningException if the number or the duration is not positive */
        public Sampled {
            if (chains < 1 || !(duration > 0) || Double.isInfinite(duration)) {
                throw new LearningException("Sampled learning with " + chains + " chains of duration " + duration
                    + " is not possible; both must be positive.");
            }
        }
    }
}
