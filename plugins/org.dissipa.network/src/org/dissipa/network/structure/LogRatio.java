/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.structure;

import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.RateLaw;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;

/**
 * ln(k₊/k₋) of a reaction by mass action, with the volume and the counts of chemostatted species in the constants: the part of ln(a₊/a₋) that does not depend on the state. A reaction that runs one way only has ±∞, one
 * without mass action NaN.
 *
 * <p>Chemostats enter as in the propensities, by falling factorials. Units: kT.
 */
public final class LogRatio {
    private LogRatio() {
    }

    /** The ratio of one reaction. */
    public static double of(final ReactionNetwork network, final Reaction reaction) {
        return of(network, reaction, true);
    }

    private static double of(final ReactionNetwork network, final Reaction reaction, final boolean chemostats) {
        if (!(reaction.forward() instanceof MassAction) || reaction.reversible() && !(reaction.reverse() instanceof MassAction)) {
            return Double.NaN;
        }
        return constant(network, reaction.forward(), chemostats)
            - (reaction.reversible() ? constant(network, reaction.reverse(), chemostats) : Double.NEGATIVE_INFINITY);
    }

    /** The ratios of all reactions, in order. */
    public static double[] of(final ReactionNetwork network) {
        return network.reactions().stream().mapToDouble(r -> of(network, r)).toArray();
    }

    /** The ratios of the bare constants, as if the network were closed: chemostats are left out. */
    public static double[] closed(final ReactionNetwork network) {
        return network.reactions().stream().mapToDouble(r -> of(network, r, false)).toArray();
    }

    /** Whether a law can fire at all: with its chemostats as they are, or, as if the network were closed, with any. */
    static boolean active(final ReactionNetwork network, final RateLaw law, final boolean open) {
        return law != null && (!(law instanceof MassAction) || constant(network, law, open) > Double.NEGATIVE_INFINITY);
    }

    private static double constant(final ReactionNetwork network, final RateLaw law, final boolean chemostats) {
        final MassAction action = (MassAction)law;
        final Complex reactants = action.reactants();
        double log = Math.log(action.scaled(network.volume()));
        for (int k = 0; k < reactants.size() && chemostats; k++) {
            if (network.species().get(reactants.species(k)).chemostat()) {
                for (int j = 0; j < reactants.coefficient(k); j++) {
                    log += Math.log(Math.max(0, network.species().get(reactants.species(k)).initial() - j));
                }
            }
        }
        return log;
    }
}
