/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

/**
 * The equilibrium law of a detailed balanced network on a reachability class: π(s) = Z⁻¹ ∏ᵢ exp(−gᵢ sᵢ)/sᵢ!.
 *
 * <p>Computed from logarithms (shifted by the largest), so energies of any size are safe.
 * Identities: ∂ln Z/∂gᵢ = −⟨sᵢ⟩, ∂⟨sᵢ⟩/∂gⱼ = −Cov(sᵢ, sⱼ).
 */
public final class EquilibriumLaw extends StateLaw {
    private final double[] m_energies;
    private final double m_logPartition;

    private EquilibriumLaw(final ReachabilityClass states, final double[] energies, final double[] probability,
        final double logPartition) {
        super(states, probability);
        m_energies = energies;
        m_logPartition = logPartition;
    }

    static EquilibriumLaw at(final ReachabilityClass states, final double[] energies) {
        final double[] weight = states.logWeights(energies);
        double largest = Double.NEGATIVE_INFINITY;
        for (final double log : weight) {
            largest = Math.max(largest, log);
        }
        return new EquilibriumLaw(states, energies, weight, normalise(weight, largest));
    }

    /** Turns log weights into probabilities in place; answers ln Z. */
    private static double normalise(final double[] weight, final double largest) {
        final CompensatedSum sum = new CompensatedSum();
        for (int s = 0; s < weight.length; s++) {
            weight[s] = Math.exp(weight[s] - largest);
            sum.add(weight[s]);
        }
        final double z = sum.value();
        for (int s = 0; s < weight.length; s++) {
            weight[s] /= z;
        }
        return largest + Math.log(z);
    }

    /** Energies gᵢ [kT] of the law, one a species. */
    public double[] countEnergies() {
        return m_energies.clone();
    }

    /** ln Z, the sum running over the class. */
    public double logPartition() {
        return m_logPartition;
    }
}
