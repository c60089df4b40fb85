/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.entropy;

import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * Shannon entropy [nat] from counts n_i of N independent draws.
 *
 * <p>Plug-in: Ĥ = −Σ p̂ ln p̂ with p̂ = n/N; its bias is −(K − 1)/2N to first order, K the number of occupied states. Miller–Madow adds
 * (K − 1)/2N. Standard error of both: √(Σ p̂ ln² p̂ − Ĥ²)/√N, to first order; it vanishes for a uniform law, where the next order rules.
 * Both need N ≫ K.
 *
 * <p>G. A. Miller, in Information Theory in Psychology (1955) 95; L. Paninski, Neural Comput. 15, 1191 (2003), doi:10.1162/089976603321780272.
 */
public enum EntropyEstimator {
    /** Entropy of the empirical law; biased low. */
    PLUG_IN,
    /** Plug-in entropy corrected by (K − 1)/2N. */
    MILLER_MADOW;

    /**
     * Entropy [nat] of the law behind some counts. Cost: one logarithm a state.
     *
     * @throws ThermodynamicsException if a count is negative or all are zero
     */
    public Estimate of(final long... counts) {
        final long n = total(counts);
        double first = 0;
        double second = 0;
        int occupied = 0;
        for (final long count : counts) {
            if (count > 0) {
                final double p = (double)count / n;
                final double surprise = -Math.log(p);
                first += p * surprise;
                second += p * surprise * surprise;
                occupied++;
            }
        }
        final double correction = this == MILLER_MADOW ? (occupied - 1) / (2.0 * n) : 0;
        return new Estimate(first + correction, Math.sqrt(Math.max(second - first * first, 0) / n), n);
    }

    private static long total(final long[] counts) {
        long n = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0) {
                throw new ThermodynamicsException("Count of state " + i + " is " + counts[i] + "; it must not be negative.");
            }
            n += counts[i];
        }
        if (n == 0) {
            throw new ThermodynamicsException("All counts of " + counts.length
                + " states are zero; entropy needs at least one observation.");
        }
        return n;
    }
}
