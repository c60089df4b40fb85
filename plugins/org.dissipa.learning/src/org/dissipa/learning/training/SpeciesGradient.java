/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import org.dissipa.learning.LearningException;
import org.dissipa.learning.equilibrium.CountLaw;
import org.dissipa.learning.equilibrium.EquilibriumLaw;
import org.dissipa.learning.equilibrium.ReachabilityClass;

/**
 * Learning in any detailed balanced network: the divergence of given data from the law of the visible species, and its gradient over all species' energies,
 * ∂D/∂gᵢ = ⟨sᵢ⟩_clamped − ⟨sᵢ⟩_free, where the clamped law is π(u|v) ψ(v) for hidden counts u, visible counts v and data ψ.
 * Descent is g ← g − η ∂D/∂g.
 *
 * @param divergence D(ψ‖π(v)) [nat]
 * @param gradient   ∂D/∂gᵢ [molecules], one a species
 */
public record SpeciesGradient(double divergence, double[] gradient) {

    /**
     * @param data          law ψ of the visible species' counts, each of which must be reachable
     * @param countEnergies energies gᵢ [kT]
     * @throws LearningException if the data give weight to counts that cannot be reached
     */
    public static SpeciesGradient of(final ReachabilityClass states, final double[] countEnergies, final CountLaw data) {
        final EquilibriumLaw law = states.law(countEnergies);
        final int[] visible = data.species().stream().mapToInt(states.network()::indexOf).toArray();
        final CountLaw model = law.marginal(visible);
        double divergence = 0;
        double weight = 0;
        for (int k = 0; k < data.size(); k++) {
            final double p = data.probability(k);
            final double q = model.probabilityOf(data.counts(k));
            if (p > 0 && !(q > 0)) {
                throw new LearningException("The data give probability " + p + " to counts "
                    + java.util.Arrays.toString(data.counts(k)) + " of " + data.species()
                    + ", which the network cannot reach; learning cannot give them any.");
            }
            divergence += p > 0 ? p * Math.log(p / q) : 0;
            weight += p;
        }
        final double[] gradient = law.means();
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = -weight * gradient[i];
        }
        final long[] counts = states.space().initial();
        final long[] seen = new long[visible.length];
        for (int s = 0; s < law.size(); s++) {
            states.space().counts(s, counts);
            for (int a = 0; a < seen.length; a++) {
                seen[a] = counts[visible[a]];
            }
            final double p = data.probabilityOf(seen);
            if (p > 0) {
                final double share = p * law.probability(s) / model.probabilityOf(seen);
                for (int i = 0; i < gradient.length; i++) {
                    gradient[i] += share * counts[i];
                }
            }
        }
        return new SpeciesGradient(divergence, gradient);
    }
}
