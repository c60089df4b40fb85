/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.flow;

import java.util.Optional;
import java.util.OptionalDouble;

import org.dissipa.thermodynamics.information.temperature.EnergySpectrum;

/**
 * The three conditions from which arXiv:2412.05309 infers a negative information temperature ("equilibrium flow"): energy is gained, U̇ &gt; 0;
 * entropy falls as it is gained, dS/dU &lt; 0; and entropy depends on energy alone, (∂S/∂t)_U = 0.
 *
 * <p>The first two are read off the balance; they hold as well for driven systems that are not inverted, such as levels pumped into a middle one.
 * The third is the assumption that states stay (quasi-)canonical. It is tested, not granted: with a spectrum by the deficit S_can(U) − S, without one
 * by whether the path returns to the same energy with the same entropy. A path that is monotone in energy cannot tell.
 *
 * @param energyGained       U̇ &gt; 0
 * @param entropyFalls       dS/dU &lt; 0
 * @param entropyOfEnergy    (∂S/∂t)_U = 0
 * @param slope              ΔS/ΔU of the whole path [nat/energy]; empty where the energy did not change
 * @param largestDeviation   greatest deficit, or greatest difference of entropies at one energy [nat]; empty where not testable
 */
public record EquilibriumFlow(Condition energyGained, Condition entropyFalls, Condition entropyOfEnergy, OptionalDouble slope,
    OptionalDouble largestDeviation) {

    /** Whether all three hold, so that 1/slope may be called a negative information temperature. */
    public boolean negativeTemperature() {
        return energyGained == Condition.HOLDS && entropyFalls == Condition.HOLDS && entropyOfEnergy == Condition.HOLDS;
    }

    static EquilibriumFlow of(final FlowInterval total, final double[] energy, final double[] entropy,
        final Optional<EnergySpectrum> spectrum, final double tolerance) {
        final boolean rests = Math.abs(total.energyChange())
            <= tolerance * (Math.abs(total.input()) + Math.abs(total.dissipation()));
        final OptionalDouble slope = rests ? OptionalDouble.empty()
            : OptionalDouble.of(total.entropyChange() / total.energyChange());
        final OptionalDouble deviation = spectrum.isPresent() ? deficit(spectrum.get(), energy, entropy) : Revisits.largestDifference(energy, entropy);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (final double s : entropy) {
            low = Math.min(low, s);
            high = Math.max(high, s);
        }
        final double allowed = tolerance * (high - low);
        final Condition function = deviation.isEmpty() ? Condition.NOT_TESTABLE : holds(deviation.getAsDouble() <= allowed);
        return new EquilibriumFlow(holds(!rests && total.energyChange() > 0),
            slope.isEmpty() ? Condition.NOT_TESTABLE : holds(slope.getAsDouble() < 0), function, slope, deviation);
    }

    private static Condition holds(final boolean condition) {
        return condition ? Condition.HOLDS : Condition.FAILS;
    }

    private static OptionalDouble deficit(final EnergySpectrum spectrum, final double[] energy, final double[] entropy) {
        double largest = 0;
        for (int i = 0; i < energy.length; i++) {
            if (!(energy[i] >= spectrum.minimum() && energy[i] <= spectrum.maximum())) {
                return OptionalDouble.empty();
            }
            largest = Math.max(largest, Math.abs(canonicalEntropy(spectrum, energy[i]) - entropy[i]));
        }
        return OptionalDouble.of(largest);
    }

    /** S_can(U); at the ends of the spectrum its limit, ln g of the extreme level. */
    private static double canonicalEntropy(final EnergySpectrum spectrum, final double energy) {
        if (energy > spectrum.minimum() && energy < spectrum.maximum()) {
            return spectrum.withEnergy(energy).entropy();
        }
        double states = 0;
        for (int i = 0; i < spectrum.levels(); i++) {
            states += spectrum.energy(i) == energy ? spectrum.degeneracy(i) : 0;
        }
        return Math.log(states);
    }
}
