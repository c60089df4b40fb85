/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.walk;

import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.entropy.MaximumEntropyFitter;
import org.dissipa.thermodynamics.information.entropy.MaximumEntropyLaw;
import org.dissipa.thermodynamics.information.entropy.MomentConstraints;

/**
 * The step law of maximum entropy on Δx = ±1 with a given mean: p_± = (1 ± m)/2 ∝ exp(±λ), λ = ½ ln((1 + m)/(1 − m)).
 *
 * @param mean       m = ⟨Δx⟩ [site]
 * @param step       the closed form
 * @param entropy    of one step [nat]
 * @param multiplier λ [1/site]
 * @param largestDifference of the closed form from the numerical fit, over both probabilities and λ
 */
public record DriftConstraint(double mean, Step step, double entropy, double multiplier, double largestDifference) {

    /**
     * Closed form and check for one mean.
     *
     * @throws ThermodynamicsException unless −1 &lt; m &lt; 1
     */
    public static DriftConstraint of(final double mean) {
        if (!(Math.abs(mean) < 1)) {
            throw new ThermodynamicsException("Mean displacement is " + mean + "; it must lie between -1 and 1, both excluded.");
        }
        final Step step = new Step((1 - mean) / 2, 0, (1 + mean) / 2);
        final double multiplier = 0.5 * (Math.log1p(mean) - Math.log1p(-mean));
        final MaximumEntropyLaw fit = MaximumEntropyFitter.fit(
            MomentConstraints.of(new double[][] {{-1, 1}}, new double[] {mean})).orThrow();
        final double difference = Math.max(Math.abs(fit.multipliers()[0] + multiplier),
            Math.max(Math.abs(fit.law().probability(0) - step.down()), Math.abs(fit.law().probability(1) - step.up())));
        final double entropy = -step.down() * Math.log(step.down()) - step.up() * Math.log(step.up());
        return new DriftConstraint(mean, step, entropy, multiplier, difference);
    }
}
