/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

/**
 * How the energy change ΔG of a reaction is shared between its two rate constants, always with k⁺/k⁻ = exp(−ΔG).
 * The choice sets the kinetics and leaves the equilibrium law unchanged.
 */
public enum RateSplit {
    /** k⁺ = k₀ exp(−ΔG/2), k⁻ = k₀ exp(+ΔG/2). */
    SYMMETRIC(0.5),
    /** k⁺ = k₀ exp(−ΔG), k⁻ = k₀. */
    FORWARD(1),
    /** k⁺ = k₀, k⁻ = k₀ exp(+ΔG). */
    REVERSE(0),
    /** k⁺ = k₀ min(1, exp(−ΔG)), k⁻ = k₀ min(1, exp(+ΔG)). */
    METROPOLIS(Double.NaN);

    private final double m_forwardShare;

    RateSplit(final double forwardShare) {
        m_forwardShare = forwardShare;
    }

    /**
     * ln(k⁺/k₀) at an energy change ΔG [kT].
     */
    public double logForward(final double energyChange) {
        return this == METROPOLIS ? Math.min(0, -energyChange) : -energyChange * m_forwardShare;
    }

    /**
     * ln(k⁻/k₀) at an energy change ΔG [kT].
     */
    public double logReverse(final double energyChange) {
        return logForward(energyChange) + energyChange;
    }
}
