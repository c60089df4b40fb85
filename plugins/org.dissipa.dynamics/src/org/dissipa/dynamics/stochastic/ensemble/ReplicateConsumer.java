/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.ensemble;

import org.dissipa.dynamics.stochastic.EndState;

/**
 * Takes finished replicates, in their order, on the thread that called for the ensemble.
 *
 * @param <O> type of the replicates' observers
 */
@FunctionalInterface
public interface ReplicateConsumer<O> {

    /**
     * A replicate is finished.
     *
     * @param replicate index from 0, ascending without gaps
     * @param observer  the observer that saw it
     * @param end       how it ended
     */
    void accept(int replicate, O observer, EndState end);
}
