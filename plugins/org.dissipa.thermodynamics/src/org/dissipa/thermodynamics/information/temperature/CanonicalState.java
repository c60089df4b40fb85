/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.temperature;

import org.dissipa.thermodynamics.information.DiscreteLaw;

/**
 * The canonical state p_i = g_i exp(−βE_i)/Z of a spectrum, in which dS/dU = β exactly.
 *
 * <p>Energies are in any one unit, β in its inverse, k_B = 1.
 *
 * @param beta           β [1/energy], of either sign; the order of hotness is that of −β
 * @param logPartition   ln Z
 * @param energy         U = ⟨E⟩
 * @param energyVariance Var E = −dU/dβ [energy²]
 * @param entropy        S = −Σ p ln(p/g) [nat]
 * @param law            p
 */
public record CanonicalState(double beta, double logPartition, double energy, double energyVariance, double entropy,
    DiscreteLaw law) {

    /** Information temperature 1/β [energy]; ∞ at β = 0, negative for an inverted population. */
    public double temperature() {
        return beta == 0 ? Double.POSITIVE_INFINITY : 1 / beta;
    }

    /** dI/dU = −β [nat/energy] with I = S_max − S: an identity along canonical states, not an efficiency. */
    public double informationPerEnergy() {
        return -beta;
    }
}
