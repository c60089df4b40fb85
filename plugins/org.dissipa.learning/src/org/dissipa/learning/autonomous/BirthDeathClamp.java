/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import org.dissipa.learning.LearningException;

/**
 * Closed forms of the clamped birth-death process: ∅ ⇌ S + P in N vesicles that share the potential P, clamped by P + Q → Q and P + S → 2 P + S.
 *
 * <p>At quasi-equilibrium ⟨s⟩ = λ/P with λ = exp(−G), and the potential obeys the linear equation dP/dt = a₀ − a₁P, a₀ = g(λ + dQ),
 * a₁ = g(Q + dλ). With d = 0 the mean settles at the target Q; with reverse reactions it misses it.
 *
 * @param energy  G of S [kT] (that of P is 0)
 * @param target  Q, the mean to be reached [molecules]
 * @param gain    g = N ε k, rate of the clamping reactions of all vesicles together [1/time]
 * @param reverse d = δ/ε, reverse over forward constant of the clamping reactions; 0 for irreversible ones
 */
public record BirthDeathClamp(double energy, double target, double gain, double reverse) {

    /** @throws LearningException if the target or the gain is not positive, or the reverse ratio is negative */
    public BirthDeathClamp {
        if (!Double.isFinite(energy) || !(target > 0) || !(gain > 0) || !(reverse >= 0)) {
            throw new LearningException("A clamp with energy " + energy + ", target " + target + ", gain " + gain
                + ", reverse ratio " + reverse + " is not valid; target and gain must be positive, the ratio not negative.");
        }
    }

    /** λ = exp(−G), the unclamped mean [molecules]. */
    public double freeMean() {
        return Math.exp(-energy);
    }

    /** a₁, the rate at which the potential relaxes [1/time]. */
    public double relaxationRate() {
        return gain * (target + reverse * freeMean());
    }

    /** P at the steady state, (λ + dQ)/(Q + dλ). */
    public double steadyPotential() {
        return (freeMean() + reverse * target) / (target + reverse * freeMean());
    }

    /** P at a time after it was {@code initial}. */
    public double potential(final double initial, final double time) {
        return steadyPotential() + (initial - steadyPotential()) * Math.exp(-relaxationRate() * time);
    }

    /** Mean of S at quasi-equilibrium with a potential, λ/P [molecules]. */
    public double mean(final double potential) {
        return freeMean() / potential;
    }

    /** Relative error (Q − ⟨s⟩)/Q at the steady state, d(Q² − λ²)/(Q(λ + dQ)); 0 where λ = Q. */
    public double error() {
        final double lambda = freeMean();
        return reverse * (target - lambda) * (target + lambda) / (target * (lambda + reverse * target));
    }

    /**
     * Response of the linearised loop when vesicles relax at a finite rate: κ = k⁻P (relaxation of a vesicle), ω² = κ g Q, damping ζ = ½√(κ/(gQ)).
     * The quasi-equilibrium description needs ζ well above 1; below 1 the potential rings. For d = 0.
     *
     * @param baseRate k₀ of ∅ ⇌ S + P [1/time], shared symmetrically: k⁻ = k₀ exp(G/2)
     */
    public Damping damping(final double baseRate) {
        final double kappa = baseRate * Math.exp(energy / 2) * steadyPotential();
        final double omega = Math.sqrt(kappa * gain * target);
        return new Damping(kappa, omega, kappa / (2 * omega), 2 * Math.PI / omega);
    }

    /**
     * Numbers of the linearised loop.
     *
     * @param relaxation κ [1/time]
     * @param frequency  ω [1/time]
     * @param damping    ζ
     * @param period     2π/ω [time]
     */
    public record Damping(double relaxation, double frequency, double damping, double period) {
    }

    /**
     * Exact stationary law when P is a molecule count too and everything is stochastic, for d = 0 and any rates: s and p are independent,
     * s ~ Poisson(Q) in every vesicle, p ~ negative binomial of size r = k⁺/(Qε) and ratio ε/(k⁻ + ε).
     *
     * @param baseRate k₀ of ∅ ⇌ S + P [1/time], shared symmetrically
     * @param epsilon  rate constant of both clamping reactions [1/time]
     */
    public StochasticLaw stochastic(final double baseRate, final double epsilon) {
        final double forward = baseRate * Math.exp(-energy / 2);
        final double backward = baseRate * Math.exp(energy / 2);
        final double size = forward / (target * epsilon);
        final double ratio = freeMean() / target;
        return new StochasticLaw(target, ratio, ratio * (1 + epsilon / backward),
            Math.exp(-size * Math.log1p(epsilon / backward)));
    }

    /**
     * Moments of the stationary law.
     *
     * @param mean              mean and variance of s [molecules]
     * @param potentialMean     mean of p [molecules]
     * @param potentialVariance variance of p [molecules²]
     * @param noPotential       probability of p = 0
     */
    public record StochasticLaw(double mean, double potentialMean, double potentialVariance, double noPotential) {
    }
}
