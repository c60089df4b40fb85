/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.code;

import java.util.stream.IntStream;

import org.dissipa.thermodynamics.information.DiscreteLaw;

/**
 * Ideal code lengths ℓ_i = −log₂ p_i [bit] of a law, and the Shannon code of integer lengths ⌈ℓ_i⌉.
 *
 * <p>⟨ℓ⟩ = S/ln 2 is the least mean length of any uniquely decodable code; Σ 2^{−⌈ℓ⌉} ≤ 1 (Kraft), so the Shannon code exists and costs less
 * than one bit more. States of probability 0 have an infinite length and take no part.
 *
 * <p>C. E. Shannon, Bell Syst. Tech. J. 27, 379 (1948), doi:10.1002/j.1538-7305.1948.tb01338.x.
 *
 * @param law p
 */
public record IdealCode(DiscreteLaw law) {

    /** −log₂ p_i [bit]. */
    public double length(final int state) {
        return -Math.log(law.probability(state)) / Math.log(2);
    }

    /** ⌈ℓ_i⌉ [bit], rounding errors of exact powers of ½ aside. */
    public double integerLength(final int state) {
        return Math.ceil(length(state) - 1e-12);
    }

    /** ⟨ℓ⟩ = S/ln 2 [bit a symbol]. */
    public double meanLength() {
        return law.entropy() / Math.log(2);
    }

    /** ⟨⌈ℓ⌉⟩ [bit a symbol], within one bit of the mean ideal length. */
    public double meanIntegerLength() {
        return IntStream.range(0, law.states()).filter(i -> law.probability(i) > 0)
            .mapToDouble(i -> law.probability(i) * integerLength(i)).sum();
    }

    /** Σ 2^{−⌈ℓ⌉} ≤ 1. */
    public double kraftSum() {
        return IntStream.range(0, law.states()).filter(i -> law.probability(i) > 0)
            .mapToDouble(i -> Math.pow(2, -integerLength(i))).sum();
    }
}
