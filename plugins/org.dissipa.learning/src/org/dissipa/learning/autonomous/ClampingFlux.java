/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

/**
 * Currents and entropy production of the two clamping reactions of one potential P: P + S ⇌ 2 P + S and P + Q ⇌ Q.
 *
 * <p>J^S = k S P (1 − d P), J^Q = k T (P − d′), T = α Q, with reverse-to-forward ratios d and d′; dP/dt = J^S − J^Q. Each reaction's affinity is the logarithm of its
 * one-way fluxes, ln(1/(d P)) and ln(P/d′), so σ = J^S ln(1/(d P)) + J^Q ln(P/d′) ≥ 0. At a steady state J^S = J^Q = J and σ = J ln(1/(d d′)): with
 * d = d′ = δ/ε this is 2 J ln(ε/δ), the affinity of the one cycle of the pair. (The printed eq. (23) carries a stray T.)
 *
 * @param made        J^S [1/time]
 * @param used        J^Q [1/time]
 * @param dissipation σ [k_B/time]; infinite if a reaction that runs has no reverse
 */
public record ClampingFlux(double made, double used, double dissipation) {

    /**
     * The currents at given counts.
     *
     * @param gain        k [1/time]
     * @param potential   P, positive
     * @param count       S, count or mean of the clamped species [molecules]
     * @param target      T = α Q [molecules]
     * @param madeReverse d
     * @param usedReverse d′
     */
    public static ClampingFlux of(final double gain, final double potential, final double count, final double target,
        final double madeReverse, final double usedReverse) {
        final double made = gain * count * potential * (1 - madeReverse * potential);
        final double used = gain * target * (potential - usedReverse);
        return new ClampingFlux(made, used, (gain * count == 0 ? 0 : made * -Math.log(madeReverse * potential))
            + (gain * target == 0 ? 0 : used * Math.log(potential / usedReverse)));
    }

    /**
     * Relative error (αQ − ⟨s⟩)/(αQ) at a steady state with this potential, d(1 − P²)/(P(1 − d P)) for d = d′ (eq. 21); P lies between d and 1/d.
     */
    public static double steadyError(final double potential, final double reverse) {
        return reverse * (1 - potential) * (1 + potential) / (potential * (1 - reverse * potential));
    }
}
