/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

/** A way to make a chemical network whose states are those of a Boltzmann machine. Immutable. */
public interface Construction {

    /** Most reactions that are built; larger constructions are announced and refused. */
    double MOST_REACTIONS = 2e5;

    /** Name by which users choose it, such as {@code edge species}. */
    String name();

    /** One sentence: what the network's law is and whether it is detailed balanced. */
    String law();

    /** Size of the network of a machine. Cost: one pass over units and edges. */
    ConstructionSize size(BoltzmannMachine machine);

    /**
     * Builds the network, started with all units at 0.
     *
     * @throws org.dissipa.learning.LearningException if there would be more than {@link #MOST_REACTIONS} reactions
     */
    ChemicalBoltzmannMachine build(BoltzmannMachine machine);
}
