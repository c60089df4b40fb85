/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.walk;

import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.DiscreteLaw;
import org.dissipa.thermodynamics.information.entropy.MaximumEntropyFitter;
import org.dissipa.thermodynamics.information.entropy.MomentConstraints;

/**
 * Check that a constraint on the support and prior information say the same: maximum entropy under Σ_{i allowed} p_i = 1, relative to a prior q,
 * is Bayesian conditioning p_i = q_i/q(allowed).
 *
 * <p>Supports alone do not fix a law: any q positive on the allowed states has the same support. That is all that the equivalence of prior
 * and constraint claimed for a random walk (arXiv:2412.05309) rests on; the value ½ of its step probabilities comes from symmetry or from ⟨Δx⟩ = 0.
 *
 * @param constrained    law of maximum entropy under the constraint, from the numerical fitter
 * @param conditioned    the prior conditioned on the allowed states
 * @param supportsEqual  whether {p &gt; 0} is the set of allowed states
 * @param largestDifference max |p − q(·|allowed)|
 */
public record PriorConstraint(DiscreteLaw constrained, DiscreteLaw conditioned, boolean supportsEqual,
    double largestDifference) {

    /**
     * Compares both ways on a prior.
     *
     * @throws ThermodynamicsException if the numbers of states differ or the prior gives the allowed states no probability
     */
    public static PriorConstraint of(final DiscreteLaw prior, final boolean[] allowed) {
        if (allowed.length != prior.states()) {
            throw new ThermodynamicsException(allowed.length + " states are marked allowed or forbidden, the prior has "
                + prior.states() + "; both must be as many.");
        }
        final double[] indicator = new double[allowed.length];
        final double[] weights = prior.probabilities();
        for (int i = 0; i < allowed.length; i++) {
            indicator[i] = allowed[i] ? 1 : 0;
            weights[i] *= indicator[i];
        }
        final DiscreteLaw conditioned = DiscreteLaw.ofWeights(weights);
        final DiscreteLaw constrained = MaximumEntropyFitter.fit(
            MomentConstraints.of(prior.probabilities(), new double[][] {indicator}, new double[] {1})).orThrow().law();
        boolean equal = true;
        double difference = 0;
        for (int i = 0; i < allowed.length; i++) {
            equal &= constrained.probability(i) > 0 == allowed[i];
            difference = Math.max(difference, Math.abs(constrained.probability(i) - conditioned.probability(i)));
        }
        return new PriorConstraint(constrained, conditioned, equal, difference);
    }
}
