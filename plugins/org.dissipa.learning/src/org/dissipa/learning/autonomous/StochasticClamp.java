/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dissipa.learning.LearningException;
import org.dissipa.learning.clamping.PotentiatedNetwork;
import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.RateConstant;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;

/**
 * Potential clamping in which the potentials too are molecules: a potentiated network with the reactions P + Q → Q and P + S → 2 P + S for every clamped species,
 * S and Q acting as catalysts. Any simulator of reaction networks runs it.
 *
 * <p>With few molecules it can halt for ever, when all potentials and all species that would make them are used up; see {@link HaltingTime}.
 *
 * @param epsilon constant of P + S → 2 P + S [1/time]
 * @param scale   α; P + Q → Q has the constant ε α
 * @param reverse d; the reverse reactions have d times these constants, 0 for none
 */
public record StochasticClamp(double epsilon, double scale, double reverse) {

    /** @throws LearningException if a constant is out of range */
    public StochasticClamp {
        if (!(epsilon > 0) || !(scale > 0) || !(reverse >= 0) || Double.isInfinite(epsilon + scale + reverse)) {
            throw new LearningException("Clamping constants " + epsilon + ", " + scale + ", " + reverse
                + " are not valid; the first two must be positive, the last not negative.");
        }
    }

    /** Name of the target species of a clamped species. */
    public static String targetOf(final String species) {
        return "Q_" + species;
    }

    /**
     * The network.
     *
     * @param potentials initial count of every potential, in the order of the clamped species
     * @param targets    count Q of every target species, held fixed
     */
    public ReactionNetwork network(final PotentiatedNetwork potentiated, final long[] potentials, final long[] targets) {
        final ReactionNetwork base = potentiated.withPotentialSpecies(potentials).network();
        final List<Species> species = new ArrayList<>(base.species());
        final List<Reaction> reactions = new ArrayList<>(base.reactions());
        final List<String> clamped = potentiated.clamped();
        for (int a = 0; a < clamped.size(); a++) {
            final int s = base.indexOf(clamped.get(a));
            final int p = base.indexOf(PotentiatedNetwork.potentialOf(clamped.get(a)));
            final int q = species.size();
            species.add(new Species(targetOf(clamped.get(a)), targets[a], true));
            reactions.add(reaction("use_" + clamped.get(a), Complex.of(new int[]{p, q}, new int[]{1, 1}),
                Complex.of(new int[]{q}, new int[]{1}), epsilon * scale));
            reactions.add(reaction("make_" + clamped.get(a), Complex.of(new int[]{p, s}, new int[]{1, 1}),
                Complex.of(new int[]{p, s}, new int[]{2, 1}), epsilon));
        }
        return ReactionNetwork.of(base.name() + " under clamping", species, reactions, Map.of(), base.volume());
    }

    private Reaction reaction(final String name, final Complex from, final Complex to, final double k) {
        return new Reaction(name, from, to, new MassAction(RateConstant.of(k), from),
            reverse == 0 ? null : new MassAction(RateConstant.of(k * reverse), to));
    }
}
