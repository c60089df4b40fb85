/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

/**
 * A check of an integral fluctuation theorem ⟨e^{−x}⟩ = 1 on a sample, for the total, the housekeeping or the excess entropy production of trajectories.
 *
 * <p>The average is carried by rare trajectories with negative x: the estimate is skewed and its standard error too small where ⟨x⟩ is large. {@link #reliable} is a rule of thumb: the sample
 * is large enough where the most important hundredth of it carries less than half of the sum. U. Seifert, Phys. Rev. Lett. 95, 040602 (2005), doi:10.1103/PhysRevLett.95.040602; T. Hatano,
 * S. Sasa, Phys. Rev. Lett. 86, 3463 (2001), doi:10.1103/PhysRevLett.86.3463.
 *
 * @param mean        estimate of ⟨x⟩ [k_B], not negative by Jensen's inequality where the theorem holds
 * @param exponential estimate of ⟨e^{−x}⟩
 * @param reliable    whether the sample looks large enough
 */
public record FluctuationTheoremCheck(Estimate mean, Estimate exponential, boolean reliable) {

    /** The check of a sample; infinite values, from irreversible jumps, add 0 to ⟨e^{−x}⟩. */
    public static FluctuationTheoremCheck of(final double[] sample) {
        if (sample.length < 2) {
            throw new ThermodynamicsException("A fluctuation theorem was to be checked on " + sample.length
                + " trajectories; it takes at least 2, and thousands to be of use.");
        }
        final double[] weights = new double[sample.length];
        for (int i = 0; i < sample.length; i++) {
            weights[i] = Math.exp(-sample[i]);
        }
        final Estimate exponential = Estimate.ofMean(weights);
        java.util.Arrays.sort(weights);
        double top = 0;
        for (int i = weights.length - 1; i >= weights.length - 1 - weights.length / 100; i--) {
            top += weights[i];
        }
        final boolean reliable = sample.length >= 100 && top < exponential.value() * sample.length / 2;
        return new FluctuationTheoremCheck(Estimate.ofMean(sample), exponential, reliable);
    }

    /** Deviation of ⟨e^{−x}⟩ from 1 in standard errors. */
    public double deviation() {
        return (exponential.value() - 1) / exponential.standardError();
    }
}
