/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.cost;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.learning.LearningException;
import org.dissipa.learning.autonomous.BirthDeathClamp;
import org.dissipa.learning.autonomous.ClampingFlux;

/**
 * What accuracy costs in the clamped birth-death process at its steady state: error, flux and entropy production against the ratio ε/δ of forward to reverse
 * constants.
 *
 * <p>For large ratios |error| ≈ |Q/λ − λ/Q| exp(−σ/(2 g λ)): every further nat of accuracy costs 2 g λ of entropy production.
 *
 * @param ratio       ε/δ
 * @param energy      G of the clamped species [kT]
 * @param target      Q [molecules]
 * @param mean        ⟨s⟩ at the steady state [molecules]
 * @param potential   P at the steady state
 * @param error       (Q − ⟨s⟩)/Q
 * @param flux        J of the clamping cycle [1/time]
 * @param dissipation σ = 2 J ln(ε/δ) [k_B/time]
 * @param predicted   |error| by the law for large ratios
 */
public record AccuracyCost(double ratio, double energy, double target, double mean, double potential, double error,
    double flux, double dissipation, double predicted) {

    /**
     * One steady state.
     *
     * @param gain g = N ε k of all vesicles [1/time]
     * @throws LearningException if the ratio is not above 1
     */
    public static AccuracyCost of(final double ratio, final double energy, final double target, final double gain) {
        if (!(ratio > 1) || Double.isInfinite(ratio)) {
            throw new LearningException("The ratio of forward to reverse constants is " + ratio
                + "; it must be finite and above 1, else the clamping reactions run backwards or cost without bound.");
        }
        final BirthDeathClamp clamp = new BirthDeathClamp(energy, target, gain, 1 / ratio);
        final double p = clamp.steadyPotential();
        final ClampingFlux flux = ClampingFlux.of(gain, p, clamp.mean(p), target, 1 / ratio, 1 / ratio);
        final double lambda = clamp.freeMean();
        return new AccuracyCost(ratio, energy, target, clamp.mean(p), p, clamp.error(), flux.used(), flux.dissipation(),
            Math.abs(target / lambda - lambda / target) * Math.exp(-flux.dissipation() / (2 * gain * lambda)));
    }

    /** All pairs of ratios and energies, energies changing fastest. */
    public static List<AccuracyCost> table(final double[] ratios, final double[] energies, final double target,
        final double gain) {
        final List<AccuracyCost> rows = new ArrayList<>();
        for (final double ratio : ratios) {
            for (final double energy : energies) {
                rows.add(of(ratio, energy, target, gain));
            }
        }
        return rows;
    }
}
