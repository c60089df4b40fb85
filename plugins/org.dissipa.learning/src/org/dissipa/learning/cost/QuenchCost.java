/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.cost;

import org.dissipa.learning.LearningException;
import org.dissipa.learning.equilibrium.CountLaw;
import org.dissipa.learning.equilibrium.Divergence;
import org.dissipa.learning.equilibrium.EquilibriumLaw;

/**
 * Dissipation of an instantaneous change of energies or potentials: a system at equilibrium with the law π that is quenched to π′ and relaxes there dissipates
 * D(π‖π′) [k_B]. Slow changes dissipate nothing in the network itself.
 */
public final class QuenchCost {
    private QuenchCost() {
    }

    /**
     * Dissipation of the quench from one law to another.
     *
     * @throws LearningException if the laws are not on the same states
     */
    public static double of(final EquilibriumLaw before, final EquilibriumLaw after) {
        if (before.reachabilityClass() != after.reachabilityClass()) {
            throw new LearningException("The laws before and after a quench must be on the same reachability class; "
                + "take both from one enumeration.");
        }
        return Divergence.KULLBACK_LEIBLER.of(before.probabilities(), after.probabilities());
    }

    /** The same for laws of counts. */
    public static double of(final CountLaw before, final CountLaw after) {
        return before.divergence(Divergence.KULLBACK_LEIBLER, after);
    }
}
