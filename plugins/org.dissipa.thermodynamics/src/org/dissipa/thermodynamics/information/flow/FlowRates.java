/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.flow;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.DiscreteLaw;

/**
 * Rates of energy and entropy of a driven jump process in a law p, split into flux and production.
 *
 * <p>Each mechanism obeys local detailed balance with a bath of temperature T: a jump exports heat T ln(w/w̃). Then Q̇ = T Σ J ln(w/w̃), U̇ = Σ ṗ E,
 * Ẇ = U̇ + Q̇, Ṡ = −Σ ṗ ln p = Ṡ_e + Ṡ_i with the flux Ṡ_e = −Q̇/T and the production Ṡ_i = Σ J ln(w p/w̃ p̃) ≥ 0, sums over pairs of
 * jumps that reverse each other.
 *
 * <p>An irreversible jump that happens makes Q̇, Ẇ and Ṡ_i infinite; a state of probability 0 that is just being entered makes Ṡ and Ṡ_i infinite. For
 * states that stand for molecule counts T ln(w/w̃) also holds the entropy exchanged with chemostats, so that Q̇ is dissipated free energy rather than heat.
 *
 * <p>Cost: one pass over the edges. J. Schnakenberg, Rev. Mod. Phys. 48, 571 (1976), doi:10.1103/RevModPhys.48.571.
 *
 * @param energy            U [energy]
 * @param energyRate        U̇ [energy/time]
 * @param input             Ẇ: work done on the process by what drives it [energy/time]
 * @param dissipation       Q̇: heat given to the bath [energy/time]
 * @param entropy           S = −Σ p ln p [nat]
 * @param entropyRate       Ṡ [nat/time]
 * @param entropyFlux       Ṡ_e [nat/time]
 * @param entropyProduction Ṡ_i ≥ 0 [nat/time]
 */
public record FlowRates(double energy, double energyRate, double input, double dissipation, double entropy,
    double entropyRate, double entropyFlux, double entropyProduction) {

    /**
     * Rates in a law.
     *
     * @param generator   the process
     * @param energies    E of each of its states [energy]
     * @param temperature T of the bath [energy]
     * @param law         p
     */
    public static FlowRates of(final Generator generator, final double[] energies, final double temperature,
        final DiscreteLaw law) {
        if (energies.length != generator.states() || law.states() != generator.states()) {
            throw new ThermodynamicsException(energies.length + " energies and a law on " + law.states() + " states were given for a process of "
                + generator.states() + " states; give one energy and one probability a state.");
        }
        if (!(temperature > 0) || Double.isInfinite(temperature)) {
            throw new ThermodynamicsException("Bath temperature is " + temperature + "; it must be positive and finite.");
        }
        double heat = 0;
        double production = 0;
        for (int e = 0; e < generator.edges(); e++) {
            final int reverse = generator.reverse(e);
            if (reverse < 0 || generator.forward(e)) {
                final double there = generator.rate(e) * law.probability(generator.from(e));
                final double back = reverse < 0 ? 0 : generator.rate(reverse) * law.probability(generator.to(e));
                if (there != back) {
                    heat += reverse < 0 ? Double.POSITIVE_INFINITY
                        : (there - back) * Math.log(generator.rate(e) / generator.rate(reverse));
                    production += (there - back) * Math.log(there / back);
                }
            }
        }
        return assemble(energies, temperature, law, generator.apply(law.probabilities()), heat * temperature, production);
    }

    private static FlowRates assemble(final double[] energies, final double temperature, final DiscreteLaw law,
        final double[] change, final double heat, final double production) {
        double energyRate = 0;
        double entropyRate = 0;
        for (int i = 0; i < energies.length; i++) {
            energyRate += change[i] * energies[i];
            entropyRate -= change[i] == 0 ? 0 : change[i] * Math.log(law.probability(i));
        }
        return new FlowRates(law.mean(energies), energyRate, energyRate + heat, heat, law.entropy(), entropyRate,
            -heat / temperature, production);
    }
}
