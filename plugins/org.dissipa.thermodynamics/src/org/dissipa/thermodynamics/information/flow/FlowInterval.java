/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.flow;

/**
 * Balance of energy and entropy over an interval of time: ΔU = W − Q and ΔS = Δ_eS + Δ_iS with Δ_eS = −∫ Q̇/T dt.
 *
 * @param start      its start
 * @param end        its end
 * @param energyChange ΔU [energy], from the energy column where there is one, else W − Q
 * @param input      W = ∫ Ẇ dt [energy]
 * @param dissipation Q = ∫ Q̇ dt [energy]
 * @param energyResidual ΔU − (W − Q) [energy]: energy that the table does not account for; 0 without an energy column
 * @param entropyChange ΔS [nat]
 * @param entropyFlux Δ_eS [nat]: negative where entropy is exported
 * @param entropyProduction Δ_iS = ΔS − Δ_eS [nat]; negative beyond the error of the integrals means that a flow is missing from the table
 * @param regime     what happens
 */
public record FlowInterval(double start, double end, double energyChange, double input, double dissipation,
    double energyResidual, double entropyChange, double entropyFlux, double entropyProduction, Regime regime) {

    static FlowInterval of(final double start, final double end, final double energyChange, final double input,
        final double dissipation, final double entropyChange, final double entropyFlux, final double tolerance) {
        final double production = entropyChange - entropyFlux;
        final double energyScale = tolerance * (Math.abs(input) + Math.abs(dissipation));
        final double entropyScale = tolerance * (Math.abs(entropyFlux) + Math.abs(production));
        return new FlowInterval(start, end, energyChange, input, dissipation, energyChange - (input - dissipation), entropyChange,
            entropyFlux, production, regime(energyChange, energyScale, entropyChange, entropyScale, production));
    }

    private static Regime regime(final double energy, final double energyScale, final double entropy, final double entropyScale,
        final double production) {
        final boolean energyRests = Math.abs(energy) <= energyScale;
        final boolean entropyRests = Math.abs(entropy) <= entropyScale;
        if (energyRests && entropyRests) {
            return production == 0 ? Regime.EQUILIBRIUM : Regime.DRIVEN_STEADY_STATE;
        }
        if (energyRests || entropyRests) {
            return Regime.MIXED;
        }
        if (energy > 0) {
            return entropy < 0 ? Regime.STORING_AND_ORDERING : Regime.STORING_AND_DISORDERING;
        }
        return entropy < 0 ? Regime.RELEASING_AND_ORDERING : Regime.RELEASING_AND_DISORDERING;
    }

    /** Mean rate of entropy production [nat/time]. */
    public double productionRate() {
        return entropyProduction / (end - start);
    }
}
