/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

import java.util.Optional;

import org.dissipa.network.Complex;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;

/**
 * Closed form where the class is the whole lattice of counts: every species is made from nothing by a reaction of its own (∅ ⇌ S), so all counts can
 * be reached and the equilibrium law is a product of Poisson laws with means λᵢ = exp(−gᵢ).
 *
 * @param means     mean λᵢ [molecules] of every species; chemostatted ones keep their amount
 * @param chemostat which species are chemostatted
 */
public record ProductPoissonLaw(double[] means, boolean[] chemostat) {

    /** The product law of a network, or empty where some species has no reaction ∅ ⇌ S of its own. */
    public static Optional<ProductPoissonLaw> of(final DetailedBalancedNetwork balanced) {
        final ReactionNetwork network = balanced.network();
        final double[] g = balanced.countEnergies();
        final double[] means = new double[g.length];
        final boolean[] bath = new boolean[g.length];
        for (int i = 0; i < g.length; i++) {
            bath[i] = network.species().get(i).chemostat();
            if (!bath[i] && !hasSource(network, i)) {
                return Optional.empty();
            }
            means[i] = bath[i] ? network.species().get(i).initial() : Math.exp(-g[i]);
        }
        return Optional.of(new ProductPoissonLaw(means, bath));
    }

    /** ln π(s) of given counts, one a species; those of chemostatted species are not read. */
    public double logProbability(final long[] counts) {
        double log = 0;
        for (int i = 0; i < means.length; i++) {
            log += chemostat[i] ? 0 : counts[i] * Math.log(means[i]) - means[i] - LogFactorial.of(counts[i]);
        }
        return log;
    }

    private static boolean hasSource(final ReactionNetwork network, final int species) {
        for (final Reaction r : network.reactions()) {
            if (free(network, r.reactants()) == 0 && isSingle(network, r.products(), species)
                || free(network, r.products()) == 0 && isSingle(network, r.reactants(), species)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSingle(final ReactionNetwork network, final Complex complex, final int species) {
        return free(network, complex) == 1 && complex.coefficientOf(species) == 1;
    }

    /** Molecularity without chemostatted species. */
    private static int free(final ReactionNetwork network, final Complex complex) {
        int order = 0;
        for (int i = 0; i < complex.size(); i++) {
            order += network.species().get(complex.species(i)).chemostat() ? 0 : complex.coefficient(i);
        }
        return order;
    }
}
