/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

import java.util.Map;
import java.util.Optional;

/** A way to make trajectories of the Markov jump process that a network defines. Immutable. */
public interface SimulationMethod {

    /** Name by which users choose it, such as {@code direct}. */
    String name();

    /** One sentence: when to use it. */
    String use();

    /** Whether trajectories have exactly the law of the jump process. */
    boolean exact();

    /** Settings other than the defaults that every method has, by name; for the record of a result. */
    default Map<String, String> settings() {
        return Map.of();
    }

    /** The method that in fact is used for a network: this one, unless it picks another by the network's size or structure. */
    default SimulationMethod chosenFor(final CompiledNetwork network) {
        return this;
    }

    /** A simulator of the network, with its events if it has any. */
    Simulator newSimulator(CompiledNetwork network);

    /** A simulator that makes many trajectories side by side, where the method has one for the network; the trajectories are the same. */
    default Optional<ReplicaSimulator> newReplicaSimulator(final CompiledNetwork network) {
        return Optional.empty();
    }
}
